import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addEntries, currentEntries, type Entry, findEntry } from "../../src/db/entries.js";
import { type TestDatabase, testDatabase } from "../support/database.js";

const recorded = { by: "test", reason: "to see", at: new Date("2025-01-02T03:04:05.678Z") };
const lantern = (version: number, content: Entry["content"]): Entry => ({ kind: "figure", id: "lantern", version, content });

describe("entries", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it("gives the latest version of each thing, a withdrawal too", async () => {
    const bell: Entry = { kind: "figure", id: "bell", version: 1, content: { unit: "bells" } };
    await addEntries(database.db, [lantern(1, { unit: "lantern" }), bell], recorded);
    await addEntries(database.db, [lantern(2, { unit: "lanterns", list: [1, "a", null] })], recorded);
    expect(await currentEntries(database.db)).toEqual([bell, lantern(2, { unit: "lanterns", list: [1, "a", null] })]);
    await addEntries(database.db, [lantern(3, null)], recorded);
    expect(await currentEntries(database.db)).toEqual([bell, lantern(3, null)]);
  });

  it("keeps every version as it was", async () => {
    expect(await findEntry(database.db, "figure", "lantern", 1)).toEqual(lantern(1, { unit: "lantern" }));
    expect(await findEntry(database.db, "figure", "lantern", 3)).toEqual(lantern(3, null));
    expect(await findEntry(database.db, "claim", "lantern", 1)).toBeNull();
    expect(await findEntry(database.db, "figure", "lantern", 4)).toBeNull();
  });

  it("keeps who said so, when and why", async () => {
    const row = await database.db.entryVersion.findFirst({ where: { id: "lantern", version: 2 } });
    expect(row).toMatchObject({ recordedBy: "test", reason: "to see", recordedAt: recorded.at });
  });

  it("adds nothing at all when one of the versions is taken", async () => {
    const before = await database.db.entryVersion.count();
    const fresh: Entry = { kind: "source", id: "anna-example", version: 1, content: {} };
    expect(await addEntries(database.db, [fresh, lantern(2, { unit: "other" })], recorded)).toBe(false);
    expect(await database.db.entryVersion.count()).toBe(before);
  });

  it("refuses to change or remove a version", async () => {
    const where = { kind_id_version: { kind: "figure" as const, id: "lantern", version: 1 } };
    await expect(database.db.entryVersion.update({ where, data: { reason: "other" } })).rejects.toThrow();
    await expect(database.db.entryVersion.delete({ where })).rejects.toThrow();
    expect(await findEntry(database.db, "figure", "lantern", 1)).toEqual(lantern(1, { unit: "lantern" }));
  });
});
