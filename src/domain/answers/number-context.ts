import { months } from "./lexicon/calendar.js";
import { kindOf } from "./lexicon.js";
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
  if (mention.number !== null) return settled(mention, at, all, tokens);
  const small = smallNumber(mention, tokens);
  if (small) return settled(small, at, all, tokens);
  if (isIdle(mention, at, all, tokens)) return { ...mention, terms: ["filler"] };
  return mention;
}

function settled(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[]): Mention {
  const read = readNumber(tokens, mention.at);
  const end = mention.at + mention.length;
  const value = mention.number ?? 0;
  if (read && !read.percent && isDay(value, mention.at, end, tokens)) return { ...mention, terms: [`@d${value}`], number: null };
  if (read?.ordinal) return { ...mention, terms: [`~ordinal${value}`], number: null };
  if (isTimed(tokens, end) && AGO.test(tokens[end + 1]?.text ?? "")) return { ...mention, terms: ["filler"], number: null };
  const percent = read?.percent || (read && mention.length > read.length) || isPerCent(tokens, end);
  const terms = [`#${value}${percent ? "%" : ""}`, ...tagsOf(mention, at, all, tokens, read?.odd ?? 0, Boolean(percent))];
  return { ...mention, terms };
}

const AGO = /^(?:тому|назад|ago)$/;

function isPerCent(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === "per" && tokens[end + 1]?.text === "cent";
}

const YOUNG = 100;

function tagsOf(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[], odd: number, percent: boolean): string[] {
  const end = mention.at + mention.length;
  const bound = boundOf(tokens, mention.at, end);
  const timed = !percent && isTimed(tokens, end);
  const asked = asksQuantity(mention, all, tokens);
  if (bound === "aged" || (!percent && isAge(mention, tokens))) return ["bounded", "aged"];
  const base = isBase(mention, tokens);
  const tags = [...(timed ? ["timed"] : []), ...(odd > 0 ? ["bound:odd"] : bound ? [`bound:${bound}`] : [])];
  if (base) return [...tags, asked ? "base" : "of"];
  const narrows = asked && (bound !== null || all.some((other, place) => place !== at && other.number !== null && isBase(other, tokens)));
  return narrows ? [...tags, "bounded"] : tags;
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

function isBase({ at }: Mention, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]?.text ?? "";
  return OF.test(before) || (/^(?:the|усіх|всіх|всех|цих|тих|этих)$/.test(before) && OF.test(tokens[at - 2]?.text ?? ""));
}

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

/**
 * A small number word that the lexicon does not know is a number like any other ("п'ятеро", "three"); one that it knows as a
 * mere function word ("two", "один") only where something around says that it counts.
 */
function smallNumber(mention: Mention, tokens: readonly Token[]): Mention | null {
  if (mention.length > 1) return null;
  const read = readNumber(tokens, mention.at);
  if (!read?.slight || read.isYear) return null;
  const unknown = mention.terms.every((term) => kindOf(term) === "word");
  if (read.ordinal) return null;
  const counts = boundBefore(tokens, mention.at) !== null || boundAfter(tokens, mention.at + 1) !== null;
  if (!unknown && !(counts && read.value > 1)) return null;
  return { ...mention, terms: [`#${read.value}`], number: read.value };
}

const VAGUE = /^(?:dozens?|couple|десятк\S*|десяток|дюжин\S*|сотен|сотн\S*|hundreds|кільк\S*|чимало)$/;
/** These keep what they mean beside the bound. */
const KEPT = ["ask-rough", "nearly", "how-many", "share", "verify", "whether", "auxiliary", "total"];

/** Words that only say how a number is meant, and numbers too vague to hold anybody to. */
function isIdle(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[]): boolean {
  if (mention.terms.some((term) => KEPT.includes(term))) return false;
  if (VAGUE.test(mention.text) && mention.terms.every((term) => kindOf(term) === "word")) return true;
  return isBeforeNumber(mention, at, all, tokens) || isAfterNumber(mention, at, all, tokens);
}

const REACH = 4;

function isNumber(mention: Mention | undefined, tokens: readonly Token[]): mention is Mention {
  return mention !== undefined && (mention.number !== null || smallNumber(mention, tokens) !== null);
}

function isBeforeNumber(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[]): boolean {
  for (let place = at + 1; place <= at + REACH; place += 1) {
    const number = all[place];
    if (!isNumber(number, tokens)) continue;
    const bound = boundBefore(tokens, number.at);
    return bound !== null && bound.bound !== "aged" && mention.at >= number.at - bound.length;
  }
  return false;
}

function isAfterNumber(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[]): boolean {
  for (let place = at - 1; place >= at - REACH - 1; place -= 1) {
    const number = all[place];
    if (!isNumber(number, tokens)) continue;
    const end = number.at + number.length;
    const bound = boundAfter(tokens, end);
    return bound !== null && bound.bound !== "aged" && mention.at < end + bound.length;
  }
  return false;
}
