import { blocksOf } from "./blocks.js";
import { type Bytes, concat } from "./bytes.js";
import { type Layout, readEnvelope, writeEnvelope } from "./envelope.js";
import { BLOCK_OVERHEAD, FINAL, HEADER_BYTES, opener, sealer } from "./secret-stream.js";
import { VaultError } from "./vault-error.js";

const BLOCK = 65_536;
const layout: Layout = { algorithm: "stream", fields: [HEADER_BYTES] };
const HEAD = 2 + HEADER_BYTES;

/**
 * Seals a stream with crypto_secretstream (XChaCha20-Poly1305): an envelope with its header, then blocks of 64 KB, each 17
 * bytes longer than what it seals, the last one marked FINAL. Keeps about two blocks in memory, however long the file.
 */
export async function* sealStream(
  key: Uint8Array,
  context: string,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Bytes, void, undefined> {
  const stream = sealer(key);
  try {
    yield writeEnvelope(layout, stream.header);
    for await (const { bytes, isLast } of blocksOf(source, BLOCK)) yield concat(stream.seal(bytes, context, isLast));
  } finally {
    stream.close();
  }
}

/**
 * What `sealStream` was given, however the sealed bytes are cut. Blocks come out as soon as each is checked, so a reader must
 * throw away what it has when an error ends the stream: until the FINAL block was seen, the end may be missing.
 * @throws VaultError `does-not-open` for another key or context, for changed, cut, reordered or added bytes, or what `readEnvelope` throws
 */
export async function* openStream(
  key: Uint8Array,
  context: string,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Bytes, void, undefined> {
  let stream: ReturnType<typeof opener> | null = null;
  try {
    for await (const { bytes, isLast } of blocksOf(source, BLOCK + BLOCK_OVERHEAD, HEAD)) {
      if (stream) yield opened(stream, context, bytes, isLast);
      else stream = begun(key, bytes, isLast);
    }
  } finally {
    stream?.close();
  }
}

function begun(key: Uint8Array, head: Uint8Array, isLast: boolean): ReturnType<typeof opener> {
  const [header] = readEnvelope(layout, head) as [Uint8Array];
  if (isLast) throw new VaultError("does-not-open", "a file without blocks");
  return opener(key, header);
}

function opened(stream: ReturnType<typeof opener>, context: string, block: Uint8Array, isLast: boolean): Bytes {
  const pulled = stream.open(block, context);
  if (!pulled || (pulled.tag === FINAL) !== isLast) throw new VaultError("does-not-open", "a block of a file");
  return concat(pulled.message);
}
