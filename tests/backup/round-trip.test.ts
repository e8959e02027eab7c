import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBackup } from "../../src/backup/open-backup.js";
import { auditHead } from "../../src/db/audit.js";
import { keepHead, readHead } from "../../src/db/audit-head.js";
import { eraseReport, listErasures, noteErasure } from "../../src/db/erasures.js";
import { receive, unhandled } from "../../src/db/inbox.js";
import { migrate } from "../../src/db/migrate.js";
import { loadCatalogue } from "../../src/domain/figures/catalogue-store.js";
import { libraryOf } from "../../src/domain/figures/library.js";
import { projectDir } from "../../src/project.js";
import { backup, emptyPlace, fileOf, filledPlace, inboxKeyOfTests, now, type Place, putFile, restore, rowsOf, uuid } from "./stage.js";

const questions = [
  "скільки полонених обміняли",
  "скільки зниклих безвісти",
  "how many people are missing",
  "how many prisoners were exchanged in 2025",
  "сколько пропавших без вести",
  "скільки дітей депортовано",
  "who counts the missing",
  "що каже Лубінець",
  "куди звернутися, якщо зник син",
  "weather tomorrow",
];

async function answersOf({ db }: Place) {
  const library = libraryOf(await loadCatalogue(db));
  return questions.map((question) => library.answer({ question, now }));
}

const names = (place: Place) => [uuid(1), `ab/${uuid(2)}`].map((name) => readFileSync(join(place.dataDir, "files", name), "utf8"));

let old: Place;
let fresh: Place;
beforeEach(async () => {
  [old, fresh] = await Promise.all([filledPlace(), emptyPlace()]);
});
afterEach(() => Promise.all([old.drop(), fresh.drop()]));

describe("a backup restored elsewhere", () => {
  it("brings the same rows, files, answers and audit log", async () => {
    const manifest = await backup(old);
    const { verdict, told } = await restore(fileOf(old), fresh);
    expect(await rowsOf(fresh.connection, manifest.audit.number)).toEqual(await rowsOf(old.connection, manifest.audit.number));
    expect(Object.values(await rowsOf(fresh.connection)).every((rows) => rows.length > 0)).toBe(true);
    expect(await answersOf(fresh)).toEqual(await answersOf(old));
    expect(names(fresh)).toEqual(names(old));
    expect([verdict.isWhole, told]).toEqual([true, []]);
    expect(await readHead(fresh.dataDir)).toEqual(await auditHead(fresh.db));
    const last = await fresh.db.auditEntry.findFirst({ orderBy: { number: "desc" } });
    expect(last?.entry).toMatchObject({ action: "restored", details: { entries: manifest.audit.number, files: 2, erasuresKept: 0 } });
  });

  it("leaves the triggers and the record of migrations in order", async () => {
    await backup(old);
    await restore(fileOf(old), fresh);
    await expect(fresh.db.$executeRaw`DELETE FROM audit_entry`).rejects.toThrow("insert-only");
    await expect(fresh.db.$executeRaw`DELETE FROM entry_version`).rejects.toThrow("insert-only");
    expect(await migrate(fresh.connection, join(projectDir, "prisma", "migrations"), { log: () => undefined })).toEqual([]);
  });

  it("is for its owner only, holds no update and no key, and is a tar that others can read", async () => {
    await backup(old);
    expect(statSync(fileOf(old)).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(fileOf(old)).toString("latin1");
    for (const local of ["tables/inbox", "tables/draft", Buffer.from("canary-draft").toString("hex")]) expect(bytes).not.toContain(local);
    expect(bytes.slice(257, 262)).toBe("ustar");
    expect(existsSync(`${fileOf(old)}.part`)).toBe(false);
  });

  it("is logged where it was made", async () => {
    const { id, tables } = await backup(old);
    const last = await old.db.auditEntry.findFirst({ orderBy: { number: "desc" } });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    expect(last?.entry).toMatchObject({ action: "backup.made", subject: id, details: { rows, files: 2 } });
  });

  it("is one moment of the database, whatever is written while it is made", async () => {
    const writer = new Client(old.connection);
    await writer.connect();
    await writer.query("begin; lock table answer in access exclusive mode");
    const made = backup(old);
    const waiting = "select 1 from pg_locks where not granted and relation = 'answer'::regclass";
    // The chats are read by now and the answers are waited for.
    await expect.poll(async () => (await writer.query(waiting)).rowCount).toBe(1);
    await writer.query("insert into chat values ('chat', 'later', null, null, now())");
    await writer.query("insert into unanswered values (now(), 'uk', 'later', '', 1); commit");
    await made;
    await writer.end();
    await restore(fileOf(old), fresh);
    expect(await fresh.db.chat.count({ where: { id: "later" } })).toBe(0);
    expect(await fresh.db.unanswered.count({ where: { reason: "later" } })).toBe(0);
  });
});

describe("a backup is refused a place", () => {
  it("where a file of that name is, unless it may be replaced", async () => {
    writeFileSync(fileOf(old), "mine");
    await expect(backup(old)).rejects.toThrow(/is there already; choose another name, or add --force/);
    expect(readFileSync(fileOf(old), "utf8")).toBe("mine");
    await backup(old, { force: true });
    expect((await checkBackup(fileOf(old), () => undefined)).files).toHaveLength(2);
  });

  it("under its name when it does not read back as it was written", async () => {
    const spoil = () => writeFileSync(`${fileOf(old)}.part`, "x", { flag: "r+" });
    await expect(backup(old, { log: spoil })).rejects.toThrow(/not a backup of zvistka, or its beginning is damaged/);
    expect([existsSync(fileOf(old)), existsSync(`${fileOf(old)}.part`)]).toEqual([false, false]);
  });

  it("in a folder that is not there, in one sentence", async () => {
    await expect(backup(old, { file: join(old.dataDir, "nowhere", "b.tar") })).rejects.toThrow(
      /^There is no folder for .*; make it first\.$/,
    );
  });

  it("when there is nothing to back up", async () => {
    await expect(backup(fresh)).rejects.toThrow(/^The database is empty, so there is nothing to back up/);
    expect(existsSync(fileOf(fresh))).toBe(false);
    expect(existsSync(`${fileOf(fresh)}.part`)).toBe(false);
  });
});

describe("restoring over something", () => {
  it("is refused without --replace, and changes nothing", async () => {
    await backup(old);
    const before = await rowsOf(old.connection);
    await expect(restore(fileOf(old), old)).rejects.toThrow(/^The database is not empty \(rows: entry_version \d+, .*add --replace/);
    expect(await rowsOf(old.connection)).toEqual(before);
  });

  it("replaces rows and files, keeps the machine's own updates, and tells that the log went on", async () => {
    keepHead(old.db, old.dataDir, () => undefined);
    const manifest = await backup(old);
    const before = await rowsOf(old.connection, manifest.audit.number);
    await old.db.chat.create({ data: { platform: "chat", id: "later", seenAt: now } });
    putFile(old.dataDir, uuid(3), "later");
    putFile(old.dataDir, uuid(1), "damaged");
    const { told, verdict } = await restore(fileOf(old), old, { replace: true });
    expect(await rowsOf(old.connection, manifest.audit.number)).toEqual(before);
    expect(existsSync(join(old.dataDir, "files", uuid(3)))).toBe(false);
    expect(names(old)[0]).toContain("a sealed photo");
    expect(told).toEqual(["The audit log in this database went on after the backup: it had 1 entry more than the restored one."]);
    expect(verdict.isWhole).toBe(true);
    expect((await unhandled(old.db, inboxKeyOfTests, "telegram")).map(({ body }) => body)).toEqual(["canary-question"]);
    await receive(old.db, inboxKeyOfTests, "telegram", [{ key: "2", chat: "5", body: "later" }]);
    const order = await old.db.inbox.findMany({ orderBy: { sequence: "asc" } });
    expect(order.map(({ updateKey, sequence }) => [updateKey, sequence])).toEqual([
      ["1", 1n],
      ["2", expect.toSatisfy((sequence: bigint) => sequence > 1n)],
    ]);
    expect(await receive(old.db, inboxKeyOfTests, "telegram", [{ key: "1", chat: "5", body: "again" }])).toEqual([]);
  });

  it("keeps erased what was erased after the backup, and erases it again", async () => {
    await backup(old);
    await noteErasure(old.db, uuid(60), now);
    await eraseReport(old.db, uuid(60));
    const erased: string[] = [];
    const erase = (subject: string) => eraseReport(old.db, subject).then(() => void erased.push(subject));
    const { erasuresKept } = await restore(fileOf(old), old, { replace: true, erase });
    expect(await old.db.report.count()).toBe(0);
    expect(await old.db.draft.count()).toBe(1);
    expect(erasuresKept).toBe(1);
    expect((await listErasures(old.db)).map(({ subject }) => subject)).toEqual([uuid(50), uuid(60)]);
    expect(erased).toEqual([uuid(50), uuid(60)]);
  });

  it("tells when the log here is another one", async () => {
    await backup(old);
    const other = await filledPlace();
    const { told } = await restore(fileOf(old), other, { replace: true });
    expect(told).toEqual([expect.stringMatching(/^The audit log in this database is not the one in the backup/)]);
    await other.drop();
  });

  it("is refused while somebody else is connected to a server that is shared", async () => {
    await backup(old);
    const service = new Client(fresh.connection);
    await service.connect();
    await expect(restore(fileOf(old), fresh, { shared: true })).rejects.toThrow(
      /^The database is in use \(1 connections\); stop the service/,
    );
    await service.end();
    expect((await restore(fileOf(old), fresh, { shared: true })).verdict.isWhole).toBe(true);
  });
});

describe("a backup of another version", () => {
  let project: string;
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "newer-"));
    cpSync(join(projectDir, "prisma", "migrations"), join(project, "prisma", "migrations"), { recursive: true });
    const folder = join(project, "prisma", "migrations", "20990101000000_newer");
    mkdirSync(folder);
    writeFileSync(join(folder, "migration.sql"), `alter table chat add column note text; update chat set note = upper(locale);`);
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));
  const migrateUp = () => migrate(fresh.connection, join(project, "prisma", "migrations"), { log: () => undefined });

  it("is brought up to date when it is older, its rows included", async () => {
    await backup(old);
    await migrateUp();
    await restore(fileOf(old), fresh, { projectDir: project });
    expect(await fresh.db.$queryRaw`SELECT note FROM chat WHERE id = '5'`).toEqual([{ note: "EN" }]);
    expect(await migrateUp()).toEqual([]);
  });

  it("is refused when it is newer, by the name of what is unknown", async () => {
    await backup(old);
    await migrateUp();
    await restore(fileOf(old), fresh, { projectDir: project });
    await backup(fresh);
    await expect(restore(fileOf(fresh), old, { replace: true })).rejects.toThrow(
      "The backup was made by a newer zvistka (0.1.0, it has 20990101000000_newer); update this one, then restore.",
    );
  });
});
