import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locales } from "../../src/domain/locale.js";
import { botOnThree } from "./one-bot.js";

const questions = {
  uk: [
    "скільки полонених стратили у 2024 році",
    "скільки страчених?",
    "а у 2023?",
    "скільки зниклих безвісти в реєстрі",
    "скільки наших повернули додому",
    "а цивільних?",
    "який відсоток обмінених не підтверджували",
    "скільки людей опитала Amnesty",
    "скільком дали подзвонити додому",
    "хто такий Лубінець?",
    "які у вас джерела",
    "які показники ви відстежуєте?",
    "109 та 109 буде 218?",
    "коли наступний обмін?",
    "чи живий мій брат Вигаданко Тест",
    "чи катують полонених",
    "як повідомити про зниклого родича",
    "привіт",
    "<b>скільки</b> *зниклих* безвісти_",
    "🕊️🕊️",
  ],
  en: [
    "how many POWs were executed in 2024",
    "how many were executed",
    "and in 2023?",
    "how many missing people are in the register",
    "how many POWs came home",
    "and how many civilians?",
    "what share of the exchanged was never confirmed",
    "how many people did Amnesty interview",
    "how many were allowed to call home",
    "who is Lubinets?",
    "list all sources",
    "what figures do you track?",
    "so 109 plus 109 is 218?",
    "when is the next exchange?",
    "is my brother Testo Inventko alive",
    "are POWs tortured",
    "how do I report a missing relative",
    "hello",
    "<b>how many</b> *missing* people_ [x](https://example.org)",
    "🕊️🕊️",
  ],
  ru: [
    "сколько пленных казнили в 2024 году",
    "сколько казнённых?",
    "а в 2023?",
    "сколько пропавших без вести в реестре",
    "сколько наших вернули домой",
    "а гражданских?",
    "какой процент обменянных не подтверждали",
    "сколько людей опросила Amnesty",
    "скольким дали позвонить домой",
    "кто такой Лубинец?",
    "список источников",
    "какие показатели вы отслеживаете?",
    "109 плюс 109 будет 218?",
    "когда следующий обмен?",
    "жив ли мой брат Выдуманко Тест",
    "пытают ли пленных",
    "как сообщить о пропавшем родственнике",
    "привет",
    "<b>сколько</b> *пропавших* без вести_",
    "🕊️🕊️",
  ],
} as const;

describe.each(locales)("twenty questions in %s", (locale) => {
  let bot: Awaited<ReturnType<typeof botOnThree>>;
  beforeAll(async () => {
    bot = await botOnThree(locale);
  });
  afterAll(() => bot.stop());

  it("get the same words on Telegram, Discord and in the local chat", async () => {
    expect(questions[locale]).toHaveLength(20);
    for (const question of questions[locale]) {
      const inChat = await bot.askChat(question);
      expect(inChat).not.toBe("");
      await expect.poll(bot.askTelegram(question), { timeout: 10_000, message: question }).toBe(inChat);
      await expect.poll(await bot.askDiscord(question), { timeout: 10_000, message: question }).toBe(inChat);
    }
  }, 120_000);
});
