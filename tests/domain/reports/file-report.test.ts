import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "../../../src/db/client.js";
import { forgetDrafts, takeEndingDrafts } from "../../../src/db/drafts.js";
import type { Draft } from "../../../src/domain/reports/draft.js";
import { confirmReceipt, fileReport, type IntakeKeys, ownerOf, unconfirmed } from "../../../src/domain/reports/file-report.js";
import { DRAFT_LASTS_MS, keepDraft, openDraft } from "../../../src/domain/reports/keep-draft.js";
import { cardSchema, detailsSchema } from "../../../src/domain/reports/report.js";
import { createEpochKey } from "../../../src/vault/epoch-key.js";
import { receiptHash } from "../../../src/vault/receipt.js";
import { openPart } from "../../../src/vault/report-seal.js";
import { openContact } from "../../../src/vault/tags.js";
import { type TestDatabase, testDatabase } from "../../support/database.js";

const now = new Date("2026-11-24T10:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const keys: IntakeKeys = { intake: randomBytes(32), tag: randomBytes(32), contact: randomBytes(32) };
const epoch = createEpochKey("2026-Q4");
const CANARY = "Вигаданенко";
let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
});
afterAll(() => database.drop());

function draftOf(id: string = randomUUID()): Draft {
  const yes = { given: true, at: now.toISOString(), version: 1 };
  return {
    id,
    kind: "missing",
    consents: { keep: yes, moderators: yes, tracing: { ...yes, given: false }, contact: yes },
    answers: {
      name: { said: `${CANARY} Остап`, family: CANARY, given: "Остап", patronymic: null, formerFamily: null, callSign: null },
      reach: "+380 00 000 00 00",
      story: `Востаннє чули від ${CANARY}`,
    },
    page: { name: "review" },
    turns: [],
  };
}
const reporterOf = (userId: string) => ({ platform: "telegram", userId, chatId: userId });

/** Everything that the tables of reports hold, in the ways in which a word could hide in it. */
async function dump(): Promise<string> {
  const tables = ["report", "draft", "receipt_shown"];
  const rows = await Promise.all(tables.map((table) => db.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM ${table} t`)));
  return rows
    .flat()
    .map(({ row }) => row.toLowerCase())
    .join("\n");
}
const disguises = (word: string) => {
  const utf16 = Buffer.from(word, "utf16le");
  return [
    word.toLowerCase(),
    Buffer.from(word).toString("hex"),
    utf16.toString("hex"),
    utf16.swap16().toString("hex"),
    Buffer.from(word).toString("base64").slice(0, -4).toLowerCase(),
  ];
};

describe("a report that is filed", () => {
  it("opens with the epoch's key, and says what was answered", async () => {
    const draft = draftOf();
    await fileReport(db, { epoch, keys }, draft, reporterOf("1"), now);
    const row = await db.report.findUniqueOrThrow({ where: { id: draft.id } });
    const place = { report: row.id, epoch: row.epoch };
    const card = openPart(epoch, { ...place, part: "card" }, { key: row.cardKey, body: row.card }, (content) => cardSchema.parse(content));
    expect(card).toMatchObject({ name: { family: CANARY }, unit: null });
    const details = openPart(epoch, { ...place, part: "details" }, { key: row.detailsKey, body: row.details }, (content) =>
      detailsSchema.parse(content),
    );
    expect(details).toMatchObject({ reach: "+380 00 000 00 00", rank: null });
    expect(openContact(keys.contact, row.id, row.contact ?? new Uint8Array())).toEqual({ platform: "telegram", chat: "1" });
  });
  it("leaves no word of the family in the database, in no spelling of bytes", async () => {
    const draft = draftOf();
    await keepDraft(db, keys.intake, ownerOf(keys, reporterOf("2")), { ...draft, id: randomUUID() }, now);
    await fileReport(db, { epoch, keys }, draft, reporterOf("3"), now);
    const all = await dump();
    expect(all).toContain("missing");
    for (const word of disguises(CANARY)) expect(all).not.toContain(word);
    expect(all).not.toContain("telegram");
  });
  it("shows the day alone and nothing that is not on the closed list", async () => {
    const columns = await db.$queryRaw<{ column_name: string; data_type: string }[]>`
      SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'report'`;
    const readable = columns
      .filter(({ data_type }) => data_type !== "bytea")
      .map(({ column_name, data_type }) => `${column_name} ${data_type}`);
    expect(readable.sort()).toEqual([
      "code text",
      "consents jsonb",
      "created_day date",
      "epoch text",
      "id uuid",
      "keep_until date",
      "kind USER-DEFINED",
      "reporter_tag text",
      "state USER-DEFINED",
    ]);
  });
  it("is one report with one receipt, however often and at once its draft is sent", async () => {
    const draft = draftOf();
    const filed = await Promise.all(Array.from({ length: 6 }, () => fileReport(db, { epoch, keys }, draft, reporterOf("4"), now)));
    expect(new Set(filed.map(({ receipt }) => receipt)).size).toBe(1);
    const row = await db.report.findUniqueOrThrow({ where: { id: draft.id } });
    expect(Buffer.from(row.receipt)).toEqual(Buffer.from(receiptHash(filed[0]?.receipt ?? "")));
  });
  it("shows its receipt until the reporter has it, and to nobody else", async () => {
    const filed = await fileReport(db, { epoch, keys }, draftOf(), reporterOf("5"), now);
    expect(await unconfirmed(db, keys, reporterOf("5"), now)).toEqual([filed]);
    expect(await unconfirmed(db, keys, reporterOf("6"), now)).toEqual([]);
    expect(await confirmReceipt(db, keys, reporterOf("6"), filed.report)).toBe(false);
    expect(await confirmReceipt(db, keys, reporterOf("5"), filed.report)).toBe(true);
    expect(await unconfirmed(db, keys, reporterOf("5"), now)).toEqual([]);
  });
  it("ends its draft in the same step", async () => {
    const draft = draftOf();
    const owner = ownerOf(keys, reporterOf("7"));
    await keepDraft(db, keys.intake, owner, draft, now);
    await fileReport(db, { epoch, keys }, draft, reporterOf("7"), now);
    expect(await openDraft(db, keys.intake, owner, now)).toBeNull();
  });
});

describe("a draft", () => {
  const owner = ownerOf(keys, reporterOf("10"));

  it("comes back as it was, for days, and to its owner only", async () => {
    const draft = draftOf();
    await keepDraft(db, keys.intake, owner, draft, now);
    expect(await openDraft(db, keys.intake, owner, later(DRAFT_LASTS_MS - 1))).toEqual(draft);
    expect(await openDraft(db, keys.intake, ownerOf(keys, reporterOf("11")), now)).toBeNull();
    expect(await openDraft(db, keys.intake, owner, later(DRAFT_LASTS_MS))).toBeNull();
  });
  it("does not open in another's place or with another key, and what nobody can open is removed", async () => {
    await keepDraft(db, keys.intake, owner, draftOf(), now);
    const other = ownerOf(keys, reporterOf("12"));
    await db.$executeRaw`UPDATE draft SET owner = ${other} WHERE owner = ${owner}`;
    expect(await openDraft(db, keys.intake, other, now)).toBeNull();
    await keepDraft(db, keys.intake, owner, draftOf(), now);
    expect(await openDraft(db, randomBytes(32), owner, now)).toBeNull();
    expect(await db.draft.count({ where: { owner: { in: [owner, other] } } })).toBe(0);
  });
  it("is reminded of once before its end, and forgotten after it", async () => {
    await db.draft.deleteMany();
    await db.receiptShown.deleteMany();
    await keepDraft(db, keys.intake, owner, draftOf(), now);
    const soon = () => takeEndingDrafts(db, later(DRAFT_LASTS_MS), later(1));
    expect((await Promise.all([soon(), soon()])).flat().map((row) => row.owner)).toEqual([owner]);
    expect(await takeEndingDrafts(db, later(1), later(2))).toEqual([]);
    expect(await forgetDrafts(db, later(DRAFT_LASTS_MS - 1))).toBe(0);
    expect(await db.draft.count()).toBe(1);
    await forgetDrafts(db, later(DRAFT_LASTS_MS));
    expect(await db.draft.count()).toBe(0);
  });
});
