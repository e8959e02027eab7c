import { describe, expect, it } from "vitest";
import { ask, catalogue, talk } from "./asking.js";
import { idsOf } from "./score.js";

const everyFigure = catalogue.figures.map(({ id }) => id);
const ofType = (type: string) => catalogue.sources.filter((source) => source.type === type).map(({ id }) => id);
const same = (found: readonly string[], expected: readonly string[]) => expect([...found].sort()).toEqual([...expected].sort());

describe("who stated a number", () => {
  it.each([
    ["хто автор твердження про 3767 обмінених?", "veronika-velch"],
    ["на кого посилатися, якщо наводжу 3767?", "veronika-velch"],
    ["откуда взялось число 3767?", "veronika-velch"],
    ["who came up with the 3,767?", "veronika-velch"],
    ["who counts the missing?", "state-register"],
  ])("is found by the number or what it counts: %s", (question, id) => expect(idsOf(ask(question))).toEqual([id]));
  it("is whoever confirmed it, where it is asked who confirmed", () =>
    expect(idsOf(ask("who confirmed the 109 executions?"))).toEqual(["dmytro-lubinets"]));
  it("is nobody, when the number is nobody's: the true one is shown", () =>
    expect(ask("who reported 218 executions?")).toMatchObject({ kind: "figure", verdict: "differs" }));
  it("is refused for a year or a group that nobody counted", () => {
    expect(ask("who counted the executions in 2022?").kind).toBe("unknown");
    expect(ask("хто порахував жінок у полоні?").kind).toBe("unknown");
  });
  it.each(["who killed the prisoners?", "хто катував полонених?", "кто виноват в пытках", "хто тримає полонених"])(
    "is not who did it: %s",
    (question) => expect(ask(question).kind).toBe("unknown"),
  );
  it.each(["how many executions did the ombudsman confirm", "скільки страт підтвердив омбудсман", "скільки страт і хто це порахував?"])(
    "is not asked by a question for the count: %s",
    (question) => expect(ask(question).kind).toBe("figure"),
  );
});

describe("a follow-up on the figure shown before", () => {
  it.each([
    ["скільки обміняли?", "хто це каже?", "veronika-velch"],
    ["сколько обменяли?", "откуда цифра?", "veronika-velch"],
    ["how many POWs were exchanged?", "source?", "veronika-velch"],
    ["сколько обменяли?", "а где это можно прочитать?", "ukrinform"],
    ["сколько обменяли?", "а кто это опубликовал?", "ukrinform"],
    ["скільки людей зникло безвісти?", "хто веде цей реєстр?", "state-register"],
    ["how many missing people are in the register?", "and who says those people are prisoners?", "human-rights-defenders"],
    ["скільки пропало?", "хто вважає їх полоненими?", "human-rights-defenders"],
  ])("gives those in the role asked for: %s %s", (first, then, id) => expect(idsOf(talk(first, then))).toEqual([id]));
});

describe("who somebody is", () => {
  it.each([
    ["лубінець це депутат чи хто він", "dmytro-lubinets"],
    ["lubinets kto takoi", "dmytro-lubinets"],
    ["посада пані Вельч для титру?", "veronika-velch"],
    ["Velch: first name and affiliation?", "veronika-velch"],
    ["surname of the head of Amnesty Ukraine?", "veronika-velch"],
    ["is Ukrinform a state agency?", "ukrinform"],
    ["Deafening Silence, чья это работа?", "deafening-silence-report"],
    ["full title of the paper on enforced disappearances and torture of POWs, pls", "deafening-silence-report"],
    ["what news service carried all this?", "ukrinform"],
  ])("is told by name, role or title: %s", (question, id) => expect(idsOf(ask(question))).toEqual([id]));
  it.each(["Кто такие Вельч и Лубинец?", "who is Velch and who is Lubinets?"])("is told of two at once: %s", (question) =>
    same(idsOf(ask(question)), ["dmytro-lubinets", "veronika-velch"]),
  );
  it.each(["is Lubinets alive?", "Лубінець у полоні?", "Де зараз Вельч?", "Лубінець бреше?", "скільки років Лубінцю?", "who is Zelensky?"])(
    "is no word on anybody's fate, nor on whom the catalogue lacks: %s",
    (question) => expect(ask(question).kind).toBe("unknown"),
  );
});

describe("a list of all figures", () => {
  it.each([
    "випишіть усі показники",
    "Нужна сводка по всем показателям",
    "what do you have figures on?",
    "огласите весь список",
    "list every number you have",
  ])("comes in any wording: %s", (question) => same(idsOf(ask(question)), everyFigure));
  it.each([
    "list all prisoners in Olenivka",
    "дайте список полонених",
    "список казнённых поимённо",
    "list everyone who was exchanged",
    "усі прізвища обмінених",
  ])("is no list of people or places: %s", (question) => expect(ask(question).kind).toBe("unknown"));
  it.each(["list the figures that nobody believes", "all figures for 2021", "усі цифри про жінок у полоні", "figures for December"])(
    "is never given where it is narrowed by what no claim tells: %s",
    (question) => expect(ask(question).kind).toBe("unknown"),
  );
});

describe("a list narrowed", () => {
  const velch = catalogue.figures.filter(({ claims }) => claims[0].statedBy === "veronika-velch").map(({ id }) => id);
  const percent = ["exchanged-unconfirmed-share", "held-incommunicado"];
  const rough = catalogue.figures.filter(({ claims: [{ value }] }) => value.qualifier || value.kind === "approx").map(({ id }) => id);
  it.each(["everything Velch stated", "що казала Вельч, всі її цифри", "every statistic attributed to the director of Amnesty Ukraine"])(
    "to one source: %s",
    (question) => same(idsOf(ask(question)), velch),
  );
  it.each([
    "Дайте лише ті показники, які подано у відсотках",
    "give me every figure you hold that is a percentage",
    "все цифры в процентах",
  ])("to percentages: %s", (question) => same(idsOf(ask(question)), percent));
  it("to those with a word of caution", () => same(idsOf(ask("Какие из ваших данных неточные, с оговорками «около», «почти»?")), rough));
  it("to those that are confirmed", () => expect(idsOf(ask("show me confirmed figures only"))).toEqual(["executions-ombudsman-2024"]));
  it("to a year", () => expect(idsOf(ask("all figures for 2024"))).toEqual(["executions-ombudsman-2024"]));
  it("to a subject", () => same(idsOf(ask("покажіть усе про обміни")), ["exchanged-returned", "exchanged-unconfirmed-share"]));
});

describe("a list of sources", () => {
  it.each(["перелічіть усі джерела", "what are your sources?", "На какие источники вы опираетесь?", "where does all your data come from?"])(
    "holds all of them: %s",
    (question) => expect(idsOf(ask(question))).toEqual(catalogue.sources.map(({ id }) => id)),
  );
  it.each([
    ["Name every individual (not organisation) you use as a source", "person"],
    ["Яких людей поіменно згадано серед ваших джерел?", "person"],
    ["Which of your sources are groups left without a name?", "group"],
  ])("holds those of a kind: %s", (question, type) => same(idsOf(ask(question)), ofType(type)));
});

describe("a question in parts", () => {
  it.each([
    ["missing vs exchanged side by side", ["missing-state-register", "exchanged-returned"]],
    ["torture and isolation, data on both", ["torture-testimony", "held-incommunicado"]],
    ["скількох опитали і скільком з них дзвонили", ["interviewed-pows-families", "contact-letter-or-call"]],
    ["which is the bigger number, the missing or those exchanged?", ["missing-state-register", "exchanged-returned"]],
    [
      "скільки зникло, скільки обміняно, скільки страчено за даними омбудсмана",
      ["missing-state-register", "exchanged-returned", "executions-ombudsman-2024"],
    ],
    ["tell me how many were returned and also what they testify about torture", ["exchanged-returned", "torture-testimony"]],
  ])("is answered in all of them: %s", (question, ids) => same(idsOf(ask(question)), ids));
  it.each([
    "сколько казнили и сколько ранили?",
    "how many were exchanged and how many of them were women?",
    "how many missing, exchanged, and wounded?",
    "скільки обміняли чоловіків і жінок?",
  ])("is not answered by half: %s", (question) => expect(ask(question).kind).toBe("unknown"));
  it("is one question when a part only narrows", () =>
    expect(ask("of those swapped, how many had never been confirmed as prisoners?").kind).toBe("figure"));
});

describe("two sources on one matter", () => {
  const executions = ["executions-amnesty-past-year", "executions-ombudsman-2024"];
  it.each([
    "Порівняйте, що кажуть про страти омбудсман і Міжнародна амністія",
    "do the Ombudsman and Amnesty agree on how many captives were executed?",
    "give me both execution counts, Amnesty's and the ombudsman's, and keep them apart please",
    "Казни: данные омбудсмена и данные Amnesty это два независимых подсчёта?",
  ])("stand side by side: %s", (question) => same(idsOf(ask(question)), executions));
  it("stand side by side when the second is asked for afterwards", () =>
    same(idsOf(talk("how many executions did Amnesty record?", "Now put Lubinets's number next to it.")), executions));
  it.each([
    "109 + 109 = 218?",
    "разом виходить 218 страт?",
    "Додав дані Amnesty і Лубінця про страти, вийшло 218. Так можна?",
    "сложи казни по омбудсмену и по амнести",
  ])("are never added up: %s", (question) => {
    expect(ask(question)).toMatchObject({ kind: "list", verdict: "sum-refused" });
    same(idsOf(ask(question)), executions);
  });
});

describe("few words that hold a source's name", () => {
  it.each(["зниклі безвісти реєстр", "пропавшие реестр всего", "missing Ukrainians per the register"])(
    "ask for the number: %s",
    (question) => expect(ask(question)).toMatchObject({ kind: "figure" }),
  );
});

describe("who told what stands on record without a number", () => {
  it.each([
    ["чи говорила розвідка про порушення прав полонених?", "intelligence-law-enforcement"],
    ["have the intelligence services said anything about abuse of POWs?", "intelligence-law-enforcement"],
    ["кто говорит, что к пленным никого не пускают из международных организаций?", "human-rights-defenders"],
    ["хто розповідав про відмову полоненим у лікарях", "volodymyr-shevchenko"],
  ])("is found by the statement: %s", (question, id) => expect(idsOf(ask(question))).toEqual([id]));
  it("is found whatever verb stands before what was told", () =>
    expect(idsOf(ask("кто это сочинил, что пропавшие в плену?"))).toEqual(["human-rights-defenders"]));
});

describe("the names of those who are counted", () => {
  it.each(["Назвіть прізвища тих 109 полонених, яких розстріляли", "give me the names of the executed prisoners"])(
    "are not told: %s",
    (question) => expect(ask(question).kind).toBe("unknown"),
  );
});
