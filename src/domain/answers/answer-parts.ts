import type { Found } from "./answer.js";
import { answerFigure } from "./answer-figure.js";
import { binds, type Context, subject, unknown } from "./context.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";

const JOINS = /^(?:і|й|та|и|and|а|i|ta|y|плюс|,|also|также|також|but)$/;
type FigureFound = Extract<Found, { kind: "figure" }>;

/** "How many were exchanged and how many of them …": two questions in one, the second about what the first counts. */
export function answerParts(context: Context): Found | null {
  const asks = context.question.asking.filter(asksQuantity);
  const second = asks.at(-1);
  const join = asks.length > 1 && second ? joinBefore(context.question, second.at) : -1;
  if (join > 0) {
    const one = half(context, (at) => at < join);
    if (subject(one.binding).length > 0)
      return bothParts(
        one,
        half(context, (at) => at > join),
      );
  }
  return twoTopics(context);
}

function asksQuantity({ terms }: Mention): boolean {
  return terms.includes("how-many") || terms.includes("share");
}

function joinBefore(question: Question, place: number): number {
  return question.reading.tokens.findLastIndex(({ text }, at) => at < place && at >= place - 3 && JOINS.test(text));
}

/** The second part mostly counts within the first ("of them"); only if nothing does, it stands alone. */
function bothParts(one: Context, two: Context): Found | null {
  const first = answerFigure(one);
  if (first?.kind !== "figure") return first;
  const joined = { ...two, binding: [...subject(one.binding), ...two.binding] };
  const second = [joined, two]
    .map(answerFigure)
    .find((found): found is FigureFound => found?.kind === "figure" && !sameFigures(found, first));
  return second ? partsOf(first, second) : unknown({ reason: "not-tracked" });
}

/** "The missing in the register and the exchanged, please": two topics that no one figure holds. */
function twoTopics(context: Context): Found | null {
  const { tokens } = context.question.reading;
  if (["who", "what-is", "from", "differ"].some((concept) => context.question.asks(concept))) return null;
  const joins = tokens.flatMap(({ text }, at) => (JOINS.test(text) ? [at] : []));
  if (joins.length === 0 || answerFigure(context)?.kind === "figure") return null;
  for (const join of joins.slice(0, 6)) {
    const one = answerFigure(half(context, (at) => at < join));
    const two = answerFigure(half(context, (at) => at > join));
    if (one?.kind === "figure" && two?.kind === "figure" && !sameFigures(one, two)) return partsOf(one, two);
  }
  return null;
}

function sameFigures(left: FigureFound, right: FigureFound): boolean {
  return left.shown.every(({ figure }) => right.shown.some((other) => other.figure === figure));
}

function partsOf(one: FigureFound, two: FigureFound): Found {
  const all = [...one.shown, ...two.shown];
  const shown = all.filter(({ claim }, at) => all.findIndex((other) => other.claim.id === claim.id) === at);
  return { kind: "list", of: "parts", shown, sources: [], verdict: null };
}

function half(context: Context, keeps: (at: number) => boolean): Context {
  const mentions = context.question.asking.filter(({ at }) => keeps(at));
  const concepts = new Set(mentions.flatMap(({ terms }) => terms));
  const asks = (concept: string) => concepts.has(concept);
  return {
    ...context,
    question: { ...context.question, asking: mentions, telling: [], asks, has: asks },
    binding: binds(mentions),
    hints: [],
  };
}
