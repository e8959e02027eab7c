import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkBackup } from "../../src/backup/open-backup.js";
import { readTarHeader, tarHeader } from "../../src/backup/tar-header.js";
import { writeArchive } from "../../src/backup/write-archive.js";
import { StartError } from "../../src/db/start-error.js";
import { backup, fileOf, filledPlace, now, type Place, restore, rowsOf } from "./stage.js";

let place: Place;
let folder: string;
let whole: Buffer;
beforeAll(async () => {
  place = await filledPlace();
  folder = mkdtempSync(join(tmpdir(), "damage-"));
  await backup(place);
  whole = readFileSync(fileOf(place));
});
afterAll(async () => {
  await place.drop();
  rmSync(folder, { recursive: true, force: true });
});

const refusal = async (bytes: Buffer): Promise<unknown> => {
  const file = join(folder, "damaged.tar");
  writeFileSync(file, bytes);
  return checkBackup(file, () => undefined).then(
    () => "taken",
    (error: unknown) => error,
  );
};

function flipped(at: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
  return bytes;
}

/** An archive of these parts with a right seal: what a forger, or a mistake in the writer, could make. */
async function sealed(parts: readonly (readonly [string, string])[]): Promise<Buffer> {
  const file = join(folder, "sealed.tar");
  const archive = await writeArchive(file, now);
  for (const [name, text] of parts) await archive.add(name, text.length, [Buffer.from(text, "latin1")]);
  await archive.finish();
  await archive.close();
  return readFileSync(file);
}

/** The parts of the whole backup, to be changed. */
function partsOf(bytes: Buffer): [string, string][] {
  const parts: [string, string][] = [];
  for (let at = 0; ; ) {
    const header = readTarHeader(bytes.subarray(at, at + 512));
    if (!header || header.name === "SHA256") return parts;
    parts.push([header.name, bytes.subarray(at + 512, at + 512 + header.size).toString("latin1")]);
    at += 512 + Math.ceil(header.size / 512) * 512;
  }
}

describe("damage to a backup is noticed", () => {
  it("not at all in a whole one", async () => expect(await refusal(whole)).toBe("taken"));

  it("wherever a bit is flipped: in headers, rows, files, padding, the manifest, the seal", async () => {
    const everywhere = Array.from({ length: 60 }, (_, n) => Math.floor((n * whole.length) / 60) + n);
    const ends = [0, 124, 148, 257, 511, 512, whole.length - 2048, whole.length - 1536, whole.length - 1, whole.length - 3000];
    for (const at of [...everywhere, ...ends].filter((at) => at < whole.length)) {
      const error = await refusal(flipped(at));
      expect(error, `byte ${at}`).toBeInstanceOf(StartError);
      expect((error as Error).message, `byte ${at}`).toMatch(/is damaged or cut short|is not a backup of zvistka/);
    }
  }, 120_000);

  it("wherever it is cut short, or goes on", async () => {
    for (const length of [0, 1, 511, 512, 600, 5_000, whole.length - 2048, whole.length - 1024, whole.length - 1])
      expect(await refusal(whole.subarray(0, length)), `${length} bytes`).toBeInstanceOf(StartError);
    expect(await refusal(Buffer.concat([whole, Buffer.alloc(1)]))).toBeInstanceOf(StartError);
    expect(await refusal(Buffer.concat([whole, Buffer.alloc(512)]))).toBeInstanceOf(StartError);
  });

  it("when it is no backup, or is not there", async () => {
    expect(String(await refusal(Buffer.from("a letter".repeat(999))))).toMatch(/is not a backup of zvistka/);
    await expect(checkBackup(join(folder, "missing.tar"), () => undefined)).rejects.toThrow(/missing\.tar cannot be read \(ENOENT\)\.$/);
  });

  it("when a newer zvistka made it, whatever that put after the opening", async () => {
    const future = await sealed([["zvistka-backup.json", '{"format":2,"zvistka":"9.0.0"}']]);
    expect(String(await refusal(future))).toMatch(/was made by a newer zvistka \(9\.0\.0\); update this one, then restore\.$/);
    expect(String(await refusal(future.subarray(0, 1024)))).toMatch(/was made by a newer zvistka/);
  });
});

describe("a backup with a right seal and a wrong content is refused", () => {
  const changed = async (change: (parts: [string, string][]) => [string, string][]) =>
    String(await refusal(await sealed(change(partsOf(whole)))));
  const manifestWith = (parts: [string, string][], change: (manifest: Record<string, unknown>) => void) =>
    parts.map(([name, text]): [string, string] => {
      if (name !== "manifest.json") return [name, text];
      const manifest = JSON.parse(text);
      change(manifest);
      return [name, JSON.stringify(manifest)];
    });

  it("when nothing was changed it is taken", async () => expect(await changed((parts) => parts)).toBe("taken"));
  it("when a row is missing", async () => {
    const cut = await changed((parts) => parts.map(([name, text]) => [name, name.includes("/chat/") ? text.replace(/.*\n/, "") : text]));
    expect(cut).toMatch(/the table chat in .* is not what the manifest says/);
  });
  it("when a value or a file is another of the same length", async () => {
    const changes = [
      ["/chat/", "\ten\t", "\tuk\t"],
      ["files/", "sealed", "opened"],
    ] as const;
    for (const [where, from, to] of changes) {
      const other = await changed((parts) => parts.map(([name, text]) => [name, name.includes(where) ? text.replace(from, to) : text]));
      expect(other).toMatch(/is not what the manifest says/);
    }
  });
  it("when a count is wrong though the hash is right", async () => {
    const wrong = await changed((parts) =>
      manifestWith(parts, ({ tables }) => {
        for (const table of tables as { rows: number }[]) table.rows += 1;
      }),
    );
    expect(wrong).toMatch(/is not what the manifest says/);
  });
  it("when a part is missing or too much", async () => {
    expect(await changed((parts) => parts.filter(([name]) => !name.startsWith("files/ab")))).toMatch(/holds other parts/);
    expect(await changed((parts) => [parts[0] ?? ["", ""], ["tables/inbox/000001.copy", "x\n"], ...parts.slice(1)])).toMatch(/other parts/);
  });
  it("when the manifest is missing or names a file outside its folder", async () => {
    expect(await changed((parts) => parts.slice(0, -1))).toMatch(/no manifest/);
    for (const name of ["../inbox", "/etc/passwd", "a/../../b"]) {
      const files = [{ name, bytes: 0, sha256: "0".repeat(64) }];
      const wrong = await changed((parts) => manifestWith(parts, (manifest) => Object.assign(manifest, { files })));
      expect(wrong).toMatch(/no manifest that zvistka understands/);
    }
  });
  it("when its audit log does not end where it says, and nothing is restored", async () => {
    const file = join(folder, "head.tar");
    const hash = createHash("sha256").digest("hex");
    writeFileSync(file, await sealed(manifestWith(partsOf(whole), (manifest) => Object.assign(manifest, { audit: { number: 3, hash } }))));
    const before = await rowsOf(place.connection);
    await expect(restore(file, place, { replace: true })).rejects.toThrow(/audit log in the backup does not end where its manifest says/);
    expect(await rowsOf(place.connection)).toEqual(before);
  });
});

describe("a tar header", () => {
  it("is read as it was written, and not at all with one byte changed", () => {
    const header = tarHeader("tables/chat/000001.copy", 123_456, 1_764_000_000);
    expect(readTarHeader(header)).toEqual({ name: "tables/chat/000001.copy", size: 123_456 });
    for (let at = 0; at < 512; at += 7) {
      if (at >= 154 && at < 156) continue; // the end of the checksum's own field
      const bytes = Buffer.from(header);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(readTarHeader(bytes)).toBeNull();
    }
  });
  it("takes no name or size that does not fit", () => {
    expect(() => tarHeader("x".repeat(101), 1, 0)).toThrow(RangeError);
    expect(() => tarHeader("x", 8 ** 11, 0)).toThrow(RangeError);
  });
});
