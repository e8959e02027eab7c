import { describe, expect, it } from "vitest";
import { answer } from "../../../src/domain/answers/answer-question.js";
import { buildIndex } from "../../../src/domain/answers/build-index.js";
import type { Howto } from "../../../src/domain/figures/catalogue.js";
import { ask, catalogue, now } from "./asking.js";
import { idsOf } from "./score.js";

const features: Readonly<Record<string, readonly string[]>> = {
  report: [
    "Де подати заяву на розшук? Чоловіка немає на зв'язку з березня, частина мовчить",
    "Муж перестал звонить в мае, в части говорят пропал. Я уже не знаю куда бежать. Подскажите, к кому обращаться?",
    "Where do I hand in details of my captured cousin?",
    "My nephew went silent in June, his commander says MIA. Who do I tell? How do I get him registered?",
    "kak podat zayavku na propavshego muzha",
    "шо делать если сын не выходит на связь и нигде его нету",
    "родственник пропал без вести, с чего начать",
  ],
  subscribe: [
    "хочу щоб мені приходило коли кількість страт зміниться",
    "дайте знать когда обновите данные по казням",
    "keep me posted about changes in the missing count",
    "Could you let our desk know whenever the missing figure is revised?",
  ],
  "delete-my-data": [
    "how do I take back my consnet",
    "не хочу, щоб мій номер лишався у вас",
    "Лишив вам телефон, хочу щоб його не було у вашій системі",
    "не хочу чтобы вы хранили мой телефон",
    "Я писала тут личное, теперь жалею. Удалите всё",
    "I don't want my mother's name kept on your system any more, take it off",
  ],
  status: [
    "заповнила вашу анкету місяць тому, досі нічого",
    "шо там по моїй анкеті, скільки ще ждать",
    "did you get the form I filled in on Monday?",
    "Я заповнювала форму на сина місяць тому, ніхто не відповів. Що з моєю заявкою?",
    "Отправила вам данные по брату в мае. Кто-нибудь их смотрел?",
    "did my report get through to you",
  ],
  help: [
    "О чём тут вообще можно спрашивать?",
    "с какой стороны к тебе подступиться, бот",
    "Перший раз тут, не розумію що писати",
    "What kind of queries does this service handle?",
  ],
  contact: [
    "нашёл ошибку, кому написать",
    "надоели роботы, дайте живого человека",
    "I can't do this with a machine. Please, is there somebody I can talk to?",
    "Журналіст газети. Як зв'язатися з вашою командою?",
  ],
};

describe.each(Object.entries(features))("the how-to %s", (id, questions) => {
  it.each(questions)("is what this asks for: %s", (question) => expect(idsOf(ask(question))).toEqual([id]));
});

describe("a figure question that names a wish word", () => {
  it.each([
    "Скільки родин подали заяви на розшук зниклих?",
    "how many people follow the register of missing people",
    "What numbers do you have that come from the operator itself?",
    "дякую сонечко ви дуже помогли",
  ])("gets no how-to: %s", (question) => expect(ask(question).kind).not.toBe("howto"));
});

const howto = (id: string, ...aliases: string[]): Howto => ({
  id,
  version: 1,
  about: { uk: aliases[0] ?? "", en: aliases[1] ?? "", ru: aliases[2] ?? "" },
  text: null,
  aliases: { uk: aliases.slice(0, 1), en: aliases.slice(1, 2), ru: aliases.slice(2) },
});

describe("a how-to that no rule knows", () => {
  const other = buildIndex({
    ...catalogue,
    howtos: [
      howto("parcel", "як надіслати посилку полоненому", "how do I send a parcel to a prisoner", "как отправить посылку пленному"),
      howto("erasure", "видаліть мої дані", "delete my data", "удалите мои данные"),
    ],
  });
  const idsFor = (question: string) => idsOf(answer(other, { question, now }));

  it.each([
    "Мій брат у полоні, хочу надіслати йому посилку, як це зробити?",
    "Can I somehow send my son a parcel? He's a prisoner",
    "подскажите, как отправить посылку в плен",
    "kak otpravit posylku plennomu",
  ])("is found by its aliases: %s", (question) => expect(idsFor(question)).toEqual(["parcel"]));
  it.each(["how many parcels were sent to prisoners", "who sends parcels to prisoners?"])("is no answer to %s", (question) =>
    expect(idsFor(question)).toEqual([]),
  );
  it.each(["зітріть мій номер", "please take my name off your system"])("serves the feature its aliases ask for: %s", (question) =>
    expect(idsFor(question)).toEqual(["erasure"]),
  );
});
