import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/vault/blocks.js";
import { inPieces } from "./from-pieces.js";

async function lengths(source: AsyncIterable<Uint8Array>, size: number, first?: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { bytes, isLast } of blocksOf(source, size, first)) found.push(`${bytes.length}${isLast ? " last" : ""}`);
  return found;
}

describe("blocks of a stream", () => {
  const ten = new Uint8Array(10);

  it("have one size however the stream was cut, and the last is marked", async () => {
    for (const pieces of [[1], [3], [10], [4, 0, 1]]) {
      expect(await lengths(inPieces(ten, ...pieces), 4)).toEqual(["4", "4", "2 last"]);
    }
  });
  it("may be full at the end: then no empty one follows", async () => {
    expect(await lengths(inPieces(ten, 3), 5)).toEqual(["5", "5 last"]);
  });
  it("are one empty block of an empty stream", async () => expect(await lengths(inPieces(new Uint8Array(0)), 4)).toEqual(["0 last"]));
  it("may begin with one of another size", async () => expect(await lengths(inPieces(ten, 4), 4, 3)).toEqual(["3", "4", "3 last"]));
  it("hold the same bytes in the same order", async () => {
    const property = async (bytes: Uint8Array, size: number, piece: number) => {
      const found: number[] = [];
      for await (const block of blocksOf(inPieces(bytes, piece), size)) found.push(...block.bytes);
      expect(found).toEqual([...bytes]);
    };
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), property),
    );
  });
  it("take no more from the stream than they need", async () => {
    let taken = 0;
    const source = (async function* () {
      for (; taken < 100; taken++) yield new Uint8Array(4);
    })();
    for await (const _ of blocksOf(source, 4)) break;
    expect(taken).toBeLessThan(3);
  });
});
