import { tables, wishTables } from "./lexicon/all.js";
import type { Kind } from "./lexicon/concept.js";
import { compileVocabulary } from "./vocabulary.js";

/** The words of the subject, and apart from them the words of wishes and small talk, which overlap with it. */
export const vocabulary = compileVocabulary(tables);
/** Typos are forgiven in long words only: a slip must not turn a word into abuse or an order. */
export const wishVocabulary = compileVocabulary(wishTables, 7);

/** What a term does; words that the lexicon does not know, numbers and dates are kinds of their own. */
export type TermKind = Kind | "word" | "number" | "date";

export function kindOf(term: string): TermKind {
  switch (term.charCodeAt(0)) {
    case TILDE:
      return "word";
    case HASH:
      return "number";
    case AT:
      return "date";
    default:
      return vocabulary.kinds.get(term) ?? "filler";
  }
}

const TILDE = 0x7e;
const HASH = 0x23;
const AT = 0x40;

/** A term with all that it implies. */
export function impliedBy(term: string): readonly string[] {
  return vocabulary.implied.get(term) ?? [term];
}

/** Concepts that stand in for a term in people's mouths. */
export function likenesses(term: string): readonly string[] {
  return vocabulary.alike.get(term) ?? [];
}
