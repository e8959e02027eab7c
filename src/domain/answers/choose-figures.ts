import type { Shown } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import { isStated, statedBy } from "./claim-numbers.js";
import { kindOf } from "./lexicon.js";
import { matchFigures } from "./match-figures.js";
import { type FigureProfile, namesSpeaker } from "./profile.js";
import { namesTime } from "./read-time.js";
import type { Match, Wanted } from "./wanted.js";

export const ENOUGH = 0.62;
/** A question that points back at a subject just answered may say less. */
const ENOUGH_BACK = 0.55;
/** So much of a way to ask is enough where no other figure explains as much. */
const LITTLE = 0.45;
/** A match this much weaker than the best is no rival. */
const RIVAL = 0.75;
const EQUAL = 0.93;

export interface Choice {
  /** Matches that answer together: one figure, or several that count the same thing. */
  readonly best: readonly Match[];
  /** Other figures about as near, when it cannot be told which is meant. */
  readonly rivals: readonly Match[];
  /** All matches, also those that leave something unmet. */
  readonly all: readonly Match[];
}

export function chooseFigures(index: AnswerIndex, wanted: Wanted): Choice {
  const all = matchFigures(index, wanted);
  const fitting = all.filter(({ unmet, coverage }) => unmet === null && coverage >= (wanted.pointsBack ? ENOUGH_BACK : ENOUGH));
  const [top] = fitting;
  const sole = top ? null : soleMatch(all, wanted);
  if (sole) return { best: [sole], rivals: [], all };
  if (!top) return { best: [], rivals: [], all };
  if (wanted.measure === "share" && top.coverage < WHOLE && all.some((match) => outweighs(match, top)))
    return { best: [], rivals: [], all };
  const near = ofSpeakerTold(
    fitting.filter(({ score }) => score >= RIVAL * top.score),
    wanted,
  );
  const alike = near.filter((match) => match === near[0] || countsTheSame((near[0] ?? top).profile, match.profile));
  const together = namesTime(wanted.time) ? alike : widest(alike);
  const rivals = near.filter((match) => !together.includes(match) && match.score >= EQUAL * top.score);
  const stating = rivals.length > 0 ? statingOne([...together, ...rivals], wanted) : null;
  return stating ? { best: [stating], rivals: [], all } : { best: together, rivals, all };
}

/** The one of several whose number the question names: "is it true that 1,200 came home?" asks about it. */
function statingOne(matches: readonly Match[], { binding, premise }: Wanted): Match | null {
  const asserted = binding.filter(({ number, terms }) => number !== null && number > SMALL && !terms.includes("bounded"));
  if (!premise || asserted.length !== 1) return null;
  const states = ({ claims }: Match) =>
    claims.some((claim) => statedBy(claim).some((stated) => isStated(asserted[0]?.number ?? 0, stated)));
  const [one, ...others] = matches.filter(states);
  return one && others.length === 0 ? one : null;
}

const SMALL = 10;

/** A story that names who counts, before a question that only points back to it, asks for that count and no other's. */
function ofSpeakerTold(near: readonly Match[], { pointsBack, hints }: Wanted): readonly Match[] {
  if (!pointsBack || near.length < 2) return near;
  const told = near.filter(({ profile }) =>
    hints.some(({ terms }) => terms.some((term) => kindOf(term) === "word" && profile.speakerNames.has(term))),
  );
  return told.length > 0 ? told : near;
}

/** The one figure of the measure asked for that explains all that is said, though little is said. */
function soleMatch(all: readonly Match[], wanted: Wanted): Match | null {
  const explaining = all.filter(({ unmet, coverage }) => unmet === null && coverage >= LITTLE);
  const [only, ...others] = explaining.filter(({ profile }) => profile.measure === wanted.measure);
  return only && others.length === 0 && !all.some((match) => outweighs(match, only)) ? only : null;
}

/** What is said means another figure much more, were it not for the measure: "most of them live with foster parents". */
function outweighs({ coverage, score, unmet }: Match, only: Match): boolean {
  return unmet?.facet === "measure" && coverage >= ENOUGH && only.score < HALF * score;
}

const HALF = 0.5;
/** So much of a way to ask needs no comparing. */
const WHOLE = 0.9;

/** Without a time in the question, a count of one year is no second answer beside the same count of all the time. */
function widest(matches: readonly Match[]): readonly Match[] {
  const open = matches.filter(({ claims }) => claims.some(({ period }) => ["since", "stock", "not-stated"].includes(period.kind)));
  return open.length > 0 && open.includes(matches[0] as Match) ? open : matches;
}

/** Whether two figures count one thing and differ only in who counted, when, or how sure they are. */
export function countsTheSame(left: FigureProfile, right: FigureProfile): boolean {
  if (left.measure !== right.measure) return false;
  const leftCore = core(left);
  const rightCore = core(right);
  const shared = [...leftCore].filter((term) => rightCore.has(term)).length;
  const sameHead = heads(left).some((term) => rightCore.has(term)) && heads(right).some((term) => leftCore.has(term));
  return sameHead && shared / (leftCore.size + rightCore.size - shared) >= ALIKE;
}

/** A few words may weigh the same: one for each language. */
const HEADS = 3;

function heads(profile: FigureProfile): string[] {
  return [...core(profile)].slice(0, HEADS);
}

const CORE = 0.55;
const ALIKE = 0.5;

const cores = new WeakMap<FigureProfile, ReadonlySet<string>>();

/** The events, groups and places that weigh most, heaviest first, in a figure's ways to ask; who counted is no part of it. */
function core(profile: FigureProfile): ReadonlySet<string> {
  const known = cores.get(profile);
  if (known) return known;
  const speakers = [...profile.speakers.values()];
  const weighed = [...profile.weights].filter(
    ([term]) =>
      ["topic", "group", "place", "word"].includes(kindOf(term)) &&
      !(kindOf(term) === "word" && speakers.some((speaker) => speaker.has(term))),
  );
  weighed.sort(([, left], [, right]) => right - left);
  const top = weighed[0]?.[1] ?? 0;
  const found = new Set(weighed.filter(([term, weight]) => weight >= CORE * top && !namesSpeaker([term], profile)).map(([term]) => term));
  cores.set(profile, found);
  return found;
}

export function shown(matches: readonly Match[]): Shown[] {
  return matches.flatMap(({ profile, claims }) => claims.map((claim) => ({ figure: profile.figure, claim })));
}
