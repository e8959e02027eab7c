import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "../../../src/db/client.js";
import { type Desk, type DeskReply, keepReceipt, makeMove, type Turn, visit } from "../../../src/domain/reports/desk.js";
import type { Move } from "../../../src/domain/reports/intake.js";
import { UserError } from "../../../src/domain/user-error.js";
import { createEpochKey, type EpochPublic } from "../../../src/vault/epoch-key.js";
import { type TestDatabase, testDatabase } from "../../support/database.js";
import { plainReaders } from "./plain-readers.js";

const now = new Date("2026-11-24T10:00:00Z");
let epoch: EpochPublic | null = createEpochKey("2026-Q4");
const desk: Desk = {
  keys: { intake: randomBytes(32), tag: randomBytes(32), contact: randomBytes(32) },
  epoch: () => epoch,
  readers: plainReaders,
};
let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
});
afterAll(() => database.drop());

let turns = 0;
function turnOf(userId: string, at: Date = now): Turn {
  turns += 1;
  return { reporter: { platform: "telegram", userId, chatId: userId }, turn: String(turns), now: at, newUuid: randomUUID };
}
const say = (text: string): Move => ({ kind: "said", text });
const whole: readonly Move[] = [
  { kind: "agree" },
  { kind: "pick", value: "missing" },
  { kind: "pick", value: "sibling" },
  say("Вигаданенко Остап"),
  say("?"),
  say("під Вигаданим"),
  say("+380"),
  { kind: "send" },
];

/** A whole report, every move as often as said, also at once. */
async function file(userId: string, times = 1): Promise<DeskReply> {
  let reply = await visit(db, desk, turnOf(userId));
  for (const move of whole) {
    const turn = turnOf(userId);
    for (let time = 0; time < times; time++) reply = await makeMove(db, desk, turn, move);
  }
  return reply;
}
const receiptOf = (reply: DeskReply) => (reply.kind === "receipts" ? reply.filed[0] : undefined);

describe("the desk", () => {
  it("takes a report from the first word to the receipt", async () => {
    const filed = receiptOf(await file("1"));
    expect(filed?.receipt).toMatch(/^1[0-9A-Z]{3}(-[0-9A-Z]{4}){6}$/);
    expect(filed?.code).toMatch(/^[2-9A-Z]{6}$/);
    expect(await db.report.count({ where: { id: filed?.report ?? "" } })).toBe(1);
  });
  it("takes each turn once, however often the platform brings it", async () => {
    const before = await db.report.count();
    const filed = receiptOf(await file("2", 3));
    expect(await db.report.count()).toBe(before + 1);
    expect(filed?.receipt).toBeDefined();
    expect(receiptOf(await visit(db, desk, turnOf("2")))?.receipt).toBe(filed?.receipt);
  });
  it("takes several turns that come again together once each", async () => {
    await visit(db, desk, turnOf("8"));
    const turns = whole.slice(0, 6).map((move) => ({ move, turn: turnOf("8") }));
    for (const { move, turn } of turns) await makeMove(db, desk, turn, move);
    const before = await visit(db, desk, turnOf("8"));
    for (const { move, turn } of turns.slice(2)) await makeMove(db, desk, turn, move);
    expect(await visit(db, desk, turnOf("8"))).toEqual(before);
  });
  it("has nothing to do for a button whose draft is gone", async () => {
    await expect(makeMove(db, desk, turnOf("9"), { kind: "cancel" })).rejects.toEqual(new UserError("unknown-button"));
  });
  it("keeps an address only of whoever allows to be written to", async () => {
    const silent = receiptOf(await file("10"));
    expect((await db.report.findUniqueOrThrow({ where: { id: silent?.report ?? "" } })).contact).toBeNull();
    await visit(db, desk, turnOf("11"));
    await makeMove(db, desk, turnOf("11"), { kind: "allow", purpose: "contact", given: true });
    const spoken = receiptOf(await file("11"));
    expect((await db.report.findUniqueOrThrow({ where: { id: spoken?.report ?? "" } })).contact).not.toBeNull();
  });
  it("shows the receipt again until it is kept, and then begins anew", async () => {
    const filed = receiptOf(await file("3"));
    expect(receiptOf(await visit(db, desk, turnOf("3")))).toEqual(filed);
    expect(await keepReceipt(db, desk, turnOf("3"), filed?.report ?? "")).toEqual({ kind: "kept" });
    expect(await visit(db, desk, turnOf("3"))).toMatchObject({ kind: "page", draft: { page: { name: "consent" } } });
  });
  it("goes on where it was left, days later and in another process", async () => {
    await visit(db, desk, turnOf("4"));
    for (const move of whole.slice(0, 4)) await makeMove(db, desk, turnOf("4"), move);
    const later = new Date(now.getTime() + 2 * 24 * 3_600_000);
    const back = await visit(db, { ...desk }, turnOf("4", later));
    expect(back).toMatchObject({ kind: "page", draft: { page: { field: "lastHeard" }, answers: { name: { said: "Вигаданенко Остап" } } } });
  });
  it("erases everything when the person cancels", async () => {
    await visit(db, desk, turnOf("5"));
    await makeMove(db, desk, turnOf("5"), { kind: "agree" });
    await makeMove(db, desk, turnOf("5"), { kind: "cancel" });
    expect(await makeMove(db, desk, turnOf("5"), say("yes"))).toEqual({ kind: "cancelled" });
    expect(await visit(db, desk, turnOf("5"))).toMatchObject({ draft: { page: { name: "consent" }, consents: {} } });
  });
  it("takes five reports a day from one person, and more the day after", async () => {
    for (let count = 0; count < 5; count++) {
      const filed = receiptOf(await file("6"));
      await keepReceipt(db, desk, turnOf("6"), filed?.report ?? "");
    }
    await expect(visit(db, desk, turnOf("6"))).rejects.toEqual(new UserError("too-many-reports", { most: 5 }));
    const dayAfter = new Date("2026-11-25T00:00:01Z");
    expect(await visit(db, desk, turnOf("6", dayAfter))).toMatchObject({ kind: "page" });
  });
  it("is closed until there is a vault", async () => {
    const open = epoch;
    epoch = null;
    await expect(visit(db, desk, turnOf("7"))).rejects.toEqual(new UserError("report-closed"));
    await expect(makeMove(db, desk, turnOf("7"), { kind: "agree" })).rejects.toEqual(new UserError("report-closed"));
    epoch = open;
  });
});
