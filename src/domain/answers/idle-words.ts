import { asidesOf } from "./asides.js";
import type { AnswerIndex } from "./build-index.js";
import { withKin } from "./kin-terms.js";
import { lightWords } from "./lexicon/light-words.js";
import { kindOf, type TermKind } from "./lexicon.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import { isTime } from "./read-time.js";
import type { Token } from "./tokens.js";

/** The question without what narrows no count: asides, light words, and slips too short to be a word. The same question where there is none. */
export function withoutIdle(index: AnswerIndex, question: Question): Question {
  const asides = asidesOf(question);
  const { tokens } = question.reading;
  const isIdle = (mention: Mention) =>
    isHeads(tokens, mention) ||
    (asides.has(mention.at) && !mention.proper) ||
    isLight(mention) ||
    isOrder(tokens, mention) ||
    isSlip(index, mention) ||
    isShort(index, question, mention);
  const idle = (mention: Mention) => (isWord(mention) && isIdle(mention)) || (isTeller(mention) && asides.reports(mention.at));
  const asking = question.asking.filter((mention) => !idle(mention));
  return asking.length === question.asking.length ? question : { ...question, asking };
}

const DROPPED: ReadonlySet<TermKind> = new Set(["word", "topic", "context"]);

/** No number, date, group, place or body: those bound a count wherever they stand. */
function isWord({ terms, number }: Mention): boolean {
  return number === null && terms.every((term) => DROPPED.has(kindOf(term)) || kindOf(term) === "filler") && !terms.some(isTime);
}

/** A group may tell ("the priest says"), and then counts nobody. */
function isTeller({ terms, proper }: Mention): boolean {
  return !proper && terms.some((term) => kindOf(term) === "group");
}

/** "Amnesty intl": a word cut down to its consonants, beside the name that holds it in full. */
function isShort(index: AnswerIndex, { asking }: Question, mention: Mention): boolean {
  if (!SHORTENED.test(mention.text) || !isUnexplained(index, mention)) return false;
  const beside = asking.filter(({ at }) => Math.abs(at - mention.at) === 1).flatMap(({ terms }) => terms);
  const names = index.sourceProfiles.filter(({ nameTerms }) => beside.some((term) => nameTerms.has(term)));
  return names.some(({ nameTerms }) => [...nameTerms].some((term) => isCutOf(mention.text, term.slice(1))));
}

const SHORTENED = /^[bcdfghjklmnpqrstvwxz]*[aeiouy]?[bcdfghjklmnpqrstvwxz]{2,}$/;
const MUCH_LONGER = 3;

/** The letters of a short word stand in a long one in the same order, from the first on. */
function isCutOf(short: string, long: string): boolean {
  if (short[0] !== long[0] || long.length < short.length + MUCH_LONGER) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** Whether neither lexicon nor catalogue knows a word. */
export function isUnexplained(index: AnswerIndex, mention: Mention): boolean {
  if (mention.number !== null || !mention.terms.every((term) => kindOf(term) === "word")) return false;
  return !withKin(index, mention).terms.some((term) => index.postings.has(term) || index.speakerTerms.has(term));
}

/** "In heads rather than percent". */
function isHeads(tokens: readonly Token[], { at, text }: Mention): boolean {
  return /^(?:heads|noses|головах)$/.test(text) && /^(?:in|as|by|в|у)$/.test(tokens[at - 1]?.text ?? "");
}

const ORDER = /^[а-яіїєґ]{3,}(?:йте|йтесь|йтеся|ите|итесь|іть|іться|ьте|ьтесь)$/;

/** "Do not console me": what the listener is not to do. */
function isOrder(tokens: readonly Token[], { at, text }: Mention): boolean {
  return /^(?:не|ни|ні)$/.test(tokens[at - 1]?.text ?? "") && ORDER.test(text);
}

const SHORT_SLIP = /^[а-яіїєґ]{1,2}$/;

/** "ис плену": a misspelt preposition. */
function isSlip(index: AnswerIndex, mention: Mention): boolean {
  return SHORT_SLIP.test(mention.text) && isUnexplained(index, mention);
}

function isLight({ text, proper, length }: Mention): boolean {
  return !proper && length === 1 && (WHOLE.has(text) || OPEN.some((stem) => text.startsWith(stem)));
}

const FORMS = Object.values(lightWords).flatMap((words) => words.split(/\s+/).filter(Boolean));
const WHOLE: ReadonlySet<string> = new Set(FORMS.filter((form) => !form.endsWith("*")));
const OPEN: readonly string[] = FORMS.filter((form) => form.endsWith("*")).map((form) => form.slice(0, -1));
