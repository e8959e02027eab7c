import { answer } from "../../src/domain/answers/answer-question.js";
import { buildIndex } from "../../src/domain/answers/build-index.js";
import { type ExpectedQuestion, score } from "../domain/answers/score.js";
import { shippedCatalogue } from "../support/catalogue.js";
import { scorePeer } from "./peer-score.js";
import { peersOf } from "./peers.js";
import { questionsIn } from "./question-sets.js";
import { enlarged } from "./synthetic.js";

const now = new Date("2026-11-23T10:00:00Z");
/** Passes over the questions: V8 goes on compiling for some thousands of answers, which a service has behind it within the hour. */
const SETTLING = 25;
const MEASURED = 10;

/** Accuracy beside off-the-shelf search in the same run, then latency as the catalogue grows. */
export function benchAsk(): void {
  const questions = questionsIn("dev.jsonl");
  accuracy(questions);
  console.log("\nAfter so many questions the compiler has settled; `first` is the p99 of the first pass, right after a start.");
  console.log("figures   index built    first   p50 ms   p99 ms   max ms   questions/s");
  for (const size of [10, 1_000, 10_000]) latency(size, questions);
}

function accuracy(questions: readonly ExpectedQuestion[]): void {
  const catalogue = shippedCatalogue();
  const index = buildIndex(catalogue);
  const answerable = questions.filter(({ expect }) => expect.kind !== "unknown").length;
  const figures = new Set(catalogue.figures.map(({ id }) => id));
  const ours = score(questions, (asked) => answer(index, asked)).all;
  console.log(`dev.jsonl: ${questions.length} questions, ${answerable} answerable`);
  console.log(`${"engine".padEnd(36)}${["correct %", "wrong %", "false %", "wrong numbers"].map((title) => title.padStart(15)).join("")}`);
  row("zvistka", ours, answerable, questions.length);
  for (const peer of peersOf(catalogue)) row(peer.name, scorePeer(peer, questions, figures), answerable, questions.length);
}

function row(
  name: string,
  tally: { correct: number; wrong: number; falseAnswers: number; wrongNumbers: number },
  answerable: number,
  all: number,
): void {
  const shares = [tally.correct / answerable, tally.wrong / answerable, tally.falseAnswers / (all - answerable)];
  console.log(
    `${name.padEnd(36)}${[...shares.map((share) => (100 * share).toFixed(1)), String(tally.wrongNumbers)].map((cell) => cell.padStart(15)).join("")}`,
  );
}

function latency(size: number, questions: readonly ExpectedQuestion[]): void {
  const catalogue = enlarged(shippedCatalogue(), size);
  const begun = performance.now();
  const index = buildIndex(catalogue);
  const built = performance.now() - begun;
  const pass = () => questions.map(({ question }) => timed(() => answer(index, { question, now })));
  const first = pass().sort((a, b) => a - b);
  for (let round = 0; round < SETTLING; round++) pass();
  const times = Array.from({ length: MEASURED }, pass)
    .flat()
    .sort((a, b) => a - b);
  const at = (share: number, of = times) => (of[Math.min(of.length - 1, Math.floor(share * of.length))] ?? 0).toFixed(3);
  const perSecond = Math.round((1_000 * times.length) / times.reduce((sum, time) => sum + time, 0));
  const cells = [`${built.toFixed(0)} ms`, at(0.99, first), at(0.5), at(0.99), at(1), String(perSecond)];
  console.log(
    `${String(size).padStart(7)}${cells.map((cell, index_) => cell.padStart(index_ === 0 ? 14 : index_ === 5 ? 14 : 9)).join("")}`,
  );
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
