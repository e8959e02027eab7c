/** A day as "2022-03-12": days are compared as text. */
export type Day = string;

export type Precision = "day" | "range" | "month" | "season" | "year";

/** The days on one of which it happened, both ends included. */
export interface DateSpan {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
  /** The writer is not sure of it. */
  readonly approximate: boolean;
}

/** By the months they begin with: winter of a year begins in the December before. */
export const seasons = ["winter", "spring", "summer", "autumn"] as const;
export type Season = (typeof seasons)[number];

const LAST_YEAR = 9999;

/** The day, or null where the calendar has none such: 31 February. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}

export function addDays(day: Day, days: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last: a month after 31 January is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(inYear, inMonth, Math.min(date, daysIn(inYear, inMonth))) ?? day;
}

/** 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function spanOf(from: Day | null, to: Day | null, precision: Precision, approximate = false): DateSpan | null {
  if (from === null || to === null || from > to) return null;
  return { from, to, precision: from === to ? "day" : precision, approximate };
}

export function monthSpan(year: number, month: number): DateSpan | null {
  return spanOf(dayOf(year, month, 1), dayOf(year, month, daysIn(year, month)), "month");
}

export function seasonSpan(year: number, season: Season): DateSpan | null {
  const first = seasons.indexOf(season) * 3;
  const begins = first === 0 ? dayOf(year - 1, 12, 1) : dayOf(year, first, 1);
  return spanOf(begins, dayOf(year, first + 2, daysIn(year, first + 2)), "season");
}

export function yearSpan(year: number): DateSpan | null {
  return spanOf(dayOf(year, 1, 1), dayOf(year, 12, 31), "year");
}
