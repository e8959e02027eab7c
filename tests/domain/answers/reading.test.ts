import { describe, expect, it } from "vitest";
import { fold } from "../../../src/domain/answers/fold.js";
import { readNumber } from "../../../src/domain/answers/read-numbers.js";
import { readText } from "../../../src/domain/answers/read-text.js";
import { tokenize } from "../../../src/domain/answers/tokens.js";

describe("a folded word", () => {
  it.each([
    ["скільки", "skilky"],
    ["військовополонених", "vijskovopolonenykh"],
    ["военнопленных", "voennoplennyh"],
    ["тисяч", "tysiach"],
    ["людей", "людэй"],
    ["Лубінець".toLowerCase(), "lubinets"],
    ["зникло", "зныкло"],
  ])("is the same for %s and %s", (one, other) => expect(fold(one)).toBe(fold(other)));
});

describe("a token", () => {
  it("of mixed script is read in one", () => expect(tokenize("скiльки").at(0)?.text).toBe("скільки"));
  it("has no marks that the eye does not see", () => expect(tokenize("по\u200bло\u0301ни").at(0)?.text).toBe("полони"));
  it("that is a number keeps its thousands", () =>
    expect(
      tokenize("3 767 і 55,000")
        .filter(({ kind }) => kind === "number")
        .map(({ text }) => text),
    ).toEqual(["3767", "55000"]));
});

const read = (text: string) => readNumber(tokenize(text), 0);

describe("a number", () => {
  it.each([
    ["55k", 55_000],
    ["55K", 55_000],
    ["55 к", 55_000],
    ["55 тис", 55_000],
    ["55 тыщ", 55_000],
    ["55 тищ", 55_000],
    ["3,7 тыс", 3_700],
    ["2 сотні", 200],
    ["пʼятдесят п'ять тисяч", 55_000],
    ["сто тисяч", 100_000],
    ["сто дев'ять", 109],
    ["двохсот", 200],
    ["двухсот", 200],
    ["чотирьохсот", 400],
    ["пятистам", 500],
    ["сорока трьох", 43],
    ["двадцати пяти", 25],
    ["fifty five thousand", 55_000],
    ["fifty-five thousand", 55_000],
    ["two hundred", 200],
    ["hundred", 100],
    ["one hundred and nine", 109],
    ["six hundred thousand", 600_000],
    ["двести восемнадцать", 218],
    ["дві тисячі сто п'ятдесят", 2_150],
    ["две тысячи", 2_000],
    ["two thousand", 2_000],
    ["тисячу двісті", 1_200],
    ["сотня", 100],
    ["десяток", 10],
    ["дюжина", 12],
    ["two dozen", 24],
    ["пів мільйона", 500_000],
    ["півмільйона", 500_000],
    ["полмиллиона", 500_000],
    ["half a million", 500_000],
    ["чверть мільйона", 250_000],
    ["півтори тисячі", 1_500],
    ["полтора десятка", 15],
    ["three and a half thousand", 3_500],
    ["три с половиной тысячи", 3_500],
    ["3 з половиною тисячі", 3_500],
    ["couple of hundred", 200],
    ["тисяч двадцять", 20_000],
    ["sto tysiach", 100_000],
    ["pyatdesyat tysyach", 50_000],
  ])("%s is %d", (text, value) => {
    expect(read(text)).toMatchObject({ value, isYear: false, length: tokenize(text).length });
  });
  it.each(["три с лишним тысячи", "3 тисячі з гаком", "three thousand odd"])("may be a little more: %s", (text) => {
    expect(read(text)).toMatchObject({ value: 3_000, odd: 1_000, length: tokenize(text).length });
  });
  it.each(["п'ятеро", "пятеро", "п'ятьох", "пятерым", "five"])("below eleven in one word is slight: %s", (text) => {
    expect(read(text)).toMatchObject({ value: 5, slight: true });
  });
  it.each(["тисячі", "сотни", "dozens", "семинар", "столик", "другие", "semi", "try"])("is none in %s", (text) => {
    expect(read(text)?.slight ?? true).toBe(true);
  });
  it("is no thousand before a preposition", () => expect(read("109 к чему")).toMatchObject({ value: 109 }));
  it.each(["2000 людей", "2,000"])("that only looks like a year counts: %s", (text) =>
    expect(read(text)).toMatchObject({ value: 2_000, isYear: false }),
  );
  it.each(["47-й", "24th", "сто двадцять шоста"])("that numbers things counts none: %s", (text) =>
    expect(read(text)).toMatchObject({ ordinal: true, isYear: false }),
  );
});

describe("a year", () => {
  it.each([
    ["2024", 2024],
    ["2024-го", 2024],
    ["24м", 2024],
    ["23-й", 2023],
    ["двадцять четвертому", 2024],
    ["двадцять четвертого", 2024],
    ["двадцать третьем", 2023],
    ["24 році", 2024],
    ["twenty twenty four", 2024],
    ["two thousand twenty four", 2024],
    ["two thousand and twenty four", 2024],
    ["дві тисячі двадцять третій", 2023],
  ])("is %s", (text, value) => {
    expect(read(text)).toMatchObject({ value, isYear: true, length: tokenize(text).length });
  });
  it.each(["in twenty-three?", "у 23?", "за 23"])("is a number after a preposition that closes the sentence: %s", (text) =>
    expect(readNumber(tokenize(text), 1)).toMatchObject({ value: 2023, isYear: true }),
  );
  it("is not the number of a brigade", () => expect(read("24-й бригаде")).toMatchObject({ isYear: false, ordinal: true }));
  it("is not the day of a date", () => expect(read("24-го лютого")).toMatchObject({ value: 24, isYear: false }));
});

describe("a part of a whole", () => {
  it.each([
    ["чверть", 25],
    ["четверть", 25],
    ["a quarter", 25],
    ["three quarters", 75],
    ["третина", 33.3],
    ["треть", 33.3],
    ["a third", 33.3],
    ["дві третини", 66.7],
    ["two thirds", 66.7],
    ["половина", 50],
    ["half", 50],
    ["кожен четвертий", 25],
    ["каждый третий", 33.3],
    ["every second", 50],
    ["one in four", 25],
    ["1 in 4", 25],
    ["три з чотирьох", 75],
    ["один из десяти", 10],
    ["one out of every five", 20],
    ["п'ята частина", 20],
  ])("%s is %d percent", (text, value) => {
    expect(read(text)).toMatchObject({ value, percent: true, length: tokenize(text).length });
  });
  it.each(["чверть години", "quarter of an hour", "половина дня", "третій рік", "кожен другий день", "five of 43", "one in 43"])(
    "is none in %s",
    (text) => expect(read(text)?.percent ?? false).toBe(false),
  );
});

const terms = (text: string) => readText(text).mentions.flatMap((mention) => mention.terms);

describe("a turn of phrase", () => {
  it.each([
    ["скільки воно взагалі триває", "how-long"],
    ["сколько еще ждать", "how-long"],
    ["зі скількома людьми говорили", "interview"],
    ["with how many people did they speak", "interview"],
    ["без всякого контакту", "isolation"],
    ["zero contact", "isolation"],
    ["як часто їх катують", "share"],
    ["how often are they tortured", "share"],
    ["скільки чоловіків", "men-only"],
    ["total no. of prisoners", "captive"],
  ])("%s speaks of %s", (text, concept) => expect(terms(text)).toContain(concept));
  it.each([
    ["how many different prisons", "differ"],
    ["скільки різних тюрем", "differ"],
    ["when is the next exchange, what date", "ask-period"],
    ["третій рік чекаю", "share"],
    ["the five who came back", "who"],
    ["узагалі мабуть прийшло", "children"],
    ["в країні", "latest"],
    ["в стране", "execute"],
    ["грати у футбол", "detain"],
    ["trains running late", "director"],
    ["про шо можна питать", "torture"],
  ])("%s does not speak of %s", (text, concept) => expect(terms(text)).not.toContain(concept));
  it.each(["locals", "private", "late", "early", "working", "місцевих", "приватних", "старих", "местных", "частных", "поздних"])(
    "%s narrows a count",
    (word) => expect(terms(word)).not.toContain("general"),
  );
});
