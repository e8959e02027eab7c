import type { Wishes } from "./find-wishes.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import { CALLING, callsIn } from "./scope.js";

/** The question without greetings, thanks, swear words and names that zvistka is called: none of them narrows anything. */
export function withoutManners(question: Question, wishes: Wishes): Question {
  if (!wishes.found.some(({ concept }) => CALLING.has(concept))) return question;
  const polite = callsIn(question, wishes);
  const kept = ({ at, number }: Mention) => number !== null || !polite.has(at);
  return { ...question, asking: question.asking.filter(kept), telling: question.telling.filter(kept) };
}
