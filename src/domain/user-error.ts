/** Everything a person can be told went wrong. `apology` has a sentence for each of them in every language. */
export const userErrorCodes = [
  "forbidden",
  "private-only",
  "invalid-input",
  "missing-input",
  "unknown-command",
  "unknown-button",
  "unknown-figure",
  "unknown-source",
  "unknown-answer",
  "too-long",
  "no-words",
  "no-text",
  "not-this-kind",
  "busy",
  "report-closed",
  "report-elsewhere",
  "too-many-reports",
  "vault-altered",
] as const;
export type UserErrorCode = (typeof userErrorCodes)[number];

/** Something went wrong that the person can understand and act on: an identifier to put into words, and details. */
export class UserError extends Error {
  override readonly name = "UserError";
  constructor(
    readonly code: UserErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
