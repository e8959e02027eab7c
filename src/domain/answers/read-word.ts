import type { Locale } from "../locale.js";
import { fold } from "./fold.js";
import { vocabulary } from "./lexicon.js";
import { type PhraseReader, phraseReader } from "./longest-phrase.js";
import { monthNamed } from "./month-names.js";
import { beginsNumber } from "./read-numbers.js";
import { beginsPeriod } from "./read-periods.js";
import type { Entry, Sense } from "./spellings.js";
import { englishStem, slavicStem } from "./stem.js";
import type { Token } from "./tokens.js";

/** What is known of a word wherever it stands. */
export interface Word {
  /** What the lexicon takes it for, or else its stems, marked as such. */
  readonly terms: readonly string[];
  readonly inLexicon: boolean;
  readonly votes: readonly Vote[];
  readonly phrases: PhraseReader | null;
  readonly mayBeNumber: boolean;
  readonly mayBePeriod: boolean;
  readonly month: number | undefined;
}

/** How much a word speaks for a language. */
export interface Vote {
  readonly locale: Locale;
  readonly weight: number;
}

export type WordReader = (token: Token) => Word;

/** Looks a word up once, however often texts hold it. */
export function wordReader(romanised: boolean): WordReader {
  return romanised ? romanisedWord : plainWord;
}

function plainWord({ known, text }: Token): Word {
  known.plain ??= readWord(text, vocabulary.entryOf(text));
  return known.plain;
}

function romanisedWord({ known, text }: Token): Word {
  known.romanised ??= readWord(text, vocabulary.romanisedEntryOf(text));
  return known.romanised;
}

function readWord(word: string, entry: Entry | undefined): Word {
  const senses = entry?.senses ?? [];
  return {
    terms: senses.length > 0 ? conceptsOf(senses) : stemsOf(word).map((stem) => `~${stem}`),
    inLexicon: senses.length > 0,
    votes: votesOf(senses),
    phrases: entry ? phraseReader(entry) : null,
    mayBeNumber: /^\d/.test(word) || beginsNumber(word),
    mayBePeriod: beginsPeriod(word),
    month: monthNamed(word),
  };
}

export function conceptsOf(senses: readonly Sense[]): string[] {
  return [...new Set(senses.map(({ concept }) => concept))];
}

/** A word that several languages share says little about any. */
export function votesOf(senses: readonly Sense[]): Vote[] {
  const locales = [...new Set(senses.map(({ locale }) => locale))];
  return locales.map((locale) => ({ locale, weight: 1 / locales.length ** 2 }));
}

/** Stems under which an unknown word is kept: a Latin one may be English or a romanised name. */
export function stemsOf(word: string): string[] {
  const slavic = slavicStem(fold(word));
  return /^[a-z]/.test(word) ? [...new Set([slavic, englishStem(word)])] : [slavic];
}
