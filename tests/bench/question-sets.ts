import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "../../src/project.js";
import type { ExpectedQuestion } from "../domain/answers/score.js";

/** The questions of a set in tests/questions. */
export function questionsIn(name: string): ExpectedQuestion[] {
  const lines = readFileSync(join(projectDir, "tests/questions", name), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as ExpectedQuestion);
}
