import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../../../src/domain/locale.js";
import { addDays } from "../../../src/domain/reports/date-span.js";
import { type BirthReading, readBirthDate } from "../../../src/domain/reports/read-birth-date.js";
import { showDate } from "../../../src/domain/reports/show-date.js";
import { inShort, TODAY } from "./in-short.js";

const spellings: readonly (readonly [written: string, meant: string])[] = [
  ["12.03.1987", "1987-03-12"],
  ["12.03.87", "1987-03-12"],
  ["12.03.1987 р.н.", "1987-03-12"],
  ["12 березня 1987 року народження", "1987-03-12"],
  ["12 марта 1987 г.р.", "1987-03-12"],
  ["12 March 1987", "1987-03-12"],
  ["March 12, 1987", "1987-03-12"],
  ["1987-03-12", "1987-03-12"],
  ["03/12/1987", "1987-12-03 | 1987-03-12"],
  ["12031987", "1987-03-12"],
  ["двадцять другого березня 1987", "1987-03-22"],
  ["народився 5 травня 1990", "1990-05-05"],
  ["Народилась 5 травня 1990 року", "1990-05-05"],
  ["12.03.05", "2005-03-12"],
  ["12.03.22", "2022-03-12 | 1922-03-12"],
  ["1987", "1987"],
  ["1987 р.", "1987"],
  ["1987 р.н.", "1987"],
  ["1987 года рождения", "1987"],
  ["87 г.р.", "1987"],
  ["87 року", "1987"],
  ["87", "1987 | 1938-11-25..1939-11-24"],
  ["05", "2005"],
  ["40", "1985-11-25..1986-11-24 | 1940"],
  ["22", "2003-11-25..2004-11-24 | 2022 | 1922"],
  ["May 1987", "1987-05"],
  ["травень 87", "1987-05"],
  ["у травні 1987-го", "1987-05"],
  ["born in spring 1990", "1990-spring"],
  ["весна 1990", "1990-spring"],
  ["навесні 90-го", "1990-spring"],
  ["на початку 1990", "~1990-01-01..1990-05-01"],
  ["37 років", "1988-11-25..1989-11-24"],
  ["37 р", "1988-11-25..1989-11-24 | 1937"],
  ["йому 37 років", "1988-11-25..1989-11-24"],
  ["ему 40 лет", "1985-11-25..1986-11-24"],
  ["ему сорок лет", "1985-11-25..1986-11-24"],
  ["сорок два роки", "1983-11-25..1984-11-24"],
  ["лет 40", "1985-11-25..1986-11-24"],
  ["около 40 лет", "~1985-11-25..1986-11-24"],
  ["десь 35-40 років", "~1985-11-25..1991-11-24"],
  ["40 years old", "1985-11-25..1986-11-24"],
  ["aged 40", "1985-11-25..1986-11-24"],
  ["40 yo", "1985-11-25..1986-11-24"],
  ["1987 или 1988", "1987-01-01..1988-12-31"],
  ["1985-1987", "1985-01-01..1987-12-31"],
  ["приблизно 1987", "~1987"],
  ["не знаю", "unknown-said"],
  ["не знаю, десь 1980", "~1980"],
  ["12 березня", "year-missing"],
  ["12.03", "year-missing"],
  ["1 січня 2030", "future"],
  ["12.03.1890", "too-early"],
  ["31.02.1987", "impossible"],
  ["150 років", "too-early"],
  ["Маріуполь", "unreadable"],
];

describe("a birth date as people write it", () => {
  it.each(spellings)("%j is %s", (written, meant) => expect(shortBirth(readBirthDate(written, TODAY))).toBe(meant));
});

function shortBirth(reading: BirthReading): string {
  return reading.kind === "year-missing" ? reading.kind : inShort(reading);
}

const aDay = fc.integer({ min: 0, max: 40_000 }).map((back) => addDays(TODAY, -back));

describe("any birth date", () => {
  it("is read again as it was shown, in each language", () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom(...locales), (day, locale) => {
        const shown = showDate({ from: day, to: day, precision: "day", approximate: false }, locale);
        expect(readBirthDate(shown, TODAY)).toMatchObject({ kind: "date", from: day, to: day });
      }),
    );
  });

  it("is so many years ago as was said", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109 }), fc.constantFrom("років", "лет", "years old"), (age, word) => {
        const reading = readBirthDate(`${age} ${word}`, TODAY);
        expect(reading.kind === "date" && [reading.from <= reading.to, 2026 - Number(reading.to.slice(0, 4))]).toEqual([true, age]);
      }),
    );
  });

  it("is read without a throw, between 110 years ago and today", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[0-9 ./-]{0,12}( років| лет|р)?$/)), (text) => {
        const reading = readBirthDate(text, TODAY);
        if (reading.kind === "date") expect(reading.from <= reading.to && reading.to <= TODAY && reading.to >= "1916-11-24").toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
