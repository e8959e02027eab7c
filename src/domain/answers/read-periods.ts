import { fold } from "./fold.js";
import { periodWords, romans } from "./lexicon/period-words.js";
import { monthNamed } from "./month-names.js";
import { readNumber } from "./read-numbers.js";
import { numeralAt } from "./read-numerals.js";
import type { Token } from "./tokens.js";

/** A part of a year, or of several, that a text names, as a term ("@p2025-01-01/2025-06-31"), and how many tokens it took. */
export interface PeriodRead {
  readonly term: string;
  readonly length: number;
}

type Word = keyof typeof periodWords;

const SHORTEST_FOLDED = 4;
const named = new Map<string, Set<Word>>();
for (const [word, forms] of Object.entries(periodWords)) {
  for (const form of forms.split(" ")) {
    const spellings = form.length >= SHORTEST_FOLDED ? [form, fold(form)] : [form];
    for (const spelling of spellings) named.set(spelling, new Set([...(named.get(spelling) ?? []), word as Word]));
  }
}

function is(token: Token | undefined, ...words: Word[]): boolean {
  const found = token && (named.get(token.text) ?? (token.script === "latin" ? named.get(token.folded) : undefined));
  return found !== undefined && words.some((word) => found.has(word));
}

/** Whether a period may begin with a word: nearly none does. */
export function beginsPeriod(word: string): boolean {
  return named.has(word) || named.has(fold(word)) || monthNamed(word) !== undefined || romans[word] !== undefined || BEGINS.test(word);
}

const BEGINS = /^(?:\d|[hq]$|остан|послед|last|перш|перв|first|друг|втор|second|трет|third|четверт|fourth)/;

/** "з січня по червень 2025", "first half of 2025", "Q3", "перші пів року", "навесні 2024", "early 2025". */
export function readPeriod(tokens: readonly Token[], at: number): PeriodRead | null {
  return range(tokens, at) ?? since(tokens, at) ?? shortPart(tokens, at) ?? part(tokens, at) ?? lastMonths(tokens, at) ?? vague(tokens, at);
}

interface Year {
  /** Null where only the word "year" is said. */
  readonly value: number | null;
  readonly length: number;
}

/** The year that follows, with what joins it to the period. */
function yearAfter(tokens: readonly Token[], at: number): Year | null {
  let place = at;
  while (place < at + 2 && /^(?:of|in|the|у|в|,)$/.test(tokens[place]?.text ?? "")) place += 1;
  const read = readNumber(tokens, place);
  if (read?.isYear && !read.until) return { value: read.value, length: place + read.length - at };
  const bare = /^(?:року|рік|году|года|year)$/.test(tokens[place]?.text ?? "");
  if (!bare) return null;
  const after = readNumber(tokens, place + 1);
  const numbered = after?.isYear ? after.length : 0;
  return { value: after?.isYear ? after.value : null, length: place + 1 + numbered - at };
}

interface Point {
  readonly month: number;
  readonly day: number | null;
  readonly year: number | null;
  readonly length: number;
}

const LAST_DAY = 31;

/** "1 січня 2025", "January 1st", "июнь". */
function pointAt(tokens: readonly Token[], at: number): Point | null {
  const before = dayAt(tokens, at);
  const place = at + (before?.length ?? 0) + (tokens[at + (before?.length ?? 0)]?.text === "of" ? 1 : 0);
  const month = monthNamed(tokens[place]?.text ?? "");
  if (month === undefined || tokens[place]?.kind !== "word") return null;
  const after = before ? null : dayAt(tokens, place + 1);
  const next = place + 1 + (after?.length ?? 0);
  const year = yearAfter(tokens, next);
  return { month, day: (before ?? after)?.value ?? null, year: year?.value ?? null, length: next + (year?.length ?? 0) - at };
}

function dayAt(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  const token = tokens[at];
  const word = numeralAt(tokens, at);
  const value = token?.kind === "number" ? Number(token.text) : word?.kind === "ordinal" ? word.value : Number.NaN;
  if (!Number.isInteger(value) || value < 1 || value > LAST_DAY) return null;
  const ends = /^(?:го|е|те|ше|му|st|nd|rd|th)$/.test(tokens[at + 1]?.text ?? "") ? 1 : 0;
  return { value, length: 1 + ends };
}

/** From one month or day to another: both ends are named, and something joins them or nothing stands between them. */
function range(tokens: readonly Token[], at: number): PeriodRead | null {
  const opens = is(tokens[at], "from");
  const first = pointAt(tokens, opens ? at + 1 : at);
  if (!first) return null;
  const end = at + (opens ? 1 : 0) + first.length;
  const joined = is(tokens[end], "to");
  if (joined && !opens && /^(?:and|і|й|та|и)$/.test(tokens[end]?.text ?? "")) return null;
  const again = joined && is(tokens[end + 1], "from") ? 1 : 0;
  const second = pointAt(tokens, end + (joined ? 1 : 0) + again);
  if (!second || (!joined && first.day !== null && second.day === null)) return null;
  const year = second.year ?? first.year;
  const turns = second.month < first.month ? 1 : 0;
  const began = first.year ?? (year === null ? null : year - turns);
  return {
    term: termOf("p", date(began, first.month, first.day ?? 1), date(year, second.month, second.day ?? endOf(second.month))),
    length: end + (joined ? 1 : 0) + again + second.length - at,
  };
}

/** A time without an end: "since January 2025", "з початку 2025 року". */
function since(tokens: readonly Token[], at: number): PeriodRead | null {
  if (!is(tokens[at], "from") || is(tokens[at], "to") || tokens[at]?.text === "between") return null;
  const article = tokens[at + 1]?.text === "the" ? 1 : 0;
  if (is(tokens[at + 1 + article], "early")) {
    const year = yearAfter(tokens, at + 2 + article);
    return year?.value ? { term: `@s${date(year.value, 1, 1)}`, length: 2 + article + year.length } : null;
  }
  const point = pointAt(tokens, at + 1);
  if (!point?.year) return null;
  return { term: `@s${date(point.year, point.month, point.day ?? 1)}`, length: 1 + point.length };
}

/** "H1 2025", "Q3". */
function shortPart(tokens: readonly Token[], at: number): PeriodRead | null {
  const letter = /^[hq]$/.exec(tokens[at]?.text ?? "")?.[0];
  const which = Number(tokens[at + 1]?.text);
  if (!letter || tokens[at + 1]?.kind !== "number" || which < 1 || which > (letter === "h" ? 2 : 4)) return null;
  const span = letter === "h" ? 6 : 3;
  return partTerm(tokens, at, 2, span * (which - 1) + 1, span * which);
}

/** "перше півріччя", "2-й квартал", "III квартал", "first six months of 2025", "перші пів року". */
function part(tokens: readonly Token[], at: number): PeriodRead | null {
  const which = orderAt(tokens, at);
  if (!which) return null;
  const place = at + which.length;
  const token = tokens[place];
  if (is(token, "half") && which.value <= 2) return partTerm(tokens, at, which.length + 1, 6 * which.value - 5, 6 * which.value);
  if (is(token, "quarter")) return partTerm(tokens, at, which.length + 1, 3 * which.value - 2, 3 * which.value);
  if (is(token, "anyHalf") && which.value <= 2) return halfOfYear(tokens, at, which);
  return which.value === 1 ? firstMonths(tokens, at, which.length) : null;
}

function halfOfYear(tokens: readonly Token[], at: number, { value, length }: { value: number; length: number }): PeriodRead | null {
  const yearly = tokens[at + length + 1]?.text === "year" ? 1 : 0;
  const next = at + length + 1 + yearly;
  const alone = tokens[next] === undefined || tokens[next]?.kind === "mark";
  if (!yearly && !yearAfter(tokens, next) && !(alone && LEADS.test(leading(tokens, at)))) return null;
  return partTerm(tokens, at, length + 1 + yearly, 6 * value - 5, 6 * value);
}

const LEADS = /^(?:у|в|за|во|in|during|for|over)$/;

function leading(tokens: readonly Token[], at: number): string {
  return (tokens[at - 1]?.text === "the" ? tokens[at - 2]?.text : tokens[at - 1]?.text) ?? "and";
}

/** "first six months", "перші пів року": from January on. */
function firstMonths(tokens: readonly Token[], at: number, ordinal: number): PeriodRead | null {
  const place = at + ordinal;
  const halfYear = halfYearAt(tokens, place);
  if (halfYear > 0) return partTerm(tokens, at, ordinal + halfYear, 1, 6);
  const count = fewAt(tokens, place);
  if (count === null || !is(tokens[place + 1], "months")) return null;
  return partTerm(tokens, at, ordinal + 2, 1, count);
}

function halfYearAt(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? "";
  if (text === "пів" && /^року?$/.test(tokens[at + 1]?.text ?? "")) return 2;
  return is(tokens[at], "halfYear") && text !== "пів" ? 1 : 0;
}

function fewAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const numeral = numeralAt(tokens, at);
  const value = token?.kind === "number" ? Number(token.text) : numeral?.kind === "cardinal" ? numeral.value : 0;
  return Number.isInteger(value) && value >= 2 && value <= 11 ? value : null;
}

/** "last three months of 2024": to December, but only of a year that is named. */
function lastMonths(tokens: readonly Token[], at: number): PeriodRead | null {
  if (!/^(?:остан|послед|last$|final$)/.test(tokens[at]?.text ?? "")) return null;
  const count = fewAt(tokens, at + 1);
  if (count === null || !is(tokens[at + 2], "months") || !yearAfter(tokens, at + 3)?.value) return null;
  return partTerm(tokens, at, 3, 13 - count, 12);
}

/** "early 2025", "наприкінці 2024-го", "spring of 2025": only of a year that is named. */
function vague(tokens: readonly Token[], at: number): PeriodRead | null {
  const year = yearAfter(tokens, at + 1);
  if (!year?.value) return null;
  const token = tokens[at];
  const months = VAGUE.find(([word]) => is(token, word));
  if (!months) return null;
  const [word, from, to] = months;
  const kind = ["early", "middle", "late"].includes(word) ? "w" : "p";
  return { term: termOf(kind, date(year.value, from, 1), date(year.value, to, endOf(to))), length: 1 + year.length };
}

const VAGUE: readonly (readonly [Word, number, number])[] = [
  ["early", 1, 6],
  ["middle", 4, 9],
  ["late", 7, 12],
  ["spring", 3, 5],
  ["summer", 6, 8],
  ["autumn", 9, 11],
];

/** Which of the halves or quarters: in words, digits or Roman. */
function orderAt(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  const token = tokens[at];
  const roman = romans[token?.text ?? ""];
  if (roman) return { value: roman, length: 1 };
  const numeral = numeralAt(tokens, at);
  const first = /^(?:перш|перв)(?:і|их|ые)$/.test(token?.text ?? "");
  if (first || (numeral?.kind === "ordinal" && numeral.value <= 4)) return { value: first ? 1 : (numeral?.value ?? 1), length: 1 };
  const digits = token?.kind === "number" ? Number(token.text) : 0;
  if (!Number.isInteger(digits) || digits < 1 || digits > 4) return null;
  const ends = /^(?:й|е|ше|ге|те|му|го|м|ом|st|nd|rd|th)$/.test(tokens[at + 1]?.text ?? "") ? 1 : 0;
  return ends || is(tokens[at + 1], "half", "quarter") ? { value: digits, length: 1 + ends } : null;
}

function partTerm(tokens: readonly Token[], at: number, length: number, from: number, to: number): PeriodRead {
  const year = yearAfter(tokens, at + length);
  const value = year?.value ?? null;
  return { term: termOf("p", date(value, from, 1), date(value, to, endOf(to))), length: length + (year?.length ?? 0) };
}

function termOf(kind: "p" | "w", from: string, to: string): string {
  return `@${kind}${from}/${to}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function endOf(month: number): number {
  return DAYS[month - 1] ?? LAST_DAY;
}

/** An unknown year is 0000. */
function date(year: number | null, month: number, day: number): string {
  return `${String(year ?? 0).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
