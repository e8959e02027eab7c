import type { Asked, Focus, Found, Refusal, Shown } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import type { Wishes } from "./find-wishes.js";
import { kindOf } from "./lexicon.js";
import { deniedPlaces } from "./read-contrast.js";
import { isAsking, type Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import { isTime, readTime, type WantedTime } from "./read-time.js";
import type { Match, Wanted } from "./wanted.js";

/** Everything that the steps of answering look at. */
export interface Context {
  readonly index: AnswerIndex;
  readonly asked: Asked;
  readonly question: Question;
  readonly wishes: Wishes;
  /** What the last answer fixed, while it holds. */
  readonly focus: Focus | null;
  /** What the question asks of, with what it inherits from the one before. */
  readonly binding: readonly Mention[];
  /** What the story around the question mentions. */
  readonly hints: readonly Mention[];
}

export function binds(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => !isAsking(mention));
}

const SUBJECT_KINDS = new Set(["topic", "context", "group", "place", "org", "word"]);

/** Mentions that say what a question is about: neither question words nor words that go with any subject. */
export function subject(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ terms }) => terms.every((term) => SUBJECT_KINDS.has(kindOf(term)) && !isTime(term)));
}

export function numbersIn(mentions: readonly Mention[]): number[] {
  return mentions.flatMap(({ number }) => number ?? []);
}

/** A word or a body that some source's texts hold: a name, "ombudsman". */
export function isSpeakerTerm(index: AnswerIndex, term: string): boolean {
  return index.speakerTerms.has(term);
}

const CIRCUMSTANCES = ["condition", "ask-period", "ask-rough", "why", "how"];

const INTERROGATIVE = /^(?:how|ск|sk|сц|багат|мног)/;

/** "How many": not the nouns "number" and "count", by which people ask about a number they know. */
function asksHowMany({ asking }: Question): boolean {
  return asking.some(isHowMany);
}

function isHowMany({ terms, text }: Mention): boolean {
  return terms.includes("how-many") && INTERROGATIVE.test(text);
}

const AMONG = /^(?:серед|среди|among|amongst|sered|sredi)$/;

const EITHER = /^(?:чи|или|or|chy|chi|ili|або)$/;

/** "Per month or for the whole war": alternatives in the middle of a question, not the word that opens it. */
function offersAlternatives({ reading: { tokens } }: Question): boolean {
  return tokens.some(({ text }, at) => at > 1 && EITHER.test(text) && (tokens[at - 1]?.kind !== "mark" || text === "or"));
}

/** Asks what a known number takes in ("does it include civilians", "for a year or for the whole war"), not for another number. */
export function asksOfScope(question: Question): "named" | "alternatives" | null {
  if (asksHowMany(question) || question.asks("share")) return null;
  if (question.asks("scope")) return "named";
  if (offersAlternatives(question) || question.has("ask-period")) return "alternatives";
  return asksSpanOfNumber(question) ? "alternatives" : null;
}

/** "3,767: is that for the whole war?" asks what the number takes in. */
function asksSpanOfNumber({ asking, reading }: Question): boolean {
  if (numbersIn(asking).length === 0 || !reading.tokens.some(({ text }) => COPULA.test(text))) return false;
  if (reading.tokens.some(({ text }, at) => COPULA.test(text) && isSpanAt(asking, at + 1))) return true;
  return !asking.some(
    ({ terms, number }) => number === null && terms.some((term) => ["topic", "context", "group"].includes(kindOf(term)) && !isTime(term)),
  );
}

/** "… is that since …": a time right after the copula, a preposition between them at most. */
function isSpanAt(asking: readonly Mention[], from: number): boolean {
  return asking.some(({ terms, at }) => at >= from && at <= from + 1 && terms.some((term) => isTime(term) || kindOf(term) === "time"));
}

const COPULA = /^(?:це|это|то|is|that|it)$/;

/** "Confirmed, or merely recorded?" asks how sure a number is. */
function asksOfCertainty(question: Question): boolean {
  if (!question.asks("confirmed") || asksHowMany(question) || question.asks("share")) return false;
  const other = ["believed", "counted", "ask-rough", "said"].some((concept) => question.asks(concept));
  return other && (question.asks("scope") || offersAlternatives(question));
}

/** "In total for the year": all of that time, not of all time. */
function namesYear({ terms }: Mention): boolean {
  return terms.some((term) => term === "year" || /^@\d{4}$/.test(term));
}

const PREMISES = ["verify", "whether", "auxiliary", "why", "differ", "sum"];

/** "Over what stretch of time?" after a count: its period, and no length of anything. */
export function asksSpan(question: Question, binding: readonly Mention[], focus: Focus | null): boolean {
  if (focus === null || !question.asks("how-long") || question.asks("pronoun") || question.asks("how-many")) return false;
  const inherited = binding.some(({ at }) => at < 0);
  return inherited && subject(question.asking).length === 0 && numbersIn(question.asking).length === 0;
}

export function wantedOf({ question, binding, hints, asked, focus }: Context): Wanted {
  const pointsBack = question.asks("anaphora") || subject(binding).length === 0;
  const measure = asksSpan(question, binding, focus)
    ? "any"
    : question.asks("how-long") || asksWait(question)
      ? "duration"
      : question.asks("share")
        ? "share"
        : question.asks("how-many")
          ? "count"
          : "any";
  return {
    binding: asksOfCompanions(question) ? [...binding, ...hints.filter(namesOccasion)] : binding,
    hints: pointsBack ? hints : [],
    time:
      question.has("ask-period") && numbersIn(binding).length > 0 ? yearsAlone(readTime(binding)) : readTime(timesIn(question, binding)),
    measure,
    total: question.asks("total") && !binding.some(namesYear),
    pointsBack: question.asks("anaphora"),
    premise: !question.asks("how-many") || PREMISES.some((concept) => question.asks(concept)) || numbersIn(binding).length > 1,
    certainty: asksOfCertainty(question),
    circumstances: CIRCUMSTANCES.some((concept) => question.asks(concept)) || (measure === "any" && numbersIn(binding).length > 0),
    scope: asksOfScope(question),
    counted: question.asking[question.asking.findIndex(isHowMany) + 1] ?? null,
    denied: asksHowMany(question) || question.asks("share") ? deniedPlaces(question.reading) : new Set(),
    partOf: asksHowMany(question) && (question.asks("anaphora") || question.reading.tokens.some(({ text }) => AMONG.test(text))),
    now: asked.now,
  };
}

/** "How many do families wait on average": of a wait an average is time. */
function asksWait({ asks, reading }: Question): boolean {
  return asks("how-many") && asks("average") && !asks("share") && reading.tokens.some(({ text }) => WAITING.test(text));
}

const WAITING = /^(?:чека|очіку|дожида|ожида|жд[аеу]|wait|трива|длит|прожд|прочека|тягн|chek|ochik|zhd|oghid|ozhid|tryva|dlit)/;

/** "The 109 of the report from December, for which period?": a month may belong to the report, a year that no claim covers is refused. */
function yearsAlone({ years }: WantedTime): WantedTime {
  return { ...readTime([]), years };
}

const WITH_HIM = /(?:^| )(?:with|alongside|beside) (?:him|her)(?: |$)|(?:^| )(?:з|із|зі|с|со|z|s) (?:ним|нею|ней|nym|nim|neiu|nei)(?: |$)/;

/** "How many came back with him?" counts those of the one occasion that the story names. */
function asksOfCompanions(question: Question): boolean {
  return asksHowMany(question) && question.asks("pronoun") && WITH_HIM.test(question.reading.tokens.map(({ text }) => text).join(" "));
}

function namesOccasion({ terms, number }: Mention): boolean {
  return number !== null || terms.some((term) => ["word", "place", "date"].includes(kindOf(term)));
}

/** "December included?": a month beside the word for taking in is asked about, not where the count ends. */
function timesIn(question: Question, binding: readonly Mention[]): readonly Mention[] {
  const scope = question.asking.find(({ terms }) => terms.includes("scope"));
  if (!scope || asksOfScope(question) !== "named") return binding;
  const isPart = ({ terms, at }: Mention) => terms.some((term) => /^@m\d/.test(term)) && Math.abs(at - scope.at) <= 2;
  return binding.some(isPart) && binding.some(namesYear) ? binding.filter((mention) => !isPart(mention)) : binding;
}

const NEAREST = 3;

/** "Not tracked", with the topics that come nearest. */
export function unknown(refusal: Refusal, matches: readonly Match[] = []): Found {
  const near = matches.filter(({ score, coverage }) => score > 0 && coverage > 0.3).slice(0, NEAREST);
  return { kind: "unknown", refusal, near: near.map(({ profile }) => profile.figure), statements: [], howtos: [] };
}

/** All claims of the figures with these ids. */
export function claimsOf(index: AnswerIndex, ids: readonly string[]): Shown[] {
  return ids.flatMap((id) => index.figures.get(id) ?? []).flatMap((figure) => figure.claims.map((claim) => ({ figure, claim })));
}
