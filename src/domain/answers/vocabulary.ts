import type { Locale } from "../locale.js";
import { fold } from "./fold.js";
import type { ConceptTable, Kind } from "./lexicon/concept.js";
import { remember } from "./remember.js";
import { withoutOneLetter } from "./typos.js";

/** A concept that a word or phrase stands for, and the language of the spelling that was met. */
export interface Sense {
  readonly concept: string;
  readonly locale: Locale;
}

interface Pattern {
  readonly stem: string;
  readonly open: boolean;
}

export interface Phrase {
  readonly words: readonly Pattern[];
  readonly sense: Sense;
}

/** What one word may begin or be. */
export interface Entry {
  readonly senses: readonly Sense[];
  readonly phrases: readonly Phrase[];
}

/** Spellings of one alphabet: whole words and open stems, each with its senses and the phrases that it begins. */
export interface Spellings {
  readonly whole: Map<string, { senses: Sense[]; phrases: Phrase[] }>;
  readonly open: Map<string, { senses: Sense[]; phrases: Phrase[] }>;
  readonly typos: Map<string, string[]>;
}

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

/** No ending of an inflected word is longer; a longer rest makes another word. */
const LONGEST_ENDING = 8;
const SHORTEST_FOR_TYPOS = 5;

const spellings = (): Spellings => ({ whole: new Map(), open: new Map(), typos: new Map() });

export function compileVocabulary(tables: readonly (readonly [Kind, ConceptTable])[], shortestForTypos = SHORTEST_FOR_TYPOS): Vocabulary {
  const vocabulary = { cyrillic: spellings(), folded: spellings(), english: spellings() };
  const concepts = tables.flatMap(([kind, table]) => Object.entries(table).map(([id, concept]) => ({ id, kind, concept })));
  for (const { id, concept } of concepts) {
    for (const locale of ["uk", "ru", "en"] as const) {
      for (const form of concept[locale]?.split(/\s+/).filter(Boolean) ?? [])
        addForm(vocabulary, form, { concept: id, locale }, shortestForTypos);
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

function addForm(
  vocabulary: Pick<Vocabulary, "cyrillic" | "folded" | "english">,
  form: string,
  sense: Sense,
  shortestForTypos: number,
): void {
  const clean = form.replaceAll(/['ʼ’]/g, "").replaceAll("ё", "е").replaceAll("ґ", "г");
  const words = clean
    .split("_")
    .filter(Boolean)
    .map((word) => ({ stem: word.replace("*", ""), open: word.endsWith("*") }));
  if (/[a-z]/.test(clean)) {
    add(vocabulary.english, words, sense, shortestForTypos);
    return;
  }
  add(vocabulary.cyrillic, words, sense, shortestForTypos);
  add(
    vocabulary.folded,
    words.map(({ stem, open }) => ({ stem: fold(stem), open })),
    sense,
    shortestForTypos,
  );
}

function add(into: Spellings, words: readonly Pattern[], sense: Sense, shortestForTypos: number): void {
  const [first] = words;
  if (!first) return;
  const map = first.open ? into.open : into.whole;
  const entry = map.get(first.stem) ?? { senses: [], phrases: [] };
  map.set(first.stem, entry);
  if (words.length > 1) entry.phrases.push({ words, sense });
  else if (!entry.senses.some(({ concept, locale }) => concept === sense.concept && locale === sense.locale)) entry.senses.push(sense);
  if (words.length === 1 && first.stem.length >= shortestForTypos) addTypos(into.typos, first.stem);
}

function addTypos(typos: Map<string, string[]>, stem: string): void {
  for (const variant of [stem, ...withoutOneLetter(stem)]) {
    const stems = typos.get(variant) ?? [];
    if (!stems.includes(stem)) typos.set(variant, [...stems, stem]);
  }
}

/** Where to look a word up, and in which spelling, best first. */
export function spellingsOf(
  vocabulary: Pick<Vocabulary, "cyrillic" | "folded" | "english">,
  word: string,
  romanised: boolean,
): readonly (readonly [Spellings, string])[] {
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

/** What the longest known spelling of a word means, with every phrase that the word may begin. */
export function lookUp(spellings: Spellings, word: string): Entry | undefined {
  const whole = spellings.whole.get(word);
  const phrases = [...(whole?.phrases ?? [])];
  let senses = whole?.senses ?? [];
  for (let length = word.length; length >= Math.max(2, word.length - LONGEST_ENDING); length -= 1) {
    const open = spellings.open.get(word.slice(0, length));
    if (!open) continue;
    phrases.push(...open.phrases);
    if (senses.length === 0) senses = open.senses;
  }
  return senses.length + phrases.length > 0 ? { senses, phrases } : undefined;
}

/** Whether a word is a spelling of one word of a phrase. */
export function spells(pattern: Pattern, word: string): boolean {
  if (!pattern.open) return word === pattern.stem;
  return word.startsWith(pattern.stem) && word.length - pattern.stem.length <= LONGEST_ENDING;
}
