import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "../../src/project.js";
import type { ExpectedQuestion } from "../domain/answers/score.js";

/** The questions of a set in tests/questions. */
export function questionsIn(name: string): ExpectedQuestion[] {
  return questionsAt(join(projectDir, "tests/questions", name));
}

/** The questions of any file: one JSON object a line. */
export function questionsAt(file: string): ExpectedQuestion[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as ExpectedQuestion);
}
