import type { Bytes } from "./bytes.js";

export interface Block {
  readonly bytes: Bytes;
  readonly isLast: boolean;
}

/**
 * Cuts a stream anew into blocks of one size; the first may have another, the last is what is left (empty for an empty stream).
 * Holds one block at a time, since whether a block is the last is known only when more comes or the end does.
 */
export async function* blocksOf(source: AsyncIterable<Uint8Array>, size: number, firstSize = size): AsyncGenerator<Block, void, undefined> {
  let block = new Uint8Array(firstSize);
  let filled = 0;
  for await (const piece of source) {
    for (let at = 0; at < piece.length; ) {
      if (filled === block.length) {
        yield { bytes: block, isLast: false };
        block = new Uint8Array(size);
        filled = 0;
      }
      const part = piece.subarray(at, at + block.length - filled);
      block.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  yield { bytes: block.subarray(0, filled), isLast: true };
}
