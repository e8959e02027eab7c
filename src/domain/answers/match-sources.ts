import type { Source } from "../figures/catalogue.js";
import type { AnswerIndex } from "./build-index.js";
import { saidTerms } from "./coverage.js";
import { impliedBy, kindOf, likenesses } from "./lexicon.js";
import { withNameWords } from "./name-words.js";
import type { Mention } from "./read-text.js";
import { keyOfMentions, recent } from "./recent.js";
import { remember } from "./remember.js";
import { bestCovered, type SourcePatterns, sourcesSaid } from "./source-patterns.js";
import type { SourceProfile } from "./source-profile.js";
import { kinOf } from "./word-kin.js";

export interface SourceMatch {
  readonly source: Source;
  /** The best-covered name or alias, 0 to 1. */
  readonly coverage: number;
  /** How much of the question the source's texts explain, 0 to 1. */
  readonly explained: number;
  readonly byName: boolean;
  readonly nameTerms: ReadonlySet<string>;
}

const WEIGHTS: Partial<Record<ReturnType<typeof kindOf>, number>> = {
  soft: 0.2,
  people: 0.2,
  say: 0.5,
  context: 0.5,
  ask: 0,
  filler: 0,
  time: 0,
  date: 0,
  number: 0,
};

/** A country tells branches apart; that something is an organisation tells nearly nothing. */
const TELLING: Readonly<Record<string, number>> = { ukrainian: 0.8, organisation: 0.3 };

interface Ways {
  readonly weigh: (term: string) => number;
  readonly kin: (term: string) => readonly string[];
}

/** Sources that the mentions name or describe, best first. */
export function matchSources(index: AnswerIndex, asked: readonly Mention[]): readonly SourceMatch[] {
  return lately(index, keyOfMentions(asked), () => weighSources(index, asked));
}

const lately = recent<readonly SourceMatch[]>();

function weighSources(index: AnswerIndex, asked: readonly Mention[]): SourceMatch[] {
  const mentions = withNameWords(index, asked);
  const said = withKin(index, saidTerms(mentions));
  const weigh = weigherOf(index);
  return sourcesSaid(index, said, weigh)
    .flatMap((patterns) => matchOne(patterns, mentions, said, { weigh, kin: kinOf(index) }) ?? [])
    .sort((left, right) => right.coverage * right.explained - left.coverage * left.explained);
}

function matchOne(
  { profile, names, others }: SourcePatterns,
  mentions: readonly Mention[],
  said: ReadonlyMap<string, number>,
  { weigh, kin }: Ways,
): SourceMatch | null {
  const name = bestCovered(names, said);
  const coverage = Math.max(name, bestCovered(others, said));
  if (coverage === 0) return null;
  const weights = mentions.map(({ terms }) => Math.max(0, ...terms.map(weigh)));
  const explained = mentions.map(({ terms }, at) => (terms.some((term) => explains(profile, term, kin)) ? (weights[at] ?? 0) : 0));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    source: profile.source,
    coverage,
    explained: whole === 0 ? 0 : explained.reduce((sum, weight) => sum + weight, 0) / whole,
    nameTerms: profile.nameTerms,
    byName: name > 0.5 || mentions.some(({ terms }) => terms.some((term) => kindOf(term) === "word" && profile.nameTerms.has(term))),
  };
}

function explains(profile: SourceProfile, term: string, kin: Ways["kin"]): boolean {
  const isExplained = (other: string) => profile.explained.has(other);
  return impliedBy(term).some(isExplained) || likenesses(term).some(isExplained) || kin(term).some(isExplained);
}

const AKIN = 0.8;

/** Words made of the same root say nearly the same: "refuses" of somebody's "refusal". */
function withKin(index: AnswerIndex, said: Map<string, number>): ReadonlyMap<string, number> {
  const kin = kinOf(index);
  for (const [term] of [...said]) for (const other of kin(term)) if (!said.has(other)) said.set(other, AKIN);
  return said;
}

const weighers = new WeakMap<AnswerIndex, (term: string) => number>();

function weigherOf(index: AnswerIndex): (term: string) => number {
  const weigh = weighers.get(index) ?? remember(weigher(index));
  weighers.set(index, weigh);
  return weigh;
}

/** Rare words of sources weigh most: a name more than "organisation". */
function weigher(index: AnswerIndex): (term: string) => number {
  const total = index.sourceProfiles.length;
  return (term) => {
    const prior = TELLING[term] ?? WEIGHTS[kindOf(term)] ?? 1;
    if (prior === 0) return 0;
    const holders = index.sourceProfiles.filter(({ explained }) => explained.has(term)).length;
    return prior * Math.log(1 + total / Math.max(1, holders));
  };
}
