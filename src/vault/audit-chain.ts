import { concat, utf8 } from "./bytes.js";
import { type CanonicalValue, canonical } from "./canonical-json.js";
import { contextOf } from "./context.js";
import { sodium } from "./sodium.js";
import { VaultError } from "./vault-error.js";

/** How far a chain has grown: the number of its last entry, and that entry's hash in small hexadecimal. */
export interface ChainHead {
  readonly number: number;
  readonly hash: string;
}

/** One row of the log. */
export interface ChainedEntry extends ChainHead {
  readonly entry: CanonicalValue;
}

/** The head of a chain without entries. */
export const emptyChain: ChainHead = { number: 0, hash: sodium.crypto_hash_sha256(contextOf("audit"), "hex") };

/**
 * The row for the next entry: hash = SHA-256(previous hash ‖ canonical JSON of entry and number).
 * @throws VaultError `bad-argument` for an entry that has no canonical form, or a head that is none
 */
export function chain(head: ChainHead, entry: CanonicalValue): ChainedEntry {
  const number = head.number + 1;
  return { number, entry, hash: linkHash(head.hash, number, entry) };
}

/** The hash of an entry in its place. */
export function linkHash(previous: string, number: number, entry: CanonicalValue): string {
  if (!isHash(previous)) throw new VaultError("bad-argument", "a hash that is none");
  return sodium.crypto_hash_sha256(concat(sodium.from_hex(previous), utf8(canonical({ entry, number }))), "hex");
}

export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
