import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { saveAnswer } from "../../src/db/answers.js";
import { conversationRow, forgetFocus, saveLocale } from "../../src/db/chats.js";
import { saveDraft } from "../../src/db/drafts.js";
import { testDatabase } from "../support/database.js";

const { db, drop } = await testDatabase();
afterAll(drop);

const answer = (chatId: string, more: object = {}) => ({
  id: `${chatId}-${Math.random()}`,
  at: new Date(),
  platform: "telegram",
  chatId,
  locale: "uk",
  kind: "figure",
  claims: [{ id: "a-claim", version: 1 }],
  focus: { figures: ["a"], sources: [], facets: {}, at: new Date().toISOString() },
  unanswered: null,
  ...more,
});
const row = (chatId: string, userId = "1") =>
  conversationRow(db, { platform: "telegram", chatId, userId, owner: `${userId}-tag`, now: new Date() });

describe("what is known of a conversation", () => {
  beforeEach(async () => {
    await db.$executeRaw`TRUNCATE chat, answer, unanswered, role_grant CASCADE`;
  });
  it("is nothing at first", async () => expect(await row("new")).toEqual({ locale: null, focus: null, roles: [], drafting: false }));
  it("says whether the person is filing a report, until the draft ends", async () => {
    const end = (ms: number) => new Date(Date.now() + ms);
    await saveDraft(db, { owner: "7-tag", body: new Uint8Array(1), endsAt: end(60_000) }, new Date());
    await saveDraft(db, { owner: "8-tag", body: new Uint8Array(1), endsAt: end(-1) }, new Date());
    const rows = await Promise.all([row("1", "7"), row("1", "8"), row("1", "9")]);
    expect(rows.map(({ drafting }) => drafting)).toEqual([true, false, false]);
  });
  it("comes to each of many who ask at once, in one statement", async () => {
    await Promise.all([saveLocale(db, "telegram", "1", "uk", new Date()), saveLocale(db, "telegram", "2", "ru", new Date())]);
    await db.roleGrant.create({ data: { platform: "telegram", userId: "7", role: "editor", grantedAt: new Date(), grantedBy: "a test" } });
    const rows = await Promise.all([row("2"), row("1", "7"), row("3", "7"), row("1")]);
    expect(rows.map(({ locale, roles }) => [locale, ...roles])).toEqual([["ru"], ["uk", "editor"], [null, "editor"], ["uk"]]);
  });
  it("keeps the last focus of a chat whose answers were saved together, and counts what had none", async () => {
    const unanswered = { reason: "not-tracked", topic: "" };
    const focus = (id: string) => ({ figures: [id], sources: [], facets: {}, at: "now" });
    await Promise.all([
      saveAnswer(db, answer("1", { focus: focus("first") })),
      saveAnswer(db, answer("1", { focus: focus("second"), unanswered })),
      saveAnswer(db, answer("2", { focus: null, unanswered })),
    ]);
    expect(await row("1")).toMatchObject({ focus: { figures: ["second"] } });
    expect(await row("2")).toMatchObject({ focus: null });
    expect(await db.answer.count()).toBe(3);
    expect(await db.unanswered.findMany({ select: { reason: true, count: true } })).toEqual([{ reason: "not-tracked", count: 2 }]);
    await saveAnswer(db, answer("2", { unanswered }));
    expect(await db.unanswered.findMany({ select: { count: true } })).toEqual([{ count: 3 }]);
  });
  it("forgets what a chat asked about, not its language, after a quarter of an hour", async () => {
    await saveAnswer(db, answer("old", { at: new Date(Date.now() - 16 * 60_000) }));
    await saveAnswer(db, answer("new"));
    await db.$executeRaw`UPDATE chat SET locale = 'ru'`;
    expect(await forgetFocus(db)).toBe(1);
    expect(await row("old")).toMatchObject({ locale: "ru", focus: null });
    expect((await row("new")).focus).not.toBeNull();
  });
});
