import type { AnswerIndex } from "./build-index.js";
import type { Pattern } from "./profile.js";
import { isTime } from "./read-time.js";
import { recallFor } from "./remember.js";
import type { SourceProfile } from "./source-profile.js";

/** A name or an alias of a source with what each of its words weighs. */
interface Weighed {
  readonly parts: readonly { readonly terms: readonly string[]; readonly weight: number }[];
  readonly whole: number;
}

export interface SourcePatterns {
  readonly profile: SourceProfile;
  readonly names: readonly Weighed[];
  readonly others: readonly Weighed[];
}

interface Table {
  readonly all: readonly SourcePatterns[];
  /** Places in `all` of the sources that have a term in a pattern. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

/** Sources of which any term is said, in the order of the catalogue: of the others nothing is covered. */
export function sourcesSaid(index: AnswerIndex, said: ReadonlyMap<string, number>, weigh: (term: string) => number): SourcePatterns[] {
  const { all, holders } = tableOf(index, () => compile(index, weigh));
  const places = new Set<number>();
  for (const term of said.keys()) for (const place of holders.get(term) ?? []) places.add(place);
  return all.filter((_, place) => places.has(place));
}

const tableOf = recallFor<AnswerIndex, Table>();

function compile({ sourceProfiles }: AnswerIndex, weigh: (term: string) => number): Table {
  const weighed = (patterns: readonly Pattern[]) => patterns.map((pattern) => weighedPattern(pattern, weigh));
  const all = sourceProfiles.map((profile) => ({ profile, names: weighed(profile.names), others: weighed(profile.patterns) }));
  const holders = new Map<string, number[]>();
  all.forEach(({ names, others }, place) => {
    const terms = new Set([...names, ...others].flatMap(({ parts }) => parts.flatMap((part) => part.terms)));
    for (const term of terms) holders.set(term, [...(holders.get(term) ?? []), place]);
  });
  return { all, holders };
}

function weighedPattern(pattern: Pattern, weigh: (term: string) => number): Weighed {
  const parts = pattern.filter((terms) => !terms.some(isTime)).map((terms) => ({ terms, weight: Math.max(0, ...terms.map(weigh)) }));
  return { parts, whole: parts.reduce((sum, { weight }) => sum + weight, 0) };
}

/** The part of the best-covered pattern's weight that is said, 0 to 1. */
export function bestCovered(patterns: readonly Weighed[], said: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const { parts, whole } of patterns) if (whole > 0) best = Math.max(best, weightSaid(parts, said) / whole);
  return best;
}

function weightSaid(parts: Weighed["parts"], said: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const { terms, weight } of parts) {
    let degree = 0;
    for (const term of terms) degree = Math.max(degree, said.get(term) ?? 0);
    sum += weight * degree;
  }
  return sum;
}
