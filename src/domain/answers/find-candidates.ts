import type { AnswerIndex } from "./build-index.js";
import { kindOf, type TermKind } from "./lexicon.js";
import { derivedHolders } from "./number-match.js";
import { recallFor } from "./remember.js";
import type { Wanted } from "./wanted.js";

const CANDIDATES = 20;
const HINT = 0.3;

/** What figures are sought by, and counted by. */
export const SEARCHED: ReadonlySet<TermKind> = new Set(["topic", "word", "group", "place", "org", "context", "number", "date", "soft"]);

/** One array for all questions: each is done with it before the next, and a new one of ten thousand each time keeps the collector busy. */
const scoresOf = recallFor<AnswerIndex, Float64Array>();

/** Positions of the figures that hold the rarest of what the question mentions. */
export function candidates(index: AnswerIndex, wanted: Wanted): number[] {
  const scores = scoresOf(index, () => new Float64Array(index.catalogue.figures.length)).fill(0);
  for (const { terms } of wanted.binding) addHolders(index, terms, 1, scores);
  for (const { terms } of wanted.hints) addHolders(index, terms, HINT, scores);
  for (const { number } of wanted.binding)
    for (const position of number === null ? [] : derivedHolders(index, number)) scores[position] = (scores[position] ?? 0) + 1;
  return highest(scores, CANDIDATES);
}

function addHolders(index: AnswerIndex, terms: readonly string[], factor: number, scores: Float64Array): void {
  for (const term of terms) {
    if (!SEARCHED.has(kindOf(term))) continue;
    const weight = (factor * index.rarity(term)) / terms.length;
    for (const position of index.postings.get(term) ?? []) scores[position] = (scores[position] ?? 0) + weight;
  }
}

/** Places of the greatest scores above zero, in one pass: a full sort of ten thousand would cost most of a question's time. */
function highest(scores: Float64Array, count: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let position = 0; position < scores.length; position += 1) {
    if ((scores[position] ?? 0) <= least) continue;
    best.push(position);
    if (best.length < 4 * count) continue;
    best.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0));
    best.length = count;
    least = scores[best.at(-1) ?? 0] ?? 0;
  }
  return best.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right).slice(0, count);
}
