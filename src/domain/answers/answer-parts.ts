import type { Found } from "./answer.js";
import { answerFigure } from "./answer-figure.js";
import { answerSource } from "./answer-source.js";
import { ENOUGH } from "./choose-figures.js";
import { binds, type Context, isSpeakerTerm, subject, unknown, wantedOf } from "./context.js";
import { kindOf } from "./lexicon.js";
import { matchFigures } from "./match-figures.js";
import type { Mention } from "./read-text.js";
import { splitQuestion } from "./split-question.js";

type FigureFound = Extract<Found, { kind: "figure" }>;

/** Several questions in one. Every part must be answered: half an answer would pass for the whole. */
export function answerParts(context: Context): Found | null {
  const { question } = context;
  if (question.asking.filter(({ terms }) => terms.includes("who")).length > 1) return voicesOfParts(context);
  const { preamble, clauses, phrases } = splitQuestion(question);
  if (clauses.length > 1) {
    const parts = inTurn(clauses.map((keeps) => half(context, (at) => keeps(at) || preamble(at))));
    if (parts) return parts;
    const quantities = clauses.filter((keeps) =>
      half(context, keeps).question.asking.some(({ terms }) =>
        ["how-many", "share", "how-long"].some((concept) => terms.includes(concept)),
      ),
    );
    if (
      quantities.length > 1 &&
      quantities.length === clauses.length &&
      (subject(half(context, clauses[0] ?? (() => false)).binding).length > 0 || question.asks("differ"))
    ) {
      return answerFigure(context)?.kind === "figure" && !question.asks("differ") ? null : unknown({ reason: "not-tracked" });
    }
  }
  if (["who", "what-is", "from", "why"].some((concept) => question.asks(concept))) return null;
  return phrases.length > 1 && meantFigures(context) > 1 ? ofPhrases(context, phrases) : null;
}

/** "Who reported X, and who Y?" */
function voicesOfParts(context: Context): Found | null {
  const { clauses } = splitQuestion(context.question);
  const found = clauses.map((keeps) => answerSource(stating(context, half(context, keeps))));
  const sources = found.flatMap((part) => (part?.kind === "source" ? part.sources : []));
  if (clauses.length < 2 || found.some((part) => part?.kind !== "source")) return null;
  return { kind: "list", of: "sources", shown: [], sources: [...new Set(sources)], verdict: null };
}

/** The second "who" leaves out what both do: "who reported X, and who Y". */
function stating({ question }: Context, part: Context): Context {
  const asks = (concept: string) => part.question.asks(concept) || (kindOf(concept) === "say" && question.asks(concept));
  return {
    ...part,
    focus: null,
    question: { ...part.question, asking: withSaying(question.asking, part.question.asking), asks, has: asks },
  };
}

function withSaying(all: readonly Mention[], own: readonly Mention[]): readonly Mention[] {
  const says = ({ terms }: Mention) => terms.some((term) => kindOf(term) === "say");
  return own.some(says) ? own : [...own, ...all.filter(says).slice(0, 1)];
}

/** A later part mostly counts within the first ("of them"); only if nothing does, it stands alone. */
function inTurn(parts: readonly Context[]): Found | null {
  const found: FigureFound[] = [];
  for (const part of parts) {
    const [first] = parts;
    const content =
      subject(part.binding).length > 0 || part.question.asking.some(({ number, terms }) => number !== null || terms.includes("how-long"));
    if (!content) continue;
    const joined = first && found.length > 0 ? { ...part, binding: [...subject(first.binding), ...part.binding] } : part;
    const next = [joined, part]
      .map(answerFigure)
      .find((one): one is FigureFound => one?.kind === "figure" && !found.some((other) => sameFigures(one, other)));
    if (!next) return null;
    found.push(next);
  }
  return found.length > 1 ? partsOf(found) : null;
}

/** How many figures the whole question comes near, whatever it leaves unmet. */
function meantFigures(context: Context): number {
  return matchFigures(context.index, { ...wantedOf(context), measure: "any" }).filter(({ coverage }) => coverage >= ENOUGH).length;
}

/** "The missing and the exchanged": topics that no one figure holds, each cut off where it can stand alone. */
function ofPhrases(context: Context, phrases: readonly ((at: number) => boolean)[]): Found | null {
  const compares = context.question.asks("differ");
  if (!compares && answerFigure(context)?.kind === "figure") return null;
  const answered = (from: number, to: number) => {
    const own = half(context, (at) => phrases.slice(from, to).some((keeps) => keeps(at)));
    const part = namesOnlySpeakers(own)
      ? half(context, (at) => [phrases[topicBefore(from)], ...phrases.slice(from, to)].some((keeps) => keeps?.(at)))
      : own;
    return subject(part.binding).length > 0 ? answerFigure(part) : null;
  };
  const topicBefore = (from: number) =>
    phrases.findLastIndex((keeps, at) => at < from && !namesOnlySpeakers(half(context, keeps)) && !isEmpty(context, keeps));
  const cut = (from: number): FigureFound[] | null => {
    if (from === phrases.length) return [];
    const ends = Array.from({ length: phrases.length - from }, (_, step) => (compares ? from + 1 + step : phrases.length - step));
    for (const to of ends) {
      const found = answered(from, to);
      const rest = found?.kind === "figure" ? cut(to) : null;
      if (found?.kind === "figure" && rest && !rest.some((other) => sameFigures(other, found))) return [found, ...rest];
    }
    return isEmpty(context, phrases[from]) ? cut(from + 1) : null;
  };
  const found = cut(0);
  return found && found.length > 1 ? partsOf(found) : null;
}

/** "… by the ministry and by the fund": who counted, and what was counted stands before. */
function namesOnlySpeakers({ index, binding }: Context): boolean {
  const content = subject(binding);
  return content.length > 0 && content.every(({ terms }) => terms.some((term) => isSpeakerTerm(index, term)));
}

function isEmpty(context: Context, keeps: ((at: number) => boolean) | undefined): boolean {
  return keeps !== undefined && subject(half(context, keeps).binding).length === 0;
}

function sameFigures(left: FigureFound, right: FigureFound): boolean {
  return left.shown.every(({ figure }) => right.shown.some((other) => other.figure === figure));
}

function partsOf(found: readonly FigureFound[]): Found {
  const all = found.flatMap(({ shown }) => shown);
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
