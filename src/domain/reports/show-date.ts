import type { Locale, Localized } from "../locale.js";
import { type DateSpan, type Day, partsOf } from "./date-span.js";

/** The words of dates that Intl has no case for. */
interface Wording {
  readonly about: string;
  day(day: string, month: string, year: number): string;
  month(month: string, year: number): string;
  season(season: number, year: number): string;
  year(year: number): string;
  range(from: string, to: string): string;
  /** Between the other readings. */
  readonly or: string;
  readonly swapped: string;
}

const seasonWords: Localized<readonly string[]> = {
  uk: ["взимку", "навесні", "влітку", "восени"],
  en: ["winter", "spring", "summer", "autumn"],
  ru: ["зимой", "весной", "летом", "осенью"],
};

const wordings: Localized<Wording> = {
  uk: {
    about: "приблизно",
    day: (day, month, year) => `${day} ${month} ${year} року`,
    month: (month, year) => `${month} ${year} року`,
    season: (season, year) => (season === 0 ? `взимку ${year - 1}–${year} років` : `${seasonWords.uk[season]} ${year} року`),
    year: (year) => `${year} рік`,
    range: (from, to) => `з ${from} до ${to}`,
    or: "або",
    swapped: "якщо день і місяць навпаки",
  },
  en: {
    about: "about",
    day: (day, month, year) => `${day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    season: (season, year) => (season === 0 ? `winter ${year - 1}–${year}` : `${seasonWords.en[season]} ${year}`),
    year: (year) => `${year}`,
    range: (from, to) => `from ${from} to ${to}`,
    or: "or",
    swapped: "with day and month swapped",
  },
  ru: {
    about: "примерно",
    day: (day, month, year) => `${day} ${month} ${year} года`,
    month: (month, year) => `${month} ${year} года`,
    season: (season, year) => (season === 0 ? `зимой ${year - 1}–${year} годов` : `${seasonWords.ru[season]} ${year} года`),
    year: (year) => `${year} год`,
    range: (from, to) => `с ${from} по ${to}`,
    or: "или",
    swapped: "если день и месяц наоборот",
  },
};

/** A guess in words, to be asked back: "12 березня 2022 року", "приблизно березень 2022 року", "навесні 2022 року". */
export function showDate(span: DateSpan, locale: Locale): string {
  const words = wordings[locale];
  return span.approximate ? `${words.about} ${plainDate(span, locale)}` : plainDate(span, locale);
}

function plainDate({ from, to, precision }: DateSpan, locale: Locale): string {
  const words = wordings[locale];
  const { year, month } = partsOf(from);
  if (precision === "day") return dayInWords(from, locale);
  if (precision === "range") return words.range(shortStart(from, to, locale), dayInWords(to, locale));
  if (precision === "month") return words.month(monthName(from, locale), year);
  if (precision === "year") return words.year(year);
  return words.season(Math.floor((month % 12) / 3), month === 12 ? year + 1 : year);
}

/** "5" before "10 травня 2022 року": what both ends share is said once. */
function shortStart(from: Day, to: Day, locale: Locale): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return String(partsOf(from).day);
  const long = dayInWords(from, locale);
  const year = from.slice(0, 4);
  return year === to.slice(0, 4) ? long.slice(0, long.indexOf(year)).trim() : long;
}

function dayInWords(day: Day, locale: Locale): string {
  const parts = monthFormats[locale].day.formatToParts(noon(day));
  const month = parts.find(({ type }) => type === "month")?.value ?? "";
  return wordings[locale].day(String(partsOf(day).day), month, partsOf(day).year);
}

function monthName(day: Day, locale: Locale): string {
  return monthFormats[locale].month.format(noon(day));
}

function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Beside a day Intl gives a month in the genitive, alone in the nominative. */
const formatsIn = (tag: string) => ({
  day: new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" }),
});
const monthFormats = { uk: formatsIn("uk"), en: formatsIn("en-GB"), ru: formatsIn("ru") };

/** The other readings of a guess: "якщо день і місяць навпаки: 3 грудня 2022 року"; none gives an empty list. */
export function showAlternatives(guess: DateSpan, alternatives: readonly DateSpan[], locale: Locale): readonly string[] {
  const words = wordings[locale];
  return alternatives.map((other) => `${isSwapped(guess, other) ? `${words.swapped}:` : words.or} ${showDate(other, locale)}`);
}

function isSwapped(left: DateSpan, right: DateSpan): boolean {
  const [one, other] = [partsOf(left.from), partsOf(right.from)];
  return left.precision === "day" && right.precision === "day" && one.day === other.month && one.month === other.day;
}
