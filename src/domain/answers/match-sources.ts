import type { Source } from "../figures/catalogue.js";
import type { AnswerIndex } from "./build-index.js";
import { impliedBy, kindOf, likenesses } from "./lexicon.js";
import { saidTerms } from "./match-figures.js";
import { withNameWords } from "./name-words.js";
import type { Pattern } from "./profile.js";
import type { Mention } from "./read-text.js";
import { isTime } from "./read-time.js";
import { keyOfMentions, recent } from "./recent.js";
import { remember } from "./remember.js";
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
  return index.sourceProfiles
    .map((profile) => matchOne(profile, mentions, said, { weigh, kin: kinOf(index) }))
    .filter(({ coverage }) => coverage > 0)
    .sort((left, right) => right.coverage * right.explained - left.coverage * left.explained);
}

function matchOne(
  profile: SourceProfile,
  mentions: readonly Mention[],
  said: ReadonlyMap<string, number>,
  { weigh, kin }: Ways,
): SourceMatch {
  const name = Math.max(0, ...profile.names.map((pattern) => covered(pattern, said, weigh)));
  const alias = Math.max(0, ...profile.patterns.map((pattern) => covered(pattern, said, weigh)));
  const weights = mentions.map(({ terms }) => Math.max(0, ...terms.map(weigh)));
  const explained = mentions.map(({ terms }, at) => (terms.some((term) => explains(profile, term, kin)) ? (weights[at] ?? 0) : 0));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    source: profile.source,
    coverage: Math.max(name, alias),
    explained: whole === 0 ? 0 : explained.reduce((sum, weight) => sum + weight, 0) / whole,
    nameTerms: profile.nameTerms,
    byName: name > 0.5 || mentions.some(({ terms }) => terms.some((term) => kindOf(term) === "word" && profile.nameTerms.has(term))),
  };
}

function explains(profile: SourceProfile, term: string, kin: Ways["kin"]): boolean {
  return [...impliedBy(term), ...likenesses(term), ...kin(term)].some((implied) => profile.explained.has(implied));
}

const AKIN = 0.8;

/** Words made of the same root say nearly the same: "refuses" of somebody's "refusal". */
function withKin(index: AnswerIndex, said: Map<string, number>): ReadonlyMap<string, number> {
  const kin = kinOf(index);
  for (const [term] of [...said]) for (const other of kin(term)) if (!said.has(other)) said.set(other, AKIN);
  return said;
}

function covered(pattern: Pattern, said: ReadonlyMap<string, number>, weigh: (term: string) => number): number {
  let whole = 0;
  let part = 0;
  for (const terms of pattern) {
    if (terms.some(isTime)) continue;
    let weight = 0;
    let degree = 0;
    for (const term of terms) {
      weight = Math.max(weight, weigh(term));
      degree = Math.max(degree, said.get(term) ?? 0);
    }
    whole += weight;
    part += weight * degree;
  }
  return whole === 0 ? 0 : part / whole;
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
