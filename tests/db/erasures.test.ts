import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listErasures, noteErasure, replayErasures } from "../../src/db/erasures.js";
import { type TestDatabase, testDatabase } from "../support/database.js";

const one = "00000000-0000-4000-8000-000000000001";
const two = "00000000-0000-4000-8000-000000000002";

describe("the ledger of erasures", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
    await noteErasure(database.db, two, new Date("2026-11-24T09:00:00Z"));
    await noteErasure(database.db, one, new Date("2026-11-24T10:00:00Z"));
  });
  afterEach(() => database.drop());

  it("keeps each once, with the first time", async () => {
    await noteErasure(database.db, two, new Date("2026-12-24T09:00:00Z"));
    expect(await listErasures(database.db)).toEqual([
      { subject: two, erasedAt: new Date("2026-11-24T09:00:00Z") },
      { subject: one, erasedAt: new Date("2026-11-24T10:00:00Z") },
    ]);
  });

  it("is replayed whole, in order", async () => {
    const erased: string[] = [];
    expect(await replayErasures(database.db, async (subject) => void erased.push(subject))).toBe(2);
    expect(erased).toEqual([two, one]);
  });

  it.each(["update erasure set erased_at = now()", "delete from erasure", "truncate erasure"])("refuses: %s", async (sql) => {
    await expect(database.db.$executeRawUnsafe(sql)).rejects.toThrow("erasure is insert-only");
    expect(await listErasures(database.db)).toHaveLength(2);
  });
});
