import type { Found } from "./answer.js";
import { sourceFound } from "./answer-source.js";
import { type Context, numbersIn, subject, unknown } from "./context.js";
import { impliedBy, likenesses } from "./lexicon.js";
import type { Question } from "./read-question.js";

/**
 * "What is known of the former prisoner who testified?", "is there a witness with a name?": one person is asked about, by
 * what he is. The one who fits all of it is the answer; a count of such people never is.
 */
export function answerDescribedPerson(context: Context): Found | null {
  const { index, binding } = context;
  if (!asksOfOne(context)) return null;
  const words = subject(binding).filter(({ terms }) => !terms.includes("name"));
  const people = index.sourceProfiles.filter(({ source }) => source.type === "person");
  const fitting = people.filter(({ explained }) =>
    words.every(({ terms }) => terms.some((term) => [...impliedBy(term), ...likenesses(term)].some((meant) => explained.has(meant)))),
  );
  const [one, ...others] = fitting.map(({ source }) => source);
  return one && others.length === 0 && words.length > 0 ? sourceFound([one], []) : null;
}

/** Later, when no source has answered: whoever it is, a figure is not he. */
export function refuseDescribedPerson(context: Context): Found | null {
  const { question } = context;
  return asksOfOne(context) && (question.asks("what") || question.asks("which")) ? unknown({ reason: "not-tracked" }) : null;
}

const OTHERWISE = ["how-many", "share", "how-long", "when", "where", "why", "verify"];

function asksOfOne({ question, binding }: Context): boolean {
  return !OTHERWISE.some((concept) => question.asks(concept)) && numbersIn(binding).length === 0 && namesOne(question);
}

const ONE =
  /^(?:(?:військово)?полонен(?:ий|ого|ому)|бранець|бранця|військовий|військового|солдат(?:а|ом|ові)|боєць|бійця|бійцем|свідок|свідка|свідком|очевид(?:ець|ця|цем)|(?:военно)?пленн(?:ый|ого|ому|ом)|военный|военного|солдата|солдате|боец|бойца|бойце|свидетел[ья]|свидетеле|очевид(?:ец|ца|це)|урядов(?:ець|ця)|чиновник[а]?|prisoner|soldier|captive|pow|serviceman|fighter|witness|eyewitness|survivor|detainee)$/;
const POINTING = /^(?:a|an|the|that|this|one|which|той|того|тот|том|того|цей|цього|этот|этого|этом)$/;
const RELATIVE = /^(?:who|that|with|який|якого|котрий|что|що|который|которого|with)$/;
const REACHES = 4;

/** One person, told from others by a clause or a pointing word on both sides. */
function namesOne({ reading: { tokens } }: Question): boolean {
  return tokens.some(({ text, script }, at) => {
    if (!ONE.test(text)) return false;
    const before = tokens.slice(Math.max(0, at - REACHES), at).some((token) => POINTING.test(token.text));
    const after = tokens.slice(at + 1, at + 1 + REACHES).some((token) => RELATIVE.test(token.text));
    return after && (before || script === "cyrillic");
  });
}
