import { seasons } from "./date-span.js";
import type { DateToken } from "./date-tokens.js";
import { english } from "./date-words.js";
import type { Part, PartialDate } from "./partial-date.js";

/** What stands at a place: the likeliest reading first. */
export interface Shape {
  readonly readings: readonly PartialDate[];
  readonly length: number;
  /** A number alone may be anything. */
  readonly weak: boolean;
}

/** The values of the tokens in the order of the letters of the pattern. */
type Build = (values: readonly number[], tokens: readonly DateToken[]) => readonly PartialDate[];

const EARLIEST_SHORT_YEAR = 14;

/** Most telling first. The letters are those of `DateToken`. */
const shapes: readonly (readonly [RegExp, Build])[] = [
  [/[yq]([-./]?)d\1d/y, ([year, month, day]) => [date(day, month, year)]],
  [/d([-./]?)d\1[ydq](?!Y?d?M)Y?/y, numeric],
  [/[yqd]YdD?M/y, ([year, day, month]) => [date(day, month, year)]],
  [/dD?M(?:[yq]|d(?!Y?M|[-./|t]?dM|[-./]d))Y?/y, ([day, month, year]) => [date(day, month, year)]],
  [/ydM/y, ([year, day, month]) => [date(day, month, year)]],
  [/dD?M/y, ([day, month]) => [date(day, month)]],
  [/yY?Md/y, ([year, month, day]) => [date(day, month, year)]],
  [/Md[yqd](?!M|[-./]d)Y?/y, ([month, day, year]) => [date(day, month, year)]],
  [/M(?:[yq]Y?|dY)/y, ([month, year]) => [date(undefined, month, year)]],
  [/(?:[yq]Y?|dY)M/y, ([year, month]) => [date(undefined, month, year)]],
  [/Md/y, monthAndNumber],
  [/M/y, ([month]) => [date(undefined, month)]],
  [/S[yq][-/t]?[ydq](?!Y?M)Y?/y, ([season, first, second]) => [seasonOf(season, season === 0 ? second : first)]],
  [/S[yqd]Y?/y, ([season, year]) => whichSeason(season, year)],
  [/(?:[yq]Y?|dY)S/y, ([year, season]) => whichSeason(season, year)],
  [/S/y, ([season]) => [seasonOf(season)]],
  [/y[-./]d(?![-./]d)/y, ([year, month]) => [date(undefined, month, year)]],
  [/d([-./]?)y/y, ([month, year]) => [date(undefined, month, year)]],
  [/d[-./](?:d|q)(?!Y?M|[./]d)/y, twoNumbers],
  // A word that should have been the month: the year alone would be a guess past what was written.
  [/dw[yq]/y, () => []],
  [/y(?!Y?M|[-./]d)Y?|qY|dY/y, ([year]) => [date(undefined, undefined, year)]],
]; // biome-ignore format: a table reads better in rows

/** Read only where the message holds little else. */
const weakShapes: readonly (readonly [RegExp, Build])[] = [
  [/dd/y, twoNumbers],
  [/dD/y, ([day]) => [date(day)]],
  [/q/y, ([year]) => [date(undefined, undefined, year)]],
  [/d/y, loneNumber],
]; // biome-ignore format: a table reads better in rows

export function shapeAt(tokens: readonly DateToken[], signs: string, at: number): Shape | null {
  const part = /P+t?|dh/y;
  part.lastIndex = at;
  const prefix = part.exec(signs)?.[0].length ?? 0;
  const found = prefix > 0 ? firstOf(shapes, tokens, signs, at + prefix) : null;
  const first = tokens[at];
  if (!found || !first) return firstOf(shapes, tokens, signs, at) ?? weakly(firstOf(weakShapes, tokens, signs, at));
  const name = partNamed(first);
  return { ...found, length: found.length + prefix, readings: found.readings.map((reading) => ({ ...reading, part: name })) };
}

function partNamed({ sign, value }: DateToken): Part {
  if (sign === "d") return value === 1 ? "first-half" : "second-half";
  return (["begin", "middle", "end"] as const)[value] ?? "middle";
}

function weakly(shape: Shape | null): Shape | null {
  return shape && { ...shape, weak: true };
}

function firstOf(table: typeof shapes, tokens: readonly DateToken[], signs: string, at: number): Shape | null {
  for (const [pattern, build] of table) {
    pattern.lastIndex = at;
    const length = pattern.exec(signs)?.[0].length;
    if (length === undefined) continue;
    const matched = tokens.slice(at, at + length);
    const values = matched.filter(({ sign }) => "dqyMS".includes(sign)).map(({ value }) => value);
    return { readings: build(values, matched), length, weak: false };
  }
  return null;
}

function date(day?: number, month?: number, year?: number): PartialDate {
  return { ...(day === undefined ? {} : { day }), ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
}

/** With dots the day comes first, as everywhere in Ukraine; with anything else the writer may be used to the month first. */
function numeric([first = 0, second = 0, third = 0]: readonly number[], tokens: readonly DateToken[]): readonly PartialDate[] {
  const dotted = tokens[1]?.sign === ".";
  const swapped = dotted ? second > 12 : first !== second;
  const yearFirst = third < 100 && first >= EARLIEST_SHORT_YEAR;
  return [
    date(first, second, third),
    ...(swapped ? [date(second, first, third)] : []),
    ...(yearFirst ? [date(third, second, first)] : []),
  ]; // biome-ignore format: the readings read better in rows
}

function twoNumbers([first = 0, second = 0]: readonly number[], tokens: readonly DateToken[]): readonly PartialDate[] {
  const swapped = tokens[1]?.sign === "." ? second > 12 && second <= 31 : first !== second;
  const monthAndYear = second > 12 ? [date(undefined, first, second)] : [];
  return [...monthAndYear, date(first, second), ...(swapped ? [date(second, first)] : [])];
}

/** "March 22" is a day; "березень 22" and "березня 22-го" more often the month of a year. */
function monthAndNumber([month, number = 0]: readonly number[], tokens: readonly DateToken[]): readonly PartialDate[] {
  const readings = [date(undefined, month, number), date(number, month)];
  if (number > 0 && number < EARLIEST_SHORT_YEAR && !/^0/.test(tokens[1]?.text ?? "")) return [date(number, month)];
  return englishMonths.has(tokens[0]?.text ?? "") ? readings.reverse() : readings;
}

const englishMonths = new Set(english.split(" "));

function seasonOf(season: number | undefined, year?: number): PartialDate {
  return { season: seasons[season ?? 0] ?? "winter", ...(year === undefined ? {} : { year }) };
}

/** The winter of a year is the one that ended in it, or the one that began in it. */
function whichSeason(season: number | undefined, year = 0): readonly PartialDate[] {
  return season === 0 ? [seasonOf(0, year), seasonOf(0, year + 1)] : [seasonOf(season, year)];
}

/** "22-го" is a day, "22" rather the year. */
function loneNumber([number = 0]: readonly number[], [token]: readonly DateToken[]): readonly PartialDate[] {
  const year = date(undefined, undefined, number);
  if (token?.ordinal) return number >= EARLIEST_SHORT_YEAR ? [date(number), year] : [date(number)];
  return number >= EARLIEST_SHORT_YEAR ? [year, date(number)] : [];
}
