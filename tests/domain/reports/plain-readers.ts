import type { Readers, Reading } from "../../../src/domain/reports/intake.js";
import type { Step } from "../../../src/domain/reports/steps.js";

/** Reads plainly: "?" is not known, "!" cannot be read, "~" in front is a guess. */
export const plainReaders: Readers = {
  read(step, text): Reading {
    if (text === "?") return { kind: "nothing" };
    if (text === "!") return { kind: "problem", problem: "unreadable" };
    return { kind: "value", value: valueFor(step, text.replace("~", "")), sure: !text.startsWith("~") };
  },
  move: (text) => words[text] ?? null,
  holdsCardNumber: (text) => text.includes("4111"),
};

const words: Readonly<Record<string, ReturnType<Readers["move"]>>> = { back: "back", skip: "skip", yes: "yes", no: "no", cancel: "cancel" };

function valueFor({ reads }: Step, text: string): unknown {
  if (reads === "name") return { said: text, family: null, given: null, patronymic: null };
  return reads === "date" || reads === "birth" ? { said: text, from: null, to: null, approximate: false } : text;
}
