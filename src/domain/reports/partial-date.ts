import { addDays, type DateSpan, type Day, dayOf, monthSpan, partsOf, type Season, seasonSpan, spanOf, yearSpan } from "./date-span.js";

export type Part = "begin" | "middle" | "end" | "first-half" | "second-half";

/** What somebody said of a date; what they left out is not there. */
export interface PartialDate {
  readonly day?: number;
  readonly month?: number;
  /** As written: two digits too. */
  readonly year?: number;
  readonly season?: Season;
  /** "минулої весни": not the one that lasts. */
  readonly ended?: boolean;
  readonly part?: Part;
  /** "3 тижні тому": the days are counted already. */
  readonly span?: DateSpan;
}

/** The days that somebody means: the latest ones before today where the year was left out. "impossible" is a day that no calendar has. */
export function completeDate(partial: PartialDate, today: Day): DateSpan | "impossible" {
  if (partial.span) return partial.span;
  const year = partial.year === undefined ? null : fullYear(partial.year, today);
  const whole = year === null ? latest(partial, today) : inYear(partial, year);
  return (whole && partial.part ? partOf(whole, partial.part) : whole) ?? "impossible";
}

/** "22" is 2022 and "87" is 1987: the latest such year that has begun. */
export function fullYear(year: number, today: Day): number {
  if (year >= 100) return year;
  const now = partsOf(today).year;
  const century = Math.floor(now / 100) * 100;
  return century + year <= now ? century + year : century - 100 + year;
}

function inYear({ day, month, season }: PartialDate, year: number): DateSpan | null {
  if (season) return seasonSpan(year, season);
  if (month === undefined) return yearSpan(year);
  if (day === undefined) return monthSpan(year, month);
  const date = dayOf(year, month, day);
  return spanOf(date, date, "day");
}

/** 29 February may be eight years back. */
const YEARS_BACK = 8;

function latest(partial: PartialDate, today: Day): DateSpan | null {
  const { year, month } = partsOf(today);
  if (partial.day !== undefined && partial.month === undefined) return latestDayOfMonth(partial.day, today);
  for (let back = -1; back <= YEARS_BACK; back += 1) {
    const span = inYear({ month, ...partial }, year - back);
    if (span && (partial.ended ? span.to : span.from) <= today) return span;
  }
  return null;
}

function latestDayOfMonth(day: number, today: Day): DateSpan | null {
  const { year, month } = partsOf(today);
  for (let back = 0; back < 12; back += 1) {
    const index = year * 12 + month - 1 - back;
    const date = dayOf(Math.floor(index / 12), (index % 12) + 1, day);
    if (date && date <= today) return spanOf(date, date, "day");
  }
  return null;
}

function partOf(whole: DateSpan, part: Part): DateSpan | null {
  const days = Math.round((Date.parse(whole.to) - Date.parse(whole.from)) / 86_400_000) + 1;
  const month = whole.precision === "month";
  const [begin, end] = month ? [10, 20] : [Math.floor(days / 3), Math.floor((days * 2) / 3)];
  const half = month ? 15 : Math.floor(days / 2);
  const bounds: Record<Part, readonly [number, number]> = {
    begin: [0, begin], middle: [begin, end], end: [end, days], "first-half": [0, half], "second-half": [half, days],
  }; // biome-ignore format: a table reads better in rows
  if (whole.precision === "day" || whole.precision === "range") return whole;
  const [first, after] = bounds[part];
  return spanOf(addDays(whole.from, first), addDays(whole.from, after - 1), "range", true);
}

/** From one date to another, each lending the other what it lacks: "5–10 травня 2022", "May 5 to 10", "грудень 2022 – січень". */
export function completeRange(first: PartialDate, second: PartialDate, today: Day): DateSpan | "impossible" {
  const start: PartialDate = { ...lent(first, second), ...first };
  const end: PartialDate = { ...lent(second, start), ...second };
  const to = completeDate(end, today);
  const from = completeDate(start, today);
  if (from === "impossible" || to === "impossible") return "impossible";
  if (from.from <= to.to) return spanOf(from.from, to.to, "range", from.approximate || to.approximate) ?? "impossible";
  return overNewYear(start, end, first, today) ?? "impossible";
}

function lent(to: PartialDate, from: PartialDate): PartialDate {
  if (to.span || from.span) return {};
  const needsMonth = to.month === undefined && to.season === undefined && to.day !== undefined && from.month !== undefined;
  const needsYear = to.year === undefined && from.year !== undefined;
  return { ...(needsMonth ? { month: from.month } : {}), ...(needsYear ? { year: from.year } : {}) };
}

/** "з грудня по лютий 2023" begins in the year before; "грудень 2022 – січень" ends in the year after. */
function overNewYear(start: PartialDate, end: PartialDate, first: PartialDate, today: Day): DateSpan | null {
  const lastYear = end.year === undefined ? partsOf(completedTo(end, today)).year : fullYear(end.year, today);
  const [from, to] =
    first.year === undefined
      ? [completeDate({ ...start, year: lastYear - 1 }, today), completeDate({ ...end, year: lastYear }, today)]
      : [completeDate(start, today), completeDate({ ...end, year: lastYear + 1 }, today)];
  return from === "impossible" || to === "impossible" ? null : spanOf(from.from, to.to, "range", from.approximate || to.approximate);
}

function completedTo(end: PartialDate, today: Day): Day {
  const span = completeDate(end, today);
  return span === "impossible" ? today : span.to;
}
