import { months } from "./lexicon/calendar.js";
import { isIdle, isVague, smallNumber, spansOf } from "./number-words-around.js";
import { type Bound, boundAfter, boundBefore, isTimed } from "./read-bounds.js";
import { readNumber } from "./read-numbers.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";

/**
 * Settles what a number is in its sentence. Terms beside "#12" (or "#12%"): `bounded` — it marks a part of what is counted, so
 * the figure's own texts must hold it; `aged`, `timed` — of years of age, of time; `base` — the whole that a part is of;
 * `bound:above` and its like — how a statement that is to be checked means the number.
 */
export function numberInContext(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[]): Mention {
  if (isVague(mention)) return { ...mention, terms: ["filler"] };
  if (spansOf(all, tokens).length === 0) return mention;
  if (mention.number !== null) return settled(mention, at, all, tokens);
  const small = smallNumber(mention, tokens);
  if (small) return settled(small, at, all, tokens);
  if (isIdle(mention, all, tokens)) return { ...mention, terms: ["filler"] };
  return mention;
}

function settled(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[]): Mention {
  const read = readNumber(tokens, mention.at);
  const end = mention.at + mention.length;
  const value = mention.number ?? 0;
  if (read && !read.percent && isDay(value, mention.at, end, tokens)) return { ...mention, terms: [`@d${value}`], number: null };
  if (read?.ordinal) return { ...mention, terms: [`~ordinal${value}`], number: null };
  if (isAside(mention.at, end, value, tokens)) return { ...mention, terms: ["filler"], number: null };
  const percent = read?.percent || (read && mention.length > read.length) || isPerCent(tokens, end);
  const terms = [
    `#${value}${percent ? "%" : ""}`,
    ...tagsOf(mention, at, all, tokens, { odd: (read?.odd ?? 0) > 0, about: read?.about === true, percent: Boolean(percent) }),
  ];
  return { ...mention, terms };
}

const AGO = /^(?:тому|назад|ago)$/;
const THINGS = /^(?:реч|вещ|питан|вопрос|цифр|числ|показник|показател|джерел|источник|things?$|questions?$|figures?$|numbers?$|sources?$)/;
const FEW = 10;

/** Numbers of the telling: "three months ago", "мне 28", "three things", the six of "one train in six". */
function isAside(start: number, end: number, value: number, tokens: readonly Token[]): boolean {
  const before = tokens[start - 1]?.text ?? "";
  if (isTimed(tokens, end) && AGO.test(tokens[end + 1]?.text ?? "")) return true;
  if (/^(?:мені|мне|im)$/.test(before) || (before === "am" && tokens[start - 2]?.text === "i")) return true;
  if (value <= FEW && THINGS.test(tokens[end]?.text ?? "")) return true;
  return before === "in" && tokens[start - 3]?.text === "one" && readNumber(tokens, start - 3)?.percent === true;
}

function isPerCent(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === "per" && tokens[end + 1]?.text === "cent";
}

const YOUNG = 100;

interface Meant {
  readonly odd: boolean;
  readonly about: boolean;
  readonly percent: boolean;
}

function tagsOf(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[], meant: Meant): string[] {
  const end = mention.at + mention.length;
  const bound = meant.odd ? "odd" : (boundOf(tokens, mention.at, end) ?? (meant.about ? "about" : null));
  if (bound === "aged" || (!meant.percent && isAge(mention, tokens))) return ["bounded", "aged"];
  const timed = !meant.percent && isTimed(tokens, end);
  const tags = [...(timed ? ["timed"] : []), ...(bound ? [`bound:${bound}`] : [])];
  const asked = asksQuantity(mention, all, tokens);
  if (isBase(mention, tokens)) return [...tags, asked ? "base" : "of"];
  if (!asked) return tags;
  const inWhole = all.some((other, place) => place !== at && other.number !== null && isBase(other, tokens));
  if (bound !== null || inWhole) return [...tags, "bounded"];
  return meant.percent || isGuess(mention, tokens) || !isAskedBefore(at, all) ? tags : [...tags, "base"];
}

/** "How many of them were 25" counts by the number; "109 is how many" asks about it. */
function isAskedBefore(at: number, all: readonly Mention[]): boolean {
  return all.slice(0, at).some(({ terms }) => terms.includes("how-many") || terms.includes("share"));
}

/** "How many were there, 190?": an answer offered, where any other number of such a question says what is counted. */
function isGuess({ at }: Mention, tokens: readonly Token[]): boolean {
  return /^(?:,|:|or|чи|або|или|це|это|it|\?)$/.test(tokens[at - 1]?.text ?? "");
}

/** "Are any of them under 18?": small, bare, and last in the sentence. */
function isAge(mention: Mention, tokens: readonly Token[]): boolean {
  if ((mention.number ?? 0) >= YOUNG || !/^(?:over|under|above|below|до|от|від|понад)$/.test(tokens[mention.at - 1]?.text ?? ""))
    return false;
  const next = tokens[mention.at + mention.length];
  const bare = next === undefined || next.kind === "mark" || /^(?:years?|yrs?)$/.test(next.text);
  return (
    (bare && /^[a-z]/.test(tokens[mention.at - 1]?.text ?? "")) ||
    (/^(?:років|лет)$/.test(next?.text ?? "") && /^(?:до|от|від)$/.test(tokens[mention.at - 1]?.text ?? ""))
  );
}

function boundOf(tokens: readonly Token[], start: number, end: number): Bound | null {
  const later = boundAfter(tokens, end);
  if (later?.bound === "open" || later?.bound === "aged") return later.bound;
  const earlier = boundBefore(tokens, start);
  const alternative = later === null && boundAfter(tokens, end + 1)?.bound === "open" ? "open" : null;
  return alternative ?? earlier?.bound ?? later?.bound ?? null;
}

const OF = /^(?:of|from|among|amongst|out|з|із|зі|iz|серед|среди|из|від|от|those|these|цих|тих|отих|этих|тех)$/;

function isBase({ at, length }: Mention, tokens: readonly Token[]): boolean {
  if (CLAIMED.test(tokens[at + length]?.text ?? "")) return false;
  const before = tokens[at - 1]?.text ?? "";
  return OF.test(before) || (/^(?:the|усіх|всіх|всех|цих|тих|этих)$/.test(before) && OF.test(tokens[at - 2]?.text ?? ""));
}

/** "The status of the 55k claim": a number as a thing of its own is the whole of nothing. */
const CLAIMED = /^(?:claim|figure|number|estimate|statistic)s?$/;

const NOUNS = /^(?:число|чисел|числа|кількіст|количеств|number|numbers|count|amount|tally|toll|headcount|обсяг|объем|чисельн|численн)/;

/** Whether the sentence of a number asks how many or what part: then a number in it narrows rather than states. */
function asksQuantity(mention: Mention, all: readonly Mention[], tokens: readonly Token[]): boolean {
  const [from, to] = sentenceOf(mention.at, tokens);
  const inside = all.filter((other) => other.at >= from && other.at < to);
  const has = (concept: string) => inside.some(({ terms }) => terms.includes(concept));
  if (has("verify") || has("whether") || inside[0]?.terms.includes("auxiliary")) return false;
  return inside.some(
    ({ terms, text, number }) =>
      number === null && !NOUNS.test(text) && ["how-many", "share", "how-long"].some((concept) => terms.includes(concept)),
  );
}

function sentenceOf(at: number, tokens: readonly Token[]): [number, number] {
  const ends = (token: Token | undefined) => token?.kind === "mark" && ".?!;\n".includes(token.text);
  let from = at;
  while (from > 0 && !ends(tokens[from - 1])) from -= 1;
  let to = at;
  while (to < tokens.length && !ends(tokens[to])) to += 1;
  return [from, to];
}

const MONTHS = new Set(months.flatMap((forms) => forms.split(" ")));
const DAYS = 31;

/** "31 грудня", "December 31", "the 5th of May". */
function isDay(value: number, start: number, end: number, tokens: readonly Token[]): boolean {
  if (!Number.isInteger(value) || value < 1 || value > DAYS) return false;
  const next = tokens[end]?.text === "of" ? end + 1 : end;
  const isMonth = (token: Token | undefined) => token?.kind === "word" && MONTHS.has(token.text);
  return (
    isMonth(tokens[next]) ||
    /^(?:числа|chisla)$/.test(tokens[end]?.text ?? "") ||
    (/^[a-z]/.test(tokens[start - 1]?.text ?? "") && isMonth(tokens[start - 1]))
  );
}
