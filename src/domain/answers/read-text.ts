import type { Locale } from "../locale.js";
import { fold } from "./fold.js";
import { months } from "./lexicon/calendar.js";
import type { Kind } from "./lexicon/concept.js";
import { inContext } from "./read-context.js";
import { type NumberRead, readNumber } from "./read-numbers.js";
import { remember } from "./remember.js";
import { type Entry, lookUp, type Phrase, type Sense, type Spellings, spells } from "./spellings.js";
import { englishStem, slavicStem } from "./stem.js";
import { type Token, tokenize } from "./tokens.js";
import type { TypoIndex } from "./typo-index.js";
import { nearStems, oneSlipApart } from "./typos.js";
import { spellingsOf, type Vocabulary } from "./vocabulary.js";

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

/** What the catalogue itself calls things: stems that no lexicon knows. */
export interface Names {
  readonly stems: ReadonlySet<string>;
  readonly typos: TypoIndex;
}

/**
 * Reads a text into what it mentions, in order. The same reader serves questions and the catalogue's own texts; only
 * questions, read with the names of the catalogue, may be misspelt.
 */
export function readText(vocabulary: Vocabulary, text: string, names: Names | null = null): Reading {
  const tokens = tokenize(text);
  return readTokens(vocabulary, tokens, isRomanised(vocabulary, tokens), names);
}

export function readTokens(vocabulary: Vocabulary, tokens: readonly Token[], romanised: boolean, names: Names | null = null): Reading {
  const votes = { uk: 0, en: 0, ru: 0 };
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(vocabulary, names, tokens, at, romanised, votes);
    if (mention) mentions.push(mention);
    at += mention?.length ?? 1;
  }
  return { tokens, mentions: mentions.map((mention, place) => inContext(mention, place, mentions, tokens)), votes, romanised };
}

type Votes = Record<Locale, number>;

function mentionAt(
  vocabulary: Vocabulary,
  names: Names | null,
  tokens: readonly Token[],
  at: number,
  romanised: boolean,
  votes: Votes,
): Mention | null {
  const token = tokens[at];
  if (!token || token.kind === "mark")
    return token?.text === "%" || token?.text === "+" ? plain(token, at, [token.text === "%" ? "share" : "sum"]) : null;
  const entry = romanised ? vocabulary.romanisedEntryOf(token.text) : vocabulary.entryOf(token.text);
  const phrase = entry && longestPhrase(entry, tokens, at);
  const number = readNumber(tokens, at);
  if (phrase && phrase.length > (number?.length ?? 0)) {
    vote(votes, phrase.senses);
    return { ...plain(token, at, concepts(phrase.senses)), length: phrase.length };
  }
  if (number && !number.slight) return numberMention(tokens, token, at, number);
  const month = monthOf(tokens, at);
  if (month) return plain(token, at, [`@m${month}`]);
  if (entry && entry.senses.length > 0) {
    vote(votes, entry.senses);
    return plain(token, at, concepts(entry.senses));
  }
  return token.kind === "word" ? plain(token, at, unknownWord(vocabulary, names, token, romanised)) : null;
}

function plain(token: Token, at: number, terms: readonly string[]): Mention {
  return { terms, at, length: 1, text: token.text, proper: token.proper, number: null };
}

function concepts(senses: readonly Sense[]): string[] {
  return senses.length === 1 && senses[0] ? [senses[0].concept] : [...new Set(senses.map(({ concept }) => concept))];
}

function vote(votes: Votes, senses: readonly Sense[]): void {
  if (senses.length === 1 && senses[0]) votes[senses[0].locale] += 1;
  else share(votes, new Set(senses.map(({ locale }) => locale)));
}

function share(votes: Votes, locales: ReadonlySet<Locale>): void {
  for (const locale of locales) votes[locale] += 1 / locales.size ** 2;
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

const MONTHS = new Map(months.flatMap((forms, index) => forms.split(" ").map((form) => [form, index + 1] as const)));
const FOLDED_MONTHS = new Map([...MONTHS].filter(([form]) => /[а-яі]/.test(form)).map(([form, month]) => [fold(form), month]));
const SHORTEST_FOLDED_MONTH = 5;
const BEFORE_MAY = /^(?:in|since|of|during|for|by|until|last|this)$/;

function monthOf(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const month = MONTHS.get(token.text) ?? (token.text.length >= SHORTEST_FOLDED_MONTH ? FOLDED_MONTHS.get(token.folded) : undefined);
  if (token.text !== "may" && token.text !== "march") return month;
  return BEFORE_MAY.test(tokens[at - 1]?.text ?? "") || tokens[at + 1]?.kind === "number" ? month : undefined;
}

/** The longest phrase that the tokens from here on spell, in all its senses. */
function longestPhrase(entry: Entry, tokens: readonly Token[], at: number): { senses: Sense[]; length: number } | null {
  const next = tokens[at + 1];
  if (entry.phrases.length === 0 || next === undefined || next.kind === "mark") return null;
  let length = 0;
  const senses: Sense[] = [];
  for (const phrase of phrasesThrough(entry, next)) {
    if (phrase.words.length < length) break;
    if (!follows(phrase, tokens, at)) continue;
    length = phrase.words.length;
    senses.push(phrase.sense);
  }
  return length > 0 ? { senses, length } : null;
}

const continued = new WeakMap<Entry, Map<string, readonly Phrase[]>>();
const MOST_CONTINUED = 2_000;

/** The phrases that go on with this token, longest first. Some words begin hundreds of phrases, so each pair of words is looked up once. */
function phrasesThrough(entry: Entry, next: Token): readonly Phrase[] {
  const known = continued.get(entry) ?? new Map<string, readonly Phrase[]>();
  continued.set(entry, known);
  const found = known.get(next.text) ?? entry.phrases.filter(({ words: [, second] }) => second !== undefined && fits(second, next));
  if (known.size >= MOST_CONTINUED) known.clear();
  known.set(next.text, found);
  return found;
}

/** Whether the words of a phrase after its second are the tokens there; a plain loop, for it runs for every word read. */
function follows({ words }: Phrase, tokens: readonly Token[], at: number): boolean {
  for (let index = 2; index < words.length; index += 1) {
    const pattern = words[index];
    if (!pattern || !fits(pattern, tokens[at + index])) return false;
  }
  return true;
}

function fits(pattern: { stem: string; open: boolean }, token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "mark" && (spells(pattern, token.text) || spells(pattern, token.folded));
}

const SHORTEST_TYPO = 5;
/** Shorter words of the lexicon are too near to each other to guess between. */
const SHORTEST_GUESS = 6;
/** What a misspelt word may be taken for: never one that means nothing, for that would drop a constraint. */
const GUESSED: ReadonlySet<Kind> = new Set(["topic", "context", "group", "org", "ask", "time"]);
const GUESSED_IF_LONG: ReadonlySet<Kind> = new Set([...GUESSED, "people", "say"]);
const LONG = 8;

function unknownWord(vocabulary: Vocabulary, names: Names | null, token: Token, romanised: boolean): string[] {
  const stems = stemsOf(token.text).map((stem) => `~${stem}`);
  if (!names || stems.some((stem) => names.stems.has(stem.slice(1))) || token.text.length < SHORTEST_TYPO) return stems;
  const nearNames = stemsOf(token.text)
    .flatMap((stem) => nearStems(names.typos, stem))
    .map((stem) => `~${stem}`);
  if (nearNames.length > 0) return [...stems, ...nearNames];
  if (token.proper || token.text.length < SHORTEST_GUESS) return stems;
  for (const [spellings, word] of spellingsOf(vocabulary, token.text, romanised)) {
    const meant = nearStems(spellings.typos, word).map((stem) => nearSenses(spellings, stem, word));
    const guessed = token.text.length >= LONG ? GUESSED_IF_LONG : GUESSED;
    const senses = meant.find((found) => found.some(({ concept }) => guessed.has(vocabulary.kinds.get(concept) ?? "filler")));
    if (senses) return concepts(senses);
  }
  return stems;
}

/** Senses of a stem that a word may be a misspelling of; a stem that is a whole word takes no ending, so that "upstairs" is no "upset". */
function nearSenses(spellings: Spellings, stem: string, word: string): readonly Sense[] {
  const open = spellings.open.get(stem)?.senses ?? [];
  if (open.length > 0) return open;
  return oneSlipApart(stem, word) ? (spellings.whole.get(stem)?.senses ?? []) : [];
}

/** Stems under which an unknown word is kept: a Latin one may be English or a romanised name. */
const stemsOf = remember((word) => {
  const slavic = slavicStem(fold(word));
  return /^[a-z]/.test(word) ? [...new Set([slavic, englishStem(word)])] : [slavic];
});

/** Latin letters, but more of the words are Ukrainian or Russian than English. */
function isRomanised(vocabulary: Vocabulary, tokens: readonly Token[]): boolean {
  const latin = tokens.filter((token) => token.script === "latin");
  if (latin.length === 0 || latin.length < tokens.filter(({ script }) => script === "cyrillic").length) return false;
  const english = latin.filter((token) => vocabulary.entryOf(token.text)?.senses.length).length;
  if (2 * english >= latin.length) return false;
  const slavic = latin.filter((token) => lookUp(vocabulary.folded, fold(token.text))?.senses.length).length;
  return slavic > english;
}
