import type { Claim } from "../figures/catalogue.js";
import { kindOf } from "./lexicon.js";
import { namesByNumber } from "./number-match.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import { isTime } from "./read-time.js";
import type { Wanted } from "./wanted.js";

/**
 * What a question that already names its figure asks about it: "do the 3,767 include hostages", "a census or a guess". The
 * figure with its caveats is the answer, whatever may be inside its number.
 */
export function asksAbout(profile: FigureProfile, wanted: Wanted, speakers: ReadonlySet<string>): (mention: Mention) => boolean {
  const byNumber = wanted.scope !== null && namesByNumber(profile, wanted.binding);
  const inScope = wanted.scope === "named" || byNumber;
  return (mention) =>
    (inScope && isPart(mention)) ||
    (byNumber && isStanding(mention)) ||
    (byNumber && wanted.scope === "named" && isSubject(mention, speakers));
}

const LEAST_POINTING = 10;

/** "Do the 186 include the empty ones?" says outright whose number it is. */
export function pointsAt({ value }: Claim, { binding }: Wanted): boolean {
  return binding.some(({ number }) => number !== null && number > LEAST_POINTING && number === value.number);
}

/** What may be inside or outside of a number: a part of the people, a place, a time. */
function isPart({ terms }: Mention): boolean {
  return terms.some((term) => ["group", "place"].includes(kindOf(term)) || isTime(term) || term === "rate");
}

const STANDING: ReadonlySet<string> = new Set([
  "confirmed",
  "believed",
  "ask-rough",
  "count_all",
  "acknowledged",
  "unconfirmed",
  "identify",
]);

/** How sure a number is: "confirmed or only suspected". */
function isStanding({ terms }: Mention): boolean {
  return terms.some((term) => STANDING.has(term));
}

/** Anything but a number and who stated it. */
function isSubject({ terms, number }: Mention, speakers: ReadonlySet<string>): boolean {
  return (
    number === null &&
    terms.some((term) => ["topic", "context", "word"].includes(kindOf(term))) &&
    !terms.some((term) => speakers.has(term))
  );
}

/** "How many times were prisoners executed" asks for executions where those are what is counted, and for nothing that counts people. */
export function countsTimes({ units, measure }: FigureProfile, { binding }: Wanted): boolean {
  if (measure !== "count") return false;
  const said = new Set(binding.flatMap(({ terms }) => terms));
  return units.has("case") || [...units].some((term) => kindOf(term) === "topic" && said.has(term));
}
