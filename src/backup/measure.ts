import { createHash } from "node:crypto";

/** What passed: bytes, their SHA-256, and the lines among them, which in a table are its rows. */
export interface Measure {
  readonly bytes: number;
  readonly sha256: string;
  readonly lines: number;
}

const NEWLINE = 0x0a;

/** Passes a stream on and tells at its end what it amounted to; `each` hears of every piece. */
export async function* measured(
  source: AsyncIterable<Buffer>,
  done: (measure: Measure) => void,
  each: (piece: Buffer, lines: number) => void = () => undefined,
): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let [bytes, lines] = [0, 0];
  for await (const piece of source) {
    const more = linesIn(piece);
    hash.update(piece);
    bytes += piece.length;
    lines += more;
    each(piece, more);
    yield piece;
  }
  done({ bytes, sha256: hash.digest("hex"), lines });
}

/** What a stream amounts to, when nobody else reads it. */
export async function measure(source: AsyncIterable<Buffer>, each?: (piece: Buffer, lines: number) => void): Promise<Measure> {
  let result: Measure | null = null;
  for await (const _ of measured(source, (measure) => (result = measure), each));
  return result ?? { bytes: 0, sha256: createHash("sha256").digest("hex"), lines: 0 };
}

function linesIn(piece: Buffer): number {
  let lines = 0;
  for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
