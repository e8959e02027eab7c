/** A stream of the bytes, cut into pieces of the given lengths in turn. */
export async function* inPieces(bytes: Uint8Array, ...lengths: readonly number[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const length = lengths[turn % lengths.length] ?? bytes.length;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

/** All that a stream gives, as one. */
export async function collected(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
