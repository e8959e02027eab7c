import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { append, appendNotes, audited, auditHead } from "../../src/db/audit.js";
import { type AuditNote, auditActions } from "../../src/db/audit-entry.js";
import { keepHead, readHead } from "../../src/db/audit-head.js";
import { verdictSentence, verifyAudit } from "../../src/db/audit-verify.js";
import { openDatabase } from "../../src/db/client.js";
import { migrate } from "../../src/db/migrate.js";
import { projectDir } from "../../src/project.js";
import { emptyChain } from "../../src/vault/audit-chain.js";
import { type TestDatabase, testDatabase } from "../support/database.js";

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const opened = (n: number): AuditNote => ({
  at: new Date(Date.UTC(2026, 10, 24, 9, 0, n)),
  actor: { role: "moderator", id: id(1) },
  action: "report.opened",
  subject: id(1000 + n),
  details: { part: "card" },
});
const severalOpened = (count: number) => Array.from({ length: count }, (_, n) => opened(n));

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

/** What only somebody with the rights of the database's owner can do. */
async function tamper(...statements: readonly string[]): Promise<void> {
  const client = new Client(database.connection);
  await client.connect();
  await client.query("alter table audit_entry disable trigger all");
  for (const sql of statements) await client.query(sql);
  await client.query("alter table audit_entry enable trigger all");
  await client.end();
}

describe("the audit log", () => {
  it("keeps who did what to what, and is whole", async () => {
    expect(await append(database.db, severalOpened(3))).toEqual(await auditHead(database.db));
    const [row] = await database.db.auditEntry.findMany({ where: { number: 2 } });
    expect(row?.entry).toEqual({
      at: "2026-11-24T09:00:01.000Z",
      actor: { role: "moderator", id: id(1) },
      action: "report.opened",
      subject: id(1001),
      details: { part: "card" },
    });
    expect(await verifyAudit(database.db)).toEqual({ isWhole: true, head: await auditHead(database.db) });
  });

  it("is one chain when two processes append at once", async () => {
    const other = openDatabase(database.connection);
    const writers = [database.db, other].flatMap((db) => severalOpened(15).map((note) => append(db, [note])));
    // One at a time as well, so that the two do not merely group what they write.
    for (const note of severalOpened(10)) writers.push(audited(other, (transaction) => appendNotes(transaction, [note])));
    await Promise.all(writers);
    expect(await database.db.auditEntry.count()).toBe(40);
    expect((await verifyAudit(database.db)).isWhole).toBe(true);
    await other.$disconnect();
  });

  it("is read by pages without losing its thread", async () => {
    await append(database.db, severalOpened(2_050));
    expect(await verifyAudit(database.db)).toMatchObject({ isWhole: true, head: { number: 2_050 } });
  });

  it("has a deed and its entry together or not at all", async () => {
    const deed = audited(database.db, async (transaction) => {
      await appendNotes(transaction, [opened(1)]);
      throw new Error("the deed failed");
    });
    await expect(deed).rejects.toThrow("the deed failed");
    expect(await database.db.auditEntry.count()).toBe(0);
  });

  it.each(["update audit_entry set hash = ''", "delete from audit_entry", "truncate audit_entry"])("refuses: %s", async (sql) => {
    await append(database.db, severalOpened(2));
    await expect(database.db.$executeRawUnsafe(sql)).rejects.toThrow("audit_entry is insert-only");
    expect(await database.db.auditEntry.count()).toBe(2);
  });
});

describe("the rights that SECURITY.md gives the service", () => {
  it("let it log and forbid it to change the log, trigger or not", async () => {
    const role = `service_${randomUUID().replaceAll("-", "")}`;
    const [, sql = ""] = /```sql\n(.*?)```/s.exec(readFileSync(join(projectDir, "SECURITY.md"), "utf8")) ?? [];
    await tamper(`create role ${role} login`, sql.replaceAll("zvistka_service", role), "alter table audit_entry disable trigger user");
    const service = openDatabase({ ...database.connection, user: role });
    expect(await append(service, severalOpened(2))).toMatchObject({ number: 2 });
    for (const change of ["update audit_entry set hash = ''", "delete from audit_entry", "truncate audit_entry", "drop table audit_entry"])
      await expect(service.$executeRawUnsafe(change)).rejects.toThrow(/permission denied|must be owner/);
    expect(
      await migrate({ ...database.connection, user: role }, join(projectDir, "prisma", "migrations"), { log: () => undefined }),
    ).toEqual([]);
    await service.$disconnect();
    await tamper(`drop owned by ${role}`, `drop role ${role}`);
  });
});

describe("nothing personal can be logged", () => {
  const free = ["Олена Приклад", "olena", "telegram:100200300", "100200300", "+380 44 000 00 00"];
  const plain = { at: new Date(0), actor: { role: "operator", id: null }, subject: null } as const;
  const refused = async (note: object) => {
    await expect(append(database.db, [note as AuditNote])).rejects.toThrow();
    expect(await database.db.auditEntry.count()).toBe(0);
  };

  it.each(free)("as who, what or to whom: %s", async (text) => {
    await refused({ ...opened(1), actor: { role: "moderator", id: text } });
    await refused({ ...opened(1), actor: { role: text, id: null } });
    await refused({ ...opened(1), subject: text });
    await refused({ ...opened(1), action: text });
    await refused({ ...opened(1), note: text });
  });

  it.each(Object.keys(auditActions))("in the details of %s", async (action) => {
    for (const text of free) {
      const fields = Object.keys(auditActions[action as keyof typeof auditActions].shape);
      await refused({ ...plain, action, details: Object.fromEntries(fields.map((field) => [field, text])), note: text });
      await refused({ ...plain, action, details: { why: text } });
      for (const field of fields) await refused({ ...plain, action, details: { [field]: text } });
    }
  });

  it("and one caller's mistake does not fail the others", async () => {
    const mistaken = append(database.db, [{ ...opened(1), subject: "olena" }]);
    const right = append(database.db, [opened(2)]);
    await expect(mistaken).rejects.toThrow();
    expect(await right).toMatchObject({ number: 1 });
  });
});

describe("verifying the audit log finds", () => {
  beforeEach(async () => {
    await append(database.db, severalOpened(6));
  });
  const swap = (one: number, other: number) =>
    `update audit_entry a set entry = b.entry, hash = b.hash from audit_entry b where (a.number, b.number) in ((${one}, ${other}), (${other}, ${one}))`;

  it.each([
    ["an edit", `update audit_entry set entry = jsonb_set(entry, '{actor,id}', '"${id(9)}"') where number = 3`, "edited", 3],
    ["a deletion", "delete from audit_entry where number = 3", "deleted", 3],
    ["a first entry that is gone", "delete from audit_entry where number = 1", "deleted", 1],
    ["a new order", swap(2, 4), "reordered", 2],
    ["a cut end", "delete from audit_entry where number > 4", "cut", 5],
    ["an empty log", "delete from audit_entry", "cut", 1],
  ] as const)("%s", async (_, sql, problem, number) => {
    const head = await auditHead(database.db);
    await tamper(sql);
    const verdict = await verifyAudit(database.db, head);
    expect(verdict).toEqual({ isWhole: false, problem, number });
    expect(verdictSentence(verdict)).toMatch(new RegExp(`^The audit log is broken: .*entry ${number}\\b.*\\.$`));
  });

  it("a log written anew", async () => {
    const head = await auditHead(database.db);
    await tamper("delete from audit_entry");
    await append(database.db, severalOpened(9).reverse());
    expect(await verifyAudit(database.db)).toMatchObject({ isWhole: true });
    expect(await verifyAudit(database.db, head)).toEqual({ isWhole: false, problem: "rewritten", number: 6 });
  });
});

describe("the log's head beside the database", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "audit-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("follows each commit", async () => {
    keepHead(database.db, folder, () => undefined);
    await append(database.db, severalOpened(3));
    expect(await readHead(folder)).toEqual(await auditHead(database.db));
    await Promise.all(severalOpened(20).map((note) => append(database.db, [note])));
    expect(await readHead(folder)).toEqual(await auditHead(database.db));
    expect(JSON.parse(readFileSync(join(folder, "audit.head"), "utf8")).number).toBe(23);
  });

  it("stays as proof when the log was cut, however long the log grows afterwards", async () => {
    keepHead(database.db, folder, () => undefined);
    await append(database.db, severalOpened(5));
    const noted = await readHead(folder);
    await tamper("delete from audit_entry where number > 2");
    await append(database.db, severalOpened(9).reverse());
    expect(await readHead(folder)).toEqual(noted);
    expect(await verifyAudit(database.db, await readHead(folder))).toEqual({ isWhole: false, problem: "rewritten", number: 5 });
  });

  it("fails nobody's entry when it cannot be written, and that is told", async () => {
    const told: string[] = [];
    keepHead(database.db, join("/dev/null", "no-folder"), (line) => told.push(line));
    expect(await append(database.db, [opened(1)])).toMatchObject({ number: 1 });
    expect(told).toEqual([expect.stringMatching(/audit log's head could not be noted .*\(?ENOTDIR/)]);
  });

  it("is nothing when it is not one", async () => {
    expect(await readHead(folder)).toBeNull();
    keepHead(database.db, folder, () => undefined);
    await append(database.db, [opened(1)]);
    expect(await readHead(folder)).not.toEqual(emptyChain);
  });
});

describe("whatever is appended in whatever groups", () => {
  const note = fc
    .record({ second: fc.nat(59), subject: fc.nat(999) })
    .map(({ second, subject }) => ({ ...opened(second), subject: id(subject) }));

  it("is one whole chain, and no longer when any entry goes or changes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(note, { maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.nat(), async (groups, pick) => {
        await tamper("delete from audit_entry");
        await Promise.all(groups.map((notes) => append(database.db, notes)));
        const head = await auditHead(database.db);
        expect(head.number).toBe(groups.flat().length);
        expect(await verifyAudit(database.db, head)).toEqual({ isWhole: true, head });
        if (head.number === 0) return;
        const number = (pick % head.number) + 1;
        await tamper(
          pick % 2 ? `delete from audit_entry where number = ${number}` : `update audit_entry set entry = '{}' where number = ${number}`,
        );
        expect((await verifyAudit(database.db, head)).isWhole).toBe(false);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
