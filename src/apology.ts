import type { Logger } from "pino";
import type { Locale } from "./domain/locale.js";
import { UserError, type UserErrorCode } from "./domain/user-error.js";
import { say } from "./locale.js";
import { type Reply, replyOf, text } from "./reply.js";

/** The text for each code; a code without one does not compile, a text missing in a language fails the texts' test. */
const sentences: Record<UserErrorCode, string> = {
  forbidden: "error-forbidden",
  "private-only": "error-private-only",
  "invalid-input": "error-invalid-input",
  "missing-input": "error-missing-input",
  "unknown-command": "error-unknown-command",
  "unknown-button": "error-unknown-button",
  "unknown-figure": "error-unknown-figure",
  "unknown-source": "error-unknown-source",
  "unknown-answer": "error-unknown-answer",
  "too-long": "error-too-long",
  "no-words": "error-no-words",
  "no-text": "error-no-text",
  "not-this-kind": "error-not-this-kind",
  busy: "error-busy",
  "report-closed": "error-report-closed",
  "report-elsewhere": "error-report-elsewhere",
  "too-many-reports": "error-too-many-reports",
  "vault-altered": "error-vault-altered",
};

/** Anything thrown, as a Reply. A bug is logged with its cause under a reference number that the person is given. */
export function apology(error: unknown, locale: Locale, { log, newId }: { log: Logger; newId: () => string }): Reply {
  if (error instanceof UserError) return { ...replyOf(text(say(locale, sentences[error.code], error.details))), quiet: true };
  const reference = newId();
  log.error({ err: error, reference }, "a command failed");
  return { ...replyOf(text(say(locale, "error-unexpected", { reference }))), quiet: true };
}
