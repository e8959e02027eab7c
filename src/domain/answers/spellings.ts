import type { Locale } from "../locale.js";
import { type TypoIndex, typoIndex } from "./typo-index.js";

/** A concept that a word or phrase stands for, and the language of the spelling that was met. */
export interface Sense {
  readonly concept: string;
  readonly locale: Locale;
}

/** One word of a spelling: whole, or the beginning of a word that may end in any way. */
export interface Pattern {
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
  readonly whole: ReadonlyMap<string, Entry>;
  readonly open: ReadonlyMap<string, Entry>;
  readonly typos: TypoIndex;
  readonly add: (words: readonly Pattern[], sense: Sense) => void;
}

/** No ending of an inflected word is longer; a longer rest makes another word. */
const LONGEST_ENDING = 8;

export function spellings(shortestForTypos: number): Spellings {
  const whole = new Map<string, Growing>();
  const open = new Map<string, Growing>();
  const guessed = new Set<string>();
  const add = (words: readonly Pattern[], sense: Sense) => {
    const [first] = words;
    if (!first) return;
    addTo(entryAt(first.open ? open : whole, first.stem), words, sense);
    if (words.length === 1 && first.stem.length >= shortestForTypos) guessed.add(first.stem);
  };
  return { whole, open, typos: typoIndex(guessed), add };
}

interface Growing {
  senses: readonly Sense[];
  phrases: readonly Phrase[];
}

function entryAt(map: Map<string, Growing>, stem: string): Growing {
  const known = map.get(stem);
  if (known) return known;
  const entry: Growing = { senses: NONE, phrases: NONE };
  map.set(stem, entry);
  return entry;
}

/** Shared by the many stems that begin no phrase, or are none but a beginning. */
const NONE: readonly never[] = [];

function addTo(entry: Growing, words: readonly Pattern[], sense: Sense): void {
  if (words.length > 1) entry.phrases = [...entry.phrases, { words, sense }];
  else if (!entry.senses.some(({ concept, locale }) => concept === sense.concept && locale === sense.locale))
    entry.senses = [...entry.senses, sense];
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
