import type { Found } from "./answer.js";
import { type Context, isSpeakerTerm, numbersIn, unknown } from "./context.js";
import { kindOf } from "./lexicon.js";
import type { Mention } from "./read-text.js";
import { type Scope, scopeOf, sentencesOf } from "./scope.js";

/** Attempts to steer the machine, questions for a doctor, and abuse with no question in it. */
export function offTopic(context: Context): Found | null {
  const { question, wishes } = context;
  if (isSteering(wishes)) return unknown({ reason: "injection" });
  const whole = scopeOf(question, wishes);
  if (asksDose(context, whole)) return unknown({ reason: "medical" });
  if (whole.counts) return null;
  if (wishes("amuse") && !whole.has("figure", "said", "captive", "pow")) return unknown({ reason: "not-tracked" });
  if (sentencesOf(question, wishes).some(asksDoctor) || asksDoctor(whole)) return unknown({ reason: "medical" });
  return wishes("abuse") && whole.subject.length === 0 && !whole.has("figure") ? unknown({ reason: "abuse" }) : null;
}

/** To forget its orders, to be somebody else, to say aloud what it was told. */
function isSteering(wishes: Context["wishes"]): boolean {
  if (wishes("injection") || (wishes("reveal") && wishes("told-before"))) return true;
  return wishes("ignore") && wishes("instructions");
}

/** "How many pills may she take?": a dose for somebody, unless a figure counts such things. */
function asksDose({ index, question }: Context, { says, has, mentions, counts }: Scope): boolean {
  if (!counts || !says("remedy") || has("pow", "captive", "missing", "exchange", "figure", "said")) return false;
  const counted = question.asking.some(({ terms }) => terms.some((term) => kindOf(term) === "word" && index.postings.has(term)));
  const forSomebody = has("pronoun", "relation", "allow") || says("advise", "my", "to-me", "i-do");
  return !counted && forSomebody && !mentions.some(({ number }) => number !== null && number > SMALL);
}

/** What to take or give for an ailment; whether captives are treated is no such question. */
function asksDoctor({ says, has, counts }: Scope): boolean {
  if (counts || has("pow")) return false;
  return (says("advise") && says("remedy", "symptom")) || (says("remedy") && says("symptom"));
}

/** Last: a greeting, thanks or abuse beside which nothing was asked that could be answered. */
export function smallTalk({ question, wishes }: Context): Found | null {
  if (scopeOf(question, wishes).subject.length > 0) return null;
  if (wishes("abuse")) return unknown({ reason: "abuse" });
  if (wishes("thanks")) return unknown({ reason: "thanks" });
  return wishes("greeting") || wishes("goodbye") ? unknown({ reason: "greeting" }) : null;
}

/** Law 5: nothing is said of a named person's fate; the reply says where to ask and how to file. */
export function ofPerson(context: Context): Found | null {
  const { index, question, wishes } = context;
  const sentences = sentencesOf(question, wishes);
  if (sentences.some(({ counts }) => counts) || !isSomeone(context, question.reading.mentions)) return null;
  if (!sentences.some((sentence) => asksFate(context, sentence))) return null;
  const howtos = index.catalogue.howtos.filter(({ id }) => id === "report" || id === "contact");
  return { kind: "unknown", refusal: { reason: "person" }, near: [], statements: [], howtos };
}

function asksFate(context: Context, { says, has, mentions, asksMark }: Scope): boolean {
  const someone = isSomeone(context, mentions);
  const ofNumber = numbersIn(mentions).some((number) => number > SMALL || !(says("my") || isNamed(context, mentions)));
  if (ofNumber || (has("verify") && !someone)) return false;
  if (says("fate-ask") && (someone || has("pronoun"))) return true;
  const ofMany = has("said", "counted", "source", "figure", "verify", "differ") || mentions.some(({ text }) => OF_ALL.test(text));
  return !ofMany && someone && has(...FATES) && (asksMark || has("whether", "where") || isNamed(context, mentions));
}

/** "Is it so for all of them?" asks beyond the asker's own. */
const OF_ALL = /^(?:всіх|усіх|всім|інш|комусь|хтось|хоч|всех|всем|други|кому|все$|всі$|усі$|all|others?|everyone|anyone|anybody|most)/;

/** Ages and brigades stand beside names; larger numbers are a figure's. */
const SMALL = 150;

/** A relative of the asker's, or a name that the catalogue does not have. */
function isSomeone(context: Context, mentions: readonly Mention[]): boolean {
  return mentions.some(({ terms }) => terms.includes("relation")) || isNamed(context, mentions);
}

const FATES = ["captive", "pow", "exchange", "return", "release", "missing", "execute", "hold", "kill", "die"];

function isNamed({ index, wishes }: Context, mentions: readonly Mention[]): boolean {
  const given = new Set(wishes.found.filter(({ concept }) => concept === "given-name").map(({ at }) => at));
  const known = (term: string) => isSpeakerTerm(index, term) || index.postings.has(term);
  const names = mentions.filter(({ terms }) => terms.every((term) => kindOf(term) === "word" && !known(term)));
  const proper = names.filter((mention) => mention.proper || given.has(mention.at));
  return proper.length >= 2 || (proper.length > 0 && names.some(({ at }) => given.has(at)));
}

/** What has not happened is not counted, and why it happens is not told. */
export function prediction(context: Context): Found | null {
  const { question, wishes } = context;
  const whole = scopeOf(question, wishes);
  if (whole.has("who", "ask-published", "published", "differ")) return null;
  const next = question.asking.some((mention) => mention.terms.includes("next") && isComing(context, mention));
  if (whole.has("ask-period") && !(next && whole.has("exchange", "return", "release") && !whole.counts)) return null;
  const soon = wishes("soon") && whole.has("exchange", "return", "release") && !whole.counts;
  if (next || soon || (question.asks("when") && question.has("plan")) || wishes("future")) return unknown({ reason: "prediction" });
  return asksCause(context, whole) ? unknown({ reason: "not-tracked" }) : null;
}

/** "Next to", "next of kin". */
function isComing({ question }: Context, { at, length }: Mention): boolean {
  return !/^(?:to|of|door)$/.test(question.reading.tokens[at + length]?.text ?? "");
}

const DEEDS = ["execute", "torture", "kill", "capture", "abduct", "deport"];

function asksCause({ index, question }: Context, { has, counts, mentions }: Scope): boolean {
  if (counts || !DEEDS.some((deed) => question.asks(deed)) || numbersIn(mentions).length > 0) return false;
  if (has("figure", "said", "counted", "confirmed", "unconfirmed", "source", "report", "condition", "ask-rough")) return false;
  if (mentions.some(({ terms }) => terms.some((term) => kindOf(term) === "word" && isSpeakerTerm(index, term)))) return false;
  return question.asks("why") || FOR_WHAT.test(question.reading.tokens.map(({ text }) => text).join(" "));
}

const FOR_WHAT = /(?:^| )(?:за що|за шо|за что|what for|for what reason)(?: |$)/;
