import type { Claim } from "../figures/catalogue.js";
import { coversPeriod, inDates, inYear, isPeriod } from "./cover-period.js";
import type { Mention } from "./read-text.js";

/** The time that a question asks about. */
export interface WantedTime {
  readonly years: readonly number[];
  readonly months: readonly number[];
  /** Days of the year, "12-31": one narrows a month. */
  readonly days: readonly string[];
  /** Seasons and spans of years, which only the words of a period can match. */
  readonly seasons: readonly string[];
  /** Parts of years, as "@p2025-01-01/2025-06-30". */
  readonly periods: readonly string[];
  /** Concepts of `spans`: "past-year", "this-month", "whole-war", "now" … */
  readonly spans: readonly string[];
}

/** Words for time that only tell a story or repeat what every figure is: they hold nobody to anything. */
const IDLE = new Set(["year", "years", "ago", "season"]);

const SPANS = new Set([
  "past-year",
  "this-year",
  "next-year",
  "year-earlier",
  "this-month",
  "months",
  "holiday",
  "week",
  "day",
  "whole-war",
  "now",
  "future",
]);

const TIMES: ReadonlySet<string> = new Set([...SPANS, ...IDLE]);

export function readTime(mentions: readonly Mention[]): WantedTime {
  return timeIn(mentions.some(({ number }) => number !== null) ? withoutAlternatives(mentions) : mentions);
}

const OR = /^(?:чи|або|или|либо|or|chy|ili)$/;

/** "3,767 — is that for a year or for the whole war?" asks which: two spans offered for a number hold it to neither. */
function withoutAlternatives(mentions: readonly Mention[]): readonly Mention[] {
  const isSpan = ({ terms }: Mention) => terms.every((term) => isTime(term));
  const between = mentions.findIndex(({ text }) => OR.test(text));
  const before = mentions.slice(0, between).findLastIndex(isSpan);
  const after = mentions.findIndex((mention, place) => place > between && isSpan(mention));
  if (between < 0 || before < 0 || after < 0) return mentions;
  return mentions.filter((mention, place) => place < before || place > after || !isSpan(mention));
}

function timeIn(mentions: readonly Mention[]): WantedTime {
  const days = mentions.flatMap((_, index) => dayAt(mentions, index) ?? []);
  const dated = new Set(days.flatMap(({ places }) => places));
  const terms = mentions.flatMap((mention, index) => (isAgo(mentions, index) || dated.has(index) ? [] : [mention.terms]));
  const only = terms.filter((alternatives) => alternatives.every((term) => SPANS.has(term) || IDLE.has(term)));
  const years = numbersAfter(
    "@",
    terms.flat().filter((term) => /^@\d{4}$/.test(term)),
  );
  const periods = [...new Set(terms.flat().filter(isPeriod))];
  const [year] = years;
  const joined = year !== undefined && years.length === 1 && periods.some((period) => inYear(period, year) !== period);
  return {
    years: joined ? [] : years,
    periods: joined ? periods.map((period) => inYear(period, year)) : periods,
    months: numbersAfter("@m", terms.flat()),
    days: days.map(({ day }) => day),
    seasons: terms.flat().filter((term) => term === "season" || /^@[<>]?\d{4}-\d{4}$/.test(term) || /^@[<>]\d{4}$/.test(term)),
    spans: [...new Set(only.flatMap((alternatives) => alternatives.filter((term) => SPANS.has(term)).slice(0, 1)))],
  };
}

export function isTime(term: string): boolean {
  return TIMES.has(term) || term.startsWith("@");
}

/** "three months ago" tells when something befell the asker; it bounds no count. */
function isAgo(mentions: readonly Mention[], index: number): boolean {
  return mentions[index + 1]?.terms.includes("ago") ?? false;
}

/** "31 грудня", "December 31": a day and the month beside it. */
function dayAt(mentions: readonly Mention[], index: number): { day: string; places: number[] } | null {
  const day = mentions[index]?.terms.find((term) => term.startsWith("@d"));
  if (!day) return null;
  const monthOf = (place: number) => mentions[place]?.terms.find((term) => term.startsWith("@m"));
  const place = monthOf(index + 1) ? index + 1 : monthOf(index + 2) && mentions[index + 1]?.text === "of" ? index + 2 : index - 1;
  const month = monthOf(place);
  if (!month) return null;
  const two = (term: string) => term.slice(2).padStart(2, "0");
  return { day: `${two(month)}-${two(day)}`, places: [index, place] };
}

function numbersAfter(prefix: string, terms: readonly string[]): number[] {
  return [...new Set(terms.filter((term) => term.startsWith(prefix)).map((term) => Number(term.slice(prefix.length))))];
}

/** Whether any time is asked for. */
export function namesTime({ years, months, days, seasons, periods, spans }: WantedTime): boolean {
  return [years, months, days, seasons, periods, spans].some(({ length }) => length > 0);
}

/** What a figure's texts say of time, beside the dates of its claims. */
export interface TimeTexts {
  /** Terms of the claim's period label, of the title and of the unit. */
  readonly label: ReadonlySet<string>;
  /** Terms of the as-of words and the aliases: a month there is when it was said, not what it covers. */
  readonly said: ReadonlySet<string>;
}

export interface TimeSettings {
  readonly now: Date;
  /** The question tells who stated the number, so a month in it may be the month of the statement. */
  readonly namesSpeaker: boolean;
}

/** The part of the wanted time that a claim does not cover, or null when it covers all of it. */
export function unmetTime(claim: Claim, texts: TimeTexts, wanted: WantedTime, settings: TimeSettings): string | null {
  const period = wanted.periods.find((asked) => !coversPeriod(claim, texts.label, asked));
  if (period !== undefined) return inDates(period);
  const month = wanted.months.find((asked) => !coversMonth(claim, texts, asked, wanted, settings));
  if (month !== undefined) return `month ${month}`;
  const day = wanted.days.find((asked) => !coversDay(claim, texts, asked));
  if (day !== undefined) return day;
  const season = wanted.seasons.find(
    (asked) => !texts.label.has(asked) && !(asked === "season" && (texts.said.has(asked) || wanted.years.length === 0)),
  );
  if (season !== undefined) return season.replace("@", "");
  const year = wanted.years.find((asked) => !coversYear(claim, texts, asked, wanted));
  if (year !== undefined) return String(year);
  return wanted.spans.find((span) => !coversSpan(claim, texts, span, settings.now)) ?? null;
}

function coversMonth(claim: Claim, texts: TimeTexts, month: number, wanted: WantedTime, settings: TimeSettings): boolean {
  const { from, to, kind } = claim.period;
  if (kind === "calendar-month") return from?.slice(5, 7) === String(month).padStart(2, "0");
  if (from === null && to === null && texts.label.has(`@m${month}`)) return true;
  return settings.namesSpeaker && wanted.months.length === 1 && texts.said.has(`@m${month}`);
}

/** The day on which the period begins or ends, or that its label or the words of the statement name. */
function coversDay({ period }: Claim, { label, said }: TimeTexts, day: string): boolean {
  if ([period.from, period.to].some((date) => date?.slice(5) === day)) return true;
  const terms = [`@m${Number(day.slice(0, 2))}`, `@d${Number(day.slice(3))}`];
  return terms.every((term) => label.has(term)) || (period.kind === "stock" && terms.every((term) => said.has(term)));
}

function coversYear(claim: Claim, texts: TimeTexts, year: number, { months, seasons }: WantedTime): boolean {
  const { from, to, kind } = claim.period;
  if (kind === "stock") return texts.label.has(`@${year}`) || (claim.period.asOf ?? "").includes(String(year));
  if (from === null && to === null) return texts.label.has(`@${year}`);
  if (kind === "range" && seasons.length > 0) return [from, to].some((date) => date?.startsWith(String(year)));
  if (kind === "since") return from?.startsWith(String(year)) ?? false;
  if (kind === "calendar-month") return months.length > 0 && (from?.startsWith(String(year)) ?? false);
  return from === `${year}-01-01` && to === `${year}-12-31`;
}

/** The full-scale invasion began on 24 February 2022; counts "since the war" start within its first days. */
const WAR_BEGAN = /^2022-0[23]/;

function coversSpan(claim: Claim, texts: TimeTexts, span: string, now: Date): boolean {
  const { kind, from } = claim.period;
  if (texts.label.has(span)) return true;
  if (span === "whole-war") return kind === "since" && WAR_BEGAN.test(from ?? "");
  if (span === "past-year") return from === `${now.getUTCFullYear() - 1}-01-01` && kind === "calendar-year";
  if (span === "this-year") return from === `${now.getUTCFullYear()}-01-01` && kind === "calendar-year";
  return span === "now" && (kind === "stock" || kind === "not-stated" || kind === "since");
}
