import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Answer, Focus } from "../../../src/domain/answers/answer.js";
import { answer } from "../../../src/domain/answers/answer-question.js";
import { buildIndex } from "../../../src/domain/answers/build-index.js";
import { loadCatalogue } from "./load-catalogue.js";
import type { ExpectedQuestion } from "./score.js";

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

export const now = new Date("2025-06-15T12:00:00Z");
export const catalogue = loadCatalogue(fixture("figures.yaml"));
export const index = buildIndex(catalogue);
export const questions: ExpectedQuestion[] = readFileSync(fixture("dev.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

export function ask(question: string, focus?: Focus | null, at = now): Answer {
  return answer(index, { question, now: at, ...(focus ? { focus } : {}) });
}

/** Asks one after the other in one chat and gives the last answer. */
export function talk(...asked: string[]): Answer {
  return asked.reduce<Answer | null>((last, question) => ask(question, last?.focus), null) ?? ask("");
}
