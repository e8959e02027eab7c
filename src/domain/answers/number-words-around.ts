import { kindOf, vocabulary } from "./lexicon.js";
import { boundAfter, boundBefore } from "./read-bounds.js";
import { beginsNumber, readNumber } from "./read-numbers.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";

/**
 * A small number word that the lexicon does not know is a number like any other ("п'ятеро", "three"); one that it knows as a
 * mere function word ("two", "один") only where something around says that it counts.
 */
export function smallNumber(mention: Mention, tokens: readonly Token[]): Mention | null {
  if (mention.length > 1) return null;
  const read = readNumber(tokens, mention.at);
  if (!read?.slight || read.isYear) return null;
  const unknown = (vocabulary.entryOf(mention.text)?.senses.length ?? 0) === 0 && !mention.terms.includes("filler");
  if (read.ordinal) return null;
  const counts = boundBefore(tokens, mention.at) !== null || boundAfter(tokens, mention.at + 1) !== null;
  if (read.value === 1 || (!unknown && !counts)) return null;
  return { ...mention, terms: [`#${read.value}`], number: read.value };
}

const VAGUE = /^(?:dozens?|couple|десятк\S*|десяток|одним|одними|дюжин\S*|сотен|сотн\S*|hundreds)$/;
/** "Чи набереться там сто?" */
const REACHES = /^(?:набер[еу]т|наберет|набереться|сяга|сягну|достиг|дотяг|перевал|переступ|дійшл|exceed|reach|top(?:s|ped)$|surpass)/;
/** These keep what they mean beside the bound. */
const KEPT = ["ask-rough", "nearly", "how-many", "share", "verify", "whether", "auxiliary", "total"];

/** Words that only say how a number is meant. */
export function isIdle(mention: Mention, all: readonly Mention[], tokens: readonly Token[]): boolean {
  if (mention.terms.some((term) => KEPT.includes(term))) return false;
  const spans = spansOf(all, tokens);
  if (spans.length > 0 && REACHES.test(mention.text) && mention.terms.every((term) => kindOf(term) === "word")) return true;
  return spans.some(({ from, to }) => mention.at >= from && mention.at < to);
}

/** "Dozens", "десятки": too vague to hold anybody to. */
export function isVague({ terms, text }: Mention): boolean {
  return terms[0]?.startsWith("~") === true && VAGUE.test(text);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

let last: { readonly all: readonly Mention[]; readonly spans: readonly Span[] } = { all: [], spans: [] };

/** From where to where each number of a text reaches, the words of its bounds included. Mentions come text by text: the last is kept. */
export function spansOf(all: readonly Mention[], tokens: readonly Token[]): readonly Span[] {
  if (last.all === all) return last.spans;
  const spans: Span[] = [];
  for (const mention of all) {
    const span = mention.number !== null || beginsNumber(mention.text) ? spanOf(mention, tokens) : null;
    if (span) spans.push(span);
  }
  last = { all, spans };
  return spans;
}

/** Words about age stay what they are: they ask for a part of the people. */
function spanOf(mention: Mention, tokens: readonly Token[]): Span | null {
  if (mention.number === null && smallNumber(mention, tokens) === null) return null;
  const end = mention.at + mention.length;
  const before = boundBefore(tokens, mention.at);
  const after = boundAfter(tokens, end);
  return {
    from: mention.at - (before && before.bound !== "aged" ? before.length : 0),
    to: end + (after && after.bound !== "aged" ? after.length : 0),
  };
}
