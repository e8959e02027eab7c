import { type Entry, type Pattern, type Phrase, type Sense, spells } from "./spellings.js";
import type { Token } from "./tokens.js";

export interface PhraseRead {
  readonly senses: readonly Sense[];
  readonly length: number;
}

/** The longest phrase that a word may begin which the tokens from there on spell, in all its senses. */
export type PhraseReader = (tokens: readonly Token[], at: number) => PhraseRead | null;

const MOST_CONTINUED = 2_000;

/** Of the phrases that a word begins, those that may go on with another word, longest first. */
export type Continued = (next: Token) => readonly Phrase[];

/** Some words begin hundreds of phrases, so what may go on with the next word is looked up once for each pair of words. */
export function continuedBy(phrases: readonly Phrase[]): Continued {
  if (phrases.length === 0) return () => NONE;
  const beginnings = new Set(phrases.map(({ words: [, second] }) => lettersOf(second?.stem ?? "")));
  const continued = new Map<string, readonly Phrase[]>();
  return (next) => {
    const known = continued.get(next.text);
    if (known) return known;
    if (continued.size >= MOST_CONTINUED) continued.clear();
    const may = mayBegin(next.text, beginnings) || mayBegin(next.folded, beginnings);
    const found = may ? phrases.filter(({ words: [, second] }) => second !== undefined && fits(second, next)) : NONE;
    continued.set(next.text, found);
    return found;
  };
}

export function phraseReader({ phrases }: Entry): PhraseReader | null {
  if (phrases.length === 0) return null;
  const through = continuedBy(phrases);
  return (tokens, at) => {
    const next = tokens[at + 1];
    return next === undefined || next.kind === "mark" ? null : longestOf(through(next), tokens, at);
  };
}

const NONE: readonly Phrase[] = [];

/** The phrases come longest first. */
function longestOf(phrases: readonly Phrase[], tokens: readonly Token[], at: number): PhraseRead | null {
  if (phrases.length === 0) return null;
  let length = 0;
  const senses: Sense[] = [];
  for (const phrase of phrases) {
    if (phrase.words.length < length) break;
    if (!follows(phrase, tokens, at)) continue;
    length = phrase.words.length;
    senses.push(phrase.sense);
  }
  return length > 0 ? { senses, length } : null;
}

/** Whether the words of a phrase after its second are the tokens there; a plain loop, for it runs for every word read. */
function follows({ words }: Phrase, tokens: readonly Token[], at: number): boolean {
  for (let index = 2; index < words.length; index += 1) {
    const pattern = words[index];
    if (!pattern || !fits(pattern, tokens[at + index])) return false;
  }
  return true;
}

function fits(pattern: Pattern, token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "mark" && (spells(pattern, token.text) || spells(pattern, token.folded));
}

/** The first two letters as one number: most words go on with no phrase, and these tell. */
function lettersOf(word: string): number {
  return letterAt(word, 0) * LETTERS + letterAt(word, 1);
}

const LETTERS = 0x10000;

/** 0 where a word has ended: also such a stem may begin a longer word. */
function letterAt(word: string, at: number): number {
  return at < word.length ? word.charCodeAt(at) : 0;
}

function mayBegin(word: string, beginnings: ReadonlySet<number>): boolean {
  const first = letterAt(word, 0) * LETTERS;
  return beginnings.has(first + letterAt(word, 1)) || beginnings.has(first) || beginnings.has(0);
}
