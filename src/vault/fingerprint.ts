import { concat, requireLength, utf8 } from "./bytes.js";
import { contextOf } from "./context.js";
import { PUBLIC_KEY_BYTES } from "./key-pair.js";
import { sodium } from "./sodium.js";

const GROUPS = 6;
const BYTES_PER_GROUP = 5;

/**
 * What two people read to each other to be sure that they see the same public key: six groups of five digits, about 99 bits
 * of SHA-256. Digits, because they are said alike in every language and over the worst telephone line.
 */
export function fingerprint(of: "epoch" | "moderator" | "recovery", publicKey: Uint8Array): string {
  requireLength("a public key", publicKey, PUBLIC_KEY_BYTES);
  const hash = sodium.crypto_hash_sha256(concat(utf8(contextOf("fingerprint", of)), publicKey));
  return Array.from({ length: GROUPS }, (_, at) => digits(hash.subarray(at * BYTES_PER_GROUP, (at + 1) * BYTES_PER_GROUP))).join(" ");
}

function digits(bytes: Uint8Array): string {
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return String(number % 100_000).padStart(5, "0");
}
