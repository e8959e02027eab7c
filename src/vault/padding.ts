import type { Bytes } from "./bytes.js";
import { VaultError } from "./vault-error.js";

const BUCKETS = [512, 2_048, 8_192] as const;
const STEP = 8_192;
// ISO/IEC 7816-4: one byte 0x80, then zeros. The end is found without a length field that could lie.
const MARK = 0x80;

/** Pads to 512 B, 2 KB, 8 KB or the next multiple of 8 KB, so that the length of a seal tells only which of them it is. */
export function pad(bytes: Uint8Array): Bytes {
  return padTo(bucketOf(bytes.length), bytes);
}

/**
 * What `pad` was given.
 * @throws VaultError `malformed` when `pad` cannot have written this, so also for a larger bucket than was needed
 */
export function unpad(padded: Uint8Array): Uint8Array {
  const bytes = unpadded(padded);
  if (bucketOf(bytes.length) !== padded.length) throw new VaultError("malformed", `padding to ${padded.length} bytes`);
  return bytes;
}

/** @throws VaultError `bad-argument` when it does not fit with the one byte that marks its end */
export function padTo(length: number, bytes: Uint8Array): Bytes {
  if (bytes.length >= length) throw new VaultError("bad-argument", `${bytes.length} bytes in ${length}`);
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = MARK;
  return padded;
}

/** @throws VaultError `malformed` when the length is another or the padding is none */
export function unpadFrom(length: number, padded: Uint8Array): Uint8Array {
  if (padded.length !== length) throw new VaultError("malformed", `padding to ${padded.length} bytes instead of ${length}`);
  return unpadded(padded);
}

function bucketOf(length: number): number {
  return BUCKETS.find((bucket) => length < bucket) ?? Math.ceil((length + 1) / STEP) * STEP;
}

function unpadded(padded: Uint8Array): Uint8Array {
  const end = padded.findLastIndex((byte) => byte !== 0);
  if (padded[end] !== MARK) throw new VaultError("malformed", "no end of the padding");
  return padded.subarray(0, end);
}
