import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkBackup } from "../../src/backup/open-backup.js";
import { isUnsettled, settleRestore } from "../../src/backup/restore-journal.js";
import { storedFiles } from "../../src/backup/stored-files.js";
import { auditHead } from "../../src/db/audit.js";
import { readHead } from "../../src/db/audit-head.js";
import { verifyAudit } from "../../src/db/audit-verify.js";
import { noteErasure } from "../../src/db/erasures.js";
import { projectDir } from "../../src/project.js";
import { backup, emptyPlace, fileOf, filledPlace, now, type Place, putFile, restore, rowsOf, uuid } from "./stage.js";

vi.setConfig({ testTimeout: 120_000 });

const module = (name: string) => JSON.stringify(join(projectDir, "dist", "src", name));
const dieWhen = "const die = () => process.kill(process.pid, 'SIGKILL');";

/** Runs a program of the built modules to its end and gives the signal that ended it. */
async function run(program: string): Promise<string | null> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "inherit", "inherit"] });
  const [, signal] = await once(child, "exit");
  return signal;
}

function databaseIn({ connection, dataDir }: Place): string {
  return `
    ${dieWhen}
    const { openDatabase } = await import(${module("db/client.js")});
    const connection = ${JSON.stringify(connection)};
    const database = { connection, db: openDatabase(connection) };
    const common = { database, dataDir: ${JSON.stringify(dataDir)}, now: new Date(), log: () => {} };`;
}

describe("a backup that is killed", () => {
  let place: Place;
  beforeEach(async () => {
    place = await filledPlace();
  });
  afterEach(() => place.drop());

  const killed = (when: string, options = "log: () => die()") =>
    run(`${databaseIn(place)}
      const { makeBackup } = await import(${module("backup/make-backup.js")});
      ${when}
      await makeBackup({ ...common, file: ${JSON.stringify(fileOf(place))}, force: true, zvistka: "0.1.0", ${options} });`);

  it("before it was read back leaves nothing under its name, and the next one is whole", async () => {
    expect(await killed("")).toBe("SIGKILL");
    expect([existsSync(fileOf(place)), existsSync(`${fileOf(place)}.part`)]).toEqual([false, true]);
    await backup(place);
    expect((await checkBackup(fileOf(place), () => undefined)).files).toHaveLength(2);
  });

  it("while it is written leaves the file that was there before", async () => {
    await backup(place);
    const before = readFileSync(fileOf(place));
    const file = JSON.stringify(`${fileOf(place)}.part`);
    const soon = `const { existsSync } = await import("node:fs"); setInterval(() => existsSync(${file}) && die(), 1);`;
    expect(await killed(soon, "")).toBe("SIGKILL");
    expect(readFileSync(fileOf(place)).equals(before)).toBe(true);
  });
});

describe("a restore that is killed", () => {
  let source: Place;
  let place: Place;
  beforeEach(async () => {
    [source, place] = await Promise.all([filledPlace(), emptyPlace()]);
    await backup(source);
    // What is there before differs from the backup in rows, files and erasures.
    await place.db.chat.create({ data: { platform: "chat", id: "old", seenAt: now } });
    await noteErasure(place.db, uuid(70), now);
    putFile(place.dataDir, uuid(9), "old");
  });
  afterEach(() => Promise.all([source.drop(), place.drop()]));

  const killed = (how: string) =>
    run(`${databaseIn(place)}
      const { openBackup } = await import(${module("backup/open-backup.js")});
      const { restoreBackup } = await import(${module("backup/restore-backup.js")});
      const backup = await openBackup(${JSON.stringify(fileOf(source))}, () => {});
      const given = { erase: async () => {} };
      ${how}
      await restoreBackup({ ...common, backup, projectDir: ${JSON.stringify(projectDir)}, shared: false, replace: true, ...given });`);

  const settled = async () => {
    const erased: string[] = [];
    await settleRestore(place.db, place.dataDir, async (subject) => void erased.push(subject));
    expect(isUnsettled(place.dataDir)).toBe(false);
    return erased;
  };

  it.each([
    ["before anything is loaded", `backup.table = () => die();`],
    [
      "in the middle of a table",
      `const { table } = backup; backup.table = async function* (e) { for await (const p of table(e)) { yield p; die(); } };`,
    ],
    ["at the last table", `const { table } = backup; backup.table = (e) => (e.name === "erasure" ? die() : table(e));`],
    ["at the first file", `backup.file = () => die();`],
    [
      "in the middle of a file",
      `const { file } = backup; backup.file = async function* (e) { for await (const p of file(e)) { yield p; die(); } };`,
    ],
    ["at the last file", `const { file } = backup; let n = 0; backup.file = (e) => (++n === 2 ? die() : file(e));`],
  ])("%s has changed nothing", async (_, how) => {
    const before = await rowsOf(place.connection);
    expect(await killed(how)).toBe("SIGKILL");
    await settled();
    expect(await rowsOf(place.connection)).toEqual(before);
    expect(await storedFiles(place.dataDir)).toEqual({ names: [uuid(9)], strangers: 0 });
  });

  it("after the commit is done at the next start: files, erasures and the noted head too", async () => {
    expect(await killed("given.erase = async () => die();")).toBe("SIGKILL");
    expect(isUnsettled(place.dataDir)).toBe(true);
    expect(await settled()).toEqual([uuid(50), uuid(70)]);
    expect((await storedFiles(place.dataDir)).names).toEqual((await storedFiles(source.dataDir)).names);
    expect(await place.db.chat.count({ where: { id: "old" } })).toBe(0);
    expect(await verifyAudit(place.db, await readHead(place.dataDir))).toEqual({ isWhole: true, head: await auditHead(place.db) });
  });

  it("does not stand in the way of the next one", async () => {
    await killed("backup.file = () => die();");
    expect((await restore(fileOf(source), place, { replace: true })).verdict.isWhole).toBe(true);
    expect((await storedFiles(place.dataDir)).names).toEqual((await storedFiles(source.dataDir)).names);
  });
});
