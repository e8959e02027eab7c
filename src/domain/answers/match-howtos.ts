import type { Howto } from "../figures/catalogue.js";
import type { AnswerIndex } from "./build-index.js";
import { subject } from "./context.js";
import { kindOf } from "./lexicon.js";
import { saidTerms } from "./match-figures.js";
import type { Pattern } from "./profile.js";
import type { Question } from "./read-question.js";

const ENOUGH = 0.85;

/** The how-to whose alias a question says nearly whole, with little else. */
export function matchHowto(index: AnswerIndex, question: Question): Howto | null {
  const said = saidTerms(question.asking);
  const content = subject(question.asking);
  let best: { howto: Howto; part: number } | null = null;
  for (const { howto, patterns } of index.howtos) {
    for (const pattern of patterns) {
      const part = partSaid(pattern, said);
      const explained = content.every(({ terms }) => pattern.some((wanted) => wanted.some((term) => terms.includes(term))));
      if (content.length > 0 && explained && part >= ENOUGH && part > (best?.part ?? 0)) best = { howto, part };
    }
  }
  return best?.howto ?? null;
}

function partSaid(pattern: Pattern, said: ReadonlyMap<string, number>): number {
  const weights = pattern.map((terms) => (terms.some((term) => ["soft", "people", "say"].includes(kindOf(term))) ? 0.2 : 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const part = pattern.reduce((sum, terms, at) => sum + (weights[at] ?? 0) * Math.max(0, ...terms.map((term) => said.get(term) ?? 0)), 0);
  return whole === 0 ? 0 : part / whole;
}
