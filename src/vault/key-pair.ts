import { concat, requireLength } from "./bytes.js";
import { sodium } from "./sodium.js";

export const PUBLIC_KEY_BYTES = 32;
export const SECRET_KEY_BYTES = 32;

/** An X25519 key pair, 32 bytes each. What is sealed to the public half opens with both. */
export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

/** The pair of a secret half (32 random bytes; X25519 itself sets the bits that must be set, RFC 7748 section 5). */
export function keyPairOf(secretKey: Uint8Array): KeyPair {
  requireLength("a secret key", secretKey, SECRET_KEY_BYTES);
  return { publicKey: sodium.crypto_scalarmult_base(secretKey), secretKey: concat(secretKey) };
}
