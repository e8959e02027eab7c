import type { Locale } from "../domain/locale.js";
import { type Draft, progressOf, stepAt } from "../domain/reports/draft.js";
import type { Filed } from "../domain/reports/file-report.js";
import { choicesAt, type Problem } from "../domain/reports/intake.js";
import { LONGEST_LINE, LONGEST_STORY, neededPurposes, type Purpose, purposes } from "../domain/reports/report.js";
import { type Step, stepsOf } from "../domain/reports/steps.js";
import { say } from "../locale.js";
import { type Action, type Block, bold, type Reply, text } from "../reply.js";
import { choiceText, shownAnswer } from "./intake-words.js";

/** A page of the intake: what is asked, what may be pressed, and why the last move changed nothing. */
export function intakeCard(draft: Draft, problem: Problem | null, locale: Locale): Reply {
  const { blocks, buttons } = pageOf(draft, locale);
  const said = problem
    ? [text(bold(say(locale, problemText(problem), { limit: problem === "story-too-long" ? LONGEST_STORY : LONGEST_LINE })))]
    : [];
  return { blocks: [...said, ...blocks, { kind: "buttons", buttons: [...buttons, ...movesOf(draft, locale)] }], private: true };
}

function problemText(problem: Problem): string {
  if (problem === "story-too-long") return "report-problem-too-long";
  return problem === "card-number" ? "report-card-number" : `report-problem-${problem}`;
}

interface Page {
  readonly blocks: readonly Block[];
  readonly buttons: readonly Action[];
}

function pageOf(draft: Draft, locale: Locale): Page {
  const { page } = draft;
  switch (page.name) {
    case "consent":
      return consentPage(draft, locale);
    case "kind":
      return { blocks: [text(bold(say(locale, "report-kind-title"))), text(say(locale, "report-numbers"))], buttons: kinds(draft, locale) };
    case "enough":
      return {
        blocks: [text(say(locale, "report-enough"))],
        buttons: [move(locale, "send"), move(locale, "more"), move(locale, "review")],
      };
    case "review":
      return reviewPage(draft, locale);
    case "cancel":
      return { blocks: [text(say(locale, "report-cancel"))], buttons: [erase(locale), keep(locale)] };
    case "guess": {
      const step = stepAt(draft, page.field);
      const value = step ? shownAnswer(step, page.value, locale) : "";
      return { blocks: [text(say(locale, "report-guess", { value }))], buttons: [move(locale, "yes"), move(locale, "no")] };
    }
    case "step":
      return stepPage(draft, stepAt(draft, page.field), locale);
  }
}

function consentPage({ consents }: Draft, locale: Locale): Page {
  const given = (purpose: Purpose) => consents[purpose]?.given ?? neededPurposes.has(purpose);
  const toggles = purposes.map((purpose): Action => {
    const label = say(locale, given(purpose) ? "report-allowed" : "report-refused", { purpose: say(locale, `report-purpose-${purpose}`) });
    return action(label, "allow", `${purpose}:${given(purpose) ? "no" : "yes"}`);
  });
  const blocks = ["report-money", "report-welcome", "report-telegram-keeps"].map((id) => text(say(locale, id)));
  const asked = [text(bold(say(locale, "report-consent-title"))), text(say(locale, "report-consent-note"))];
  return { blocks: [...blocks, ...asked], buttons: [...toggles, move(locale, "agree")] };
}

function kinds(draft: Draft, locale: Locale): readonly Action[] {
  return numbered(choicesAt(draft).map((kind) => action(say(locale, `report-kind-${kind}`), "pick", kind)));
}

/** Numbers in front: a button may be typed, on an old phone or by voice. */
function numbered(actions: readonly Action[]): readonly Action[] {
  return actions.map((each, index) => ({ ...each, label: `${index + 1}. ${each.label}` }));
}

function stepPage(draft: Draft, step: Step | null, locale: Locale): Page {
  if (!step) throw new Error("the intake stands at a question that its kind does not ask");
  const progress = progressOf(draft);
  const head = progress ? [bold(say(locale, "report-progress", { ...progress })), "\n"] : [];
  const question = say(locale, `report-ask-${step.field}`, { kind: draft.kind ?? "other" });
  const hint = step.choices ? "report-numbers" : step.needed ? null : "report-optional";
  const choices = choicesAt(draft).map((choice) => action(say(locale, choiceText(step.field, choice)), "pick", choice));
  return { blocks: [text(...head, question), ...(hint ? [text(say(locale, hint))] : [])], buttons: numbered(choices) };
}

function reviewPage(draft: Draft, locale: Locale): Page {
  const steps = draft.kind ? stepsOf(draft.kind) : [];
  const items = steps.map((step) => {
    const value = shownAnswer(step, draft.answers[step.field], locale);
    return [{ text: say(locale, "report-line", { label: say(locale, `report-label-${step.field}`), value }) }];
  });
  const edits = steps.map(({ field }) => action(say(locale, `report-label-${field}`), "edit", field));
  return { blocks: [text(say(locale, "report-review")), { kind: "list", title: null, items }], buttons: [move(locale, "send"), ...edits] };
}

/** What can be done on every page: skip where it may be, go back where there is something before, cancel. */
function movesOf(draft: Draft, locale: Locale): readonly Action[] {
  const { page } = draft;
  const skippable = page.name === "step" && stepAt(draft, page.field)?.needed !== true;
  if (page.name === "cancel") return [];
  const left = page.name === "consent" ? [] : [move(locale, "back"), move(locale, "save")];
  return [...(skippable ? [move(locale, "skip")] : []), ...left, move(locale, "cancel")];
}

function move(locale: Locale, name: "agree" | "yes" | "no" | "back" | "skip" | "more" | "review" | "send" | "save" | "cancel"): Action {
  return { kind: "action", label: say(locale, `report-button-${name}`), command: "draft", typed: { move: name } };
}

/** The same two moves as under a guess, in words that cannot be mistaken. */
function erase(locale: Locale): Action {
  return { ...move(locale, "yes"), label: say(locale, "report-button-erase") };
}
function keep(locale: Locale): Action {
  return { ...move(locale, "no"), label: say(locale, "report-button-keep") };
}

function action(label: string, name: "allow" | "pick" | "edit", value: string): Action {
  return { kind: "action", label, command: "draft", typed: { move: name, value } };
}

/** What a family gets when its report is sealed: the receipt, and the last words, that nobody may ask them for money. */
export function receiptCard(filed: Filed, locale: Locale): Reply {
  const { report, receipt, code } = filed;
  const kept: Action = {
    kind: "action",
    label: say(locale, "report-button-kept"),
    command: "draft",
    typed: { move: "kept", value: report },
  };
  const blocks: readonly Block[] = [
    text(say(locale, "report-sent", { code })),
    text(say(locale, "report-receipt")),
    text({ text: receipt, mark: "code" }),
    text(say(locale, "report-receipt-again")),
    text(say(locale, "report-money")),
    { kind: "buttons", buttons: [kept] },
  ];
  return { blocks, private: true };
}
