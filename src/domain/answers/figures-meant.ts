import { tellsThat } from "./ask-who.js";
import type { AnswerIndex } from "./build-index.js";
import { chooseFigures, ENOUGH } from "./choose-figures.js";
import { type Context, isSpeakerTerm, numbersIn, subject, wantedOf } from "./context.js";
import { kindOf } from "./lexicon.js";
import { matchFigures } from "./match-figures.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import type { Match } from "./wanted.js";

const MOST_UNKNOWN = 2;
/** A number up to here is too common to name a figure on its own. */
const SMALL = 10;

/**
 * The figures whose source a question asks for. Whoever names the number retells the claim in words of his own, so a few
 * words that no text of the catalogue holds are let pass: nobody is told a number for them, only who stated it.
 */
export function figuresMeant(context: Context): readonly Match[] {
  const asked = wantedOf(context);
  const wanted = { ...asked, binding: asked.binding.filter((mention) => !isOfStating(context, mention)) };
  const strict = chooseFigures(context.index, wanted).best.filter(({ profile }) => holdsNumbers(profile, numbersIn(wanted.binding)));
  if (strict.length > 0) return strict;
  const unknown = wanted.binding.filter((mention) => isUnknown(context.index, mention));
  const binding = wanted.binding.filter((mention) => !unknown.includes(mention));
  if (
    numbersIn(context.question.asking).length > 0 &&
    unknown.length > 0 &&
    unknown.length <= MOST_UNKNOWN &&
    unknown.length < 1 + subject(binding).length
  ) {
    const best = chooseFigures(context.index, { ...wanted, binding }).best.filter(({ profile }) =>
      holdsNumbers(profile, numbersIn(binding)),
    );
    if (best.length > 0) return best;
  }
  return ofNumber(context, binding);
}

const ROUNDED = 0.03;

/** A number in the question is one of the figure's, or one of them rounded: nobody stated any other. */
function holdsNumbers({ numbers }: FigureProfile, asked: readonly number[]): boolean {
  return asked.every((number) => [...numbers].some((own) => Math.abs(own - number) <= ROUNDED * own));
}

function isUnknown(index: AnswerIndex, { terms, proper }: Mention): boolean {
  return !proper && terms.every((term) => kindOf(term) === "word" && !index.postings.has(term) && !isSpeakerTerm(index, term));
}

/** "Where does 3,767 come from?": the figure of which a claim states that very number, unless the words speak of another. */
function ofNumber(context: Context, binding: readonly Mention[]): readonly Match[] {
  const numbers = numbersIn(context.question.asking).filter((number) => number > SMALL);
  if (numbers.length === 0) return [];
  const content = subject(binding);
  const { time, ...others } = wantedOf(context);
  const wanted = { ...others, time: { ...time, months: [] }, binding, measure: "any" as const, total: false };
  return matchFigures(context.index, wanted).filter(
    ({ profile, coverage, unmet }) =>
      profile.figure.claims.some(({ value }) => value.number !== null && numbers.includes(value.number)) &&
      (unmet === null || (unmet.facet === "subject" && content.length <= 2 && coverage >= ENOUGH)),
  );
}

const NEAR = 4;

/** What is said of the one who is asked for, or how he came by the number: nothing of what is counted. */
function isOfStating({ index, question }: Context, mention: Mention): boolean {
  const { terms, at, text } = mention;
  if (/^(?:походит|походят|походж|originat|stem)/.test(text) && question.asks("from")) return true;
  const asker = question.asking.find((other) => other.terms.includes("who") || other.terms.includes("which"));
  if (!asker || at <= asker.at) return false;
  if (question.asks("said") || question.asks("counted") || question.asks("confirmed"))
    if (at <= asker.at + NEAR && terms.some((term) => OF_OFFICE.has(term)) && !terms.some((term) => isSpeakerTerm(index, term)))
      return true;
  return tellsThat(question) === mention && !terms.some((term) => isSpeakerTerm(index, term));
}

const OF_OFFICE: ReadonlySet<string> = new Set(["government", "official", "organisation", "expert", "agency", "worker"]);
