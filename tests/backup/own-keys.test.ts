import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keysIn, keyTroubles } from "../../src/backup/own-keys.js";

describe("the service's own keys", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "keys-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("are stated by name and hash, those that last a day not at all", async () => {
    expect(await keysIn(folder)).toEqual([]);
    writeFileSync(join(folder, "inbox.key"), "i".repeat(32));
    writeFileSync(join(folder, "tag.key"), "t".repeat(32));
    expect(await keysIn(folder)).toEqual([{ name: "tag.key", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it("are missed after a restore when they are gone or others", async () => {
    writeFileSync(join(folder, "tag.key"), "t".repeat(32));
    writeFileSync(join(folder, "contact.key"), "c".repeat(32));
    const keys = await keysIn(folder);
    expect(await keyTroubles(folder, keys)).toEqual([]);
    writeFileSync(join(folder, "tag.key"), "u".repeat(32));
    rmSync(join(folder, "contact.key"));
    expect(await keyTroubles(folder, keys)).toEqual([
      expect.stringMatching(/tag\.key is another key than the one at the time of the backup; bring back your copy/),
      expect.stringMatching(/contact\.key is missing; .*cannot write to the families/),
    ]);
  });
});
