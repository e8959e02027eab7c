import type { Answer, Asked } from "../../../src/domain/answers/answer.js";
import type { Locale } from "../../../src/domain/locale.js";

/** A line of a question set in the form of dev.jsonl. */
export interface ExpectedQuestion {
  readonly id: string;
  readonly lang: Locale;
  readonly question: string;
  readonly context?: string;
  readonly expect: { readonly kind: string; readonly ids: readonly string[]; readonly also?: readonly string[] };
  readonly tags?: readonly string[];
  readonly note?: string;
}

export type Verdict = "correct" | "missed" | "wrong" | "false-answer";

export interface Scored {
  readonly question: ExpectedQuestion;
  readonly answer: Answer;
  readonly given: readonly string[];
  readonly verdict: Verdict;
  /** A figure's number was shown to somebody who asked for another number. */
  readonly wrongNumber: boolean;
}

export interface Tally {
  readonly questions: number;
  readonly answerable: number;
  readonly correct: number;
  readonly missed: number;
  readonly wrong: number;
  readonly unanswerable: number;
  readonly falseAnswers: number;
  readonly wrongNumbers: number;
}

export interface Score {
  readonly all: Tally;
  readonly byLanguage: Readonly<Record<string, Tally>>;
  readonly byTag: Readonly<Record<string, Tally>>;
  readonly results: readonly Scored[];
}

/** Scores answers as the README of the question sets says: a follow-up's context is asked first and its focus passed on. */
export function score(
  questions: readonly ExpectedQuestion[],
  answer: (asked: Asked) => Answer,
  now = new Date("2025-06-15T12:00:00Z"),
): Score {
  const results = questions.map((question) => {
    const focus = question.context ? answer({ question: question.context, now }).focus : null;
    return judge(question, answer({ question: question.question, now, ...(focus ? { focus } : {}) }));
  });
  const tags = new Set(questions.flatMap(({ tags = [] }) => tags));
  return {
    all: tally(results),
    byLanguage: Object.fromEntries(
      (["uk", "en", "ru"] as const).map((lang) => [lang, tally(results.filter(({ question }) => question.lang === lang))]),
    ),
    byTag: Object.fromEntries([...tags].sort().map((tag) => [tag, tally(results.filter(({ question }) => question.tags?.includes(tag)))])),
    results,
  };
}

/** Ids that an answer presents as answering. A choice and "not tracked" present none. */
export function idsOf(answer: Answer): string[] {
  switch (answer.kind) {
    case "figure":
      return unique(answer.shown.map(({ figure }) => figure.id));
    case "source":
      return unique(answer.sources.map(({ id }) => id));
    case "list":
      return unique(answer.of === "sources" ? answer.sources.map(({ id }) => id) : answer.shown.map(({ figure }) => figure.id));
    case "howto":
      return [answer.howto.id];
    case "choice":
    case "unknown":
      return [];
  }
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function judge(question: ExpectedQuestion, answer: Answer): Scored {
  const given = idsOf(answer);
  const { kind, ids, also = [] } = question.expect;
  const allowed = [...ids, ...also];
  const strays = given.some((id) => !allowed.includes(id));
  const showsNumber = answer.kind === "figure" || (answer.kind === "list" && answer.shown.length > 0);
  if (kind === "unknown")
    return { question, answer, given, verdict: strays ? "false-answer" : "correct", wrongNumber: strays && showsNumber };
  if (given.length === 0) return { question, answer, given, verdict: "missed", wrongNumber: false };
  const complete = kind !== "list" || ids.every((id) => given.includes(id)) || given.some((id) => also.includes(id));
  const verdict = strays || !complete ? "wrong" : "correct";
  return { question, answer, given, verdict, wrongNumber: strays && showsNumber };
}

function tally(results: readonly Scored[]): Tally {
  const answerable = results.filter(({ question }) => question.expect.kind !== "unknown");
  const count = (verdict: Verdict, among: readonly Scored[] = results) => among.filter((result) => result.verdict === verdict).length;
  return {
    questions: results.length,
    answerable: answerable.length,
    correct: count("correct", answerable),
    missed: count("missed"),
    wrong: count("wrong"),
    unanswerable: results.length - answerable.length,
    falseAnswers: count("false-answer"),
    wrongNumbers: results.filter(({ wrongNumber }) => wrongNumber).length,
  };
}
