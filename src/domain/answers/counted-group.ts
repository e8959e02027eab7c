import { impliedBy, kindOf, type TermKind } from "./lexicon.js";
import type { FigureProfile, WeighedPattern } from "./profile.js";
import type { Mention } from "./read-text.js";

/** Terms that mentions say, each with how far. */
type Said = (mentions: readonly Mention[]) => ReadonlyMap<string, number>;

const BINDING: ReadonlySet<TermKind> = new Set(["topic", "context", "group", "place", "org", "word"]);

/** A marked part of the people that is counted must be among those who are: "how many relatives" is no count of trials. */
export function countsGroup(profile: FigureProfile, { terms }: Mention, binding: readonly Mention[], saidTerms: Said): boolean {
  if (!terms.every((term) => kindOf(term) === "group")) return true;
  const meant = terms.flatMap(impliedBy);
  if (meant.some((term) => profile.units.has(term)) || !countsEvents(profile)) {
    return meant.some((term) => profile.counted.has(term) || profile.heads().has(term));
  }
  return profile.patterns.some(
    ({ parts }) =>
      parts.some((part) => meant.some((term) => part.terms.includes(term))) && isWhollySaid(parts, binding, saidTerms(binding)),
  );
}

/** The unit names what happened ("trials") and nobody to whom it happened. */
function countsEvents({ units }: FigureProfile): boolean {
  const kinds = [...units].map(kindOf);
  return kinds.includes("topic") && !kinds.some((kind) => ["people", "group", "context"].includes(kind));
}

/** Where events are counted by those who took part, the rest of the question must be said as the figure says it. */
function isWhollySaid(parts: WeighedPattern["parts"], binding: readonly Mention[], said: ReadonlyMap<string, number>): boolean {
  const asked = binding.filter(({ terms }) => terms.every((term) => BINDING.has(kindOf(term))));
  const isPart = ({ terms }: Mention) => terms.flatMap(impliedBy).some((term) => parts.some((part) => part.terms.includes(term)));
  return parts.every(({ terms }) => terms.some((term) => said.has(term))) && asked.every(isPart);
}
