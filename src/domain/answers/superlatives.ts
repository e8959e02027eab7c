import type { FigureProfile } from "./profile.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";

/**
 * "Which exchange was the biggest?", "the most recent one": one of many is asked for, and the count of them all is another
 * number. Only a figure whose own texts say the superlative may answer.
 */
export function picksOne({ asking, asks, reading }: Question, profiles: readonly FigureProfile[]): boolean {
  if (asks("how-many") && !asks("which")) return false;
  const { tokens } = reading;
  const picking = asking.filter(({ at, length }) => tokens.slice(at, at + length).some(({ text }) => SUPERLATIVE.test(text)));
  const after = asking.filter(({ at }) => MOST.test(tokens[at - 1]?.text ?? ""));
  const words = [...picking, ...after].filter(tells);
  const found = picking.length > 0 || after.some(({ text }) => SIZED.test(text));
  return found && !profiles.some(({ explained }) => words.some(({ terms }) => terms.some((term) => explained.has(term))));
}

function tells({ terms }: Mention): boolean {
  return !terms.some((term) => term === "filler" || term === "general");
}

const SUPERLATIVE =
  /^(?:най(?:більш(?!е$|іст)|менш(?!е$)|довш|старш|молодш|гірш|кривав|масов|перш|останн|свіж|ранн|пізн|важч|частіш)|наи(?:больш(?!е$|инств)|меньш(?!е$))|крупнейш|последнейш|худш|biggest|largest|smallest|longest|shortest|deadliest|worst|bloodiest|oldest|youngest|heaviest|highest|lowest)/;
const MOST = /^(?:сам(?:ый|ая|ое|ые|ым|ой|ую|ого|ом|ых)|most)$/;
const SIZED =
  /^(?:больш|маленьк|крупн|масштабн|массов|длинн|долг|кровав|стар|молод|перв|последн|удачн|страшн|жесток|массив|recent|massive|deadly|brutal|successful)/;
