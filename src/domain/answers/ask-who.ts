import { type Context, numbersIn, subject } from "./context.js";
import { kindOf } from "./lexicon.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";

const BODIES = [
  "outlet",
  "agency",
  "organisation",
  "report",
  "human-rights",
  "register",
  "article",
  "expert",
  "intelligence",
  "law-enforcement",
];
export function asksWho(question: Question): boolean {
  if (
    asksFrom(question) ||
    question.asking.some((mention) => mention.terms.includes("who") && !mention.terms.includes("whether") && !isRelative(mention, question))
  )
    return true;
  if (question.asks("which") && BODIES.some((body) => question.has(body))) return true;
  if (question.asks("said") && asksWhichSpeaker(question)) return true;
  if (asksTitle(question) || (question.asks("name") && question.asks("director"))) return true;
  if (asksExistence(question)) return true;
  const carrier = question.asks("which") || (question.asks("what") && (question.asks("outlet") || question.asks("agency")));
  return (question.has("published") && (question.asks("where") || carrier)) || (question.asks("wrote") && question.asks("where"));
}

/** "Which agency … your numbers?" */
export function asksOfBody(question: Question): boolean {
  return question.asks("which") && ["outlet", "agency"].some((body) => question.asks(body));
}

/** "… those with whom he spoke": after a comma and a preposition nobody is asked for. */
function isRelative({ at }: Mention, { reading }: Question): boolean {
  return reading.tokens[at - 2]?.text === "," && PREPOSITION.test(reading.tokens[at - 1]?.text ?? "");
}

const PREPOSITION = /^(?:з|із|зі|с|со|with|у|в|до|від|от|про|о|for|to|from|of|by|about|на|за|для)$/;

/** "Where does … come from?"; a slip for "from there" is none. */
function asksFrom({ asking, reading, asks }: Question): boolean {
  if (
    asks("where") &&
    reading.tokens.some(
      ({ text }, at) => text === "from" && /^(?:come|comes|came|taken|is|got|get)$/.test(reading.tokens[at - 1]?.text ?? ""),
    )
  )
    return true;
  return asking.some(({ terms, text }) => terms.includes("from") && !/^(?:отт|звідт|оттуд)/.test(text));
}

/** "Which services said …": right after "which" stands a body or people, not what is counted. */
function asksWhichSpeaker({ asking, asks }: Question): boolean {
  const which = asking.findIndex(({ terms }) => terms.includes("which"));
  const next = asking.slice(which + 1).find(({ terms }) => !terms.every((term) => term === "filler" || term === "general"));
  if (which < 0 || !next || ["figure", "how-many", "share", "list"].some((concept) => asks(concept))) return false;
  return next.terms.some((term) => ["org", "group", "people", "word", "context"].includes(kindOf(term)) || term === "release");
}

/** Who counted "the number" is no question for the number; "the number of those who" is. */
export function asksQuantity(question: Question, who: boolean): boolean {
  const { asking } = question;
  const first = asking.findIndex(({ terms }) => terms.includes("who"));
  const isPassing = (text: string, at: number) =>
    who && NOUN.test(text) && (asksFrom(question) || asksOfBody(question) || (first >= 0 && first < at));
  return asking.some(
    ({ terms, text }, at) =>
      terms.includes("how-long") || ((terms.includes("how-many") || terms.includes("share")) && !isPassing(text, at)),
  );
}

const NOUN =
  /^(?:numbers?|counts?|amount|total|tally|toll|percent|percentage|share|числ|кількіст|количеств|цифр|відсот|процент|част[кь]|дол[яюіи]|четверт|половин|третин|трет|%)/;

/** "Who keeps the list of …": a list that somebody keeps is a register. */
export function keepsList({ asking, asks }: Question): boolean {
  return asks("who") && (asks("hold") || asks("counted")) && asking.some(({ terms, text }) => terms.includes("list") && LIST.test(text));
}

const LIST = /^(?:list|перелік|список|списк|перечень|перечн)/;

export const TYPES: Readonly<Record<string, string>> = { report: "report", register: "register", outlet: "publisher", agency: "publisher" };

/** "Does … have a report on …?" */
function asksExistence({ asks, reading, endsWithQuestionMark }: Question): boolean {
  if (!(asks("report") || asks("register")) || asks("figure") || asks("how-many") || asks("share")) return false;
  const [first] = reading.tokens;
  return (
    (endsWithQuestionMark && reading.tokens.some(({ text }) => /^(?:есть|існує|существует)$/.test(text))) ||
    (/^(?:does|do|is)$/.test(first?.text ?? "") && reading.tokens.some(({ text }) => /^(?:have|there|exist)$/.test(text)))
  );
}

const TITLE =
  /^(?:назв[аиуо]$|названи|найменуван|наименован|title|name$|назива[єю]|називав|называ[ею]|называл|зветься|зовется|called$|entitled)/;

/** "The full title of the report …", "does that register have a name?" */
export function asksTitle(question: Question): boolean {
  return Object.keys(TYPES).some((body) => question.asks(body)) && titleIn(question) >= 0;
}

export function titleIn({ reading }: Question): number {
  return reading.tokens.findIndex(({ text }) => TITLE.test(text));
}

export function asksYesNo(question: Question): boolean {
  return question.asks("whether") || question.asks("auxiliary");
}

/** Words that state rather than tell what is counted when somebody asks who stated it. */
export const STATING: ReadonlySet<string> = new Set(["confirmed", "believed", "acknowledged"]);

/** "Who executed them?" asks for the doer, whom no claim names; "who counted, says, believes …" asks for the source. */
export function asksStating({ question, binding }: Context): boolean {
  if (question.asks("from") || question.asks("which") || subject(question.asking).length === 0) return !isBareNumber(binding, question);
  if (numbersIn(binding).length > 0) return true;
  if (tellsThat(question)) return true;
  const states = ({ terms }: Mention) =>
    terms.some((term) => kindOf(term) === "say" || STATING.has(term) || ["figure", "report", "ask-published"].includes(term));
  return question.asking.some(states);
}

/** "3,767 — who are they?" asks for those counted. */
function isBareNumber(binding: readonly Mention[], question: Question): boolean {
  const states = question.asking.some(({ terms }) => terms.some((term) => kindOf(term) === "say" || term === "figure"));
  return numbersIn(binding).length > 0 && question.asks("who") && !question.asks("from") && !states && !question.asks("how-many");
}

/** The name is not of this question but of the one before: it asks who states something of what was shown. */
export function leansOnFocus({ binding, question }: Context): boolean {
  return binding.length > question.asking.filter((mention) => binding.includes(mention)).length && question.asks("said");
}

const REACH = 7;

/** "Who dreamt up that …": whatever the verb is, what follows "that" is told. */
export function tellsThat({ asking, reading }: Question): Mention | undefined {
  const asker = asking.find(({ terms }) => terms.includes("who"));
  if (!asker) return undefined;
  return asking.find((mention) => {
    const { terms, at, length, text, proper } = mention;
    if (proper || at <= asker.at || at > asker.at + REACH) return false;
    const next = reading.tokens[at + length]?.text ?? "";
    const opens = next === "," ? THAT.test(reading.tokens[at + length + 1]?.text ?? "") : next === "that" || THAT.test(next);
    return opens && (terms.every((term) => kindOf(term) === "word" || term === "appeal") || (next === "," && VERB.test(text)));
  });
}

const THAT = /^(?:що|шо|что|ніби|нібито|будто|якобы)$/;
const VERB = /..(?:л|ла|ли|в|ють|ют|ять|ят|ує|ет|ит)$/;

/** "And who says so?", "where can one read it?": nothing is named but that somebody states it. */
export function leansOnClaim({ asking }: Question): boolean {
  return subject(asking).every(({ terms }) => terms.some((term) => STATING.has(term) || kindOf(term) === "org" || PASSING.has(term)));
}

/** What a claim may be called when one asks where it comes from. */
export const PASSING: ReadonlySet<string> = new Set(["name", "employ"]);
