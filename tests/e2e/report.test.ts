import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { locales } from "../../src/domain/locale.js";
import { readersIn } from "../../src/domain/reports/readers.js";
import { say } from "../../src/locale.js";
import { telegram } from "../../src/telegram/bot.js";
import { createEpochKey } from "../../src/vault/epoch-key.js";
import { openPart } from "../../src/vault/report-seal.js";
import { type TestDatabase, testDatabase } from "../support/database.js";
import { foundationOn } from "../support/foundation.js";
import { startTelegram, type TelegramEmulator } from "../support/telegram/start.js";

const epoch = createEpochKey("2026-Q4");
const desk = {
  keys: { intake: randomBytes(32), tag: randomBytes(32), contact: randomBytes(32) },
  epoch: () => epoch,
  readers: readersIn("Europe/Kyiv"),
};
const inboxKey = randomBytes(32);
let database: TestDatabase;
let emulator: TelegramEmulator;
beforeAll(async () => {
  database = await testDatabase();
  emulator = await startTelegram({ timeScale: 0.01 });
});
afterAll(async () => {
  await emulator.stop();
  await database.drop();
});

async function startBot() {
  const foundation = { ...foundationOn(database.db), desk };
  const bot = telegram({ token: emulator.token, apiRoot: emulator.root, foundation, inboxKey });
  await bot.start();
  return bot;
}

it.each(locales)("a family files a report on Telegram in %s, over a restart, and a moderator's key opens it", async (locale) => {
  const words = (id: string, args: Record<string, string | number> = {}) => say(locale, id, args);
  const olena = emulator.person({ firstName: "Olena", language: locale });
  const last = () => emulator.sent(olena).at(-1);
  const shows = (text: string) => expect.poll(() => last()?.text ?? "", { timeout: 15_000 }).toContain(text);
  const presses = (label: string) => {
    const message = last();
    const labels = message?.keyboard.flat().map(({ text }) => text) ?? [];
    const wanted = labels.find((each) => each.includes(label));
    if (!message || wanted === undefined) throw new Error(`no button "${label}" among: ${labels.join(", ")}`);
    emulator.press(message, wanted);
  };

  let bot = await startBot();
  emulator.say(olena, "/report");
  await shows(words("report-consent-title"));
  presses(words("report-purpose-tracing"));
  await shows(words("report-consent-title"));
  presses(words("report-button-agree"));
  await shows(words("report-kind-title"));
  emulator.say(olena, "1");
  await shows(words("report-ask-relation"));
  presses(words("report-relation-child"));
  await shows(words("report-ask-name"));
  await bot.stop();

  bot = await startBot();
  emulator.say(olena, "Вигаданенко Остап Тарасович");
  await shows(words("report-ask-lastHeard", { kind: "missing" }));
  emulator.say(olena, "12.03.22");
  await shows("2022");
  presses(words("report-button-yes"));
  await shows(words("report-ask-place"));
  emulator.say(olena, "під Вигаданим");
  await shows(words("report-ask-reach"));
  presses(words("report-button-skip"));
  await shows(words("report-enough"));
  presses(words("report-button-send"));
  await shows(words("report-money"));
  expect(last()?.text).toMatch(/1[0-9A-Z]{3}(-[0-9A-Z]{4}){6}/);
  await bot.stop();

  const code = /[2-9A-Z]{6}/.exec(last()?.text ?? "")?.[0] ?? "";
  const row = await database.db.report.findUniqueOrThrow({ where: { code } });
  const place = { report: row.id, epoch: row.epoch, part: "card" as const };
  const card = openPart(epoch, place, { key: row.cardKey, body: row.card }, (content) => content);
  expect(card).toMatchObject({ name: { said: "Вигаданенко Остап Тарасович", family: "Вигаданенко" } });
  expect(row.consents).toMatchObject({ keep: { given: true }, tracing: { given: true }, authorities: { given: false } });
});
