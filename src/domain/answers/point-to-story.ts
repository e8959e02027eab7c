import type { AnswerIndex } from "./build-index.js";
import { kindOf } from "./lexicon.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";

/**
 * "My brother came home at X. How many were freed with him that day?" counts by the event that the story tells: what names it
 * there binds as if it were said in the question. Where nothing the catalogue knows names it, no figure is of that event.
 */
export function withStory(index: AnswerIndex, question: Question, asked: readonly Mention[]): readonly Mention[] {
  const pointer = question.telling.length > 0 && question.asks("how-many") ? pointerIn(question) : undefined;
  if (!pointer) return asked;
  const isName = (mention: Mention) => mention.proper || mention.terms.some((term) => term.includes("_"));
  const named = question.telling.filter(
    (mention) => isName(mention) && mention.terms.some((term) => kindOf(term) === "word" && index.postings.has(term)),
  );
  const own = asked.filter(({ text }) => !DAY.test(text));
  return [...own, ...(named.length > 0 ? named : [{ ...pointer, terms: [UNTOLD] }])];
}

/** No text of any catalogue holds it. */
const UNTOLD = "~?";

const POINTER =
  /(?:^| )(?:(?:з|із|с|со|with) (?:ним|нею|ней|ними|ім|him|her|them)|того (?:ж )?дня|(?:в|у) (?:той|тот) (?:же |самий |самый )?день|that (?:same )?(?:day|time)|on the same day)(?: |$)/;
const DAY = /^(?:день|дня|day|time)$/;

/** A mention of the part that asks, when its words point to the event told. */
function pointerIn({ asking, reading }: Question): Mention | undefined {
  const [first] = asking;
  if (!first) return undefined;
  const said = reading.tokens.slice(first.at).map(({ text }) => text);
  return POINTER.test(said.join(" ")) ? asking.at(-1) : undefined;
}
