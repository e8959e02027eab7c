import type { Source } from "../figures/catalogue.js";
import type { Found, Shown } from "./answer.js";
import { shown } from "./choose-figures.js";
import { type Context, claimsOf, numbersIn, subject } from "./context.js";
import { figuresMeant } from "./figures-meant.js";
import { voicesOf } from "./find-voices.js";
import { kindOf } from "./lexicon.js";
import { matchSources, type SourceMatch } from "./match-sources.js";
import { telling } from "./profile.js";
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
const DESCRIBED = 0.62;
const EXPLAINED = 0.8;
const WHOLLY = 0.99;
const LIKELY = 0.4;
const EXPLAINED_LIKELY = 0.6;

/** Who somebody is, who stated a number, where it comes from, where it was published. */
export function answerSource(context: Context): Found | null {
  const { index, question, binding, focus } = context;
  const who = asksWho(question);
  if (asksQuantity(question, who || asksOfBody(question))) return null;
  const identity = who || question.asks("what-is");
  const matches = forAsked(question, matchSources(index, describing(context, who)));
  const [best] = matches;
  const body = who ? askedBody(question, matches) : undefined;
  if (body) return sourceFound([body.source], []);
  const speaks = identity || (question.has("said") && question.asks("what")) || question.asks("which") || (best?.byName === true && asksYesNo(question));
  const numbered = numbersIn(question.asking).length > 0;
  const described = subject(binding).length > 0 || question.has("published") || question.has("wrote");
  const meant = who && asksStating(context) ? figuresMeant(context) : [];
  if (best && !(meant.length > 0 && leansOnFocus(context)) && namesOnly(context, best, identity)) return sourceFound([best.source], []);
  const figure = meant[0] && meant[0].unmet === null ? meant[0].coverage : 0;
  if (best && described && speaks && !numbered && (best.coverage >= figure || best.explained >= WHOLLY) && best.coverage >= DESCRIBED && best.explained >= EXPLAINED)
    return sourceFound([best.source], []);
  if (!who) return null;
  if (meant.length > 0) return voicesOf(context, shown(meant));
  if (focus && focus.figures.length > 0 && leansOnClaim(question)) return voicesOf(context, claimsOf(index, focus.figures));
  if (subject(question.asking).length === 0) return null;
  return best && !numbered && best.explained >= EXPLAINED_LIKELY && best.coverage * best.explained >= LIKELY
    ? sourceFound([best.source], [])
    : null;
}

/** Words that state rather than tell what is counted when somebody asks who stated it. */
export const STATING: ReadonlySet<string> = new Set(["confirmed", "believed", "acknowledged"]);

/** The name is not of this question but of the one before: it asks who states something of what was shown. */
function leansOnFocus({ binding, question }: Context): boolean {
  return binding.length > question.asking.filter((mention) => binding.includes(mention)).length && question.asks("said");
}

/** "And who says so?", "where can one read it?": nothing is named but that somebody states it. */
function leansOnClaim({ asking }: Question): boolean {
  return subject(asking).every(({ terms }) => terms.some((term) => STATING.has(term) || kindOf(term) === "org" || PASSING.has(term)));
}

/** What a claim may be called when one asks where it comes from. */
const PASSING: ReadonlySet<string> = new Set(["name", "employ"]);

function asksWho(question: Question): boolean {
  if (question.asks("from") || question.asking.some((mention) => mention.terms.includes("who") && !mention.terms.includes("whether") && !isRelative(mention, question))) return true;
  if (question.asks("which") && BODIES.some((body) => question.has(body))) return true;
  return question.has("published") && (question.asks("where") || question.asks("which"));
}

/** "Which agency … your numbers?" */
function asksOfBody(question: Question): boolean {
  return question.asks("which") && ["outlet", "agency"].some((body) => question.asks(body));
}

/** "… those with whom he spoke": after a comma and a preposition nobody is asked for. */
function isRelative({ at }: Mention, { reading }: Question): boolean {
  return reading.tokens[at - 2]?.text === "," && PREPOSITION.test(reading.tokens[at - 1]?.text ?? "");
}

const PREPOSITION = /^(?:з|із|зі|с|со|with|у|в|до|від|от|про|о|for|to|from|of|by|about|на|за|для)$/;

/** Who counted "the number" is no question for the number; "the number of those who" is. */
function asksQuantity(question: Question, who: boolean): boolean {
  const { asking, asks } = question;
  const first = asking.findIndex(({ terms }) => terms.includes("who"));
  const isPassing = (text: string, at: number) => who && NOUN.test(text) && (asks("from") || asksOfBody(question) || (first >= 0 && first < at));
  return asking.some(
    ({ terms, text }, at) => terms.includes("how-long") || ((terms.includes("how-many") || terms.includes("share")) && !isPassing(text, at)),
  );
}

const NOUN =
  /^(?:numbers?|counts?|amount|total|tally|toll|percent|percentage|share|числ|кількіст|количеств|цифр|відсот|процент|част[кь]|дол[яюіи]|четверт|половин|третин|трет|%)/;

const TYPES: Readonly<Record<string, string>> = { report: "report", register: "register", outlet: "publisher", agency: "publisher" };

/** "Which report …", "which outlet …": a source of that type that the other words describe. */
function askedBody(question: Question, matches: readonly SourceMatch[]): SourceMatch | undefined {
  const type = Object.keys(TYPES).find((body) => question.asks(body));
  if (type === undefined || question.has("wrote") || question.has("believed")) return undefined;
  return matches.find(
    ({ source, coverage, explained }) => source.type === TYPES[type] && coverage * explained >= LIKELY && explained >= EXPLAINED,
  );
}

/** "Who executed them?" asks for the doer, whom no claim names; "who counted, says, believes …" asks for the source. */
function asksStating({ question, binding }: Context): boolean {
  if (question.asks("from") || question.asks("which") || subject(question.asking).length === 0) return !isBareNumber(binding, question);
  if (numbersIn(binding).length > 0) return true;
  const states = ({ terms }: Mention) =>
    terms.some((term) => kindOf(term) === "say" || STATING.has(term) || ["figure", "report", "ask-published"].includes(term));
  return question.asking.some(states);
}

/** "3,767 — who are they?" asks for those counted. */
function isBareNumber(binding: readonly Mention[], question: Question): boolean {
  const states = question.asking.some(({ terms }) => terms.some((term) => kindOf(term) === "say" || term === "figure"));
  return numbersIn(binding).length > 0 && question.asks("who") && !question.asks("from") && !states && !question.asks("how-many");
}

function asksYesNo(question: Question): boolean {
  return question.asks("whether") || question.asks("auxiliary");
}

/** "Who heads …" asks for a person, whatever else the words describe. */
function forAsked(question: Question, matches: readonly SourceMatch[]): readonly SourceMatch[] {
  if (!question.has("director") || !question.asks("who")) return matches;
  const persons = matches.filter(({ source, coverage, explained }) => source.type === "person" && coverage * explained >= LIKELY);
  return persons.length > 0 ? persons : matches;
}

/** "Which organisation …" asks for an organisation; the word describes none of them. */
function describing({ question, binding }: Context, who: boolean): Mention[] {
  const generic = (terms: readonly string[]) =>
    who && question.asks("which") && (terms.includes("organisation") || terms.includes("figure"));
  return telling(binding).filter(({ terms }) => !generic(terms));
}

/** Nothing is mentioned but the source's own name and words for what it is and where it sits. */
function namesOnly({ binding, question }: Context, best: SourceMatch, identity: boolean): boolean {
  const content = subject(binding);
  if (question.asks("where") || question.asks("when")) return false;
  if (!best.byName || content.length === 0 || numbersIn(binding).length > 0 || question.has("figure") || question.has("ask-rough"))
    return false;
  if (identity) return best.explained >= EXPLAINED;
  return content.every(({ terms }) =>
    terms.some((term) => best.nameTerms.has(term) || kindOf(term) === "org" || (kindOf(term) === "place" && asksYesNo(question))),
  );
}

export function sourceFound(sources: readonly Source[], shownWith: readonly Shown[]): Found | null {
  const [one, ...more] = sources;
  return one ? { kind: "source", sources: [one, ...more], shown: shownWith } : null;
}
