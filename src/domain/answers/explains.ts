import { COMPLEMENTS } from "./coverage.js";
import { kindOf, likenesses, type TermKind } from "./lexicon.js";
import { explainsNumber } from "./number-match.js";
import { countsTimes } from "./points-at-figure.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import { isTime } from "./read-time.js";
import type { Bound, Wanted } from "./wanted.js";

const BINDING: ReadonlySet<TermKind> = new Set(["topic", "context", "group", "place", "org", "word"]);

/** Whether a mention may narrow what is asked for. */
export function isBinding(terms: readonly string[]): boolean {
  return terms.some((term) => BINDING.has(kindOf(term)));
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

/** Whether the figure, or who stated its number, accounts for something that the question mentions. */
export function explains(profile: FigureProfile, speakers: ReadonlySet<string>, mention: Mention, wanted: Bound): boolean {
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
