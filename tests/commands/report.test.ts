import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { intakeCard } from "../../src/cards/intake.js";
import { type Incoming, respond, type Said } from "../../src/conversation.js";
import type { Locale } from "../../src/domain/locale.js";
import { locales } from "../../src/domain/locale.js";
import { newDraft } from "../../src/domain/reports/draft.js";
import { problems } from "../../src/domain/reports/intake.js";
import { say } from "../../src/locale.js";
import { type Action, buttonsOf, plainText, type Reply } from "../../src/reply.js";
import { createEpochKey } from "../../src/vault/epoch-key.js";
import { plainReaders } from "../domain/reports/plain-readers.js";
import { type TestDatabase, testDatabase } from "../support/database.js";
import { foundationOn } from "../support/foundation.js";

const desk = {
  keys: { intake: randomBytes(32), tag: randomBytes(32), contact: randomBytes(32) },
  epoch: () => createEpochKey("2026-Q4"),
  readers: plainReaders,
};
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** Somebody who talks with the bot: writes, and presses buttons by what is written on them. */
function person(locale: Locale, platform: "telegram" | "discord" = "telegram", open = true) {
  const foundation = { ...foundationOn(database.db), desk: open ? desk : null };
  const userId = randomUUID();
  let last: Reply = { blocks: [] };
  const does = async (said: Said): Promise<string> => {
    const place = { platform, chatId: userId, private: true };
    const incoming: Incoming = { platform, userId, place, said, languageHint: locale, turn: randomUUID() };
    last = await respond(foundation, incoming);
    return plainText(last);
  };
  return {
    writes: (text: string) => does(text.startsWith("/") ? { kind: "line", command: text.slice(1), line: "" } : { kind: "text", text }),
    presses(label: string) {
      const button = buttonsOf(last).find((each): each is Action => each.kind === "action" && each.label.includes(label));
      if (!button)
        throw new Error(
          `no button "${label}" among: ${buttonsOf(last)
            .map((each) => each.label)
            .join(", ")}`,
        );
      return does({ kind: "form", command: button.command, typed: button.typed });
    },
    reply: () => last,
  };
}

describe.each(locales)("a family that reports in %s", (locale) => {
  const words = (id: string, args: Record<string, string | number> = {}) => say(locale, id, args);

  it("is asked one thing at a time, sees how far it is, and gets a receipt", async () => {
    const olena = person(locale);
    const first = await olena.writes("/report");
    expect(first).toContain(words("report-money"));
    expect(await olena.presses(words("report-button-agree"))).toContain(words("report-kind-title"));
    expect(await olena.presses(words("report-kind-missing"))).toContain(words("report-progress", { at: 1, of: 5 }));
    expect(await olena.writes("3")).toContain(words("report-ask-name"));
    expect(await olena.writes("~Вигаданенко Остап")).toContain(words("report-guess", { value: "Вигаданенко Остап" }));
    expect(await olena.presses(words("report-button-yes"))).toContain(words("report-ask-lastHeard", { kind: "missing" }));
    expect(await olena.writes("!")).toContain(words("report-problem-unreadable"));
    await olena.presses(words("report-button-skip"));
    await olena.writes("під Вигаданим");
    expect(await olena.writes("+380")).toContain(words("report-enough"));
    const review = await olena.presses(words("report-button-review"));
    expect(review).toContain(`${words("report-label-place")}: під Вигаданим`);
    expect(review).toContain(words("report-relation-child"));
    const end = await olena.presses(words("report-button-send"));
    expect(end).toMatch(/1[0-9A-Z]{3}(-[0-9A-Z]{4}){6}/);
    expect(end).toContain(words("report-money"));
    expect(await olena.writes("/report")).toContain(words("report-receipt"));
    expect(await olena.presses(words("report-button-kept"))).toBe(words("report-receipt-kept"));
  });
  it("can leave it for later: what it writes is a question again, and /report goes on", async () => {
    const olena = person(locale);
    await olena.writes("/report");
    await olena.presses(words("report-button-agree"));
    expect(await olena.presses(words("report-button-save"))).toContain("/report");
    expect(await olena.writes("скільки зниклих безвісти в реєстрі")).toMatch(/55\D000/);
    expect(await olena.writes("/report")).toContain(words("report-kind-title"));
    expect(await olena.writes("1")).toContain(words("report-ask-relation"));
  });
  it("hears about the fraud when it writes the number of a bank card", async () => {
    const olena = person(locale);
    await olena.writes("/report");
    expect(await olena.writes("4111 1111")).toContain(words("report-card-number"));
  });
  it("has every question, choice and label in words, and every button fits Telegram", async () => {
    const olena = person(locale);
    await olena.writes("/report");
    await olena.presses(words("report-button-agree"));
    for (const kind of ["missing", "letter", "seen", "returned", "other"]) {
      await olena.presses(words(`report-kind-${kind}`));
      for (let pages = 0; !plainText(olena.reply()).includes(words("report-review")); pages++) {
        expect(pages).toBeLessThan(40);
        const data = buttonsOf(olena.reply()).map((each) => (each.kind === "action" ? JSON.stringify(each.typed).length : 0));
        expect(Math.max(...data)).toBeLessThan(60);
        const labels = buttonsOf(olena.reply()).map((each) => each.label);
        if (labels.includes(words("report-button-more"))) await olena.presses(words("report-button-more"));
        else if (labels.some((label) => label.startsWith("1. "))) await olena.writes("1");
        else await olena.writes("слова");
      }
      for (let pages = 0; !plainText(olena.reply()).includes(words("report-kind-title")); pages++) {
        expect(pages).toBeLessThan(40);
        await olena.presses(words("report-button-back"));
      }
    }
  });
});

describe("what a person writes", () => {
  it("is a question again once the report is cancelled or sent", async () => {
    const olena = person("uk");
    await olena.writes("/report");
    expect(await olena.writes("скільки зниклих безвісти в реєстрі")).toContain(say("uk", "report-problem-choose"));
    expect(await olena.presses(say("uk", "report-button-cancel"))).toContain(say("uk", "report-cancel"));
    expect(await olena.presses(say("uk", "report-button-erase"))).toBe(say("uk", "report-cancelled"));
    expect(await olena.writes("скільки зниклих безвісти в реєстрі")).toMatch(/55\s000/);
  });
  it("can still be a command while a report is being filed", async () => {
    const olena = person("uk");
    await olena.writes("/report");
    expect(await olena.writes("/official")).toContain(say("uk", "official-title"));
    await olena.writes("/report");
    expect(await olena.presses(say("uk", "report-button-agree"))).toContain(say("uk", "report-kind-title"));
  });
});

describe("every reason why a move changes nothing", () => {
  it.each(problems)("%s has words in every language", (problem) => {
    const draft = newDraft(randomUUID());
    for (const locale of locales) {
      const [first] = intakeCard(draft, problem, locale).blocks;
      expect(first?.kind === "text" && first.text[0]?.text).toMatch(/\p{L}{3}/u);
    }
  });
});

describe("/report", () => {
  it("says where to turn as long as there is no vault", async () => {
    expect(await person("uk", "telegram", false).writes("/report")).toBe(say("uk", "error-report-closed"));
  });
  it("takes nothing on Discord", async () => {
    expect(await person("uk", "discord").writes("/report")).toBe(say("uk", "error-report-elsewhere"));
  });
});
