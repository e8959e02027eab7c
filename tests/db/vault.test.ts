import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "../../src/db/client.js";
import { keyFile } from "../../src/db/key-file.js";
import { addLink, dropLinks, findLink, spendLink } from "../../src/db/one-time-links.js";
import { alone, beginEpoch, currentEpochRow, epochRows } from "../../src/db/vault.js";
import { pinsIn } from "../../src/db/vault-fingerprint.js";
import { addMember, forgetMember, memberByName } from "../../src/db/vault-members.js";
import { projectDir } from "../../src/project.js";
import { type TestDatabase, testDatabase } from "../support/database.js";

const now = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const bytes = (value: number) => new Uint8Array(32).fill(value);
let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
});
afterAll(() => database.drop());
beforeEach(async () => void (await db.$executeRaw`TRUNCATE epoch_key, epoch_wrap, vault_member, console_session, one_time_link CASCADE`));

describe("epochs", () => {
  it("are one at a time, whoever begins the next", async () => {
    await beginEpoch(db, { name: "2026-Q4", publicKey: bytes(1) }, now);
    await beginEpoch(db, { name: "2027-Q1", publicKey: bytes(2) }, later(1));
    expect(await currentEpochRow(db)).toMatchObject({ name: "2027-Q1", retiredAt: null });
    expect((await epochRows(db)).map(({ name }) => name)).toEqual(["2027-Q1", "2026-Q4"]);
    const third = db.epochKey.create({ data: { name: "2027-Q2", publicKey: bytes(3), createdAt: later(2) } });
    await expect(third).rejects.toThrow();
  });

  it("are changed by one at a time", async () => {
    const order: string[] = [];
    const work = (name: string) =>
      alone(db, async (line) => {
        order.push(`${name} in`);
        await line.$queryRaw`SELECT pg_sleep(0.05)::text`;
        order.push(`${name} out`);
      });
    await Promise.all([work("a"), work("b"), work("c")]);
    for (const at of [0, 2, 4]) expect(order[at + 1]).toBe(order[at]?.replace("in", "out"));
  });
});

describe("members", () => {
  const row = (id: string, nameKey: string) => {
    const keys = { publicKey: bytes(1), locked: bytes(2), proofHash: bytes(3) };
    return { id, name: nameKey, nameKey, ...keys, roles: ["moderator" as const], invitedBy: null, askedAt: now, joinedAt: now };
  };
  it("have a name to themselves until they are removed", async () => {
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    await addMember(db, row(first, "олена"));
    await expect(addMember(db, row(second, "олена"))).rejects.toThrow();
    await forgetMember(db, first, now);
    expect(await memberByName(db, "олена")).toBeNull();
    await addMember(db, row(second, "олена"));
    expect(await memberByName(db, "олена")).toMatchObject({ id: second });
  });
});

describe("one-time links", () => {
  const link = { tokenHash: bytes(7), purpose: "join" as const, roles: [], madeBy: null, madeAt: now, expiresAt: later(10) };
  it("are spent once, by one of many, for their purpose, and until they expire", async () => {
    await addLink(db, link);
    expect(await spendLink(db, bytes(7), "setUp", now)).toBeNull();
    expect(await spendLink(db, bytes(7), "join", later(10))).toBeNull();
    const spent = await Promise.all(Array.from({ length: 6 }, () => spendLink(db, bytes(7), "join", later(9))));
    expect(spent.filter((each) => each !== null)).toHaveLength(1);
    expect(await findLink(db, bytes(7), now)).toBeNull();
  });
  it("without an end count until they are replaced", async () => {
    await addLink(db, { ...link, purpose: "setUp", expiresAt: null });
    expect(await findLink(db, bytes(7), later(60 * 24 * 365))).not.toBeNull();
    await dropLinks(db, "setUp");
    expect(await findLink(db, bytes(7), now)).toBeNull();
  });
});

describe("the files beside the database", () => {
  const folder = mkdtempSync(join(projectDir, ".cache", "vault-files-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("keep the lines of the fingerprint, for their owner alone", async () => {
    const pins = pinsIn(join(folder, "new"));
    expect(await pins.read()).toEqual([]);
    await pins.write(["2026-Q4 1", "2026-Q4-2 2"]);
    expect(readFileSync(pins.path, "utf8")).toBe("2026-Q4 1\n2026-Q4-2 2\n");
    await pins.write(["2026-Q4-2 2"]);
    expect(await pins.read()).toEqual(["2026-Q4-2 2"]);
    expect(statSync(pins.path).mode & 0o777).toBe(0o600);
  });

  it("keep one key under a name, whoever asks first", async () => {
    const keys = await Promise.all(Array.from({ length: 5 }, () => keyFile(folder, "a.key")));
    for (const key of keys) expect(Buffer.from(key).equals(keys[0] ?? new Uint8Array())).toBe(true);
  });
});
