import { kindOf } from "./lexicon.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";

/** What an asker says of himself ("I cry") narrows nothing; said of those who are counted ("how many wept"), it does. */
const STATE = /^(?:плака|плач[еу]|рида|рыда|wept|weep|cried|cries|crying|sobb|молил|молит|молят|pray)/;
const SELF = /^(?:i|im|me|my|we|я|мені|мне|мій|моя|мой|ми|мы|плачу|рыдаю|ридаю)$/;
const QUANTITY: ReadonlySet<string> = new Set(["how-many", "share"]);

export function withStates(question: Question): Question {
  const from = question.asking.findIndex(({ terms }) => terms.some((term) => QUANTITY.has(term)));
  if (from < 0) return question;
  const binds = (mention: Mention, at: number) => at > from && isIdle(mention) && STATE.test(mention.text);
  if (!question.asking.some(binds) || question.asking.some(({ text }) => SELF.test(text))) return question;
  return {
    ...question,
    asking: question.asking.map((mention, at) => (binds(mention, at) ? { ...mention, terms: [`~${mention.text}`] } : mention)),
  };
}

function isIdle({ terms }: Mention): boolean {
  return terms.every((term) => kindOf(term) === "filler");
}
