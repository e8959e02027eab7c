import type { Text } from "../reply.js";
import { markdownOf } from "./markdown.js";

/** Paragraphs as pieces of markdown of at most `limit` letters: cut between paragraphs first, inside one only when it alone is too long. */
export function piecesOf(paragraphs: readonly Text[], limit: number): readonly string[] {
  const pieces: string[] = [];
  for (const paragraph of paragraphs) {
    for (const [index, part] of cutToFit(paragraph, limit).entries()) {
      const written = markdownOf(part).trim();
      const joined = joinParagraphs(pieces.at(-1) ?? "", written);
      const joins = index === 0 && pieces.length > 0 && joined.length <= limit;
      pieces.splice(joins ? -1 : pieces.length, joins ? 1 : 0, joins ? joined : written);
    }
  }
  return pieces.filter((piece) => piece !== "");
}

/** Two pieces of markdown with an empty line between; an empty one adds none. */
export function joinParagraphs(first: string, second: string): string {
  return first === "" || second === "" ? first + second : `${first}\n\n${second}`;
}

function cutToFit(paragraph: Text, limit: number): readonly Text[] {
  const parts: Text[] = [];
  let rest = paragraph;
  while (markdownOf(rest).trim().length > limit) {
    const end = bestEnd(rest, limit);
    parts.push(slice(rest, 0, end));
    rest = slice(rest, end, Number.POSITIVE_INFINITY);
  }
  return [...parts, rest];
}

/** How many letters of the text go into the first part, at least one. */
function bestEnd(text: Text, limit: number): number {
  const plain = text.map((span) => span.text).join("");
  const fits = (end: number) => markdownOf(slice(text, 0, end)).length <= limit;
  let most = largest(Math.min(limit, plain.length), fits);
  while (most > 1) {
    const end = breakBefore(text, plain, most);
    if (fits(end)) return end;
    most = end - 1;
  }
  return /^[\uD800-\uDBFF]/.test(plain) ? 2 : 1;
}

function largest(limit: number, fits: (end: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line, sentence, word, letter: the first kind of border that exists; a number or link is cut only when nothing else is left. */
function breakBefore(text: Text, plain: string, most: number): number {
  const links = linkRanges(text);
  const whole = (at: number) => !splitsNumber(plain, at) && !links.some(([from, to]) => from < at && at < to);
  const isBlank = (at: number) => /\s/.test(plain[at] ?? " ");
  const tiers: readonly [number, (at: number) => boolean][] = [
    [most / 2, (at) => plain[at] === "\n" && whole(at)],
    [most / 2, (at) => isBlank(at) && /[.!?…]["»”)]?$/.test(plain.slice(Math.max(0, at - 2), at)) && whole(at)],
    [1, (at) => isBlank(at) && whole(at)],
    [1, (at) => !splitsPair(plain, at) && whole(at)],
    [1, isBlank],
    [1, (at) => !splitsPair(plain, at)],
  ];
  for (const [least, isBorder] of tiers) {
    for (let at = most; at >= least; at--) if (at > 0 && isBorder(at)) return at;
  }
  return most;
}

function splitsPair(plain: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(plain[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(plain[at] ?? "");
}

/** "16 000", "1,5" and "2022-2026" are one; a cut there would show another number. */
function splitsNumber(plain: string, at: number): boolean {
  return (
    /\d[ \u00a0\u2009\u202f.,:/–-]?$/.test(plain.slice(Math.max(0, at - 2), at)) &&
    /^[ \u00a0\u2009\u202f.,:/–-]?\d/.test(plain.slice(at, at + 2))
  );
}

function linkRanges(text: Text): readonly (readonly [number, number])[] {
  let from = 0;
  return text.flatMap((span) => {
    const range = [from, from + span.text.length] as const;
    from = range[1];
    return span.url === undefined ? [] : [range];
  });
}

function slice(text: Text, from: number, to: number): Text {
  let at = 0;
  return text.flatMap((span) => {
    const part = span.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += span.text.length;
    return part === "" ? [] : [{ ...span, text: part }];
  });
}
