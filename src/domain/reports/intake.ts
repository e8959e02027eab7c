import { type Draft, pageAfter, pageBefore, stepAt } from "./draft.js";
import { CONSENT_VERSION, type Field, neededPurposes, type Purpose, purposes, type ReportKind, reportKinds } from "./report.js";
import { type Step, stepsOf } from "./steps.js";

/** What a person did in the intake: wrote something, or pressed a button. */
export type Move =
  | { readonly kind: "said"; readonly text: string }
  | { readonly kind: "allow"; readonly purpose: Purpose; readonly given: boolean }
  | { readonly kind: "pick"; readonly value: string }
  | { readonly kind: "edit"; readonly field: Field }
  | { readonly kind: "agree" | "yes" | "no" | "back" | "skip" | "more" | "review" | "send" | "save" | "cancel" };

/** Why a move changed nothing, in a code that the texts put into words. */
export const problems = [
  "needs-consent",
  "needed",
  "choose",
  "unreadable",
  "no-name",
  "in-the-future",
  "too-early",
  "impossible-date",
  "year-missing",
  "too-long",
  "story-too-long",
  "card-number",
  "not-here",
] as const;
export type Problem = (typeof problems)[number];

export type Outcome =
  | { readonly kind: "draft"; readonly draft: Draft; readonly problem: Problem | null }
  | { readonly kind: "send"; readonly draft: Draft }
  | { readonly kind: "saved"; readonly draft: Draft }
  | { readonly kind: "cancelled" };

/** What was written, read. `sure: false`: to be shown back for a yes. `nothing`: the person says that they do not know. */
export type Reading =
  | { readonly kind: "value"; readonly value: unknown; readonly sure: boolean }
  | { readonly kind: "nothing" }
  | { readonly kind: "problem"; readonly problem: Problem };

/** How words are read; handed in, so that the order of an intake can be told without them. */
export interface Readers {
  readonly read: (step: Step, text: string, now: Date) => Reading;
  /** A whole message that is a move in words: "назад", "skip", "так". */
  readonly move: (text: string) => "yes" | "no" | "back" | "skip" | "save" | "cancel" | null;
  readonly holdsCardNumber: (text: string) => boolean;
}

/** One move in an intake. Pure: the same draft, move and time give the same outcome. */
export function advance(draft: Draft, move: Move, now: Date, readers: Readers): Outcome {
  const stay = (problem: Problem): Outcome => ({ kind: "draft", draft, problem });
  const go = (changed: Partial<Draft>): Outcome => ({ kind: "draft", draft: { ...draft, ...changed }, problem: null });
  const { page } = draft;

  switch (move.kind) {
    case "cancel":
      return page.name === "cancel" ? stay("choose") : go({ page: { name: "cancel", from: page } });
    case "save":
      return { kind: "saved", draft };
    case "allow":
      return go({ consents: { ...draft.consents, [move.purpose]: consentAt(move.given, now) } });
    case "agree":
      return page.name === "consent" ? agreed(draft, now, go, stay) : stay("not-here");
    case "back": {
      const before = pageBefore(draft);
      return before ? go({ page: before }) : stay("not-here");
    }
    case "pick":
      return picked(draft, move.value, go, stay);
    case "yes":
      if (page.name === "cancel") return { kind: "cancelled" };
      return page.name === "guess" ? kept(draft, page.field, page.value, page.onward, go) : stay("not-here");
    case "no":
      if (page.name === "cancel") return go({ page: page.from });
      return page.name === "guess" ? go({ page: { name: "step", field: page.field, onward: page.onward } }) : stay("not-here");
    case "skip":
      return skipped(draft, go, stay);
    case "more":
      return page.name === "enough" ? go({ page: firstOfMore(draft) }) : stay("not-here");
    case "review":
      return draft.kind !== null && firstMissing(draft) === null ? go({ page: { name: "review" } }) : stay("needed");
    case "edit":
      return stepAt(draft, move.field) ? go({ page: { name: "step", field: move.field, onward: "review" } }) : stay("not-here");
    case "send":
      return sent(draft, go, stay);
    case "said":
      return said(draft, move.text, now, readers, go, stay);
  }
}

type Go = (changed: Partial<Draft>) => Outcome;
type Stay = (problem: Problem) => Outcome;

function consentAt(given: boolean, now: Date) {
  return { given, at: now.toISOString(), version: CONSENT_VERSION };
}

/** Agreeing gives what a report cannot be without; the rest stays as it was set, or not given. */
function agreed(draft: Draft, now: Date, go: Go, stay: Stay): Outcome {
  if (lacksConsent(draft)) return stay("needs-consent");
  const all = purposes.map((purpose) => [purpose, draft.consents[purpose] ?? consentAt(neededPurposes.has(purpose), now)]);
  return go({ consents: Object.fromEntries(all), page: { name: "kind" } });
}

function lacksConsent({ consents }: Draft): boolean {
  return [...neededPurposes].some((purpose) => consents[purpose]?.given === false);
}

function picked(draft: Draft, value: string, go: Go, stay: Stay): Outcome {
  const { page } = draft;
  if (page.name === "kind") {
    const kind = reportKinds.find((each) => each === value);
    return kind ? go({ kind, page: { name: "step", field: firstField(kind), onward: "next" } }) : stay("choose");
  }
  if (page.name !== "step") return stay("not-here");
  const choice = stepAt(draft, page.field)?.choices?.find((each) => each === value);
  return choice ? kept(draft, page.field, choice, page.onward, go) : stay("choose");
}

function firstField(kind: ReportKind): Field {
  const [first] = stepsOf(kind);
  if (!first) throw new Error(`a report of the kind ${kind} asks nothing`);
  return first.field;
}

function kept(draft: Draft, field: Field, value: unknown, onward: "next" | "review", go: Go): Outcome {
  return go({ answers: { ...draft.answers, [field]: value }, page: pageAfter(draft, field, onward) });
}

function skipped(draft: Draft, go: Go, stay: Stay): Outcome {
  const { page } = draft;
  if (page.name !== "step" && page.name !== "guess") return stay("not-here");
  if (stepAt(draft, page.field)?.needed) return stay("needed");
  return kept(draft, page.field, null, page.onward, go);
}

function firstOfMore({ kind }: Draft): Draft["page"] {
  const step = kind && stepsOf(kind).find(({ first }) => !first);
  return step ? { name: "step", field: step.field, onward: "next" } : { name: "review" };
}

/** The first thing without which a report cannot be sent. */
function firstMissing({ kind, answers }: Draft): Field | null {
  return (kind && stepsOf(kind).find(({ needed, field }) => needed && (answers[field] ?? null) === null)?.field) ?? null;
}

function sent(draft: Draft, go: Go, stay: Stay): Outcome {
  if (draft.page.name !== "review" && draft.page.name !== "enough") return stay("not-here");
  // A button of an older message can take a consent back at any time.
  if (lacksConsent(draft)) return { kind: "draft", draft: { ...draft, page: { name: "consent" } }, problem: "needs-consent" };
  const missing = firstMissing(draft);
  if (missing) return go({ page: { name: "step", field: missing, onward: "review" } });
  return { kind: "send", draft };
}

function said(draft: Draft, text: string, now: Date, readers: Readers, go: Go, stay: Stay): Outcome {
  if (readers.holdsCardNumber(text)) return stay("card-number");
  const { page } = draft;
  const word = readers.move(text);
  const isAnswer = page.name === "step" && (word === "yes" || word === "no");
  if (word !== null && !isAnswer) return advance(draft, { kind: word }, now, readers);
  const numbered = choiceNumber(choicesAt(draft), text);
  if (numbered !== null) return picked(draft, numbered, go, stay);
  // Words where a guess waits for a yes are another try at the answer.
  if (page.name !== "step" && page.name !== "guess") return stay("choose");
  const step = stepAt(draft, page.field);
  if (!step) return stay("not-here");
  const reading = readers.read(step, text, now);
  if (reading.kind === "problem") return stay(reading.problem);
  if (reading.kind === "nothing") return skipped(draft, go, stay);
  if (reading.sure) return kept(draft, page.field, reading.value, page.onward, go);
  return go({ page: { name: "guess", field: page.field, onward: page.onward, value: reading.value } });
}

/** What may be picked on a page, in the order of its buttons. */
export function choicesAt(draft: Draft): readonly string[] {
  if (draft.page.name === "kind") return reportKinds;
  return draft.page.name === "step" ? (stepAt(draft, draft.page.field)?.choices ?? []) : [];
}

/** Buttons may be typed by their number: on old phones, and by voice. */
function choiceNumber(choices: readonly string[], text: string): string | null {
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1];
  return number === undefined ? null : (choices[Number(number) - 1] ?? null);
}
