import { sodium } from "./sodium.js";

/** What a stream amounted to. */
export interface Digest {
  /** In bytes. */
  readonly size: number;
  /** In small hexadecimal. */
  readonly sha256: string;
}

/**
 * Passes a stream on; `done` hears its size and SHA-256 at the end and may throw. A stream that breaks off or is left early tells
 * nothing, so what ended is complete.
 */
export async function* digested<T extends Uint8Array>(
  source: AsyncIterable<T>,
  done: (digest: Digest) => void,
): AsyncGenerator<T, void, undefined> {
  const state = sodium.crypto_hash_sha256_init();
  let size = 0;
  let sha256: string | null = null;
  try {
    for await (const piece of source) {
      sodium.crypto_hash_sha256_update(state, piece);
      size += piece.length;
      yield piece;
    }
    sha256 = sodium.crypto_hash_sha256_final(state, "hex");
  } finally {
    // libsodium's wrapper gives the state back only at the end of the hash.
    if (sha256 === null) sodium.crypto_hash_sha256_final(state);
  }
  done({ size, sha256 });
}
