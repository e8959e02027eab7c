import type { Answers, Field, Purpose, ReportKind } from "./report.js";
import { type Step, stepsOf } from "./steps.js";

/** Where a person is in the intake. `enough`: the first part is done, and the report may be sent or go on. */
export type Page =
  | { readonly name: "consent" | "kind" | "enough" | "review" }
  /** Everything would be erased: asked once more, with the way back. */
  | { readonly name: "cancel"; readonly from: Exclude<Page, { readonly name: "cancel" }> }
  | { readonly name: "step"; readonly field: Field; readonly onward: "next" | "review" }
  | { readonly name: "guess"; readonly field: Field; readonly onward: "next" | "review"; readonly value: unknown };

/** A report that is not sent yet. Sealed under the intake's own key wherever it is stored. */
export interface Draft {
  /** Becomes the report's uuid, so that one draft can become one report only. */
  readonly id: string;
  readonly kind: ReportKind | null;
  readonly consents: { readonly [Key in Purpose]?: { readonly given: boolean; readonly at: string; readonly version: number } };
  readonly answers: Answers;
  readonly page: Page;
  /**
   * What the person did lately (the platform's ids of it, the newest last). A platform brings what was not noted as handled again after
   * a crash, and that may be several: none of them may answer the next question.
   */
  readonly turns: readonly string[];
}

export function newDraft(id: string): Draft {
  return { id, kind: null, consents: {}, answers: {}, page: { name: "consent" }, turns: [] };
}

/** The steps of the part that the person is in: the first part alone until it is done, then all. */
export function stepsAhead({ kind, page }: Draft): readonly Step[] {
  const steps = kind === null ? [] : stepsOf(kind);
  const inFirst = page.name === "step" && steps.find(({ field }) => field === page.field)?.first === true;
  return inFirst ? steps.filter(({ first }) => first) : steps;
}

/** "3 of 7": counted in the part that the person is in, so that the end is in sight. Null outside of the questions. */
export function progressOf(draft: Draft): { readonly at: number; readonly of: number } | null {
  if (draft.page.name !== "step" && draft.page.name !== "guess") return null;
  const { field } = draft.page;
  const steps = stepsAhead({ ...draft, page: { name: "step", field, onward: "next" } });
  return { at: steps.findIndex((step) => step.field === field) + 1, of: steps.length };
}

export function stepAt({ kind }: Draft, field: Field): Step | null {
  return (kind && stepsOf(kind).find((step) => step.field === field)) ?? null;
}

/** The page after a field is done: the next question, the end of the first part, or the review. */
export function pageAfter(draft: Draft, field: Field, onward: "next" | "review"): Page {
  if (onward === "review" || draft.kind === null) return { name: "review" };
  const steps = stepsOf(draft.kind);
  const at = steps.findIndex((step) => step.field === field);
  const next = steps[at + 1];
  if (!next) return { name: "review" };
  return steps[at]?.first && !next.first ? { name: "enough" } : { name: "step", field: next.field, onward };
}

/** The page before, for "back"; null at the very beginning. */
export function pageBefore({ kind, page }: Draft): Page | null {
  const steps = kind === null ? [] : stepsOf(kind);
  switch (page.name) {
    case "consent":
      return null;
    case "cancel":
      return page.from;
    case "kind":
      return { name: "consent" };
    case "guess":
      return { name: "step", field: page.field, onward: page.onward };
    case "enough":
      return last(steps.filter(({ first }) => first));
    case "review":
      return last(steps);
    case "step": {
      if (page.onward === "review") return { name: "review" };
      const before = steps[steps.findIndex(({ field }) => field === page.field) - 1];
      return before ? { name: "step", field: before.field, onward: "next" } : { name: "kind" };
    }
  }
}

function last(steps: readonly Step[]): Page {
  const step = steps.at(-1);
  return step ? { name: "step", field: step.field, onward: "next" } : { name: "kind" };
}
