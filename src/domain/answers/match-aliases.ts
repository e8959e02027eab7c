import type { Howto } from "../figures/catalogue.js";
import type { AnswerIndex } from "./build-index.js";
import { saidTerms } from "./coverage.js";
import type { Wishes } from "./find-wishes.js";
import { impliedBy, kindOf, type TermKind } from "./lexicon.js";
import { each, type Pattern, textsOf } from "./profile.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import { recallFor } from "./remember.js";
import { type Scope, scopeOf, sentencesOf } from "./scope.js";

/** How-tos of which the code knows nothing are found by the words of their aliases, each weighed by what it tells. */
interface HowtoWords {
  readonly howto: Howto;
  readonly patterns: readonly WeighedWords[];
  /** Every term of its texts. */
  readonly explained: Said;
}

interface WeighedWords {
  /** Each as its place among the words of all how-tos: how far a word is said is found out once. */
  readonly words: readonly { readonly place: number; readonly weight: number }[];
  readonly whole: number;
}

export interface AliasMatch {
  readonly howto: Howto;
  /** The part of the best alias that is said, and the part of what is said that the how-to's texts explain. */
  readonly coverage: number;
  readonly explained: number;
}

/** The how-to that one of the sentences, or all of them together, comes nearest to; null where a number is asked for. */
export function nearestHowto(
  index: AnswerIndex,
  question: Question,
  wishes: Wishes,
  isFeature: (howto: Howto) => boolean,
): (AliasMatch & { readonly scope: Scope }) | null {
  const sentences = sentencesOf(question, wishes);
  if (sentences.some(({ counts, asksWho }) => counts || asksWho)) return null;
  const scopes = sentences.length > 1 ? [...sentences, scopeOf(question, wishes)] : sentences;
  let nearest: (AliasMatch & { readonly scope: Scope }) | null = null;
  for (const scope of scopes) {
    const match = bestIn(index, scope, isFeature);
    if (match && (!nearest || nearnessOf(match) > nearnessOf(nearest))) nearest = { ...match, scope };
  }
  return nearest;
}

function bestIn(index: AnswerIndex, { mentions }: Scope, isFeature: (howto: Howto) => boolean): AliasMatch | null {
  const { howtos, words } = wordsOf(index);
  const said = saidOf(saidTerms(mentions));
  const degrees = words.map((terms) => degreeIn(said, terms));
  let best: AliasMatch | null = null;
  for (const howto of howtos) {
    const match = matchOne(howto, mentions, degrees, isFeature(howto.howto));
    if (!best || nearnessOf(match) > nearnessOf(best)) best = match;
  }
  return best;
}

function nearnessOf({ coverage, explained }: AliasMatch): number {
  return coverage * explained;
}

function matchOne(
  { howto, patterns, explained }: HowtoWords,
  mentions: readonly Mention[],
  degrees: readonly number[],
  strictly: boolean,
): AliasMatch {
  const weights = mentions.map((mention) => weightOf(mention.terms));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const told = mentions.reduce((sum, { terms }, at) => sum + (weights[at] ?? 0) * degreeIn(explained, terms), 0);
  const known = whole === 0 ? 0 : told / whole;
  return {
    howto,
    coverage: Math.max(0, ...patterns.map((pattern) => partSaid(pattern, degrees, strictly ? known : 1, strictly ? ALL : 0))),
    explained: known,
  };
}

const BOTH = 1.4;
const ALL = 0.99;

/** For what zvistka itself does, which is found by rules, one word in common is enough only where neither side says anything else. */
function partSaid({ words, whole }: WeighedWords, degrees: readonly number[], known: number, least: number): number {
  let part = 0;
  for (const { place, weight } of words) part += weight * (degrees[place] ?? 0);
  const alone = part < BOTH && (part < TELLING || part / Math.max(whole, 1) < least || known < ALL);
  return alone ? 0 : part / whole;
}

const TELLING = 0.8;
const LONG_STEM = 6;

/** Terms with how far each is said, and those among them long enough to be compared by their beginnings. */
interface Said {
  readonly degrees: ReadonlyMap<string, number>;
  readonly stems: readonly string[];
}

function saidOf(degrees: ReadonlyMap<string, number>): Said {
  return { degrees, stems: [...degrees.keys()].filter(isLongStem) };
}

function isLongStem(term: string): boolean {
  return term.length >= LONG_STEM && kindOf(term) === "word";
}

/** How far one of the terms is said: stems of one verb may differ by an ending ("отправить", "отправлять"). */
function degreeIn({ degrees, stems }: Said, terms: readonly string[]): number {
  let exact = 0;
  for (const term of terms) exact = Math.max(exact, degrees.get(term) ?? 0);
  if (exact > 0 || stems.length === 0) return exact;
  for (const term of terms) {
    if (!isLongStem(term)) continue;
    for (const other of stems) if (isLonger(other, term) || isLonger(term, other)) return NEARLY;
  }
  return 0;
}

const NEARLY = 0.9;

function isLonger(long: string, short: string): boolean {
  return short.length >= LONG_STEM && long.startsWith(short) && long.length - short.length <= 2;
}

const WEIGHTS: Partial<Record<TermKind, number>> = {
  topic: 1,
  word: 1,
  place: 1,
  org: 1,
  group: 0.8,
  context: 0.5,
  people: 0.2,
  soft: 0.2,
  say: 0.2,
};

function weightOf(terms: readonly string[]): number {
  let weight = 0;
  for (const term of terms) weight = Math.max(weight, WEIGHTS[kindOf(term)] ?? 0);
  return weight;
}

interface AllWords {
  readonly howtos: readonly HowtoWords[];
  readonly words: Pattern;
}

const wordsFor = recallFor<AnswerIndex, AllWords>();

function wordsOf(index: AnswerIndex): AllWords {
  return wordsFor(index, () => {
    const words = new Words();
    return { howtos: index.catalogue.howtos.map((howto) => wordsIn(index, howto, words)), words: words.all };
  });
}

/** Words as their possible terms, each once. */
class Words {
  readonly all: (readonly string[])[] = [];
  private readonly places = new Map<string, number>();

  placeOf(terms: readonly string[]): number {
    const key = terms.join(" ");
    const place = this.places.get(key) ?? this.all.push(terms) - 1;
    this.places.set(key, place);
    return place;
  }
}

function weighed(pattern: Pattern, all: Words): WeighedWords {
  const words = pattern.map((terms) => ({ place: all.placeOf(terms), weight: weightOf(terms) }));
  return { words, whole: words.reduce((sum, { weight }) => sum + weight, 0) };
}

function wordsIn(index: AnswerIndex, howto: Howto, words: Words): HowtoWords {
  const texts = [...textsOf(howto.aliases), ...each(howto.about)].map((text) => index.read(text).mentions.map(({ terms }) => terms));
  const explained = new Map(texts.flat(2).flatMap((term) => impliedBy(term).map((implied) => [implied, 1] as const)));
  return { howto, patterns: texts.map((text) => weighed(text, words)), explained: saidOf(explained) };
}
