import type { Claim } from "../figures/catalogue.js";
import type { Localized } from "../locale.js";
import type { AnswerIndex } from "./build-index.js";
import { countsGroup } from "./counted-group.js";
import { countedNouns, counts, placeTerms, unitTerms } from "./counted-noun.js";
import { withKin } from "./kin-terms.js";
import { impliedBy, kindOf, likenesses, type TermKind } from "./lexicon.js";
import { derivedHolders, explainsNumber, namesByNumber } from "./number-match.js";
import { asksAbout, countsTimes, pointsAt } from "./points-at-figure.js";
import type { FigureProfile, WeighedPattern } from "./profile.js";
import type { Mention } from "./read-text.js";
import { isTime, unmetTime, type WantedTime } from "./read-time.js";
import { keyOfMentions, recent } from "./recent.js";
import { recallFor } from "./remember.js";

/** What a question asks of a figure. */
export interface Wanted {
  /** Mentions that bind: each must be explained by the figure. */
  readonly binding: readonly Mention[];
  /** Mentions of the story around the question: they may help to find, and bind nothing. */
  readonly hints: readonly Mention[];
  readonly time: WantedTime;
  readonly measure: "count" | "share" | "duration" | "any";
  /** A number in the question is a statement to be checked, not a bound. */
  readonly premise: boolean;
  /** The question leans on the one before ("how many of them"). */
  readonly pointsBack: boolean;
  /** "total" was said, without a year or a speaker. */
  readonly total: boolean;
  /** The question is about circumstances (condition, status, period), so caveats count. */
  readonly circumstances: boolean;
  /** What a number takes in is asked: by a word that says so, or by alternatives to choose from. */
  readonly scope: "named" | "alternatives" | null;
  /** Counted is a part of what was counted before ("how many of them are soldiers"): then even a common group must be told apart. */
  readonly partOf: boolean;
  /** What stands right after "how many". */
  readonly counted: Mention | null;
  /** Places of the events that the question denies. */
  readonly denied: ReadonlySet<number>;
  /** How sure a number is, is asked: confirmed, or only believed or recorded. */
  readonly certainty: boolean;
  readonly now: Date;
}

/** The same with the nouns that "how many" asks of, and the terms of the catalogue's places and speakers. */
interface Bound extends Wanted {
  readonly nouns: readonly Mention[];
  readonly places: ReadonlySet<string>;
  /** Terms by which those who state numbers are named. */
  readonly speakers: ReadonlySet<string>;
}

export interface Match {
  readonly profile: FigureProfile;
  readonly claims: readonly Claim[];
  /** How much of a way to ask for the figure the question covers, 0 to 1. */
  readonly coverage: number;
  /** Weight of what the question and the figure share. */
  readonly score: number;
  /** What the question wants and the figure does not say, or null. */
  readonly unmet: Unmet | null;
}

export interface Unmet {
  readonly facet: string;
  readonly asked: string;
  readonly had: readonly Localized[];
}

const CANDIDATES = 20;
const HINT = 0.3;

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

const SEARCHED: ReadonlySet<TermKind> = new Set(["topic", "word", "group", "place", "org", "context", "number", "date", "soft"]);

/** One array for all questions: each is done with it before the next, and a new one of ten thousand each time keeps the collector busy. */
const scoresOf = recallFor<AnswerIndex, Float64Array>();

/** Positions of the figures that hold the rarest of what the question mentions. */
function candidates(index: AnswerIndex, wanted: Wanted): number[] {
  const scores = scoresOf(index, () => new Float64Array(index.catalogue.figures.length)).fill(0);
  for (const { terms } of wanted.binding) addHolders(index, terms, 1, scores);
  for (const { terms } of wanted.hints) addHolders(index, terms, HINT, scores);
  for (const { number } of wanted.binding)
    for (const position of number === null ? [] : derivedHolders(index, number)) scores[position] = (scores[position] ?? 0) + 1;
  return highest(scores, CANDIDATES);
}

function addHolders(index: AnswerIndex, terms: readonly string[], factor: number, scores: Float64Array): void {
  for (const term of terms) {
    if (!SEARCHED.has(kindOf(term))) continue;
    const weight = (factor * index.rarity(term)) / terms.length;
    for (const position of index.postings.get(term) ?? []) scores[position] = (scores[position] ?? 0) + weight;
  }
}

/** Places of the greatest scores above zero, in one pass: a full sort of ten thousand would cost most of a question's time. */
function highest(scores: Float64Array, count: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let position = 0; position < scores.length; position += 1) {
    if ((scores[position] ?? 0) <= least) continue;
    best.push(position);
    if (best.length < 4 * count) continue;
    best.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0));
    best.length = count;
    least = scores[best.at(-1) ?? 0] ?? 0;
  }
  return best.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right).slice(0, count);
}

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

function sharedWeight({ weights }: FigureProfile, mentions: readonly Mention[]): number {
  let sum = 0;
  for (const { terms } of mentions) {
    let heaviest = 0;
    for (const term of terms) for (const implied of impliedBy(term)) heaviest = Math.max(heaviest, weights.get(implied) ?? 0);
    sum += heaviest;
  }
  return sum;
}

/** What is left of a share is derived from it: asking for the confirmed finds the share of the unconfirmed. */
const COMPLEMENTS: ReadonlySet<string> = new Set(["confirmed", "acknowledged"]);

/** Terms that the question says, with what they imply (1) and what people use in their place (0.8). */
export function saidTerms(mentions: readonly Mention[]): Map<string, number> {
  const said = new Map<string, number>();
  const raise = (term: string, degree: number) => said.set(term, Math.max(degree, said.get(term) ?? 0));
  for (const term of mentions.flatMap(({ terms }) => terms)) {
    for (const implied of impliedBy(term)) raise(implied, 1);
    for (const like of likenesses(term)) raise(like, 0.8);
    if (COMPLEMENTS.has(term)) raise("unconfirmed", 0.8);
  }
  return said;
}

const LEAST_TELLING = 0.45;
/** Hints of the story count for this much of what the question itself says. */
const HINTED = 0.7;
/** A number of the figure in the question names it about as well as most of an alias would. */
const NUMBER_NAMES = 0.8;
const NAMED_NUMBER = 1;

/** The part of a pattern's weight that the question says, or 0 where it says too little of what tells the figure. */
function coverageOf({ parts, whole, denies }: WeighedPattern, said: ReadonlyMap<string, number>, top: number, dated: boolean): number {
  if (denies && !said.has("negation")) return 0;
  let covered = 0;
  let met = 0;
  let telling = false;
  for (const { terms, weight, common } of parts) {
    let degree = 0;
    let counts = false;
    for (const term of terms) {
      const spoken = said.get(term) ?? 0;
      degree = Math.max(degree, spoken);
      counts ||= spoken > 0 && kindOf(term) !== "people";
    }
    covered += weight * degree;
    if (counts) met += 1;
    telling ||= counts && !common;
  }
  if (!dated && met < 2 && !telling) return 0;
  return whole === 0 || covered < LEAST_TELLING * top ? 0 : covered / whole;
}

const BINDING: ReadonlySet<TermKind> = new Set(["topic", "context", "group", "place", "org", "word"]);

/** The first thing asked that neither the figure's texts nor the claim's speakers explain. */
function unmetBy(profile: FigureProfile, claim: Claim, wanted: Bound): Unmet | null {
  const speakers = profile.speakers.get(claim.id) ?? new Set<string>();
  const ofScope = wanted.scope === "named" || (wanted.scope !== null && namesByNumber(profile, wanted.binding));
  const isAskedAbout = asksAbout(profile, wanted, wanted.speakers);
  const offered = wanted.scope === "alternatives" && ofScope && wanted.measure === "any" && pointsAt(claim, wanted);
  for (const mention of wanted.binding) {
    if (isAskedAbout(mention)) continue;
    if (offered && mention.terms.every((term) => kindOf(term) === "word" && !wanted.speakers.has(term) && !mention.proper)) continue;
    if (wanted.denied.has(mention.at) && !countsDenied(profile, claim)) return unmetMention(mention);
    if (!explains(profile, speakers, mention, wanted)) return unmetMention(mention);
  }
  const namesSpeaker = wanted.binding.some(({ terms }) =>
    terms.some((term) => speakers.has(term) && ["word", "org"].includes(kindOf(term))),
  );
  const texts = profile.time.get(claim.id) ?? { label: new Set(), said: new Set() };
  const time = unmetTime(claim, texts, wanted.time, { now: wanted.now, namesSpeaker });
  // A year that no claim covers is refused even there.
  if (time && !(ofScope && wanted.time.years.length + wanted.time.periods.length === 0))
    return { facet: "time", asked: time, had: [claim.period.label] };
  if (wanted.total && claim.value.of !== undefined) return { facet: "population", asked: "total", had: [] };
  if (wanted.total && !namesSpeaker && ["calendar-year", "calendar-month", "relative"].includes(claim.period.kind)) {
    return { facet: "time", asked: "total", had: [claim.period.label] };
  }
  return unmetHinted(profile, wanted) ?? unmetCounted(profile, claim, wanted) ?? unmetMeasure(profile, claim, wanted);
}

const MOST_PERCENT = 100;

/** "The trains carried fifty million. Is that right?": where only the story says what is meant, its number tells a count from a share. */
function unmetHinted({ measure }: FigureProfile, { binding, hints }: Bound): Unmet | null {
  if (measure === "count" || binding.some(({ number, terms }) => number !== null || isBinding(terms))) return null;
  const large = hints.find(({ number }) => number !== null && number > MOST_PERCENT);
  return large ? { facet: "number", asked: large.text, had: [] } : null;
}

function isBinding(terms: readonly string[]): boolean {
  return terms.some((term) => BINDING.has(kindOf(term)));
}

/** "How many prisoners" is no count of prisons. */
function unmetCounted(profile: FigureProfile, claim: Claim, { nouns, binding }: Bound): Unmet | null {
  if (nouns.length === 0 || profile.measure !== "count" || claim.value.number === null) return null;
  return counts(nouns, profile.heads(), profile.units) &&
    nouns.every((noun) =>
      countsGroup(
        profile,
        noun,
        binding.filter(({ terms }) => isBinding(terms)),
        saidTerms,
      ),
    )
    ? null
    : { facet: "measure", asked: nouns.map(({ text }) => text).join(" "), had: [] };
}

/** People whom nearly every figure counts, but seldom apart from the rest. */
const PARTS = new Set(["military", "man"]);

/** "In the report", "for the article": words that refer to whatever carried the number. */
const PASSING = new Set(["report", "article"]);

const LIST = /^(?:спис|перелік|перечн|перечен|list)/;

/** "On the list of Jones": a list of the one who counts is the count. */
function isListOf({ speakerNames, explained }: FigureProfile, { terms, text, at }: Mention, { binding }: Bound): boolean {
  if (!terms.includes("register") || !LIST.test(text)) return false;
  return binding.some(
    (other) =>
      Math.abs(other.at - at) <= 2 &&
      other.terms.some((term) => kindOf(term) === "word" && (speakerNames.has(term) || explained.has(term))),
  );
}

/** Words for how sure a number is. */
const CERTAINTY = new Set(["confirmed", "unconfirmed", "believed", "acknowledged"]);

/** Where soldiers are counted, "men" is said of all of them. */
function countsSoldiers({ explained }: FigureProfile): boolean {
  return ["military", "pow", "captive", "captured"].some((term) => explained.has(term));
}

function namesSpeaking(profile: FigureProfile, speakers: ReadonlySet<string>, term: string, wanted: Bound): boolean {
  if (wanted.measure === "any") return true;
  if (!wanted.places.has(term) || kindOf(term) !== "word") return TOLD.has(kindOf(term)) || profile.speakerNames.has(term);
  const names = (other: string) => speakers.has(other) && !wanted.places.has(other) && !profile.explained.has(other);
  return wanted.binding.some(({ terms }) => terms.some((other) => ["word", "org"].includes(kindOf(other)) && names(other)));
}

/** What the texts of those who stated a number explain: who they are and where, never what befell those they count. */
const TOLD: ReadonlySet<TermKind> = new Set(["word", "org", "context", "people", "place", "group"]);

function explains(profile: FigureProfile, speakers: ReadonlySet<string>, mention: Mention, wanted: Bound): boolean {
  const { terms, number } = mention;
  if (number !== null) return explainsNumber(profile, mention, wanted.premise);
  if (terms.some((term) => PASSING.has(term) || (wanted.certainty && CERTAINTY.has(term)))) return true;
  if (terms.includes("times") && countsTimes(profile, wanted)) return true;
  if (isListOf(profile, mention, wanted)) return true;
  if (terms.includes("man") && wanted.measure !== "any" && !terms.some((term) => profile.explained.has(term)) && !countsSoldiers(profile))
    return false;
  if (wanted.scope === "alternatives" && STATISTICS.some((term) => terms.includes(term)))
    return wanted.binding.some((other) => other.terms.some((term) => STATISTICS.includes(term) && profile.explained.has(term)));
  if (terms.every((term) => term === "rate")) return profile.units.has("rate");
  if (wanted.partOf && terms.some((term) => PARTS.has(term))) return terms.some((term) => profile.explained.has(term));
  if (!terms.every((term) => BINDING.has(kindOf(term)) && !isTime(term))) return true;
  if (
    profile.measure !== "duration" &&
    terms.includes("extreme") &&
    profile.figure.claims.some(({ value }) => value.kind === "lower-bound")
  )
    return true;
  return terms.some(
    (term) =>
      profile.explained.has(term) ||
      (speakers.has(term) && namesSpeaking(profile, speakers, term, wanted)) ||
      (COMPLEMENTS.has(term) && completes(profile, wanted)) ||
      (((wanted.scope === "named" && !wanted.speakers.has(term)) ||
        (wanted.circumstances && ["topic", "context"].includes(kindOf(term)))) &&
        profile.caveats().has(term)) ||
      (likenesses(term).some((like) => profile.explained.has(like)) && !isOtherWay(profile, term)),
  );
}

/** "Is that the average or the longest?": where one of them is the figure's, the other is only offered. */
const STATISTICS = ["average", "median", "extreme"];

/** Ways by which word comes: a figure of one of them is none of another, though each is "hearing from" somebody. */
const WAYS = ["letter", "call"];

function isOtherWay({ explained }: FigureProfile, term: string): boolean {
  return WAYS.includes(term) && !explained.has(term) && WAYS.some((way) => explained.has(way));
}

function completes({ explained, figure, measure, caveats }: FigureProfile, wanted: Wanted): boolean {
  if (wanted.circumstances && caveats().has("unconfirmed")) return true;
  return measure === "share" && explained.has("unconfirmed") && figure.claims.some(({ derived }) => derived.length > 1);
}

function unmetMention(mention: Mention): Unmet {
  return { facet: facetOf(mention), asked: mention.text, had: [] };
}

/** Who is left of a stated whole can be told with its inputs; and a figure may itself count what did not happen. */
function countsDenied({ denies, measure }: FigureProfile, { value, derived }: Claim): boolean {
  return value.of !== undefined || measure === "share" || derived.length > 0 || denies;
}

function facetOf({ terms }: Mention): string {
  const kind = kindOf(terms[0] ?? "");
  if (kind === "group") return "population";
  if (kind === "org") return "source";
  return kind === "context" || kind === "topic" || kind === "word" ? "subject" : kind;
}

/** "How many sappers" asks for no length of time, whatever they do; "how many held" may. */
function isCountable(term: string): boolean {
  return ["topic", "group"].includes(kindOf(term)) && term !== "hold" && term !== "detain";
}

function unmetMeasure(profile: FigureProfile, claim: Claim, wanted: Bound): Unmet | null {
  if (wanted.measure === "any" || wanted.measure === profile.measure) return null;
  if (claim.value.number === null && wanted.measure !== "duration") return null;
  const shareOfCount =
    wanted.measure === "share" && profile.measure === "count" && (profile.explained.has("share") || claim.derived.length > 0);
  const countOfShare = wanted.measure === "count" && profile.measure === "share";
  // "How many did he sit" may ask for years; "how many carriages" never does.
  const lengthOfStay =
    wanted.measure === "count" &&
    profile.measure === "duration" &&
    wanted.nouns.every(({ terms }) => terms.every((term) => term === "hold" || term === "detain")) &&
    !wanted.binding.some(({ number }) => number !== null) &&
    !wanted.counted?.terms.every(isCountable) &&
    !wanted.counted?.terms.some((term) => SEARCHED.has(kindOf(term)) && profile.counted.has(term) && !profile.speakerNames.has(term));
  return shareOfCount || countOfShare || lengthOfStay ? null : { facet: "measure", asked: wanted.measure, had: [] };
}
