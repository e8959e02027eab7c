import type { AnswerIndex } from "./build-index.js";
import { countedNouns, placeTerms, unitTerms } from "./counted-noun.js";
import { coverageOf, saidTerms, sharedWeight } from "./coverage.js";
import { candidates } from "./find-candidates.js";
import { withKin } from "./kin-terms.js";
import { namesByNumber } from "./number-match.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import { keyOfMentions, recent } from "./recent.js";
import { unmetBy } from "./unmet.js";
import type { Bound, Match, Wanted } from "./wanted.js";

/** Figures that share something with the question, best first, each with what it leaves unmet. */
export function matchFigures(index: AnswerIndex, asked: Wanted): readonly Match[] {
  return lately(index, keyOfWanted(asked), () => weighFigures(index, asked));
}

const lately = recent<readonly Match[]>();

function keyOfWanted({ binding, hints, counted, denied, time, now, ...rest }: Wanted): string {
  const { years, months, days, seasons, periods, spans } = time;
  const when = [years, months, days, seasons, periods, spans].join("/");
  return [keyOfMentions(binding), keyOfMentions(hints), counted?.at, ...denied, when, now.getTime(), ...Object.values(rest)].join("|");
}

function weighFigures(index: AnswerIndex, asked: Wanted): Match[] {
  const akin = (mention: Mention) => withKin(index, mention);
  const units = unitTerms(index);
  const nouns = asked.measure === "count" ? countedNouns(asked.counted, asked.binding, (term) => units.has(term)) : [];
  const wanted: Bound = {
    ...asked,
    binding: asked.binding.map(akin),
    hints: asked.hints.map(akin),
    nouns,
    places: placeTerms(index),
    speakers: index.speakerTerms,
  };
  const said = saidTerms([...wanted.binding, ...wanted.hints]);
  return candidates(index, wanted)
    .map((position) => matchOne(index.profileOf(position), wanted, said))
    .sort((left, right) => right.score - left.score);
}

/** Hints of the story count for this much of what the question itself says. */
const HINTED = 0.7;
/** A number of the figure in the question names it about as well as most of an alias would. */
const NUMBER_NAMES = 0.8;
const NAMED_NUMBER = 1;

function matchOne(profile: FigureProfile, wanted: Bound, said: ReadonlyMap<string, number>): Match {
  const named = wanted.binding.filter(({ number, terms }) => number !== null && !terms.includes("bounded") && profile.numbers.has(number));
  const dated = wanted.time.years.length + wanted.time.periods.length > 0;
  let byText = 0;
  for (const pattern of profile.patterns) byText = Math.max(byText, coverageOf(pattern, said, profile.top, dated));
  const coverage = byText < NUMBER_NAMES && namesByNumber(profile, wanted.binding) ? NUMBER_NAMES : byText;
  const shared = sharedWeight(profile, wanted.binding) + HINTED * sharedWeight(profile, wanted.hints) + NAMED_NUMBER * named.length;
  const fitting = profile.figure.claims.map((claim) => ({ claim, unmet: unmetBy(profile, claim, wanted) }));
  const claims = fitting.filter(({ unmet }) => unmet === null).map(({ claim }) => claim);
  return { profile, claims, coverage, score: shared * (0.5 + coverage), unmet: claims.length > 0 ? null : (fitting[0]?.unmet ?? null) };
}
