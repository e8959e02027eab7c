import { KEY_BYTES, openBytes, sealBytes } from "./aead.js";
import type { Bytes } from "./bytes.js";
import { openKey, sealKey } from "./capsule.js";
import type { KeyPair } from "./key-pair.js";
import { type Parse, readJson, writeJson } from "./padded-json.js";
import type { Random } from "./random.js";
import { sodium } from "./sodium.js";

/** Something sealed under a key of its own: two envelopes, to be stored side by side. Without `key` nobody ever reads `body`. */
export interface Sealed extends Stored {
  /** The key and its context, sealed to a public key. */
  readonly key: Bytes;
  /** The padded JSON under that key. */
  readonly body: Bytes;
}

/** The same as it comes back, from a database or over the network. */
export interface Stored {
  readonly key: Uint8Array;
  readonly body: Uint8Array;
}

/** Seals any JSON to a public key; opens only with the same context. */
export function sealJson(publicKey: Uint8Array, context: string, content: unknown, random: Random): Sealed {
  const key = random(KEY_BYTES);
  const sealed = { key: sealKey(publicKey, context, key, random), body: sealBytes(key, context, writeJson(content), random) };
  sodium.memzero(key);
  return sealed;
}

/** @throws VaultError `does-not-open`, `wrong-place`, `invalid-content`, or for envelopes that are none */
export function openJson<T>(recipient: KeyPair, context: string, { key, body }: Stored, parse: Parse<T>): T {
  return readJson(openBytes(openKey(recipient, context, key), context, body), parse);
}
