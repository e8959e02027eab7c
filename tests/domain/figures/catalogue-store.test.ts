import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addEntries } from "../../../src/db/entries.js";
import type { Catalogue } from "../../../src/domain/figures/catalogue.js";
import { loadCatalogue, loadClaimVersion, saveSeed } from "../../../src/domain/figures/catalogue-store.js";
import { readSeed } from "../../../src/domain/figures/seed.js";
import { type TestDatabase, testDatabase } from "../../support/database.js";
import { manyFigures } from "./many-figures.js";
import { goodSeed, spoiled } from "./seed-text.js";

const saving = { by: "test", reason: "to see", now: new Date("2025-01-02T03:04:05Z") };
const good = readSeed("x.yaml", goodSeed);
const changed = readSeed("x.yaml", spoiled("number: 1200", "number: 1250"));

describe("the stored catalogue", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.drop());

  const save = (catalogue: Catalogue) => saveSeed(database.db, catalogue, saving);
  const rows = () => database.db.entryVersion.count();
  const withdraw = (id: string, version: number) =>
    addEntries(database.db, [{ kind: "claim", id, version, content: null }], { by: "editor", reason: "wrong", at: saving.now });

  it("gives back what was stored", async () => {
    await save(good);
    expect(await loadCatalogue(database.db)).toEqual({
      ...good,
      figures: good.figures.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    });
  });

  it("is not changed by the same seed again", async () => {
    const { added } = await save(good);
    const before = await rows();
    const { unchanged, ...difference } = await save(readSeed("x.yaml", goodSeed));
    expect(difference).toEqual({ added: [], changed: [], withdrawn: [] });
    expect([unchanged.length, before, await rows()]).toEqual([added.length, added.length, added.length]);
  });

  it("tells the audit log how much changed, and nothing when nothing did", async () => {
    const { added } = await save(good);
    await save(good);
    await save(changed);
    const logged = await database.db.auditEntry.findMany({ orderBy: { number: "asc" } });
    const details = { added: 0, changed: 0, unchanged: 0, withdrawn: 0 };
    expect(logged.map(({ entry }) => entry)).toMatchObject([
      { action: "catalogue.seeded", subject: null, details: { ...details, added: added.length } },
      { action: "catalogue.seeded", subject: null, details: { ...details, changed: 1, unchanged: added.length - 1 } },
    ]);
  });

  it("gets version 2 of what changed and keeps version 1", async () => {
    await save(good);
    const difference = await save(changed);
    expect(difference.added).toEqual([]);
    expect(difference.changed).toEqual([
      { kind: "claim", id: "lanterns-lit#0", version: 2, changes: [{ path: "value.number", old: 1200, new: 1250 }] },
    ]);
    expect(await loadClaimVersion(database.db, "lanterns-lit#0", 1)).toMatchObject({ version: 1, value: { number: 1200 } });
    expect(await loadClaimVersion(database.db, "lanterns-lit#0", 2)).toMatchObject({ version: 2, value: { number: 1250 } });
    expect((await loadCatalogue(database.db)).figures.map(({ claims }) => claims[0].version)).toEqual([1, 2]);
  });

  it("keeps what a later seed does not name", async () => {
    await save(good);
    await save({ ...good, figures: [], sources: [], notTracked: [] });
    expect((await loadCatalogue(database.db)).figures).toHaveLength(2);
  });

  it("does not bring back what an editor has withdrawn", async () => {
    await save(good);
    await withdraw("lanterns-lit#0", 2);
    const { added, changed: again, withdrawn } = await save(changed);
    expect([added, again, withdrawn]).toEqual([[], [], [{ kind: "claim", id: "lanterns-lit#0" }]]);
    expect((await loadCatalogue(database.db)).figures.map(({ id }) => id)).toEqual(["bells-rung"]);
    expect(await loadClaimVersion(database.db, "lanterns-lit#0", 2)).toBeNull();
  });

  it("shows the other claims of a figure when one is withdrawn", async () => {
    await save(good);
    await withdraw("bells-rung#0", 2);
    const { figures } = await loadCatalogue(database.db);
    expect(figures.find(({ id }) => id === "bells-rung")?.claims.map(({ id }) => id)).toEqual(["bells-rung#1"]);
  });

  it("gets every version once when several store the same at once", async () => {
    const differences = await Promise.all(Array.from({ length: 4 }, () => save(good)));
    expect(differences.map(({ added }) => added.length).toSorted((one, other) => one - other)).toEqual([0, 0, 0, await rows()]);
  });

  it("takes ten thousand figures, and a second time stores nothing", async () => {
    const many = manyFigures(10_000);
    expect((await save(many)).added).toHaveLength(20_001);
    expect((await save(many)).unchanged).toHaveLength(20_001);
    const { figures } = await loadCatalogue(database.db);
    expect(figures).toHaveLength(10_000);
    expect(await rows()).toBe(20_001);
  });
});
