import { describe, expect, it } from "vitest";
import { endedTables, keptTables, localTables } from "../../src/db/tables.js";
import { testDatabase } from "../support/database.js";

describe("every table", () => {
  it("is in a backup, stays with the machine, or ends with a restore", async () => {
    const { db, drop } = await testDatabase();
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
    expect(rows.map(({ name }) => name).sort()).toEqual([...keptTables, ...localTables, ...endedTables].sort());
    await drop();
  });

  it("is restored after what its rows point to", async () => {
    const { db, drop } = await testDatabase();
    const rows = await db.$queryRaw<{ from: string; to: string }[]>`
      SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS to FROM pg_constraint WHERE contype = 'f'`;
    const order: readonly string[] = [...keptTables, ...localTables, ...endedTables];
    expect(rows.filter(({ from, to }) => order.indexOf(to) >= order.indexOf(from))).toEqual([]);
    await drop();
  });
});
