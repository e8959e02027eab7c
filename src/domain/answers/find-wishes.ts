import type { Howto } from "../figures/catalogue.js";
import type { AnswerIndex } from "./build-index.js";
import { wishVocabulary } from "./lexicon.js";
import type { Question } from "./read-question.js";
import { type Reading, readTokens } from "./read-text.js";

/** The wish words of a text: what zvistka is asked to do, and what is no question at all. */
export interface Wishes {
  (concept: string): boolean;
  /** Whether the token at this place is a wish word: then it is no word of the subject. */
  readonly at: (place: number) => boolean;
}

export function readWishes(reading: Reading): Wishes {
  const mentions = readTokens(wishVocabulary, reading.tokens, reading.romanised).mentions.filter(({ terms }) =>
    terms.every((term) => wishVocabulary.kinds.has(term)),
  );
  const concepts = new Set(mentions.flatMap(({ terms }) => terms));
  const places = new Set(mentions.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)));
  return Object.assign((concept: string) => concepts.has(concept), { at: (place: number) => places.has(place) });
}

/** The how-to that a message asks for, by zvistka's own features; only those that the catalogue holds. */
export function findHowto(index: AnswerIndex, question: Question, wishes: Wishes): Howto | null {
  const id = featureAsked(question, wishes);
  return index.catalogue.howtos.find((howto) => howto.id === id) ?? null;
}

function featureAsked(question: Question, wishes: Wishes): string | null {
  const counts = question.asks("how-many") || question.asks("share");
  if (wishes("erase") && wishes("own-data")) return "delete-my-data";
  if (
    wishes("erase") &&
    !counts &&
    (question.has("figure") || wishes("my") || wishes("submission") || wishes("you") || question.has("list"))
  )
    return "delete-my-data";
  if (asksStatus(question, wishes)) return "status";
  if (wishes("subscribe") || (wishes("send") && wishes("change"))) return "subscribe";
  if (counts) return null;
  if (asksToReport(question, wishes)) return "report";
  if (wishes("human") && (wishes("reach") || question.asks("whether") || wishes("my") || wishes("send"))) return "contact";
  if (wishes("reach") && (wishes("team") || (wishes("you") && question.asks("how")))) return "contact";
  return wishes("ability") && !namesSubject(question) ? "help" : null;
}

function asksStatus(question: Question, wishes: Wishes): boolean {
  const submitted = (wishes("submission") && (wishes("my") || wishes("sent") || wishes("you"))) || (wishes("sent") && wishes("human"));
  const infinitive = wishes("submit") && !question.asks("how-many");
  return submitted && (wishes("status") || wishes("sent") || wishes("change")) && !infinitive && !namesCount(question);
}

/** A figure's subject beside the wish: "the report about tortures" is not the asker's report. */
function namesCount(question: Question): boolean {
  return ["execute", "exchange", "torture", "interview"].some((concept) => question.has(concept));
}

function asksToReport(question: Question, wishes: Wishes): boolean {
  if (question.asks("who") || question.asks("which")) return false;
  const someone = ["relation", "missing", "captive", "pow", "person", "family"].some((concept) => question.has(concept));
  const lost = question.has("missing") && question.has("relation");
  if (wishes("submit") && (someone || question.has("figure") || question.has("search"))) return true;
  return lost && (question.asks("how") || question.asks("where") || wishes("submit") || question.has("search") || question.has("plan"));
}

function namesSubject(question: Question): boolean {
  return ["execute", "exchange", "torture", "missing", "captive", "pow", "return", "call", "letter"].some((concept) =>
    question.has(concept),
  );
}

/** Abuse, attempts to steer the machine, questions for a doctor. */
export type OffTopic = "abuse" | "injection" | "medical";

export function findOffTopic(question: Question, wishes: Wishes): OffTopic | null {
  if (wishes("injection")) return "injection";
  if (wishes("medicine") && !question.asks("how-many") && !question.asks("share")) return "medical";
  return wishes("abuse") && !question.asks("how-many") && !question.asks("who") ? "abuse" : null;
}
