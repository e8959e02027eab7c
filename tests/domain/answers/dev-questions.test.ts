import { describe, expect, it } from "vitest";
import { answer } from "../../../src/domain/answers/answer-question.js";
import { index, questions } from "./asking.js";
import { score } from "./score.js";

const result = score(questions, (asked) => answer(index, asked));

describe.each(["uk", "en", "ru"] as const)("the development questions in %s", (lang) => {
  const tally = result.byLanguage[lang];
  it("are answered right in at least 95 of 100", () =>
    expect((tally?.correct ?? 0) / (tally?.answerable ?? 1)).toBeGreaterThanOrEqual(0.95));
  it("never get a wrong number", () => expect(tally?.wrongNumbers).toBe(0));
  it("never get an answer where none is tracked", () => expect(tally?.falseAnswers).toBe(0));
});
