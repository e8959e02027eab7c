import type { Howto } from "../figures/catalogue.js";
import type { Found } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import { type Context, subject } from "./context.js";
import { type Feature, featureAsked, seemsLost } from "./find-feature.js";
import { readWishes, type Wishes } from "./find-wishes.js";
import { kindOf } from "./lexicon.js";
import { saidTerms } from "./match-figures.js";
import type { Pattern } from "./profile.js";
import { textsOf } from "./profile.js";
import { type Question, readQuestion } from "./read-question.js";

/** The how-to that a message asks for, by zvistka's own features; only those that the catalogue holds. */
export function findHowto(index: AnswerIndex, question: Question, wishes: Wishes): Howto | null {
  const feature = featureAsked(question, wishes);
  return feature ? howtoFor(index, feature) : null;
}

/** The how-to of a feature: named like it, or one whose aliases mostly ask for it. */
export function howtoFor(index: AnswerIndex, feature: Feature): Howto | null {
  const named = index.catalogue.howtos.find(({ id }) => id === feature);
  if (named) return named;
  const serving = servedBy.get(index) ?? features(index);
  servedBy.set(index, serving);
  return serving.get(feature) ?? null;
}

const servedBy = new WeakMap<AnswerIndex, ReadonlyMap<Feature, Howto>>();
const MOSTLY = 0.5;

function features(index: AnswerIndex): ReadonlyMap<Feature, Howto> {
  const serving = new Map<Feature, Howto>();
  for (const howto of index.catalogue.howtos) {
    const asked = textsOf(howto.aliases).map((alias) => {
      const reading = index.read(alias);
      return featureAsked(readQuestion(reading), readWishes(reading));
    });
    for (const feature of new Set(asked)) {
      const part = asked.filter((other) => other === feature).length / asked.length;
      if (feature && part > MOSTLY && !serving.has(feature)) serving.set(feature, howto);
    }
  }
  return serving;
}

/** After the question for a person's fate has been ruled out. */
export function lostRelative({ index, question, wishes }: Context): Found | null {
  const howto = seemsLost(question, wishes) ? howtoFor(index, "report") : null;
  return howto ? { kind: "howto", howto } : null;
}

export function likeHowto(context: Context): Found | null {
  const howto = matchHowto(context.index, context.question);
  return howto ? { kind: "howto", howto } : null;
}

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
