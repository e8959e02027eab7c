import { KEY_BYTES } from "./aead.js";
import { type Bytes, concat, requireLength, utf8 } from "./bytes.js";
import type { KeyPair } from "./key-pair.js";
import type { Random } from "./random.js";
import { openWith, sealTo } from "./sealed-box.js";
import { sodium } from "./sodium.js";
import { VaultError } from "./vault-error.js";

/**
 * Seals a key of 32 bytes together with what it is for. A box has no associated data of its own, so the context goes
 * inside: a capsule that is moved to another row says so when it is opened.
 */
export function sealKey(publicKey: Uint8Array, context: string, key: Uint8Array, random: Random): Bytes {
  requireLength("a key", key, KEY_BYTES);
  const content = concat(key, utf8(context));
  const capsule = sealTo(publicKey, content, random);
  sodium.memzero(content);
  return capsule;
}

/** @throws VaultError `does-not-open`, `wrong-place` when the key inside is for something else, `malformed` */
export function openKey(recipient: KeyPair, context: string, capsule: Uint8Array): Uint8Array {
  const content = openWith(recipient, capsule);
  if (content.length < KEY_BYTES) throw new VaultError("malformed", "a capsule without a key");
  const inside = content.subarray(KEY_BYTES);
  const expected = utf8(context);
  if (inside.length !== expected.length || !sodium.memcmp(inside, expected)) {
    throw new VaultError("wrong-place", context.split("|")[2] ?? "a capsule");
  }
  return content.slice(0, KEY_BYTES);
}
