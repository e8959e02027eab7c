import type { AnswerIndex } from "./build-index.js";
import { fold } from "./fold.js";
import { kindOf } from "./lexicon.js";
import type { Mention } from "./read-text.js";
import { englishStem, slavicStem } from "./stem.js";

const SHORTEST = 4;

/** The stems under which a word of a name is kept that the lexicon takes for an everyday one ("Quiet Shelves", «Спіраль»; «Синя нитка» is nobody's son). */
export function nameWord({ terms, text, length }: Mention): readonly string[] {
  if (length > 1 || text.length < SHORTEST || !terms.every((term) => isEveryday(term, text))) return [];
  return [...new Set([slavicStem(fold(text)), ...(/^[a-z]/.test(text) ? [englishStem(text)] : [])])].map((stem) => `~${stem}`);
}

/** An outlet may call itself by the country's first letters. */
function isEveryday(term: string, text: string): boolean {
  return kindOf(term) === "filler" || term === "relation" || (term === "ukrainian" && !/^(?:укра|ukra)/.test(text));
}

/** The mentions with everyday words read as the names that they are for some source. */
export function withNameWords(index: AnswerIndex, mentions: readonly Mention[]): readonly Mention[] {
  const names = namesOf(index);
  if (names.size === 0) return mentions;
  return mentions.map((mention) => {
    const stems = nameWord(mention).filter((stem) => names.has(stem));
    return stems.length > 0 ? { ...mention, terms: stems } : mention;
  });
}

const known = new WeakMap<AnswerIndex, ReadonlySet<string>>();

function namesOf(index: AnswerIndex): ReadonlySet<string> {
  const names = known.get(index) ?? new Set(index.sourceProfiles.flatMap(({ everyday }) => everyday));
  known.set(index, names);
  return names;
}
