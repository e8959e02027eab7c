import { fold } from "./fold.js";
import type { ConceptTable, Kind } from "./lexicon/concept.js";
import { remember } from "./remember.js";
import { type Entry, lookUp, type Pattern, type Sense, type Spellings, spellings } from "./spellings.js";

/** Spellings as written in Cyrillic, the same folded (for romanised and misspelt words), and English. */
export interface Vocabulary {
  readonly cyrillic: Spellings;
  readonly folded: Spellings;
  readonly english: Spellings;
  /** What a word may begin or be: in Cyrillic, English, and Latin letters for Ukrainian or Russian. */
  readonly entryOf: (word: string) => Entry | undefined;
  readonly romanisedEntryOf: (word: string) => Entry | undefined;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Each concept with all that it implies, itself included. */
  readonly implied: ReadonlyMap<string, readonly string[]>;
  readonly alike: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST_FOR_TYPOS = 5;
/** In this order a word that two languages share gets its senses. */
const LOCALES = ["uk", "ru", "en"] as const;

export function compileVocabulary(tables: readonly (readonly [Kind, ConceptTable])[], shortestForTypos = SHORTEST_FOR_TYPOS): Vocabulary {
  const make = () => spellings(shortestForTypos);
  const vocabulary = { cyrillic: make(), folded: make(), english: make() };
  const concepts = tables.flatMap(([kind, table]) => Object.entries(table).map(([id, concept]) => ({ id, kind, concept })));
  for (const { id, concept } of concepts) {
    for (const locale of LOCALES) {
      const sense = { concept: id, locale };
      for (const form of formsIn(concept[locale] ?? "")) addForm(vocabulary, form, sense);
    }
  }
  const parents = new Map(concepts.map(({ id, concept }) => [id, concept.is?.split(" ") ?? []]));
  const kinds = new Map(concepts.map(({ id, kind }) => [id, kind]));
  return {
    ...vocabulary,
    entryOf: remember((word) => surely(word, entryIn(spellingsOf(vocabulary, word, false)), vocabulary.cyrillic, kinds)),
    romanisedEntryOf: remember((word) => entryIn(spellingsOf(vocabulary, word, true))),
    kinds,
    implied: new Map(concepts.map(({ id }) => [id, closure(id, parents)])),
    alike: bothWays(concepts.map(({ id, concept }) => [id, concept.like?.split(" ") ?? []])),
  };
}

/** Shorter words that sound alike mean different things: "біла" is no "била". */
const SHORTEST_BY_EAR = 5;

/** What a short Cyrillic word means by its sound alone is no event. */
function surely(word: string, entry: Entry | undefined, written: Spellings, kinds: ReadonlyMap<string, Kind>): Entry | undefined {
  if (!entry || word.length >= SHORTEST_BY_EAR || !/[^a-z0-9]/.test(word) || entryIn([[written, word]])?.senses.length) return entry;
  const senses = entry.senses.filter(({ concept }) => kinds.get(concept) !== "topic");
  return senses.length + entry.phrases.length > 0 ? { ...entry, senses } : undefined;
}

function bothWays(likes: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const pairs = likes.flatMap(([id, others]) => others.flatMap((other) => [[id, other] as const, [other, id] as const]));
  return new Map(pairs.map(([id]) => [id, [...new Set(pairs.filter(([from]) => from === id).map(([, to]) => to))]]));
}

function closure(id: string, parents: ReadonlyMap<string, readonly string[]>): string[] {
  return [...new Set([id, ...(parents.get(id) ?? []).flatMap((parent) => closure(parent, parents))])];
}

type Alphabets = Pick<Vocabulary, "cyrillic" | "folded" | "english">;

/** Spellings without what the eye alone sees, as in the tokens that they are compared with. */
function formsIn(text: string): string[] {
  const clean = text.replaceAll(/['ʼ’]/g, "").replaceAll("ё", "е").replaceAll("ґ", "г");
  return clean.split(/\s+/).filter(Boolean);
}

function addForm({ cyrillic, folded, english }: Alphabets, form: string, sense: Sense): void {
  const words = form
    .split("_")
    .filter(Boolean)
    .map((word) => ({ stem: word.replace("*", ""), open: word.endsWith("*") }));
  if (/[a-z]/.test(form)) {
    english.add(words, sense);
    return;
  }
  cyrillic.add(words, sense);
  folded.add(words.map(foldedPattern), sense);
}

function foldedPattern({ stem, open }: Pattern): Pattern {
  return { stem: fold(stem), open };
}

/** Where to look a word up, and in which spelling, best first. */
export function spellingsOf(vocabulary: Alphabets, word: string, romanised: boolean): readonly (readonly [Spellings, string])[] {
  if (/[^a-z0-9]/.test(word))
    return [
      [vocabulary.cyrillic, word],
      [vocabulary.folded, fold(word)],
    ];
  if (!romanised) return [[vocabulary.english, word]];
  return [
    [vocabulary.folded, fold(word)],
    [vocabulary.english, word],
  ];
}

/** Senses of the best spelling that has any, and the phrases of all, longest first. */
function entryIn(spellings: readonly (readonly [Spellings, string])[]): Entry | undefined {
  const found = spellings.map(([where, word]) => lookUp(where, word));
  const phrases = found.flatMap((entry) => entry?.phrases ?? []).sort((left, right) => right.words.length - left.words.length);
  const senses = found.find((entry) => entry && entry.senses.length > 0)?.senses ?? [];
  return senses.length + phrases.length > 0 ? { senses, phrases } : undefined;
}
