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

const TWICE = /^(?:and|plus|і|й|та|и)$/;
const SECOND = /^(?:what|who|which|where|when|що|хто|які|який|яка|де|коли|кто|что|какие|какой|какая|где|когда)$/;

/** "How many took part, and what did they say": to answer one of two questions is not to answer. */
function asksTwice({ reading: { tokens } }: Question): boolean {
  return tokens.some(({ text }, at) => at > 1 && SECOND.test(text) && TWICE.test(tokens[at - 1]?.text ?? ""));
}

/** Other ways to read a question that was refused: without what narrows nothing, and with its slips put right. */
export function* secondLooks(index: AnswerIndex, asked: Asked, question: Question, wishes: Wishes): Generator<Look> {
  if (asksTwice(question)) return;
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
