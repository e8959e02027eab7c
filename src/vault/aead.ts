import { type Bytes, requireLength } from "./bytes.js";
import { type Layout, readEnvelope, writeEnvelope } from "./envelope.js";
import type { Random } from "./random.js";
import { sodium } from "./sodium.js";
import { VaultError } from "./vault-error.js";

export const KEY_BYTES = 32;
export const NONCE_BYTES = 24;
export const TAG_BYTES = 16;
const layout: Layout = { algorithm: "aead", fields: [NONCE_BYTES], rest: TAG_BYTES };

/**
 * Seals bytes with XChaCha20-Poly1305-IETF under a key of 32 bytes; the context is authenticated with them. A random nonce
 * of 24 bytes is safe for as many seals under one key as anybody can make (libsodium's documentation on XChaCha20).
 */
export function sealBytes(key: Uint8Array, context: string, bytes: Uint8Array, random: Random): Bytes {
  const nonce = random(NONCE_BYTES);
  return writeEnvelope(layout, nonce, encrypt(key, context, nonce, bytes));
}

/** @throws VaultError `does-not-open` for another key or context or changed bytes, or what `readEnvelope` throws */
export function openBytes(key: Uint8Array, context: string, envelope: Uint8Array): Uint8Array {
  const [nonce, ciphertext] = readEnvelope(layout, envelope) as [Uint8Array, Uint8Array];
  return decrypt(key, context, nonce, ciphertext);
}

export function encrypt(key: Uint8Array, context: string, nonce: Uint8Array, bytes: Uint8Array): Uint8Array {
  requireLength("a key", key, KEY_BYTES);
  return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(bytes, context, null, nonce, key);
}

/** @throws VaultError `does-not-open` */
export function decrypt(key: Uint8Array, context: string, nonce: Uint8Array, ciphertext: Uint8Array): Uint8Array {
  requireLength("a key", key, KEY_BYTES);
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, context, nonce, key);
  } catch {
    throw new VaultError("does-not-open", context.split("|")[2] ?? "a seal");
  }
}
