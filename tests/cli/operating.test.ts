import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main as audit } from "../../src/cli/audit.js";
import { main as backup } from "../../src/cli/backup.js";
import { main as restore } from "../../src/cli/restore.js";
import { keepHead } from "../../src/db/audit-head.js";
import { emptyPlace, fileOf, filledPlace, type Place } from "../backup/stage.js";

let old: Place;
let fresh: Place;
beforeEach(async () => {
  [old, fresh] = await Promise.all([filledPlace(), emptyPlace()]);
});
afterEach(() => Promise.all([old.drop(), fresh.drop()]));

type Tool = typeof restore;

/** Runs a command as the terminal would, on a place. */
async function run(tool: Tool, place: Place, ...argv: readonly string[]) {
  const [out, errors]: [string[], string[]] = [[], []];
  const io = { out: (line: string) => out.push(line), error: (line: string) => errors.push(line) };
  const open = async () => ({ ...place, close: async () => undefined });
  const code = await tool(argv, io, { dataDir: place.dataDir, shared: false, open });
  return { code, out, errors };
}

describe("npm run audit", () => {
  it("says how long the log is and that it is whole", async () => {
    const { code, out, errors } = await run(audit, old);
    expect([code, out]).toEqual([0, ["3 entries.", "The audit log is whole: nothing was edited, deleted, reordered or cut."]]);
    expect(errors).toEqual(["No head is noted in DATA_DIR/audit.head, so an end that was cut off would not be seen."]);
  });

  it("ends with 1 and says what is broken, also for programs", async () => {
    keepHead(old.db, old.dataDir, () => undefined);
    await run(backup, old, fileOf(old));
    const client = new Client(old.connection);
    await client.connect();
    await client.query("alter table audit_entry disable trigger all; delete from audit_entry where number > 2");
    await client.end();
    const { code, out } = await run(audit, old);
    expect([code, out[1]]).toEqual([1, "The audit log is broken: the end was cut off: entry 3 and what followed are gone."]);
    const json = JSON.parse((await run(audit, old, "--json")).out[0] ?? "");
    expect(json).toMatchObject({ entries: 2, isWhole: false, problem: "cut", number: 3, noted: { number: 4 } });
  });

  it("tells of a restore that was interrupted", async () => {
    writeFileSync(join(old.dataDir, "restore.json"), "{}");
    expect((await run(audit, old)).errors.join()).toContain("A restore was interrupted");
  });
});

describe("npm run backup and npm run restore", () => {
  it("make, check and restore, saying what is not in it", async () => {
    writeFileSync(join(old.dataDir, "tag.key"), "t".repeat(32));
    const made = await run(backup, old, fileOf(old));
    expect(made).toMatchObject({ code: 0, errors: ["Reading it back…"] });
    expect(made.out[0]).toMatch(/backup\.tar: \d+ rows and 2 sealed files, read back and verified\.$/);
    expect(made.out[1]).toMatch(/^Not in it: updates .* drafts .*, bot tokens, \.env, and the key files of DATA_DIR\.$/);
    expect(made.out[2]).toMatch(/^Keep a copy of these elsewhere, not beside the backup: .*tag\.key\.$/);

    const checked = await run(restore, fresh, fileOf(old), "--check");
    expect([checked.code, checked.out]).toEqual([
      0,
      [expect.stringMatching(/is whole: \d+ rows and 2 sealed files, made 20.* by zvistka/)],
    ]);
    expect(await fresh.db.entryVersion.count()).toBe(0);
    expect(existsSync(join(fresh.dataDir, "files"))).toBe(false);

    const restored = await run(restore, fresh, fileOf(old));
    expect(restored).toMatchObject({ code: 0, errors: [] });
    expect(restored.out.slice(1)).toEqual([
      "Restored.",
      "The audit log is whole: nothing was edited, deleted, reordered or cut.",
      expect.stringMatching(/tag\.key is missing; bring back your copy/),
    ]);
  });

  it("explain themselves when they are used wrongly", async () => {
    for (const tool of [backup, restore]) {
      expect(await run(tool, old)).toMatchObject({
        code: 2,
        out: expect.arrayContaining([expect.stringMatching(/^npm run (backup|restore) -- FILE/)]),
      });
      expect((await run(tool, old, "a", "b")).code).toBe(2);
      expect((await run(tool, old, "a", "--nonsense")).code).toBe(2);
      expect((await run(tool, old, "--help")).code).toBe(0);
    }
    expect(await run(audit, old, "--nonsense")).toMatchObject({ code: 2 });
  });
});
