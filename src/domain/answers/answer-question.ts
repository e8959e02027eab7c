import type { Answer, Asked, Found, Shown } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import { findAnswer } from "./find-answer.js";
import { readWishes } from "./find-wishes.js";
import { focusOf } from "./focus.js";
import { localeOf } from "./locale-of.js";
import { readQuestion } from "./read-question.js";

/** Answers a question from the catalogue alone. Never throws; no clock, no network, the same answer for the same input. */
export function answer(index: AnswerIndex, asked: Asked): Answer {
  const reading = index.read(asked.question);
  const question = readQuestion(reading);
  const wishes = readWishes(reading);
  const { found, binding } = findAnswer(index, asked, question, wishes);
  const isKnown = (word: string) => index.postings.has(word) || index.speakerTerms.has(word);
  return {
    ...found,
    locale: localeOf(reading, asked.locale),
    distressed: wishes("distress"),
    focus: remembers(found) ? focusOf(binding, figuresIn(found), sourcesIn(found), { now: asked.now, isKnown }) : null,
  };
}

function remembers(found: Found): boolean {
  return (
    found.kind !== "howto" && (found.kind !== "unknown" || found.refusal.reason === "constraint" || found.refusal.reason === "not-tracked")
  );
}

function figuresIn(found: Found): readonly string[] {
  if (found.kind === "choice") return found.figures.map(({ id }) => id);
  return "shown" in found ? figuresOf(found.shown) : [];
}

const figuresListed = new WeakMap<readonly Shown[], readonly string[]>();

/** Kept with the list: that of a whole catalogue comes back whenever somebody asks for it. */
function figuresOf(shown: readonly Shown[]): readonly string[] {
  const ids = figuresListed.get(shown) ?? [...new Set(shown.map(({ figure }) => figure.id))];
  figuresListed.set(shown, ids);
  return ids;
}

function sourcesIn(found: Found): string[] {
  return "sources" in found ? found.sources.map(({ id }) => id) : [];
}
