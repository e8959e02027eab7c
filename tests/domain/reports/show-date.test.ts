import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../../../src/domain/locale.js";
import {
  addDays,
  type DateSpan,
  dayOf,
  monthSpan,
  seasonSpan,
  seasons,
  spanOf,
  weekdayOf,
  yearSpan,
} from "../../../src/domain/reports/date-span.js";
import { readDate } from "../../../src/domain/reports/read-date.js";
import { showAlternatives, showDate } from "../../../src/domain/reports/show-date.js";
import { spanInShort, TODAY } from "./in-short.js";

const day = (written: string) => spanOf(written, written, "day") as DateSpan;
const about = (span: DateSpan | null) => ({ ...span, approximate: true }) as DateSpan;

const shown: readonly (readonly [DateSpan | null, string, string, string])[] = [
  [day("2022-03-12"), "12 березня 2022 року", "12 March 2022", "12 марта 2022 года"],
  [about(day("2022-03-12")), "приблизно 12 березня 2022 року", "about 12 March 2022", "примерно 12 марта 2022 года"],
  [monthSpan(2022, 3), "березень 2022 року", "March 2022", "март 2022 года"],
  [about(monthSpan(2022, 3)), "приблизно березень 2022 року", "about March 2022", "примерно март 2022 года"],
  [seasonSpan(2022, "spring"), "навесні 2022 року", "spring 2022", "весной 2022 года"],
  [seasonSpan(2023, "winter"), "взимку 2022–2023 років", "winter 2022–2023", "зимой 2022–2023 годов"],
  [yearSpan(2022), "2022 рік", "2022", "2022 год"],
  [spanOf("2022-05-05", "2022-05-10", "range"), "з 5 до 10 травня 2022 року", "from 5 to 10 May 2022", "с 5 по 10 мая 2022 года"],
  [
    spanOf("2022-04-28", "2022-05-03", "range"),
    "з 28 квітня до 3 травня 2022 року",
    "from 28 April to 3 May 2022",
    "с 28 апреля по 3 мая 2022 года",
  ],
  [
    spanOf("2022-12-28", "2023-01-05", "range"),
    "з 28 грудня 2022 року до 5 січня 2023 року",
    "from 28 December 2022 to 5 January 2023",
    "с 28 декабря 2022 года по 5 января 2023 года",
  ],
];

describe("a date shown back", () => {
  it.each(shown)("%j", (span, ...texts) => {
    expect(locales.map((locale) => showDate(span as DateSpan, locale))).toEqual([texts[0], texts[1], texts[2]]);
  });

  it("says which reading has day and month swapped", () => {
    const reading = readDate("03/12/2022", TODAY);
    if (reading.kind !== "date") throw new Error(reading.kind);
    expect(locales.map((locale) => showAlternatives(reading, reading.alternatives, locale))).toEqual([
      ["якщо день і місяць навпаки: 12 березня 2022 року"],
      ["with day and month swapped: 12 March 2022"],
      ["если день и месяц наоборот: 12 марта 2022 года"],
    ]);
  });
});

const aDay = fc.integer({ min: 0, max: 4_600 }).map((back) => addDays(TODAY, -back));
const spans = fc
  .oneof(
    aDay.map((each) => spanOf(each, each, "day")),
    fc.tuple(aDay, aDay).map(([left, right]) => spanOf(left < right ? left : right, left < right ? right : left, "range")),
    fc.tuple(fc.integer({ min: 2014, max: 2025 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => monthSpan(year, month)),
    fc.tuple(fc.integer({ min: 2015, max: 2025 }), fc.constantFrom(...seasons)).map(([year, season]) => seasonSpan(year, season)),
    fc.integer({ min: 2014, max: 2025 }).map((year) => yearSpan(year)),
  )
  .filter((span) => span !== null);

describe("any date", () => {
  it("is read again as it was shown, in each language", () => {
    fc.assert(
      fc.property(spans, fc.boolean(), fc.constantFrom(...locales), (span, approximate, locale) => {
        const reading = readDate(showDate({ ...span, approximate }, locale), TODAY);
        expect(reading.kind === "date" && spanInShort(reading)).toBe(spanInShort({ ...span, approximate }));
      }),
      { numRuns: 3_000 },
    );
  });

  it("is read without a throw, and never lies in the future", () => {
    const pieces = fc.constantFrom(
      "12",
      "березня",
      "марта",
      "May",
      "2022",
      ".",
      "/",
      "-",
      " ",
      "тому",
      "минулого",
      "року",
      "3",
      "тижні",
      "між",
      "по",
      "зима",
      "22-го",
      "?",
      "31",
      "99",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(pieces, { maxLength: 9 }).map((each) => each.join(" ")),
        ),
        aDay,
        (text, today) => {
          const reading = readDate(text, today);
          if (reading.kind !== "date") return;
          for (const { from, to } of [reading, ...reading.alternatives]) expect(from <= to && to <= today).toBe(true);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it("is the same in numbers, whatever is between them", () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom(".", "-", "/", " "), (date, mark) => {
        const [year, month, at] = date.split("-");
        expect(readDate([year, month, at].join(mark), TODAY)).toMatchObject({ kind: "date", from: date, to: date });
        expect(readDate([at, month, year].join("."), TODAY)).toMatchObject({ kind: "date", from: date, to: date });
      }),
    );
  });

  it("counts weekdays from the real calendar", () => expect([weekdayOf(TODAY), dayOf(2023, 2, 29)]).toEqual([2, null]));
});
