import { impliedBy, kindOf, likenesses } from "./lexicon.js";
import type { FigureProfile, WeighedPattern } from "./profile.js";
import type { Mention } from "./read-text.js";

/** The weight that mentions have for a figure, each by its heaviest reading. */
export function sharedWeight({ weights }: FigureProfile, mentions: readonly Mention[]): number {
  let sum = 0;
  for (const { terms } of mentions) {
    let heaviest = 0;
    for (const term of terms) for (const implied of impliedBy(term)) heaviest = Math.max(heaviest, weights.get(implied) ?? 0);
    sum += heaviest;
  }
  return sum;
}

/** What is left of a share is derived from it: asking for the confirmed finds the share of the unconfirmed. */
export const COMPLEMENTS: ReadonlySet<string> = new Set(["confirmed", "acknowledged"]);

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

/** The part of a pattern's weight that the question says, or 0 where it says too little of what tells the figure. */
export function coverageOf(
  { parts, whole, denies }: WeighedPattern,
  said: ReadonlyMap<string, number>,
  top: number,
  dated: boolean,
): number {
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
