import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "../../src/db/client.js";
import { beginAgain, forget, markHandled, receive, unhandled } from "../../src/db/inbox.js";
import { openUpdate, sealUpdate } from "../../src/db/seal-update.js";
import { type TestDatabase, testDatabase } from "../support/database.js";

const key = randomBytes(32);
const bot = "telegram:1";
const update = (name: string, body = "{}") => ({ key: name, chat: "c", body });
let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
});
afterAll(() => database.drop());
beforeEach(async () => void (await db.$executeRaw`TRUNCATE inbox`));

const names = (updates: readonly { key: string }[]) => updates.map((each) => each.key);

describe("the inbox", () => {
  it("takes each update of a bot once, whatever the order of the numbers", async () => {
    expect(names(await receive(db, key, bot, [update("900"), update("5"), update("900")]))).toEqual(["900", "5"]);
    expect(names(await receive(db, key, bot, [update("5"), update("4"), update("900")]))).toEqual(["4"]);
    expect(names(await receive(db, key, "telegram:2", [update("5")]))).toEqual(["5"]);
    expect(await receive(db, key, bot, [])).toEqual([]);
  });
  it("gives one of many who bring the same update at once the right to handle it", async () => {
    const fresh = await Promise.all(Array.from({ length: 8 }, () => receive(db, key, bot, [update("1"), update("2")])));
    expect(fresh.flatMap(names).sort()).toEqual(["1", "2"]);
  });
  it("gives back what is not handled, in the order of arrival", async () => {
    await receive(db, key, bot, [update("9", "nine"), update("3", "three"), update("7", "seven")]);
    await markHandled(db, bot, ["3"], "answered");
    for (let start = 0; start < 2; start++) {
      expect((await unhandled(db, key, bot)).map(({ body }) => body)).toEqual(["nine", "seven"]);
    }
  });
  it("counts how often an update was tried again", async () => {
    await receive(db, key, bot, [update("1"), update("2")]);
    expect([await beginAgain(db, bot, "1"), await beginAgain(db, bot, "1"), await beginAgain(db, bot, "2")]).toEqual([0, 1, 0]);
  });
  it("keeps no word of a person in the open, and none at all after the end", async () => {
    await receive(db, key, bot, [update("1", "canary-слово")]);
    const dump = async () => JSON.stringify(await db.$queryRaw`SELECT inbox::text AS row, encode(body, 'escape') AS text FROM inbox`);
    expect(await dump()).not.toMatch(/canary|слово/);
    expect(await dump()).not.toContain(Buffer.from("canary").toString("hex"));
    await markHandled(db, bot, ["1"], "answered");
    expect(await db.$queryRaw`SELECT body, outcome FROM inbox`).toEqual([{ body: null, outcome: "answered" }]);
  });
  it("gives up what another key has sealed", async () => {
    await receive(db, randomBytes(32), bot, [update("1")]);
    await receive(db, key, bot, [update("2")]);
    expect(names(await unhandled(db, key, bot))).toEqual(["2"]);
    expect(await db.$queryRaw`SELECT outcome FROM inbox WHERE update_key = '1'`).toEqual([{ outcome: "unreadable" }]);
  });
  it("forgets what was handled two days ago, and nothing that was not", async () => {
    await receive(db, key, bot, [update("old"), update("old and open"), update("new")]);
    await markHandled(db, bot, ["old", "new"], "answered");
    await db.$executeRaw`UPDATE inbox SET received_at = now() - interval '49 hours' WHERE update_key LIKE 'old%'`;
    expect(await forget(db)).toBe(1);
    expect(await db.$queryRaw`SELECT update_key FROM inbox ORDER BY sequence`).toEqual([
      { update_key: "old and open" },
      { update_key: "new" },
    ]);
  });
});

describe("a sealed update", () => {
  const sealed = sealUpdate(key, "telegram:1|5", "слово");

  it("opens with its key in its place only", () => {
    expect(openUpdate(key, "telegram:1|5", sealed)).toBe("слово");
    expect(openUpdate(key, "telegram:1|6", sealed)).toBeNull();
    expect(openUpdate(randomBytes(32), "telegram:1|5", sealed)).toBeNull();
  });
  it("does not open when any byte is another, or some are missing", () => {
    for (let at = 0; at < sealed.length; at++) {
      const other = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(openUpdate(key, "telegram:1|5", other)).toBeNull();
      expect(openUpdate(key, "telegram:1|5", sealed.subarray(0, at))).toBeNull();
    }
  });
});
