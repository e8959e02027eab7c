import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Client, type PoolConfig } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diffSchema } from "../../src/db/make-migration.js";
import { migrate } from "../../src/db/migrate.js";
import { checksumsOf, readMigrations } from "../../src/db/migrate-folder.js";
import { emptyDatabase, testDatabase } from "../support/database.js";

const projectDir = resolve(import.meta.dirname, "../..");
const shipped = join(projectDir, "prisma", "migrations");
const quiet = { log: () => undefined };

async function query(connection: PoolConfig, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client(connection);
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

describe("migrate", () => {
  let empty: Awaited<ReturnType<typeof emptyDatabase>>;
  let folder: string;
  beforeEach(async () => {
    empty = await emptyDatabase();
    folder = mkdtempSync(join(projectDir, ".cache", "migrations-"));
    cpSync(shipped, folder, { recursive: true });
  });
  afterEach(async () => {
    await empty.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  function addMigration(name: string, sql: string): void {
    cpSync(join(folder, "20261123000000_first"), join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "migration.sql"), sql);
  }

  it("records each migration as stock Prisma does: by name, with the file's checksum, finished", async () => {
    const names = await migrate(empty.connection, shipped, quiet);
    const rows = await query(empty.connection, "select * from _prisma_migrations order by migration_name");
    expect(rows.map((row) => [row.migration_name, row.checksum])).toEqual([...checksumsOf(readMigrations(shipped))]);
    expect(rows.map((row) => row.migration_name)).toEqual(names);
    for (const row of rows) expect(row).toMatchObject({ finished_at: expect.any(Date), rolled_back_at: null, applied_steps_count: 1 });
  });

  it("changes nothing the second time", async () => {
    await migrate(empty.connection, shipped, quiet);
    const before = await query(empty.connection, "select * from _prisma_migrations");
    expect(await migrate(empty.connection, shipped, quiet)).toEqual([]);
    expect(await query(empty.connection, "select * from _prisma_migrations")).toEqual(before);
  });

  it("applies each migration once when several instances start at once", async () => {
    const applied = await Promise.all([1, 2, 3].map(() => migrate(empty.connection, shipped, quiet)));
    expect(applied.flat()).toEqual([...checksumsOf(readMigrations(shipped)).keys()]);
  });

  it("leaves nothing of a migration that fails halfway, and says so again at the next start", async () => {
    addMigration("20990101000000_broken", "create table half (id int);\nselect 1 / 0;");
    await expect(migrate(empty.connection, folder, quiet)).rejects.toThrow(
      /migration 20990101000000_broken .* failed; .*: division by zero/,
    );
    expect(await query(empty.connection, "select to_regclass('half') as half, to_regclass('chat') is not null as chat")).toEqual([
      { half: null, chat: true },
    ]);
    await expect(migrate(empty.connection, folder, quiet)).rejects.toThrow(/migration 20990101000000_broken .* failed/);
  });

  it("keeps a function's body whole although it holds semicolons", async () => {
    addMigration("20990101000000_function", "create function two() returns int language plpgsql as $$ begin perform 1; return 2; end; $$;");
    await migrate(empty.connection, folder, quiet);
    expect(await query(empty.connection, "select two()")).toEqual([{ two: 2 }]);
  });

  it("refuses a database that a newer zvistka has changed", async () => {
    addMigration("20990101000000_newer", "create table newer (id int);");
    await migrate(empty.connection, folder, quiet);
    await expect(migrate(empty.connection, shipped, quiet)).rejects.toThrow(/made by a newer zvistka/);
  });

  it("refuses a migration that was edited after it was applied", async () => {
    await migrate(empty.connection, folder, quiet);
    writeFileSync(join(folder, "20261123000000_first", "migration.sql"), "select 1;");
    await expect(migrate(empty.connection, folder, quiet)).rejects.toThrow(/20261123000000_first was edited/);
  });
});

describe("the shipped migrations", () => {
  it("say what schema.prisma says", async () => {
    const { connection, drop } = await testDatabase();
    expect(await diffSchema(connection, join(projectDir, "prisma", "schema.prisma"), shipped)).toBe("");
    await drop();
  });

  it.each(["update entry_version set reason = 'x'", "delete from entry_version", "truncate entry_version"])("refuse: %s", async (sql) => {
    const { db, connection, drop } = await testDatabase();
    const row = { kind: "figure", id: "f", version: 1, recordedAt: new Date(0), recordedBy: "test", reason: "first" } as const;
    await db.entryVersion.create({ data: row });
    await expect(query(connection, sql)).rejects.toThrow("entry_version is insert-only");
    expect(await db.entryVersion.count()).toBe(1);
    await drop();
  });

  it("find the next update of a bot without reading the handled ones", async () => {
    const { connection, drop } = await testDatabase();
    const [row] = await query(connection, "select indexdef from pg_indexes where indexname = 'inbox_unhandled_idx'");
    expect(row?.indexdef).toMatch(/\(bot, sequence\) WHERE \(handled_at IS NULL\)/);
    await drop();
  });
});
