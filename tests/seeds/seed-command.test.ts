import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main, seedFiles } from "../../src/cli/seed.js";
import { goodSeed, spoiled } from "../domain/figures/seed-text.js";
import { type TestDatabase, testDatabase } from "../support/database.js";

describe("npm run seed", () => {
  let database: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    database = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "seed-"));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  function file(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  }

  async function seed(...files: readonly string[]) {
    const [out, errors]: [string[], string[]] = [[], []];
    const io = { out: (line: string) => out.push(line), error: (line: string) => errors.push(line) };
    const code = await seedFiles(database.db, files, io, new Date("2025-01-02T03:04:05Z"));
    return { code, out, errors };
  }

  it("tells what it added", async () => {
    const { code, out, errors } = await seed(file("good.yaml", goodSeed));
    expect([code, errors]).toEqual([0, []]);
    expect(out).toContain("+ figure lanterns-lit");
    expect(out).toContain("+ claim bells-rung#1");
    expect(out.at(-1)).toBe("= 0 unchanged, + 11 added, ~ 0 changed, - 0 left withdrawn");
  });

  it("tells old and new of what it changed", async () => {
    await seed(file("good.yaml", goodSeed));
    const { out } = await seed(file("good.yaml", spoiled("number: 1200", "number: 1250")));
    expect(out).toEqual([
      "~ claim lanterns-lit#0 (version 2)",
      "    value.number: 1200 → 1250",
      "= 10 unchanged, + 0 added, ~ 1 changed, - 0 left withdrawn",
    ]);
  });

  it("lets a file name what an earlier one declared", async () => {
    await seed(file("good.yaml", goodSeed));
    const { code } = await seed(file("more.yaml", "statements:\n  - {id: no-rain, says: No rain., source: anna-example}\n"));
    expect(code).toBe(0);
  });

  it("loads nothing when one of the files is bad, and lists every problem", async () => {
    const bad = file("bad.yaml", "statements:\n  - {id: No, says: 1, source: anna-example}\n");
    const { code, out, errors } = await seed(file("good.yaml", goodSeed), bad);
    expect([code, out]).toEqual([1, []]);
    expect(errors).toEqual([
      `${bad}:2:10 statements[0].id: not an id (1 to 40 of a-z, 0-9 and -, not beginning with -)`,
      `${bad}:2:20 statements[0].says: not a text (expected a text, or {uk, en, ru})`,
      "Nothing was loaded: 2 problems.",
    ]);
    expect(await database.db.entryVersion.count()).toBe(0);
  });

  it("tells of a file that cannot be read", async () => {
    const { code, errors } = await seed(join(folder, "missing.yaml"));
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/missing\.yaml: cannot be read \(ENOENT/);
  });

  it("keeps no path of the machine with the versions", async () => {
    await seed(file("good.yaml", goodSeed));
    const reasons = await database.db.entryVersion.findMany({ distinct: ["reason"], select: { reason: true } });
    expect(reasons).toEqual([{ reason: "loaded from good.yaml" }]);
  });

  it.each([[[]], [["--help"]]])("explains itself for %j without opening a database", async (argv: string[]) => {
    const lines: string[] = [];
    const io = { out: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
    expect(await main(argv, io, () => Promise.reject(new Error("opened")))).toBe(0);
    expect(lines[0]).toBe("npm run seed -- FILE…");
  });

  it("closes the database also when a file is bad", async () => {
    const closed: string[] = [];
    const close = async () => {
      closed.push("database");
    };
    const io = { out: () => undefined, error: () => undefined };
    expect(await main([join(folder, "missing.yaml")], io, async () => ({ db: database.db, close }))).toBe(1);
    expect(closed).toEqual(["database"]);
  });
});
