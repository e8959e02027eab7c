import type { Howto } from "../figures/catalogue.js";
import type { Found } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import type { Context } from "./context.js";
import { FEATURES, type Feature, featureAsked, seemsLost } from "./find-feature.js";
import { readWishes, type Wishes } from "./find-wishes.js";
import { nearestHowto } from "./match-aliases.js";
import { textsOf } from "./profile.js";
import { type Question, readQuestion } from "./read-question.js";
import type { Scope } from "./scope.js";

/** The how-to that a message asks for, by zvistka's own features; only those that the catalogue holds. */
export function findHowto(index: AnswerIndex, question: Question, wishes: Wishes): Howto | null {
  const feature = featureAsked(question, wishes);
  return feature ? howtoFor(index, feature) : null;
}

/** The how-to of a feature: named like it, or one whose aliases mostly ask for it. */
export function howtoFor(index: AnswerIndex, feature: Feature): Howto | null {
  return index.catalogue.howtos.find(({ id }) => id === feature) ?? serving(index).get(feature) ?? null;
}

function isFeature(index: AnswerIndex, howto: Howto): boolean {
  return FEATURES.has(howto.id) || [...serving(index).values()].includes(howto);
}

function serving(index: AnswerIndex): ReadonlyMap<Feature, Howto> {
  const known = servedBy.get(index) ?? features(index);
  servedBy.set(index, known);
  return known;
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

/** Somebody wants to do something, and an alias says it nearly whole. */
export function doesHowto({ index, question, wishes }: Context): Found | null {
  const nearest = nearestHowto(index, question, wishes, (howto) => isFeature(index, howto));
  if (!nearest || !wantsToDo(question, nearest.scope) || nearest.coverage < NEARLY_ALL || nearest.explained < MOST) return null;
  return { kind: "howto", howto: nearest.howto };
}

/** The same said with less, when no figure has answered. */
export function likeHowto({ index, question, wishes }: Context): Found | null {
  if (wishes("thanks") && !question.endsWithQuestionMark) return null;
  const nearest = nearestHowto(index, question, wishes, (howto) => isFeature(index, howto));
  if (!nearest) return null;
  const { coverage, explained, scope, howto } = nearest;
  const likely = coverage >= ENOUGH && explained === 1;
  const meant = wantsToDo(question, scope) && coverage >= MOST && explained >= ENOUGH_TOLD;
  return likely || meant ? { kind: "howto", howto } : null;
}

const ENOUGH = 0.85;
const NEARLY_ALL = 0.8;
const MOST = 0.66;
const ENOUGH_TOLD = 0.45;

/** "I want to …", "how do I …", "де здати …": a deed of one's own; not wanting to know. */
function wantsToDo({ reading }: Question, { says, has, mentions }: Scope): boolean {
  if (
    has("verify", "figure", "report", "differ") ||
    (has("where") && has("published", "ask-published", "wrote")) ||
    mentions.some(({ number }) => number !== null)
  )
    return false;
  if (says("i-do")) return true;
  return mentions.some(({ terms, at }) => {
    const after = reading.tokens.slice(at + 1, at + 1 + NEAR);
    return (terms.includes("how") || terms.includes("where")) && after.some(({ text }) => INFINITIVE.test(text));
  });
}

const NEAR = 4;
const INFINITIVE = /..(?:ти|тися|тись|ть|ться|ty|tysia)$/;
