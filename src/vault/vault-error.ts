/** Every way in which the vault refuses. The console and the commands have a sentence for each. */
export const vaultErrorCodes = [
  /** Sealed by a version of this program that is not known here. */
  "unknown-version",
  /** An envelope of another kind than the one asked for. */
  "wrong-algorithm",
  /** Bytes or text that no version ever wrote: a wrong length, a letter that is not in the alphabet. */
  "malformed",
  /** Sealed with another key or for another place, or changed, cut or lengthened since. Which of them nobody can tell. */
  "does-not-open",
  /** It opens, but belongs to another report, part, entry or epoch than the one it was found under. */
  "wrong-place",
  /** It opens, but is not the secret half of the public key at hand. */
  "wrong-key",
  /** It opens, but its content is not what the caller can read, or cannot be written at all. */
  "invalid-content",
  /** Argon2id asked to do so little that guessing is cheap, or so much that the browser would die. */
  "cost-refused",
  "passphrase-too-short",
  /** A typed code whose checksum does not fit: most likely a slip of the pen. */
  "bad-checksum",
  /** The caller's mistake: a key of the wrong length, a name that is none. */
  "bad-argument",
  /** The result of a stream asked for before its end. */
  "unfinished",
] as const;
export type VaultErrorCode = (typeof vaultErrorCodes)[number];

/**
 * The vault refuses. The message says what was refused and never quotes a byte of it, so it may stand in a log;
 * no cause is kept for the same reason: a JSON error quotes the text it stumbled over.
 */
export class VaultError extends Error {
  override readonly name = "VaultError";
  constructor(
    readonly code: VaultErrorCode,
    what: string,
  ) {
    super(`${code}: ${what}`);
  }
}
