import { type Bytes, concat, utf8 } from "./bytes.js";
import { contextOf } from "./context.js";
import { type Random, secureRandom } from "./random.js";
import { codeBytes, readCode, writeCode } from "./readable-code.js";
import { sodium } from "./sodium.js";

/** A receipt for a family: 120 random bits in seven groups of four. Whoever has it sees the reporter's own view. */
export function createReceipt(random: Random = secureRandom): string {
  return writeCode("receipt", random(codeBytes("receipt")));
}

/**
 * What is stored and looked up instead of a receipt: SHA-256 of its 120 bits, 32 bytes. A plain hash, since nobody tries 2¹²⁰ of
 * them, and a key of its own would be one more thing that a restored database could lack.
 * @throws VaultError `malformed`, `unknown-version`, `bad-checksum` for what is no receipt as typed
 */
export function receiptHash(typed: string): Bytes {
  return concat(sodium.crypto_hash_sha256(concat(utf8(contextOf("receipt")), readCode("receipt", typed))));
}
