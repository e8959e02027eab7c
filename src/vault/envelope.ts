import { type Bytes, concat } from "./bytes.js";
import { VaultError } from "./vault-error.js";

const VERSION = 1;
const HEAD = 2;

/** The number that stands for each in the second byte. A number is never given twice, not even when an algorithm is dropped. */
const algorithms = {
  /** XChaCha20-Poly1305-IETF: nonce, ciphertext with tag. */
  aead: 1,
  /** crypto_box_seal: ephemeral public key, ciphertext with tag. */
  box: 2,
  /** What Argon2id needs beside the passphrase: passes, KiB, salt. */
  passphrase: 3,
  /** A secret under a passphrase: passes, KiB, salt, nonce, ciphertext with tag. */
  locked: 4,
  /** crypto_secretstream: header; the blocks follow it. */
  stream: 5,
} as const;

/** How an envelope is laid out: fields of fixed lengths, then a rest of at least `rest` bytes; without `rest` nothing may follow. */
export interface Layout {
  readonly algorithm: keyof typeof algorithms;
  readonly fields: readonly number[];
  readonly rest?: number;
}

/** version (1 byte), algorithm (1 byte), the fields as given. */
export function writeEnvelope(layout: Layout, ...fields: readonly Uint8Array[]): Bytes {
  return concat(Uint8Array.of(VERSION, algorithms[layout.algorithm]), ...fields);
}

/**
 * The fields of an envelope in their order, the rest last (empty when the layout has none).
 * @throws VaultError `unknown-version`, `wrong-algorithm`, or `malformed` when the length is not the layout's
 */
export function readEnvelope(layout: Layout, bytes: Uint8Array): readonly Uint8Array[] {
  requireHead(layout, bytes);
  const fixed = layout.fields.reduce((end, length) => end + length, HEAD);
  const fits = layout.rest === undefined ? bytes.length === fixed : bytes.length >= fixed + layout.rest;
  if (!fits) throw new VaultError("malformed", `an envelope (${layout.algorithm}) of ${bytes.length} bytes`);
  let end = HEAD;
  const fields = layout.fields.map((length) => {
    end += length;
    return bytes.subarray(end - length, end);
  });
  return [...fields, bytes.subarray(fixed)];
}

function requireHead({ algorithm }: Layout, bytes: Uint8Array): void {
  const [version, written] = bytes;
  if (version === undefined || written === undefined) throw new VaultError("malformed", `an envelope of ${bytes.length} bytes`);
  if (version !== VERSION) throw new VaultError("unknown-version", `an envelope of version ${version}`);
  if (written !== algorithms[algorithm]) throw new VaultError("wrong-algorithm", `algorithm ${written} where ${algorithm} belongs`);
}
