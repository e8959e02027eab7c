import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ask } from "./asking.js";
import type { ExpectedQuestion } from "./score.js";
import { idsOf } from "./score.js";

const lines = readFileSync(new URL("./fixtures/near-misses.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const questions = lines.map((line): ExpectedQuestion => JSON.parse(line));

describe("a question close in wording to what is tracked", () => {
  it.each(questions.map(({ question, expect: { also = [] } }) => [question, also] as const))("gets no figure: %s", (question, also) => {
    expect(idsOf(ask(question)).filter((id) => !also.includes(id))).toEqual([]);
  });
});
