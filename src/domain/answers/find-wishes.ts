import { fold } from "./fold.js";
import { vocabulary, wishVocabulary } from "./lexicon.js";
import { type Continued, continuedBy } from "./longest-phrase.js";
import type { Reading } from "./read-text.js";
import { remember } from "./remember.js";
import { type Entry, lookUp, type Pattern, type Phrase, type Sense, spells } from "./spellings.js";
import type { Token } from "./tokens.js";
import { nearStems } from "./typos.js";

/** The wish words of a text: what zvistka is asked to do, and what is no question at all. */
export interface Wishes {
  (concept: string): boolean;
  /** Whether the token at this place is a wish word: then it is no word of the subject. */
  readonly at: (place: number) => boolean;
  readonly found: readonly WishWord[];
}

export interface WishWord {
  readonly concept: string;
  readonly at: number;
  readonly length: number;
}

/** Every concept that any word or phrase of the text may stand for; unlike a subject, wishes may overlap. */
export function readWishes({ tokens, romanised }: Reading): Wishes {
  const found = tokens.flatMap((_, at) => wishesAt(tokens, at, romanised));
  const concepts = new Set(found.map(({ concept }) => concept));
  const doing = found.filter(({ concept }) => !WORDS_OF_SUBJECTS.has(concept));
  const places = new Set(doing.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)));
  return Object.assign((concept: string) => concepts.has(concept), { at: (place: number) => places.has(place), found });
}

/** What a figure may be about as well: such a word stays one of the subject. */
const WORDS_OF_SUBJECTS: ReadonlySet<string> = new Set([
  "lost", "about", "particulars", "given-name", "future", "symptom", "remedy", "advise", "turn-to", "as-soon", "to-me", "want", "found", "found-error",
]); // biome-ignore format: one list

function wishesAt(tokens: readonly Token[], at: number, romanised: boolean): WishWord[] {
  const token = tokens[at];
  if (token?.kind !== "word") return [];
  const entry = (romanised ? entries.romanised : entries.plain)(token.text);
  if (!entry) return NONE;
  const found = entry.senses.map(({ concept }) => ({ concept, at, length: 1 }));
  const next = tokens[tokens[at + 1]?.text === "," ? at + 2 : at + 1];
  for (const phrase of next ? entry.continued(next) : []) {
    const end = endOf(phrase, tokens, at);
    if (end > at) found.push({ concept: phrase.sense.concept, at, length: end - at });
  }
  return found;
}

const NONE: WishWord[] = [];

/** Looked up once for each word and way of reading it: guessing takes time. */
const entries = { plain: remember((word) => wishIn(word, false)), romanised: remember((word) => wishIn(word, true)) };

interface Wish {
  readonly senses: readonly Sense[];
  readonly continued: Continued;
}

function wishIn(word: string, romanised: boolean): Wish | undefined {
  const entry = entryIn(word, romanised);
  return entry && { senses: entry.senses, continued: continuedBy(entry.phrases) };
}

function entryIn(word: string, romanised: boolean): Entry | undefined {
  const entry = romanised ? wishVocabulary.romanisedEntryOf(word) : wishVocabulary.entryOf(word);
  const phrases = entry?.phrases ?? [];
  if (entry && entry.senses.length > 0) return isChance(word) ? { phrases, senses: [] } : entry;
  const senses = guess(word, romanised);
  return senses.length > 0 ? { phrases, senses } : entry;
}

/** "дети" sounds like a diet once folded: a word that the lexicon has as it is written is no misspelling of another. */
function isChance(word: string): boolean {
  if (!CYRILLIC.test(word) || lookUp(wishVocabulary.cyrillic, word)?.senses.length) return false;
  return (lookUp(vocabulary.cyrillic, word)?.senses.length ?? 0) > 0;
}

const CYRILLIC = /[^a-z0-9]/;
const SHORTEST_GUESS = 7;

/** A long word that no lexicon has may be one slip from a wish. */
function guess(word: string, romanised: boolean): readonly Sense[] {
  if (word.length < SHORTEST_GUESS || vocabulary.entryOf(word)?.senses.length) return [];
  const { cyrillic, folded, english } = wishVocabulary;
  const spellings = CYRILLIC.test(word) ? cyrillic : romanised ? folded : english;
  const [stem] = nearStems(spellings.typos, spellings === folded ? fold(word) : word);
  const senses = stem === undefined ? [] : ((spellings.open.get(stem) ?? spellings.whole.get(stem))?.senses ?? []);
  return senses.filter(({ concept }) => !WORDS_OF_SUBJECTS.has(concept) && !NEVER_GUESSED.has(concept));
}

/** A slip must not turn a word into abuse or an order. */
const NEVER_GUESSED: ReadonlySet<string> = new Set(["abuse", "swear", "ignore", "injection", "instructions", "fate-ask"]);

/** Where a phrase that begins at a place ends, or -1; a comma between its words does not matter. */
function endOf({ words }: Phrase, tokens: readonly Token[], at: number): number {
  let place = at;
  for (let index = 1; index < words.length; index += 1) {
    const pattern = words[index] as Pattern;
    place += tokens[place + 1]?.text === "," ? 2 : 1;
    const token = tokens[place];
    if (!token || token.kind === "mark" || !(spells(pattern, token.text) || spells(pattern, token.folded))) return -1;
  }
  return place + 1;
}
