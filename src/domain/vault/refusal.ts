/** Every way in which the console's rules say no. The page has a sentence for each of them in every language. */
export const refusalCodes = [
  /** Not logged in, or no longer. */
  "no-session",
  /** Logged in, but without the role for this. */
  "forbidden",
  /** The one-time link was used, has expired or never was. */
  "link-invalid",
  /** Somebody else has set the vault up already. */
  "vault-exists",
  "vault-missing",
  /** The key in the database is not the one that the service knows. */
  "vault-altered",
  "name-refused",
  "name-taken",
  /** Wrong name or passphrase; which of them is not said. */
  "login-refused",
  "too-many-attempts",
  /** The person is not there any more, or not in this state. */
  "member-unknown",
  /** The person's key is not the one that was compared. */
  "key-changed",
  /** A second moderator has to do this. */
  "second-person",
  /** One does not remove oneself. */
  "not-yourself",
  /** Epochs or recipients have changed since the page read them: read again. */
  "out-of-date",
  /** The request is not what this program's page would send. */
  "invalid-input",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A rule says no, and the page can say why. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}
