import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { grantAdmins } from "../../src/db/roles.js";
import { type TestDatabase, testDatabase } from "../support/database.js";

describe("the admins of the configuration", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.drop());
  const now = new Date("2026-11-24T09:00:00Z");
  const olena = { platform: "telegram", userId: "100200300" };

  it("are logged once, when they become it, by a reference that names nobody", async () => {
    await grantAdmins(database.db, [olena], now);
    await grantAdmins(database.db, [olena, { platform: "discord", userId: "7" }], now);
    await grantAdmins(database.db, [olena], now);
    const grants = await database.db.roleGrant.findMany({ orderBy: { platform: "desc" } });
    const logged = (await database.db.auditEntry.findMany({ orderBy: { number: "asc" } })).map(({ entry }) => entry);
    expect(logged).toEqual(
      grants.map(({ ref }) => ({
        at: now.toISOString(),
        actor: { role: "operator", id: null },
        action: "role.granted",
        subject: ref,
        details: { role: "admin" },
      })),
    );
    expect(JSON.stringify(logged)).not.toContain("100200300");
  });

  it("are nobody when none are configured", async () => {
    await grantAdmins(database.db, [], now);
    expect(await database.db.auditEntry.count()).toBe(0);
  });
});
