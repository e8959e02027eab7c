import type { Locale } from "../locale.js";
import { vocabulary } from "./lexicon.js";
import { monthNamed } from "./month-names.js";
import type { NamePhrases, NameRead } from "./name-phrases.js";
import { inContext } from "./read-context.js";
import { type NumberRead, readNumber } from "./read-numbers.js";
import { readPeriod } from "./read-periods.js";
import { conceptsOf, stemsOf, type Vote, votesOf, type Word, wordReader } from "./read-word.js";
import { lookUp } from "./spellings.js";
import { type Token, tokenize } from "./tokens.js";
import type { TypoIndex } from "./typo-index.js";
import { unknownWord } from "./unknown-word.js";

/** Something that a text mentions: its possible readings, of which any may be meant. */
export interface Mention {
  /** Concepts ("execute"), stems of words unknown to the lexicon ("~pasic"), numbers ("#12"), years ("@2024"), months ("@m12"). */
  readonly terms: readonly string[];
  readonly at: number;
  readonly length: number;
  readonly text: string;
  readonly proper: boolean;
  readonly number: number | null;
}

export interface Reading {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** How many words speak for each language. */
  readonly votes: Readonly<Record<Locale, number>>;
  /** Ukrainian or Russian in Latin letters. */
  readonly romanised: boolean;
}

/** How texts of one catalogue are read. */
export interface ReadingNames {
  readonly phrases?: NamePhrases | undefined;
  /** For questions only. */
  readonly names?: Names | undefined;
}

/** What the catalogue itself calls things: stems that no lexicon knows. */
export interface Names {
  readonly stems: ReadonlySet<string>;
  readonly typos: TypoIndex;
}

/**
 * Reads a text into what it mentions, in order. The same reader serves questions and the catalogue's own texts; only
 * questions, read with the names of the catalogue, may be misspelt.
 */
export function readText(text: string, names: ReadingNames = {}): Reading {
  const tokens = tokenize(text);
  return readTokens(tokens, isRomanised(tokens), names);
}

export function readTokens(tokens: readonly Token[], romanised: boolean, { names, phrases }: ReadingNames = {}): Reading {
  const votes = { uk: 0, en: 0, ru: 0 };
  const mentions: Mention[] = [];
  const wordOf = wordReader(romanised);
  const unknown = names ? (token: Token) => unknownWord(names, token, romanised) : null;
  let numeric = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const word = token.kind === "mark" ? null : wordOf(token);
    numeric ||= word?.mayBeNumber === true;
    const name = word && phrases ? phrases.at(tokens, at) : null;
    const mention = name
      ? nameMention(tokens, at, name, names === undefined)
      : word
        ? mentionAt(tokens, at, word, unknown, votes)
        : markMention(token, at);
    if (mention) mentions.push(mention);
    at += mention?.length ?? 1;
  }
  const inPlace = mentions.map((mention, place) => inContext(mention, place, mentions, tokens, numeric));
  return { tokens, mentions: inPlace, votes, romanised };
}

type Votes = Record<Locale, number>;

/** In the catalogue's own texts a name is also its words, for people may say but one of them. */
function nameMention(tokens: readonly Token[], at: number, { term, length }: NameRead, withWords: boolean): Mention {
  const words = withWords ? tokens.slice(at, at + length).filter(({ text }) => text.length >= SHORTEST_OF_NAME) : [];
  const stems = words.flatMap(({ text }) => stemsOf(text).map((stem) => `~${stem}`));
  return { ...plain(tokens[at] as Token, at, [term, ...stems]), length };
}

const SHORTEST_OF_NAME = 4;

function markMention(token: Token, at: number): Mention | null {
  return token.text === "%" || token.text === "+" ? plain(token, at, [token.text === "%" ? "share" : "sum"]) : null;
}

function mentionAt(
  tokens: readonly Token[],
  at: number,
  word: Word,
  unknown: ((token: Token) => readonly string[]) | null,
  votes: Votes,
): Mention | null {
  const token = tokens[at] as Token;
  const period = word.mayBePeriod ? readPeriod(tokens, at) : null;
  if (period) return { ...plain(token, at, [period.term]), length: period.length };
  const phrase = word.phrases?.(tokens, at) ?? null;
  const number = word.mayBeNumber ? readNumber(tokens, at) : null;
  if (phrase && phrase.length > (number?.length ?? 0)) {
    vote(votes, votesOf(phrase.senses));
    return { ...plain(token, at, conceptsOf(phrase.senses)), length: phrase.length };
  }
  if (number?.slight && number.ordinal && isMonth(tokens[tokens[at + 1]?.text === "of" ? at + 2 : at + 1]))
    return plain(token, at, [`@d${number.value}`]);
  if (number && !number.slight) return numberMention(tokens, token, at, number);
  const month = monthAt(tokens, at, word);
  if (month) return plain(token, at, [`@m${month}`]);
  if (word.inLexicon) {
    vote(votes, word.votes);
    return plain(token, at, word.terms);
  }
  return token.kind === "word" ? plain(token, at, unknown ? unknown(token) : word.terms) : null;
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && monthNamed(token.text) !== undefined;
}

function plain(token: Token, at: number, terms: readonly string[]): Mention {
  return { terms, at, length: 1, text: token.text, proper: token.proper, number: null };
}

function vote(votes: Votes, cast: readonly Vote[]): void {
  for (const { locale, weight } of cast) votes[locale] += weight;
}

function numberMention(tokens: readonly Token[], token: Token, at: number, read: NumberRead): Mention {
  const percent = PERCENT.test(tokens[at + read.length]?.text ?? "");
  const term = read.isYear ? `@${sideOf(tokens, at)}${read.value}${read.until ? `-${read.until}` : ""}` : `#${read.value}`;
  return { ...plain(token, at, [term]), length: read.length + (percent ? 1 : 0), number: read.isYear ? null : read.value };
}

const BEFORE = /^(?:до|перед|before|until|till|pre)$/;
const AFTER = /^(?:після|после|after|post)$/;
const FROM = /^(?:від|от|з|із|с|from|since|between)$/;
const RANGE_REACHES = 4;

/** "Before 2024" is another time than 2024 ("@<2024"); the end of a range ("from 2022 to 2024") is a year like any other. */
function sideOf(tokens: readonly Token[], at: number): "" | "<" | ">" {
  const before = tokens[at - 1]?.text ?? "";
  if (AFTER.test(before)) return ">";
  const inRange = tokens.slice(Math.max(0, at - RANGE_REACHES), at - 1).some(({ text }) => FROM.test(text));
  return BEFORE.test(before) && !inRange ? "<" : "";
}

const PERCENT = /^(?:%|percent|pct|проц|відсот|vidsot|procent|protsent)/;

const BEFORE_MAY = /^(?:in|since|of|during|for|by|until|last|this)$/;

function monthAt(tokens: readonly Token[], at: number, { month }: Word): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  if (token.text !== "may" && token.text !== "march") return month;
  return BEFORE_MAY.test(tokens[at - 1]?.text ?? "") || tokens[at + 1]?.kind === "number" ? month : undefined;
}

/** Latin letters, but more of the words are Ukrainian or Russian than English. */
function isRomanised(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ script }) => script === "latin")) return false;
  const latin = tokens.filter(({ script }) => script === "latin");
  if (latin.length < tokens.filter(({ script }) => script === "cyrillic").length) return false;
  const wordOf = wordReader(false);
  const english = latin.filter((token) => wordOf(token).inLexicon).length;
  if (2 * english >= latin.length) return false;
  const slavic = latin.filter(({ folded }) => lookUp(vocabulary.folded, folded)?.senses.length).length;
  return slavic > english;
}
