import type { Source } from "../figures/catalogue.js";
import type { Found, Shown } from "./answer.js";
import { chooseFigures, shown } from "./choose-figures.js";
import { type Context, claimsOf, numbersIn, subject, wantedOf } from "./context.js";
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
const EXPLAINED_NAMED = 0.7;
const WHOLLY = 0.99;
const LIKELY = 0.4;
const EXPLAINED_LIKELY = 0.6;

/** Who somebody is, who stated a number, where it comes from, where it was published. */
export function answerSource(context: Context): Found | null {
  const { index, question, binding, focus } = context;
  const who = asksWho(question) || (focus !== null && question.asks("source") && subject(question.asking).length === 0);
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
  const leans = meant.length > 0 && leansOnFocus(context);
  if (best && !leans && namesOnly(context, best, identity)) return sourceFound([best.source], []);
  const ofFigure = !who && !question.asks("what-is") && asksYesNo(question) && chooseFigures(index, wantedOf(context)).best.length > 0;
  const figure = meant[0] && meant[0].unmet === null ? meant[0].coverage : 0;
  if (best && described && speaks && !ofFigure && !leans && !numbered && (best.coverage >= figure || (best.explained >= WHOLLY && !question.asks("counted"))) && isVoice(question, best) && best.coverage >= DESCRIBED && best.explained >= (best.byName && question.asks("said") ? EXPLAINED_NAMED : EXPLAINED))
    return sourceFound([best.source], []);
  if (!who) return null;
  if (meant.length > 0) return voicesOf(context, shown(meant));
  if (focus && focus.figures.length > 0 && leansOnClaim(question)) return voicesOf(context, claimsOf(index, focus.figures));
  const publisher = solePublisher(context);
  if (publisher) return sourceFound([publisher], []);
  if (subject(question.asking).length === 0) return null;
  if (best && question.asks("said") && !numbered && standsOut(context, matches)) return sourceFound([best.source], []);
  const heads = question.asks("director") && best?.source.type === "person";
  const likely = best && best.coverage * best.explained >= LIKELY && (heads || best.explained >= EXPLAINED_LIKELY);
  return best && likely && !numbered && isVoice(question, best) && sharesMatter(context, best) ? sourceFound([best.source], []) : null;
}

/** "Where can one read it?" of a catalogue that one paper fills, when nothing else is asked. */
function solePublisher({ index, question, binding }: Context): Source | null {
  const carried = question.asks("article") || question.asks("published") || question.asks("ask-published") || question.asks("wrote");
  const where = question.asks("where") || question.asks("outlet") || question.asks("agency") || (question.asks("who") && question.asks("published"));
  const own = subject(binding).filter(({ terms }) => !terms.every((term) => kindOf(term) === "org" || PASSING.has(term)));
  if (!carried || !where || own.length > 2 || own.some(({ terms }) => terms.some((term) => index.postings.has(term) || kindOf(term) !== "word")))
    return null;
  const publishers = index.catalogue.sources.filter(({ type }) => type === "publisher");
  return publishers.length === 1 ? (publishers[0] ?? null) : null;
}

const HALF = 0.5;
const LEAST = 0.2;

/** One source fits what somebody is said to have told, also in its own matter, and no other comes near. */
function standsOut(context: Context, [best, second]: readonly SourceMatch[]): boolean {
  const fit = (match: SourceMatch | undefined) => (match ? match.coverage * match.explained : 0);
  if (best === undefined || best.explained < HALF || fit(best) < LEAST || fit(second) > HALF * fit(best)) return false;
  return sharesMatter(context, best);
}

/** People are sources for what they tell: "who tortured them?" asks for no witness. */
function isVoice(question: Question, { source, byName }: SourceMatch): boolean {
  if (byName || !["person", "group"].includes(source.type) || !question.asks("who")) return true;
  return question.asking.some(({ terms }) => terms.some((term) => kindOf(term) === "say" || STATING.has(term) || OF_OFFICE.has(term) || kindOf(term) === "org"));
}

const OF_OFFICE: ReadonlySet<string> = new Set(["director", "testify", "name", "official"]);

const MATTERS: ReadonlySet<string> = new Set(["topic", "word", "group", "org", "place"]);

/** Some word that tells matters apart is the source's too; captivity alone is everybody's. */
function sharesMatter({ index, binding }: Context, { source }: SourceMatch): boolean {
  return binding.some(
    (mention) => mention.terms.some((term) => MATTERS.has(kindOf(term))) && matchSources(index, [mention]).some((match) => match.source === source),
  );
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
  if (asksFrom(question) || question.asking.some((mention) => mention.terms.includes("who") && !mention.terms.includes("whether") && !isRelative(mention, question))) return true;
  if (question.asks("which") && BODIES.some((body) => question.has(body))) return true;
  if (question.asks("said") && asksWhichSpeaker(question)) return true;
  if (asksTitle(question)) return true;
  const carrier = question.asks("which") || (question.asks("what") && (question.asks("outlet") || question.asks("agency")));
  return (question.has("published") && (question.asks("where") || carrier)) || (question.asks("wrote") && question.asks("where"));
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

/** "Where does … come from?"; a slip for "from there" is none. */
function asksFrom({ asking, reading, asks }: Question): boolean {
  if (asks("where") && reading.tokens.some(({ text }, at) => text === "from" && /^(?:come|comes|came|taken|is|got|get)$/.test(reading.tokens[at - 1]?.text ?? ""))) return true;
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
function asksQuantity(question: Question, who: boolean): boolean {
  const { asking } = question;
  const first = asking.findIndex(({ terms }) => terms.includes("who"));
  const isPassing = (text: string, at: number) => who && NOUN.test(text) && (asksFrom(question) || asksOfBody(question) || (first >= 0 && first < at));
  return asking.some(
    ({ terms, text }, at) => terms.includes("how-long") || ((terms.includes("how-many") || terms.includes("share")) && !isPassing(text, at)),
  );
}

const NOUN =
  /^(?:numbers?|counts?|amount|total|tally|toll|percent|percentage|share|числ|кількіст|количеств|цифр|відсот|процент|част[кь]|дол[яюіи]|четверт|половин|третин|трет|%)/;

const TYPES: Readonly<Record<string, string>> = { report: "report", register: "register", outlet: "publisher", agency: "publisher" };

const TITLE = /^(?:назв[аиуо]$|названи|найменуван|наименован|title|name$)/;

/** "The full title of the report …", "does that register have a name?" */
function asksTitle(question: Question): boolean {
  return Object.keys(TYPES).some((body) => question.asks(body)) && titleIn(question) >= 0;
}

function titleIn({ reading }: Question): number {
  return reading.tokens.findIndex(({ text }) => TITLE.test(text));
}

/** "Which report …", "which outlet …": a source of that type that the other words describe. */
function askedBody(question: Question, matches: readonly SourceMatch[]): SourceMatch | undefined {
  const type = Object.keys(TYPES).find((body) => question.asks(body));
  if (type === undefined || question.has("wrote") || question.has("believed")) return undefined;
  const ofType = matches.filter(({ source }) => source.type === TYPES[type]);
  const least = asksTitle(question) ? HALF : EXPLAINED;
  return ofType.find(({ coverage, explained }) => coverage * explained >= LIKELY && explained >= least);
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
  const keeps = who && question.asks("register");
  const title = asksTitle(question) ? titleIn(question) : Number.NaN;
  const isOfTitle = ({ at, terms }: Mention) => at <= title && at >= title - 2 && terms.some((term) => OF_TITLES.has(term));
  return telling(binding).filter((mention) => !generic(mention.terms) && !isOfTitle(mention) && !(keeps && mention.terms.includes("counted")));
}

/** "Official Russian title": what a title is said to be is no description of the report. */
const OF_TITLES: ReadonlySet<string> = new Set(["government", "russia", "ukrainian", "name", "official", "whole"]);

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
