import { type Bytes, concat, requireLength } from "./bytes.js";
import { type Layout, readEnvelope, writeEnvelope } from "./envelope.js";
import { type KeyPair, keyPairOf, PUBLIC_KEY_BYTES, SECRET_KEY_BYTES } from "./key-pair.js";
import type { Random } from "./random.js";
import { sodium } from "./sodium.js";
import { VaultError } from "./vault-error.js";

const MAC_BYTES = 16;
const NONCE_BYTES = 24;
const layout: Layout = { algorithm: "box", fields: [], rest: PUBLIC_KEY_BYTES + MAC_BYTES };

/**
 * Seals to whoever has the secret half of a public key: byte for byte a `crypto_box_seal`, made from its parts because that
 * function takes no randomness from outside (libsodium: ephemeral key ‖ box, nonce = BLAKE2b-192(ephemeral key ‖ recipient)).
 * @throws VaultError `bad-argument` for a public key that is none
 */
export function sealTo(publicKey: Uint8Array, bytes: Uint8Array, random: Random): Bytes {
  requireLength("a public key", publicKey, PUBLIC_KEY_BYTES);
  const ephemeral = keyPairOf(random(SECRET_KEY_BYTES));
  const nonce = sodium.crypto_generichash(NONCE_BYTES, concat(ephemeral.publicKey, publicKey), null);
  const box = boxed(bytes, nonce, publicKey, ephemeral);
  sodium.memzero(ephemeral.secretKey);
  return writeEnvelope(layout, ephemeral.publicKey, box);
}

/** @throws VaultError `does-not-open` for another recipient or changed bytes, or what `readEnvelope` throws */
export function openWith({ publicKey, secretKey }: KeyPair, envelope: Uint8Array): Uint8Array {
  requireLength("a public key", publicKey, PUBLIC_KEY_BYTES);
  requireLength("a secret key", secretKey, SECRET_KEY_BYTES);
  const [sealed] = readEnvelope(layout, envelope) as [Uint8Array];
  try {
    return sodium.crypto_box_seal_open(sealed, publicKey, secretKey);
  } catch {
    throw new VaultError("does-not-open", "a box for another key, or changed");
  }
}

function boxed(bytes: Uint8Array, nonce: Uint8Array, publicKey: Uint8Array, { secretKey }: KeyPair): Uint8Array {
  try {
    return sodium.crypto_box_easy(bytes, nonce, publicKey, secretKey);
  } catch {
    // libsodium refuses the few public keys that lead to the same shared secret for everybody.
    throw new VaultError("bad-argument", "a public key of low order");
  }
}
