import type { Claim } from "../figures/catalogue.js";
import { countsGroup } from "./counted-group.js";
import { counts } from "./counted-noun.js";
import { saidTerms } from "./coverage.js";
import { explains, isBinding } from "./explains.js";
import { SEARCHED } from "./find-candidates.js";
import { kindOf } from "./lexicon.js";
import { namesByNumber } from "./number-match.js";
import { asksAbout, pointsAt } from "./points-at-figure.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import { unmetTime } from "./read-time.js";
import type { Bound, Unmet } from "./wanted.js";

/** The first thing asked that neither the figure's texts nor the claim's speakers explain. */
export function unmetBy(profile: FigureProfile, claim: Claim, wanted: Bound): Unmet | null {
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
