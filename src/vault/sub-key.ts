import { contextOf } from "./context.js";
import { sodium } from "./sodium.js";

/**
 * A key of 32 bytes for one use of a secret of 16 to 64: BLAKE2b-256 keyed with the secret over the name of the use. From
 * one such key neither the secret nor the key of another use can be had.
 */
export function subKey(secret: Uint8Array, use: string): Uint8Array {
  return sodium.crypto_generichash(32, contextOf("key", use), secret);
}
