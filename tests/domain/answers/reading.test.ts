import { describe, expect, it } from "vitest";
import { fold } from "../../../src/domain/answers/fold.js";
import { readNumber } from "../../../src/domain/answers/read-numbers.js";
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

describe("a number", () => {
  it.each([
    ["55k", 55_000],
    ["55 тис", 55_000],
    ["пʼятдесят п'ять тисяч", 55_000],
    ["сто дев'ять", 109],
    ["fifty five thousand", 55_000],
    ["two hundred", 200],
    ["двести восемнадцать", 218],
  ])("%s is %d", (text, value) => {
    expect(readNumber(tokenize(text), 0)).toMatchObject({ value, isYear: false });
  });
  it.each([
    ["2024", 2024],
    ["двадцять четвертому", 2024],
    ["24 році", 2024],
    ["twenty twenty four", 2024],
    ["дві тисячі двадцять третій", 2023],
  ])("%s is a year", (text, value) => {
    expect(readNumber(tokenize(text), 0)).toMatchObject({ value, isYear: true });
  });
});
