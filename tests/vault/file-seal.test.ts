import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type FilePlace, openFile, sealFile } from "../../src/vault/file-seal.js";
import { sodium } from "../../src/vault/sodium.js";
import { collected, inPieces } from "./from-pieces.js";
import { bitFlips, refusalOf, refusalOfAsync, refusesAll, wrongLengths } from "./refuses.js";
import { entry, epoch, nextEpoch, otherReport, place, report, seeded } from "./samples.js";

const BLOCK = 65_536;
const SEALED = BLOCK + 17;
const HEAD = 26;
const where: FilePlace = { ...place, file: entry, rendition: "original" };
const name = { name: "вигадане фото.jpg", type: "image/jpeg" };

/** Not the same in any two blocks. */
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) + (at >> 16) * 7) & 255);

async function sealed(bytes: Uint8Array, at: FilePlace = where) {
  const sealing = sealFile({ ...epoch, name: at.epoch }, at, name, inPieces(bytes, 10_000));
  const blocks = await collected(sealing.blocks);
  return { blocks, row: sealing.row() };
}

const opened = ({ blocks, row }: Awaited<ReturnType<typeof sealed>>, at = where, pieces = 7_777) =>
  collected(openFile(epoch, at, row, inPieces(blocks, pieces)).content);

describe("a file", () => {
  it.each([0, 1, 1_000, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 200_001])("of %i bytes comes back unaltered", async (length) => {
    const bytes = bytesOf(length);
    const file = await sealed(bytes);
    expect(Buffer.from(await opened(file)).equals(bytes)).toBe(true);
    expect(file.blocks).toHaveLength(HEAD + length + 17 * Math.max(1, Math.ceil(length / BLOCK)));
  });
  it("opens however its sealed bytes arrive", async () => {
    const file = await sealed(bytesOf(100_000));
    for (const pieces of [1_000_000, SEALED, HEAD, 999]) expect(await opened(file, where, pieces)).toEqual(bytesOf(100_000));
  });
  it("tells its name, type, size and SHA-256 before a block is read", async () => {
    const bytes = bytesOf(1_000);
    const { row } = await sealed(bytes);
    const { metadata } = openFile(epoch, where, row, inPieces(new Uint8Array(0)));
    expect(metadata).toEqual({ ...name, size: 1_000, sha256: createHash("sha256").update(bytes).digest("hex") });
  });
  it("shows neither its name nor its type", async () => {
    const { row, blocks } = await sealed(bytesOf(1_000));
    for (const text of ["фото", "image", "jpeg"]) expect(Buffer.concat([row.key, row.metadata, blocks]).includes(text)).toBe(false);
  });
  it("has no row before its last block was sealed", async () => {
    const sealing = sealFile(epoch, where, name, inPieces(bytesOf(200_000), 5_000));
    expect(refusalOf(() => sealing.row())).toBe("unfinished");
    for await (const _ of sealing.blocks) break;
    expect(refusalOf(() => sealing.row())).toBe("unfinished");
  });
  it("is not sealed under the name of another epoch", () => {
    const there = { ...where, epoch: nextEpoch.name };
    expect(refusalOf(() => sealFile(epoch, there, name, inPieces(bytesOf(1))))).toBe("bad-argument");
  });
  it("has no row when its source broke off", async () => {
    const broken = (async function* () {
      yield new Uint8Array(10);
      throw new Error("the line is dead");
    })();
    const sealing = sealFile(epoch, where, name, broken);
    await expect(collected(sealing.blocks)).rejects.toThrow("the line is dead");
    expect(refusalOf(() => sealing.row())).toBe("unfinished");
  });
});

describe("a file that was tampered with", () => {
  const three = () => sealed(bytesOf(2 * BLOCK + 500));
  const part = (blocks: Uint8Array, at: number) => blocks.subarray(HEAD + at * SEALED, HEAD + (at + 1) * SEALED);
  const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

  it("does not open with any bit turned over", async () => {
    const { row, blocks } = await sealed(bytesOf(300));
    for (const flipped of bitFlips(blocks, 700)) {
      expect(["does-not-open", "unknown-version", "wrong-algorithm"]).toContain(
        await refusalOfAsync(() => opened({ row, blocks: flipped })),
      );
    }
  });
  it("does not open with a bit turned over in any block of a long one", async () => {
    const { row, blocks } = await three();
    for (const flipped of bitFlips(blocks, 40)) {
      expect(["does-not-open", "unknown-version", "wrong-algorithm"]).toContain(
        await refusalOfAsync(() => opened({ row, blocks: flipped })),
      );
    }
  });
  it("does not open cut anywhere, not even between two blocks", async () => {
    const { row, blocks } = await three();
    const ends = [
      HEAD,
      HEAD + 1,
      HEAD + 16,
      HEAD + 17,
      HEAD + SEALED,
      HEAD + SEALED + 5,
      HEAD + 2 * SEALED,
      blocks.length - 17,
      blocks.length - 1,
    ];
    for (const end of ends) expect(await refusalOfAsync(() => opened({ row, blocks: blocks.slice(0, end) }))).toBe("does-not-open");
    for (const end of [0, 1, 25]) expect(await refusalOfAsync(() => opened({ row, blocks: blocks.slice(0, end) }))).toBe("malformed");
  });
  it("does not open with anything added", async () => {
    const { row, blocks } = await three();
    const more = [Uint8Array.of(0), part(blocks, 2), part(blocks, 0), blocks];
    for (const extra of more) expect(await refusalOfAsync(() => opened({ row, blocks: joined(blocks, extra) }))).toBe("does-not-open");
  });
  it("does not open with blocks reordered, repeated or left out", async () => {
    const { row, blocks } = await three();
    const head = blocks.subarray(0, HEAD);
    const [a, b, c] = [part(blocks, 0), part(blocks, 1), part(blocks, 2)];
    expect(await opened({ row, blocks: joined(head, a, b, c) })).toEqual(bytesOf(2 * BLOCK + 500));
    for (const order of [[b, a, c], [a, a, c], [a, c], [b, c], [c], [a, b, b, c], [a, b]]) {
      expect(await refusalOfAsync(() => opened({ row, blocks: joined(head, ...order) }))).toBe("does-not-open");
    }
  });
  it("gives nothing of a block that is not the next one", async () => {
    const { row, blocks } = await three();
    const swapped = joined(blocks.subarray(0, HEAD), part(blocks, 1), part(blocks, 0), part(blocks, 2));
    const seen: Uint8Array[] = [];
    const read = async () => {
      for await (const bytes of openFile(epoch, where, row, inPieces(swapped, 5_000)).content) seen.push(bytes);
    };
    expect(await refusalOfAsync(read)).toBe("does-not-open");
    expect(seen).toEqual([]);
  });
  it.each<[string, Partial<FilePlace>]>([
    ["another report's", { report: otherReport }],
    ["another file", { file: report }],
    ["its preview", { rendition: "preview" }],
    ["another epoch's", { epoch: nextEpoch.name }],
  ])("does not open as %s", async (_, wrong) => {
    const there = { ...where, ...wrong };
    const [mine, theirs] = [await sealed(bytesOf(500)), await sealed(bytesOf(500), there)];
    expect(await refusalOfAsync(() => opened(mine, there))).toBe("wrong-place");
    expect(await refusalOfAsync(() => opened({ row: theirs.row, blocks: mine.blocks }, there))).toBe("does-not-open");
    expect(await refusalOfAsync(() => opened({ row: { ...mine.row, metadata: theirs.row.metadata }, blocks: mine.blocks }))).toBe(
      "does-not-open",
    );
  });
  it("does not open with another epoch's key, nor with a row changed in any way", async () => {
    const { row, blocks } = await sealed(bytesOf(10));
    const open = (changed: Partial<Record<"key" | "metadata", Uint8Array>>) =>
      openFile(epoch, where, { ...row, ...changed }, inPieces(blocks));
    expect(refusalOf(() => openFile(nextEpoch, where, row, inPieces(blocks)))).toBe("does-not-open");
    expect(refusesAll(bitFlips(row.key), (key) => open({ key }))).toBe(true);
    expect(refusesAll(bitFlips(row.metadata), (metadata) => open({ metadata }))).toBe(true);
    expect(refusesAll(wrongLengths(row.metadata, 100), (metadata) => open({ metadata }))).toBe(true);
  });
});

describe("a file whose row tells of another", () => {
  it("is refused at its end, even when whoever sealed it used one key for both", async () => {
    const bySameKey = async (bytes: Uint8Array) => {
      const sealing = sealFile(epoch, where, name, inPieces(bytes), seeded("same"));
      return { blocks: await collected(sealing.blocks), row: sealing.row() };
    };
    const [one, sameSize, shorter] = [await bySameKey(bytesOf(500)), await bySameKey(new Uint8Array(500)), await bySameKey(bytesOf(499))];
    expect(await opened(one)).toEqual(bytesOf(500));
    for (const { blocks } of [sameSize, shorter]) {
      expect(await refusalOfAsync(() => opened({ row: one.row, blocks }))).toBe("invalid-content");
    }
  });
});

describe("a long file", () => {
  it("is sealed and opened as it comes, block by block", async () => {
    const order: string[] = [];
    const source = (async function* () {
      for (let at = 0; at < 6; at++) {
        order.push(`in ${at}`);
        yield new Uint8Array(BLOCK);
      }
    })();
    const sealing = sealFile(epoch, where, name, source);
    for await (const _ of sealing.blocks) order.push("out");
    // The header, then each block once the next has been seen.
    expect(order.slice(0, 6)).toEqual(["out", "in 0", "in 1", "out", "in 2", "out"]);
  });
  it("leaves nothing behind in libsodium's memory", async () => {
    const { libsodium } = sodium as unknown as { libsodium: { _malloc(size: number): number; _free(address: number): void } };
    await sealed(bytesOf(10));
    const free = () => {
      const address = libsodium._malloc(40_000);
      libsodium._free(address);
      return address;
    };
    const before = free();
    for (let turn = 0; turn < 2_000; turn++) {
      const file = await sealed(Uint8Array.of(1));
      expect(await opened(file)).toEqual(Uint8Array.of(1));
      for await (const _ of openFile(epoch, where, file.row, inPieces(file.blocks)).content) break;
    }
    // A state of 52 bytes kept for each of 6,000 streams, or of 104 for each hash that was left, would push this up by 200 KB and more.
    expect(Math.abs(free() - before)).toBeLessThan(100_000);
  });
});
