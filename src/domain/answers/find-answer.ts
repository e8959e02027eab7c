import type { Asked, Found } from "./answer.js";
import { answerFigure, answerSpeaker } from "./answer-figure.js";
import { answerParts } from "./answer-parts.js";
import { answerScope } from "./answer-scope.js";
import { answerSource, sourceFound } from "./answer-source.js";
import { STATING } from "./ask-who.js";
import type { AnswerIndex } from "./build-index.js";
import { chooseFigures } from "./choose-figures.js";
import { answerCompared, answerSum } from "./compare-figures.js";
import { asksOfScope, binds, type Context, claimsOf, isSpeakerTerm, subject, unknown, wantedOf } from "./context.js";
import { answerDescribedPerson, refuseDescribedPerson } from "./described-person.js";
import type { Wishes } from "./find-wishes.js";
import { inherit, liveFocus } from "./focus.js";
import { answerIdentities, answerIdentity } from "./identify-source.js";
import { kindOf } from "./lexicon.js";
import { answerList } from "./list-figures.js";
import { withoutManners } from "./manners.js";
import { doesHowto, findHowto, likeHowto, lostRelative } from "./match-howtos.js";
import { matchStatements } from "./match-statements.js";
import { answerOfLastPerson } from "./of-last-person.js";
import { offTopic, ofPerson, prediction, smallTalk } from "./off-topic.js";
import { withStory } from "./point-to-story.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import { secondLooks } from "./second-look.js";
import { withStates } from "./states-of-mind.js";

export interface Finding {
  readonly found: Found;
  readonly binding: readonly Mention[];
}

type Step = (context: Context) => Found | null;

/** Asked in this order; the first that has an answer gives it. */
const steps: readonly Step[] = [
  empty,
  offTopic,
  byAlias,
  wish,
  doesHowto,
  ofPerson,
  lostRelative,
  prediction,
  answerList,
  answerSum,
  answerCompared,
  answerParts,
  answerDescribedPerson,
  answerIdentities,
  answerSource,
  answerOfLastPerson,
  refuseDescribedPerson,
  answerScope,
  answerFigure,
  answerSpeaker,
  answerIdentity,
  likeHowto,
  smallTalk,
];

/** Answers, and where a word stands in the way, looks once more without the words that narrow nothing. */
export function findAnswer(index: AnswerIndex, asked: Asked, heard: Question, wishes: Wishes): Finding {
  const question = withStates(withoutManners(heard, wishes));
  const first = search(index, asked, question, wishes);
  if (!isRefused(first)) return first;
  for (const look of secondLooks(index, asked, question, wishes)) {
    const second = search(index, asked, look.question, look.wishes);
    if (second.found.kind !== "unknown") return second;
  }
  return first;
}

function isRefused({ found }: Finding): boolean {
  return found.kind === "unknown" && (found.refusal.reason === "constraint" || found.refusal.reason === "not-tracked");
}

function search(index: AnswerIndex, asked: Asked, question: Question, wishes: Wishes): Finding {
  const focus = liveFocus(asked);
  const own = withStory(index, question, binds(question.asking));
  const alone: Context = { index, asked, question, wishes, focus, binding: own, hints: binds(question.telling) };
  const leans = focus !== null && leansOn(index, question) && !standsAlone(alone);
  const binding = leans ? inherit(focus, own, (term) => isSpeakerTerm(index, term)) : own;
  const context = { ...alone, binding };
  for (const step of steps) {
    const found = step(context);
    if (found) return { found: withContext(context, found), binding: fixedBy(context) };
  }
  return { found: withContext(context, unknown({ reason: "not-tracked" })), binding };
}

/** "Prisoners only, or their families as well?" fixes neither for the next question. */
function fixedBy({ question, binding }: Context): readonly Mention[] {
  if (asksOfScope(question) === null) return binding;
  return binding.filter(({ terms }) => !terms.some((term) => kindOf(term) === "group"));
}

/** What is on record without a number, and whom to turn to, beside a refusal. */
function withContext({ index, binding }: Context, found: Found): Found {
  if (found.kind !== "unknown") return found;
  const { reason } = found.refusal;
  if (reason === "constraint" || reason === "not-tracked") return { ...found, statements: matchStatements(index, binding) };
  return reason === "medical" ? { ...found, howtos: index.catalogue.howtos.filter(({ id }) => id === "contact") } : found;
}

/** Whether a question may lean on the one before: it points back, or names too little to stand alone. */
function leansOn(index: AnswerIndex, question: Question): boolean {
  if (question.asks("anaphora") || question.asks("pronoun")) return true;
  const asksWho = question.asks("who") || question.asks("from");
  const own = subject(question.asking).filter(({ terms }) =>
    terms.some(
      (term) => ["topic", "context", "word"].includes(kindOf(term)) && !isSpeakerTerm(index, term) && !(asksWho && STATING.has(term)),
    ),
  );
  return own.length === 0 || /^(?:а|і|и|та|and|a|i|what about|how about)$/.test(question.reading.tokens[0]?.text ?? "");
}

/** "And how many are missing?" names a subject that some figure counts just so: it is a new question, whatever came before. */
function standsAlone(context: Context): boolean {
  const { question, binding } = context;
  if (question.asks("anaphora") || question.asks("pronoun") || !(question.asks("how-many") || question.asks("share"))) return false;
  if (!binding.some(({ terms }) => terms.some((term) => kindOf(term) === "topic"))) return false;
  const { best, rivals } = chooseFigures(context.index, wantedOf(context));
  return rivals.length === 0 && best.some(({ coverage }) => coverage >= NEARLY_WHOLE);
}

const NEARLY_WHOLE = 0.9;

function empty({ question }: Context): Found | null {
  return question.reading.tokens.some(({ kind }) => kind !== "mark") ? null : unknown({ reason: "empty" });
}

/** A question that is an alias word for word needs no weighing, unless items of two kinds claim it. */
function byAlias({ index, question }: Context): Found | null {
  const owners = index.ownersOf(question.reading.tokens);
  const [first] = owners;
  if (!first || owners.some(({ kind }) => kind !== first.kind)) return null;
  const ids = owners.map(({ id }) => id);
  if (first.kind === "source")
    return sourceFound(
      ids.flatMap((id) => index.sources.get(id) ?? []),
      [],
    );
  if (first.kind === "howto") {
    const howto = index.catalogue.howtos.find(({ id }) => id === first.id);
    return howto ? { kind: "howto", howto } : null;
  }
  const [one, ...more] = claimsOf(index, ids);
  return one ? { kind: "figure", shown: [one, ...more], aspect: "value", verdict: null, askedNumber: null } : null;
}

function wish({ index, question, wishes }: Context): Found | null {
  // "In actual people, what is 18 % of them?" wants nobody to talk to.
  if (question.asking.some(({ terms }) => /^#.+%$/.test(terms[0] ?? ""))) return null;
  const howto = findHowto(index, question, wishes);
  return howto ? { kind: "howto", howto } : null;
}
