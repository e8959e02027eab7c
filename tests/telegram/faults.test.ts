import { expect, it } from "vitest";
import { respond } from "../../src/conversation.js";
import { lineBroke } from "../../src/db/client.js";
import { receive } from "../../src/db/inbox.js";
import { findStanding } from "../../src/domain/chats.js";
import { toInbox } from "../../src/telegram/update.js";
import {
  begin,
  bot,
  db,
  eachTestHasItsOwn,
  emulator,
  foundation,
  inboxKey,
  inboxRows,
  line,
  logged,
  newBot,
  olena,
  texts,
  waits,
} from "./stage.js";

eachTestHasItsOwn();

async function sayAndWait(words: string): Promise<string> {
  emulator.say(olena, words);
  return (await emulator.waitForReply(olena)).text;
}

it("waits as long as a 429 asks, then sends", async () => {
  await begin();
  emulator.fault({ method: "sendMessage", when: "before", kind: "status", status: 429, retryAfter: 7 });
  expect(await sayAndWait("a")).toBe("You said: a");
  expect(waits).toContain(7_000);
});
it.each(["status", "reset", "html"] as const)("sends again after a failure in doubt (%s)", async (kind) => {
  await begin();
  emulator.fault({ method: "sendMessage", when: "before", kind });
  expect(await sayAndWait("a")).toBe("You said: a");
});
it("gives up after the second failure in doubt, notes it, and answers the next message", async () => {
  await begin();
  emulator.fault({ method: "sendMessage", when: "before", kind: "reset", times: 2 });
  emulator.say(olena, "lost");
  await expect.poll(async () => (await inboxRows()).map((row) => row.outcome)).toEqual(["unclear"]);
  expect(await sayAndWait("next")).toBe("You said: next");
  expect(texts(olena)).toEqual(["You said: next"]);
  expect(logged.join("")).toMatch(/"reference":"reference-\d+","problem":"unclear"/);
});
it("does not wait for ever for a call that hangs", async () => {
  await begin({ timeouts: { poll: 65_000, send: 300 } });
  emulator.fault({ method: "sendMessage", when: "before", kind: "hang" });
  expect(await sayAndWait("a")).toBe("You said: a");
});
it.each([{ kind: "status", status: 502 }, { kind: "reset" }, { kind: "html" }] as const)("polls on after %o", async (fault) => {
  emulator.fault({ method: "getUpdates", when: "before", times: 3, ...fault });
  await begin();
  expect(await sayAndWait("a")).toBe("You said: a");
});
it("polls on after a poll that hangs", async () => {
  emulator.fault({ method: "getUpdates", when: "before", kind: "hang" });
  await begin({ timeouts: { poll: 300, send: 60_000 } });
  expect(await sayAndWait("a")).toBe("You said: a");
});
it("waits 5 s and goes on when another process takes the updates", async () => {
  await begin();
  await sayAndWait("a");
  emulator.stealPoll();
  await expect.poll(() => waits).toContain(5_000);
  expect(await sayAndWait("b")).toBe("You said: b");
  expect(logged.join("")).toContain("another process takes this bot's updates");
});
it("says that the token is not valid, and works once it is", async () => {
  emulator.revokeToken();
  await begin();
  await expect.poll(() => bot.state()).toBe("unauthorised");
  emulator.restoreToken();
  expect(await sayAndWait("a")).toBe("You said: a");
  expect(waits).toContain(60_000);
  expect(logged.filter((each) => each.includes("the token is not valid"))).toHaveLength(1);
  expect(bot.state()).toBe("running");
});
it("notes who blocked the bot as undeliverable", async () => {
  emulator.say(olena, "a");
  emulator.block(olena);
  await begin();
  await expect.poll(async () => (await inboxRows()).map((row) => row.outcome)).toEqual(["undeliverable", "ignored"]);
});
it("loses nothing while the database is away", async () => {
  await begin();
  await sayAndWait("before");
  await expect.poll(async () => (await inboxRows()).every((row) => row.outcome !== null)).toBe(true);
  line.cut();
  for (const words of ["one", "two", "three"]) emulator.say(olena, words);
  const since = waits.length;
  await expect.poll(() => waits.length, { timeout: 10_000 }).toBeGreaterThan(since + 3);
  expect(emulator.pending()).not.toHaveLength(0);
  line.mend();
  await expect.poll(() => texts(olena).slice(1), { timeout: 10_000 }).toEqual(["You said: one", "You said: two", "You said: three"]);
  await emulator.drained();
});
it("waits with what is in its queues while the database is away", async () => {
  await begin({ timeouts: { poll: 65_000, send: 500 } });
  await sayAndWait("before");
  emulator.fault({ method: "sendMessage", when: "before", kind: "hang" });
  emulator.say(olena, "one");
  emulator.say(olena, "two");
  await expect.poll(async () => (await inboxRows()).length).toBe(3);
  // The first answer is on its way, and hangs.
  await expect.poll(() => emulator.metrics.byMethod.sendMessage).toBe(2);
  line.cut();
  await expect.poll(() => texts(olena).at(-1)).toBe("You said: one");
  const since = waits.length;
  await expect.poll(() => waits.length, { timeout: 10_000 }).toBeGreaterThan(since + 3);
  line.mend();
  await expect.poll(() => texts(olena), { timeout: 10_000 }).toEqual(["You said: before", "You said: one", "You said: two"]);
});
it("answers when the database is back, without an apology in between", async () => {
  const incoming = {
    platform: "telegram" as const,
    userId: String(olena),
    place: { platform: "telegram" as const, chatId: String(olena), private: true },
    said: { kind: "text" as const, text: "one" },
    languageHint: "en",
  };
  line.cut();
  const given = JSON.stringify(await respond(foundation(), incoming));
  expect(given).toContain("Something went wrong");
  const mending = async (failures: number) => {
    if (failures === 2) line.mend();
    return true;
  };
  expect(JSON.stringify(await respond(foundation(), incoming, mending))).toContain("You said");
});
it("tells a line that broke from a statement that the database refuses", async () => {
  const key = { platform: "telegram" as const, chatId: "1", userId: "1", owner: null, now: new Date() };
  const failure = (asked: Promise<unknown>) => asked.then(() => null, lineBroke);
  const asked = failure(findStanding(db, key));
  line.cut();
  expect(await asked).toBe(true);
  line.mend();
  expect(await failure(db.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`)).toBe(true);
  expect(await failure(db.$queryRaw`SELECT 1/0`)).toBe(false);
});
it("sends the words alone when Telegram refuses the rest", async () => {
  await begin();
  emulator.fault({ method: "sendMessage", when: "before", kind: "status", status: 400, description: "Bad Request: BUTTON_URL_INVALID" });
  emulator.say(olena, "a");
  expect(await emulator.waitForReply(olena)).toMatchObject({ text: "You said: a", keyboard: [] });
});
it("answers after a start what was stored before a death", async () => {
  emulator.say(olena, "/start");
  const [update] = emulator.pending();
  const stored = toInbox({ ...update, update_id: 12 });
  if (!stored) throw new Error("no update");
  await receive(db, inboxKey, `telegram:${emulator.botId}`, [stored]);
  await begin();
  await expect.poll(() => texts(olena)).toEqual(["welcome", "welcome"]);
  await bot.stop();
  expect((await inboxRows()).map((row) => row.outcome)).toEqual(["answered", "answered"]);
});
it("leaves what it could not end for the next start", async () => {
  await begin({ timeouts: { poll: 65_000, send: 500 } });
  await sayAndWait("a");
  emulator.fault({ method: "sendMessage", when: "before", kind: "hang", times: 1 });
  emulator.say(olena, "b");
  emulator.say(olena, "c");
  await expect.poll(() => emulator.metrics.faults).toBe(1);
  await bot.stop();
  expect(texts(olena)).toEqual(["You said: a"]);
  const next = newBot();
  await next.start();
  await expect.poll(() => texts(olena)).toEqual(["You said: a", "You said: b", "You said: c"]);
  await next.stop();
});
it("gives up an update whose handling throws three times, and answers the next", async () => {
  // No text exists in this language, so not even the apology for a reply that cannot be shown can be made.
  await begin({ foundation: { ...foundation(), defaultLocale: "xx" as never } });
  const person = emulator.person({ language: "de" });
  emulator.say(person, "/unshowable");
  const failures = () => logged.filter((each) => each.includes("an update failed"));
  await expect.poll(failures).toHaveLength(3);
  expect(failures()[0]).toMatch(/"reference":"reference-\d+"/);
  person.language_code = "en";
  emulator.say(person, "next");
  expect((await emulator.waitForReply(person)).text).toBe("You said: next");
  await expect.poll(async () => (await inboxRows()).map((row) => row.outcome)).toEqual(["failed", "answered"]);
});
it("does not give up what only waited while processes died", async () => {
  const said = Array.from({ length: 5 }, (_, at) => `number ${at}`);
  for (const each of said) emulator.say(olena, each);
  emulator.fault({ method: "sendMessage", when: "before", kind: "hang", times: 4 });
  for (let death = 0; death < 4; death++) {
    const { faults } = emulator.metrics;
    await begin({ timeouts: { poll: 65_000, send: 300 } });
    await expect.poll(() => emulator.metrics.faults).toBe(faults + 1);
    await bot.stop();
  }
  await begin();
  await expect.poll(() => texts(olena)).toEqual(said.map((each) => `You said: ${each}`));
});
it("gives up what has ended five processes", async () => {
  const stored = toInbox({ update_id: 12, message: { message_id: 1, chat: { id: olena.id, type: "private" } } });
  if (!stored) throw new Error("no update");
  await receive(db, inboxKey, `telegram:${emulator.botId}`, [stored]);
  await db.$executeRaw`UPDATE inbox SET attempts = 5`;
  await begin();
  await expect.poll(async () => (await inboxRows()).map((row) => row.outcome)).toEqual(["failed"]);
});
