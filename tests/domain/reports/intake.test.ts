import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Draft, newDraft, progressOf } from "../../../src/domain/reports/draft.js";
import { advance, choicesAt, type Move, type Outcome } from "../../../src/domain/reports/intake.js";
import { partsOf, purposes, reportKinds } from "../../../src/domain/reports/report.js";
import { fieldsOf, stepsOf } from "../../../src/domain/reports/steps.js";
import { plainReaders } from "./plain-readers.js";

const now = new Date("2026-11-24T10:00:00Z");

const readers = plainReaders;
const say = (text: string): Move => ({ kind: "said", text });

function moved(draft: Draft, ...moves: readonly Move[]): Draft {
  return moves.reduce((at, move) => draftOf(advance(at, move, now, readers)), draft);
}
function draftOf(outcome: Outcome): Draft {
  if (outcome.kind === "cancelled") throw new Error("the intake was cancelled");
  return outcome.draft;
}
const problemOf = (draft: Draft, move: Move) => {
  const outcome = advance(draft, move, now, readers);
  return outcome.kind === "draft" ? outcome.problem : outcome.kind;
};
const started = (kind = "missing") => moved(newDraft("d"), { kind: "agree" }, { kind: "pick", value: kind });
const enough = () => moved(started(), { kind: "pick", value: "parent" }, say("Вигаданий Тарас"), say("?"), say("?"), say("+380"));

describe("an intake", () => {
  it("asks for consent before the first question", () => {
    expect(newDraft("d").page).toEqual({ name: "consent" });
    expect(problemOf(newDraft("d"), { kind: "pick", value: "missing" })).toBe("not-here");
    expect(problemOf(newDraft("d"), say("Тарас"))).toBe("choose");
  });
  it("gives only what a report needs unless more is allowed", () => {
    const { consents } = moved(newDraft("d"), { kind: "allow", purpose: "tracing", given: true }, { kind: "agree" });
    expect(purposes.filter((purpose) => consents[purpose]?.given)).toEqual(["keep", "moderators", "tracing"]);
    expect(consents.tracing).toEqual({ given: true, at: now.toISOString(), version: 1 });
  });
  it("does not begin without what a report needs", () => {
    const refused = moved(newDraft("d"), { kind: "allow", purpose: "moderators", given: false });
    expect(problemOf(refused, { kind: "agree" })).toBe("needs-consent");
  });
  it.each(reportKinds)("takes a %s from the first question to the review, and every answer can be sealed", (kind) => {
    let draft = started(kind);
    for (let moves = 0; draft.page.name !== "review"; moves++) {
      expect(moves).toBeLessThan(40);
      const [choice] = choicesAt(draft);
      if (draft.page.name === "enough") draft = moved(draft, { kind: "more" });
      else draft = moved(draft, choice === undefined ? say("слова") : { kind: "pick", value: choice });
    }
    const { card, details } = partsOf(draft.answers, fieldsOf(kind));
    const answered = { ...card, ...details };
    expect(stepsOf(kind).filter(({ field }) => answered[field] === null)).toEqual([]);
    expect(advance(draft, { kind: "send" }, now, readers).kind).toBe("send");
  });
  it("may be sent after who, last heard and how to reach them", () => {
    expect(enough().page).toEqual({ name: "enough" });
    expect(advance(enough(), { kind: "send" }, now, readers).kind).toBe("send");
  });
  it("shows a guess back and keeps it only after a yes", () => {
    const guessed = moved(started(), { kind: "pick", value: "parent" }, say("~Тарас"));
    expect(guessed.page).toMatchObject({ name: "guess", field: "name" });
    expect(guessed.answers.name).toBeUndefined();
    expect(moved(guessed, say("no")).page).toEqual({ name: "step", field: "name", onward: "next" });
    expect(moved(guessed, say("~Остап")).page).toMatchObject({ name: "guess", value: { said: "Остап" } });
    expect(moved(guessed, say("yes")).answers.name?.said).toBe("Тарас");
  });
  it("lets everything be skipped but what nobody could be looked for without", () => {
    const atName = moved(started(), say("skip"));
    expect(problemOf(atName, { kind: "skip" })).toBe("needed");
    expect(problemOf(atName, say("?"))).toBe("needed");
    expect(moved(atName, say("Тарас"), say("?")).answers.lastHeard).toBeNull();
  });
  it("takes a choice by its number", () => {
    expect(moved(newDraft("d"), { kind: "agree" }, say("2.")).kind).toBe("letter");
    expect(moved(started(), say("1")).answers.relation).toBe("parent");
    expect(problemOf(moved(newDraft("d"), { kind: "agree" }), say("9"))).toBe("choose");
  });
  it("reads yes and no as an answer where something is asked", () => {
    const atPlace = moved(started(), { kind: "skip" }, say("Тарас"), { kind: "skip" });
    expect(moved(atPlace, say("no")).answers.place).toBe("no");
  });
  it("goes back as far as the consent, and loses no answer", () => {
    let draft = enough();
    const { answers } = draft;
    for (let moves = 0; draft.page.name !== "consent"; moves++) {
      expect(moves).toBeLessThan(20);
      draft = moved(draft, { kind: "back" });
    }
    expect(draft.answers).toEqual(answers);
    expect(problemOf(draft, { kind: "back" })).toBe("not-here");
  });
  it("changes any answer from the review and returns to it", () => {
    const review = moved(enough(), { kind: "review" });
    const edited = moved(review, { kind: "edit", field: "place" }, say("~під Вигаданим"));
    expect(moved(edited, { kind: "yes" })).toMatchObject({ page: { name: "review" }, answers: { place: "під Вигаданим" } });
  });
  it("takes no number of a bank card, wherever it is written", () => {
    expect(problemOf(enough(), say("4111"))).toBe("card-number");
    expect(problemOf(started(), say("моя картка 4111"))).toBe("card-number");
  });
  it("tells where one is and how much is left, of the first part while it lasts", () => {
    expect(progressOf(started())).toEqual({ at: 1, of: 5 });
    const guessed = moved(started(), { kind: "skip" }, say("~Тарас"));
    expect(progressOf(guessed)).toEqual({ at: 2, of: 5 });
    expect(progressOf(moved(enough(), { kind: "more" }))).toEqual({ at: 6, of: 15 });
    expect(progressOf(enough())).toBeNull();
  });
  it("erases nothing before the person has said so twice", () => {
    const asked = moved(enough(), { kind: "cancel" });
    expect(moved(asked, say("no"))).toEqual(enough());
    expect(moved(asked, { kind: "back" })).toEqual(enough());
    expect(advance(asked, say("yes"), now, readers)).toEqual({ kind: "cancelled" });
  });
  it("is not sent once a consent that it needs is taken back, wherever the button stands", () => {
    const back = moved(enough(), { kind: "allow", purpose: "moderators", given: false });
    expect(advance(back, { kind: "send" }, now, readers)).toMatchObject({ problem: "needs-consent", draft: { page: { name: "consent" } } });
  });
  it("seals nothing that only another kind of report has asked", () => {
    const asMissing = moved(enough(), { kind: "more" }, say("2000"), say("1"), say("A-unit"));
    expect(partsOf(asMissing.answers, fieldsOf("missing")).card.unit).toBe("A-unit");
    expect(partsOf(asMissing.answers, fieldsOf("other"))).toMatchObject({ card: { unit: null, birth: null }, details: { place: null } });
  });
  it("never throws and never sends what lacks a name, whatever a person does", () => {
    const move = fc.oneof(
      fc.constantFrom<Move>(
        ...(["agree", "yes", "no", "back", "skip", "more", "review", "send"] as const).map((kind) => ({ kind })),
        ...reportKinds.map((value): Move => ({ kind: "pick", value })),
        { kind: "edit", field: "story" },
        { kind: "cancel" },
        ...(["keep", "moderators"] as const).flatMap((purpose) => [true, false].map((given): Move => ({ kind: "allow", purpose, given }))),
      ),
      fc.constantFrom("?", "!", "~a", "b", "1", "back", "skip", "yes", "4111").map(say),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let draft = newDraft("d");
        for (const each of moves) {
          const outcome = advance(draft, each, now, readers);
          if (outcome.kind === "cancelled") return;
          draft = draftOf(outcome);
          if (outcome.kind !== "send") continue;
          expect(draft.consents.keep?.given).toBe(true);
          expect(draft.kind === "other" || draft.answers.name).toBeTruthy();
          if (draft.kind) expect(partsOf(draft.answers, fieldsOf(draft.kind))).toBeDefined();
          expect(draft.consents.moderators?.given).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
