import { type Formatted, sliceOf } from "./formatted.js";

/** Where a text may be cut, best first: after a paragraph, a line, a sentence, a word. */
const BREAKS = [/\n\n/g, /\n/g, /[.!?…]["»”)]?\s/g, /\s/g] as const;
/** Digits with what groups them or joins a date: "1 234", "12.03.2026", "10:45". */
const NUMBER = /\d+(?:[ \u00a0\u202f.,:/–-]\d+)+|\d{2,}/g;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a text into parts of at most `limit` code points; joined they are the text again. `borders` are offsets at which a
 * block ends: the last one that fits wins, then paragraph, line, sentence, word. Links, numbers and surrogate pairs stay
 * whole, unless a single link or number is longer than a message.
 */
export function split(whole: Formatted, limit: number, borders: readonly number[] = []): readonly Formatted[] {
  const solid = solidRanges(whole);
  const parts: Formatted[] = [];
  let from = 0;
  while (from < whole.text.length) {
    const end = windowEnd(whole.text, from, limit);
    const to = end === whole.text.length ? end : cutBetween(whole.text, from, end, solid, borders);
    parts.push(sliceOf(whole, from, to));
    from = to;
  }
  return parts;
}

function solidRanges({ text, entities }: Formatted): readonly Range[] {
  const links = entities.filter(({ type }) => type === "text_link").map(({ offset, length }) => ({ from: offset, to: offset + length }));
  const numbers = [...text.matchAll(NUMBER)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  return [...links, ...numbers];
}

/** The offset after `limit` code points, or the end of the text. */
function windowEnd(text: string, from: number, limit: number): number {
  let at = from;
  for (let count = 0; count < limit && at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

function cutBetween(text: string, from: number, end: number, solid: readonly Range[], borders: readonly number[]): number {
  const near = solid.filter((range) => range.from < end && range.to > from);
  const allowed = (at: number) => at > from && at <= end && !near.some((range) => range.from < at && at < range.to);
  const border = borders.filter(allowed).at(-1);
  if (border !== undefined) return border;
  const window = text.slice(from, end);
  // A part that is nearly empty is worse than a cut at the next finer break.
  const least = from + (end - from) / 4;
  for (const pattern of BREAKS) {
    const at = [...window.matchAll(pattern)]
      .map((match) => from + match.index + match[0].length)
      .filter(allowed)
      .at(-1);
    if (at !== undefined && at >= least) return at;
  }
  const before = near.find((range) => range.from < end && end < range.to)?.from ?? end;
  return allowed(before) ? before : end;
}
