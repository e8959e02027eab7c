import type { AnswerIndex } from "./build-index.js";
import { isStated, type StatedNumber, statedBy } from "./claim-numbers.js";
import { kindOf } from "./lexicon.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";

/** Whether a figure can be meant although, or because, the question holds this number. */
export function explainsNumber(profile: FigureProfile, mention: Mention, premise: boolean): boolean {
  const { terms, number } = mention;
  if (number === null) return false;
  if (isOwnShare(profile, mention)) return true;
  if (narrows(mention) || (terms.includes("timed") && profile.measure !== "duration")) return textHolds(profile, terms);
  if (terms[0]?.endsWith("%") && !hasShare(profile)) return false;
  return profile.numbers.has(number) || (terms.includes("base") ? isRoundedBase(profile, number) : premise);
}

/** "What does 18 % of them come to in people?": a figure's own share marks no part of it. */
function isOwnShare({ figure }: FigureProfile, { terms, number }: Mention): boolean {
  if (!terms[0]?.endsWith("%") || terms.some((term) => term.startsWith("bound:"))) return false;
  return figure.claims.some((claim) => statedBy(claim).some(({ percent, derived, value }) => percent && !derived && value === number));
}

const HUNDRED = 100;
const NEAR = 0.005;

/** "Of those six thousand four hundred" is said of 6,412. */
function isRoundedBase({ numbers }: FigureProfile, number: number): boolean {
  return number > HUNDRED && number % HUNDRED === 0 && [...numbers].some((own) => Math.abs(own - number) <= NEAR * own);
}

/** "Every third" is said of what has a share, or of what is told in words only. */
function hasShare({ figure }: FigureProfile): boolean {
  return figure.claims.some((claim) => claim.value.number === null || statedBy(claim).some(({ percent }) => percent));
}

/** Whether a number marks a part of what is counted ("under thirty"): the whole is then no answer. */
export function narrows({ terms }: Mention): boolean {
  return terms.includes("bounded");
}

/** Numbers that mark a part must stand in the figure's texts, as age or time where they are that. */
function textHolds({ explained }: FigureProfile, terms: readonly string[]): boolean {
  return explained.has(terms[0] ?? "") && ["aged", "timed"].every((tag) => !terms.includes(tag) || explained.has(tag));
}

const LEAST_NAMING = 10;
const LIMITS = ["bounded", "base", "of", "aged", "bound:above", "bound:below", "bound:at-least", "bound:at-most", "bound:open"];

/** Numbers of the question that a figure's claims state: they name it, small and derived ones only where nothing else is asked. */
export function namesByNumber(profile: FigureProfile, binding: readonly Mention[]): boolean {
  if (namesByRange(profile, binding)) return true;
  const alone = binding.every(({ terms, number }) => number !== null || terms.every((term) => !BINDING.has(kindOf(term))));
  return binding.some((mention) => {
    if (isOwnShare(profile, mention)) return true;
    if (mention.number === null || mention.terms.some((term) => LIMITS.includes(term))) return false;
    const number = mention.number;
    const names = (stated: StatedNumber) => isStated(number, stated) && (alone || (!stated.derived && stated.value > LEAST_NAMING));
    return profile.figure.claims.some((claim) => statedBy(claim).some(names));
  });
}

/** "Six to ten weeks": both ends of what a figure gives as a range and in no single number. */
function namesByRange({ figure, numbers }: FigureProfile, binding: readonly Mention[]): boolean {
  if (!figure.claims.some(({ value }) => value.number === null)) return false;
  return binding.some((from, at) => {
    const to = binding[at + 1];
    if (from.number === null || !to || to.number === null || to.at - from.at - from.length > 1) return false;
    return from.number < to.number && numbers.has(from.number) && numbers.has(to.number);
  });
}

const BINDING = new Set(["topic", "context", "group", "place", "org", "word"]);

interface Held {
  readonly stated: StatedNumber;
  readonly position: number;
}

const heldBy = new WeakMap<AnswerIndex, readonly Held[]>();

/** Positions of the figures from whose claims a number follows, or whose share it is; gathered when first asked for. */
export function derivedHolders(index: AnswerIndex, number: number): readonly number[] {
  const held = heldBy.get(index) ?? gather(index);
  heldBy.set(index, held);
  return [...new Set(held.filter(({ stated }) => isStated(number, stated)).map(({ position }) => position))];
}

function gather({ catalogue }: AnswerIndex): Held[] {
  return catalogue.figures.flatMap(({ claims }, position) =>
    claims
      .flatMap(statedBy)
      .filter(({ derived, percent }) => derived || percent)
      .map((stated) => ({ stated, position })),
  );
}
