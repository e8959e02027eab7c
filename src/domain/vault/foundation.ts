import type { Db } from "../../db/client.js";
import type { Pins } from "../../db/vault-fingerprint.js";
import type { LoginAttempts } from "./login-attempts.js";

/** What the rules of the vault work with. */
export interface VaultFoundation {
  readonly db: Db;
  /** The fingerprint of the epoch, kept outside the database. */
  readonly pins: Pins;
  readonly attempts: LoginAttempts;
  /** 32 bytes, the service's own: for settings of members that do not exist, and for the riddle that only a holder of the epoch solves. */
  readonly serviceKey: Uint8Array;
  readonly clock: () => Date;
  /** A new uuid. */
  readonly newId: () => string;
  /** A new secret that nobody guesses, for a link or a session. */
  readonly newToken: () => string;
}
