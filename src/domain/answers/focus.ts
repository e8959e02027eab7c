import type { Asked, Focus } from "./answer.js";
import { kindOf } from "./lexicon.js";
import type { Mention } from "./read-text.js";
import { isTime } from "./read-time.js";

const LASTS_MS = 15 * 60 * 1000;

/** The focus of the last answer while it still holds. */
export function liveFocus({ focus, now }: Asked): Focus | null {
  if (!focus) return null;
  const age = now.getTime() - Date.parse(focus.at);
  return age >= 0 && age <= LASTS_MS ? focus : null;
}

/**
 * What to remember of a question: the terms that bound it, and only such as the lexicon or the catalogue has. A word that is in
 * neither may be the name of somebody's son and must never be stored; without it the subject is not whole, so nothing is kept.
 */
export function focusOf(
  mentions: readonly Mention[],
  figures: readonly string[],
  sources: readonly string[],
  { now, isKnown }: { readonly now: Date; readonly isKnown: (word: string) => boolean },
): Focus | null {
  const kinds = ["topic", "context", "group", "place", "org", "word", "time", "date"];
  const binding = mentions.filter(({ terms }) => terms.every((term) => kinds.includes(kindOf(term))));
  const known = binding.map(({ terms }) => terms.filter((term) => kindOf(term) !== "word" || isKnown(term)));
  if (known.some((terms) => terms.length === 0)) return null;
  return { figures, sources, facets: { binding: known.map((terms) => terms.join(" ")) }, at: now.toISOString() };
}

/**
 * The last question's subject with what the new one names put in place of its like: a year for a year, a group for a group.
 * Another speaker counted over another period, so the year goes with the speaker.
 */
export function inherit(focus: Focus, mentions: readonly Mention[], isSpeaker: (term: string) => boolean): Mention[] {
  const asked = mentions.map((mention) => (mention.terms.includes("year-earlier") ? yearBefore(focus, mention) : mention));
  const otherSpeaker = asked.some(({ terms }) => terms.some(isSpeaker));
  const classes = new Set(asked.flatMap(({ terms }) => terms.map((term) => classOf(term, isSpeaker))));
  if (otherSpeaker) classes.add("time");
  const kept = (focus.facets.binding ?? [])
    .map((terms) => terms.split(" "))
    .filter((terms) => !terms.some((term) => GENERIC_BODIES.has(term)))
    .filter((terms) => !terms.some((term) => classes.has(classOf(term, isSpeaker))))
    .map((terms) => ({ terms, at: -1, length: 1, text: terms[0] ?? "", proper: false, number: null }));
  return [...kept, ...asked];
}

/** "And the year before": counted back from the year that the last question named. */
function yearBefore(focus: Focus, mention: Mention): Mention {
  const year = (focus.facets.binding ?? []).flatMap((terms) => /(?:^| )@(\d{4})(?: |$)/.exec(terms)?.[1] ?? [])[0];
  return year === undefined ? mention : { ...mention, terms: [`@${Number(year) - 1}`] };
}

/** Who asked or counted, in words that fit many: not part of the subject of the next question. */
const GENERIC_BODIES = new Set(["human-rights", "organisation", "report", "expert", "activist", "article", "outlet"]);

/** Facets of which a question has one at a time; the rest adds up. */
function classOf(term: string, isSpeaker: (term: string) => boolean): string {
  if (isTime(term)) return "time";
  if (isSpeaker(term)) return "speaker";
  const kind = kindOf(term);
  if (term === "military" || term === "civilian") return "group";
  return kind === "group" || kind === "place" ? kind : term;
}
