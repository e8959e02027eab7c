import type { Claim } from "../figures/catalogue.js";

const TERM = /^@([pws])(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/;

/** Whether a term names a part of a year, or a time since a day (see `read-periods.ts`). */
export function isPeriod(term: string): boolean {
  return TERM.test(term);
}

/** A period that was named without a year, in the year named elsewhere. */
export function inYear(term: string, year: number): string {
  return term.replaceAll("0000-", `${year}-`);
}

/** As readers see it: "2025-01-01 – 2025-06-30", without a year that nobody named. */
export function inDates(term: string): string {
  return term.slice(2).replaceAll("0000-", "").replace("/", " – ");
}

/**
 * Whether a claim is of the very period: from its first day to its last. "Early in the year" is any period inside its first half;
 * a time since a day, only a count that began on it.
 */
export function coversPeriod({ period }: Claim, label: ReadonlySet<string>, term: string): boolean {
  if (label.has(term)) return true;
  const [, kind, from = "", to = ""] = TERM.exec(term) ?? [];
  if (period.from === null) return false;
  if (kind === "s") return period.kind === "since" && period.from === from;
  if (period.to === null) return false;
  if (kind === "w") return period.from >= from && lastDay(period.to) <= to;
  return sameDay(period.from, from) && sameDay(lastDay(period.to), to);
}

function sameDay(own: string, asked: string): boolean {
  return asked.startsWith("0000") ? own.slice(4) === asked.slice(4) : own === asked;
}

function lastDay(day: string): string {
  return day.replace(/-02-29$/, "-02-28");
}
