import type { Asked } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import { readWishes, type Wishes } from "./find-wishes.js";
import { withoutIdle } from "./idle-words.js";
import { withoutManners } from "./manners.js";
import { mended } from "./mend-words.js";
import { type Question, readQuestion } from "./read-question.js";

export interface Look {
  readonly question: Question;
  readonly wishes: Wishes;
}

/** Other ways to read a question that was refused: without what narrows nothing, and with its slips put right. */
export function* secondLooks(index: AnswerIndex, asked: Asked, question: Question, wishes: Wishes): Generator<Look> {
  const freed = withoutIdle(index, question);
  if (freed !== question) yield { question: freed, wishes };
  const text = mended(index, asked.question, question.reading);
  if (text === asked.question) return;
  const reading = index.read(text);
  const anew = { wishes: readWishes(reading), question: readQuestion(reading) };
  const right = withoutManners(anew.question, anew.wishes);
  yield { question: right, wishes: anew.wishes };
  const both = withoutIdle(index, right);
  if (both !== right) yield { question: both, wishes: anew.wishes };
}
