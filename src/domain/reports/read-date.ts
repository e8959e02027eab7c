import { type Shape, shapeAt } from "./date-shapes.js";
import type { DateSpan, Day } from "./date-span.js";
import { type DateToken, tokenizeDate } from "./date-tokens.js";
import { completeDate, completeRange, type PartialDate } from "./partial-date.js";
import { relativeAt, spellOut } from "./relative-date.js";
import { saysUnknown } from "./said-unknown.js";

/** What was made of somebody's words about a date. A guess, to be shown back for a yes. */
export type DateReading =
  | (DateSpan & {
      readonly kind: "date" /** Other readings, likeliest first: day and month swapped. */;
      readonly alternatives: readonly DateSpan[];
    })
  /** The person says that they don't know. */
  | { readonly kind: "unknown-said" }
  /** Not yet: asked again, never moved to another year silently. Null where only "tomorrow" or "next week" was said. */
  | { readonly kind: "future"; readonly span: DateSpan | null }
  /** Long before anything that can be meant. */
  | { readonly kind: "too-early"; readonly span: DateSpan }
  /** No calendar has it: 31 February. */
  | { readonly kind: "impossible" }
  | { readonly kind: "unreadable" };

/** The war began in 2014: whoever was last seen before is not looked for here. */
const EARLIEST = "2014-01-01";

/** Reads when something happened, however it is written in Ukrainian, English or Russian. A year left out is the latest that fits. */
export function readDate(text: string, today: Day): DateReading {
  return readDateSince(text, today, { earliest: EARLIEST, complete: (partial) => [completeDate(partial, today)] });
}

/** What a question makes of the parts of a date. */
export interface Reader {
  readonly earliest: Day;
  /** The days that the parts may stand for, likeliest first. */
  complete(partial: PartialDate): Found;
}

export function readDateSince(text: string, today: Day, reader: Reader): DateReading {
  const { tokens, approximate } = sayable(text, today);
  const found = findDates(tokens, today, reader);
  if (found.length === 0) return withoutDate(text, tokens);
  return judge(found, { approximate: approximate || saysUnknown(text), earliest: reader.earliest, today });
}

function withoutDate(text: string, tokens: readonly DateToken[]): DateReading {
  if (saysUnknown(text)) return { kind: "unknown-said" };
  return tokens.some(({ sign }) => sign === "X") ? { kind: "future", span: null } : { kind: "unreadable" };
}

/** The tokens that a date is made of, and whether the writer was unsure. */
function sayable(text: string, today: Day): { readonly tokens: readonly DateToken[]; readonly approximate: boolean } {
  const all = spellOut(tokenizeDate(text), today);
  const dated = all.some(({ sign }) => "My/".includes(sign)) || all.filter(({ sign }) => sign === ".").length > 1;
  const tokens = all.filter(({ sign }, at) => sign !== "~" && !(sign === "W" && dated) && !(sign === "t" && at === 0));
  return { tokens, approximate: all.some(({ sign }) => sign === "~") || /\?\s*$/.test(text) };
}

type Found = readonly (DateSpan | "impossible")[];

const MOST_WORDS_BESIDE_A_NUMBER = 2;

/** Every date in the text with its readings; a bare number counts only where there is little else. */
function findDates(tokens: readonly DateToken[], today: Day, reader: Reader): readonly Found[] {
  const signs = tokens.map(({ sign }) => sign).join("");
  const found: { readonly readings: Found; readonly weak: boolean }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const range = rangeAt(tokens, signs, at, today);
    const shape = range ? null : pointAt(tokens, signs, at, today);
    if (range) found.push({ readings: [range.span], weak: false });
    else if (shape) found.push({ readings: shape.readings.flatMap((each) => reader.complete(each)), weak: shape.weak });
    at += range?.length ?? shape?.length ?? 1;
  }
  const read = found.filter(({ readings }) => readings.length > 0);
  const strong = read.filter(({ weak }) => !weak);
  if (strong.length > 0) return strong.map(({ readings }) => readings);
  const others = tokens.filter(({ sign }) => !"dq".includes(sign)).length;
  return read.length === 1 && others <= MOST_WORDS_BESIDE_A_NUMBER && !/[XxUA/-]/.test(signs) ? read.map(({ readings }) => readings) : [];
}

function pointAt(tokens: readonly DateToken[], signs: string, at: number, today: Day): Shape | null {
  return relativeAt(tokens, signs, at, today) ?? shapeAt(tokens, signs, at);
}

/** "з 5 по 10 травня", "5–10.05.2022", "травень або червень", "May 5 to 10". */
function rangeAt(tokens: readonly DateToken[], signs: string, at: number, today: Day) {
  const start = signs[at] === "F" ? at + 1 : at;
  for (const first of startsOfRange(tokens, signs, start, today)) {
    const joint = /[t|-]?/y;
    joint.lastIndex = start + first.length;
    const joined = joint.exec(signs)?.[0].length ?? 0;
    const next = start + first.length + joined;
    const second = endOfRange(tokens, signs, next, today, first);
    if (second && (joined > 0 || (first.bare && signs[next] === "d"))) {
      return { span: completeRange(first.partial, second.partial, today), length: next + second.length - at };
    }
  }
  return null;
}

interface End {
  readonly partial: PartialDate;
  readonly length: number;
  /** Only the day: the month comes with the other end. */
  readonly bare: boolean;
}

function startsOfRange(tokens: readonly DateToken[], signs: string, at: number, today: Day): readonly End[] {
  const bare: End[] = signs[at] === "d" ? [{ partial: { day: tokens[at]?.value ?? 0 }, length: 1, bare: true }] : [];
  const whole = wholeEnd(pointAt(tokens, signs, at, today));
  return [...bare, ...(whole ? [whole] : [])];
}

function wholeEnd(shape: Shape | null): End | null {
  const partial = shape && !shape.weak ? shape.readings[0] : undefined;
  return shape && partial ? { partial, length: shape.length, bare: false } : null;
}

function endOfRange(tokens: readonly DateToken[], signs: string, at: number, today: Day, first: End): End | null {
  const isDay = /d(?!D?M|[-./]d)/y;
  isDay.lastIndex = at;
  if (!first.bare && first.partial.day !== undefined && isDay.test(signs)) return dayAndYear(tokens, signs, at);
  const whole = wholeEnd(pointAt(tokens, signs, at, today));
  const dayed = whole?.partial.day !== undefined && whole.partial.month !== undefined;
  return first.bare && !dayed ? null : whole;
}

/** "May 5 to 10, 2022". */
function dayAndYear(tokens: readonly DateToken[], signs: string, at: number): End {
  const year = signs[at + 1] === "y" ? tokens[at + 1]?.value : undefined;
  return {
    partial: { day: tokens[at]?.value ?? 0, ...(year === undefined ? {} : { year }) },
    length: year === undefined ? 1 : 2,
    bare: true,
  };
}

interface Judging {
  readonly approximate: boolean;
  readonly earliest: Day;
  readonly today: Day;
}

/** The first reading that can be true is the guess; what cannot be is said only where nothing can. */
function judge(found: readonly Found[], { approximate, earliest, today }: Judging): DateReading {
  const spans = found.flat().filter((span) => span !== "impossible");
  const [guess, ...others] = distinct(
    spans.filter(({ from, to }) => from <= today && to >= earliest).map((span) => clipped(span, today, approximate)),
  );
  if (guess) return { kind: "date", ...guess, alternatives: others };
  const [first] = spans;
  if (!first) return { kind: "impossible" };
  return first.from > today ? { kind: "future", span: first } : { kind: "too-early", span: first };
}

/** What lasts still has no day after today. */
function clipped(span: DateSpan, today: Day, approximate: boolean): DateSpan {
  const { from, to, precision } = span;
  return { from, to: to > today ? today : to, precision, approximate: approximate || span.approximate };
}

function distinct(spans: readonly DateSpan[]): readonly DateSpan[] {
  return spans.filter((span, at) => spans.findIndex(({ from, to }) => from === span.from && to === span.to) === at);
}
