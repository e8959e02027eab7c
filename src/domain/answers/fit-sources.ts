import type { Source } from "../figures/catalogue.js";
import { asksTitle, asksYesNo, keepsList, PASSING, STATING, TYPES, tellsThat, titleIn } from "./ask-who.js";
import { chooseFigures } from "./choose-figures.js";
import { type Context, numbersIn, subject, wantedOf } from "./context.js";
import { kindOf } from "./lexicon.js";
import { matchSources, type SourceMatch } from "./match-sources.js";
import { telling } from "./profile.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import { namesTime, readTime } from "./read-time.js";

export const EXPLAINED = 0.8;
export const WHOLLY = 0.99;
export const LIKELY = 0.4;
/** "Where can one read it?" of a catalogue that one paper fills, when nothing else is asked. */
export function solePublisher({ index, question, binding }: Context): Source | null {
  if (question.asks("report") && asksTitle(question)) return null;
  const carried = question.asks("article") || question.asks("published") || question.asks("ask-published") || question.asks("wrote");
  const where =
    question.asks("where") ||
    question.asks("outlet") ||
    question.asks("agency") ||
    (question.asks("which") && question.asks("article")) ||
    question.reading.tokens.some(({ text }) => text === "paper") ||
    (question.asks("who") && question.asks("published"));
  const own = subject(binding).filter(({ terms }) => !terms.every((term) => kindOf(term) === "org" || PASSING.has(term)));
  if (
    !carried ||
    !where ||
    own.length > 2 ||
    own.some(({ terms }) => terms.some((term) => index.postings.has(term) || kindOf(term) !== "word"))
  )
    return null;
  const publishers = index.catalogue.sources.filter(({ type }) => type === "publisher");
  return publishers.length === 1 ? (publishers[0] ?? null) : null;
}

const HALF = 0.5;
const LEAST = 0.2;

/** One source fits what somebody is said to have told, also in its own matter, and no other comes near. */
export function standsOut(context: Context, [best, second]: readonly SourceMatch[]): boolean {
  const strengthOf = (match: SourceMatch | undefined) => (match ? match.coverage * match.explained : 0);
  if (best === undefined || best.explained < HALF || strengthOf(best) < LEAST || strengthOf(second) > HALF * strengthOf(best)) return false;
  return sharesMatter(context, best);
}

/** People are sources for what they tell: "who tortured them?" asks for no witness. */
export function isVoice({ index, question, binding }: Context, { source, byName, coverage, explained }: SourceMatch): boolean {
  const texts = index.sourceProfiles.find((profile) => profile.source === source)?.explained;
  const bySaidWords = binding.some(({ terms }) => terms.some((term) => kindOf(term) === "word" && texts?.has(term)));
  if (
    byName ||
    bySaidWords ||
    (coverage >= WHOLLY && explained >= WHOLLY) ||
    !["person", "group"].includes(source.type) ||
    !question.asks("who") ||
    tellsThat(question) ||
    question.reading.tokens.some(({ text }) => SPEAKING.test(text))
  )
    return true;
  return question.asking.some(({ terms }) =>
    terms.some((term) => kindOf(term) === "say" || STATING.has(term) || OF_OFFICE.has(term) || kindOf(term) === "org"),
  );
}

const SPEAKING = /^(?:spoke|speaks|talked|talks|told|tells|describe[sd]|розпові|розказ|говори|рассказ|поведа|описа)/;

const OF_OFFICE: ReadonlySet<string> = new Set(["director", "testify", "name", "official"]);

const MATTERS: ReadonlySet<string> = new Set(["topic", "word", "group", "org", "place"]);

/** Some word that tells matters apart is the source's too; captivity alone is everybody's. */
export function sharesMatter({ index, binding }: Context, { source }: SourceMatch): boolean {
  return binding.some(
    (mention) =>
      mention.terms.some((term) => MATTERS.has(kindOf(term))) && matchSources(index, [mention]).some((match) => match.source === source),
  );
}

/** "Which report …", "which outlet …": a source of that type that the other words describe. */
export function askedBody(question: Question, matches: readonly SourceMatch[]): SourceMatch | undefined {
  const type = keepsList(question) ? "register" : Object.keys(TYPES).find((body) => question.asks(body));
  if (type === undefined || (question.has("wrote") && !asksTitle(question)) || question.has("believed")) return undefined;
  const ofType = matches.filter(({ source }) => source.type === TYPES[type]);
  const least = asksTitle(question) ? HALF : EXPLAINED;
  return ofType.find(({ coverage, explained }) => coverage * explained >= LIKELY && explained >= least);
}

/** "Who heads …" asks for a person, whatever else the words describe. */
export function forAsked(question: Question, matches: readonly SourceMatch[]): readonly SourceMatch[] {
  if (!question.has("director") || !question.asks("who")) return matches;
  const persons = matches.filter(({ source, coverage, explained }) => source.type === "person" && coverage * explained >= LIKELY);
  return persons.length > 0 ? persons : matches;
}

/** "Which organisation …" asks for an organisation; the word describes none of them. */
export function describing({ question, binding }: Context, who: boolean): Mention[] {
  const generic = (terms: readonly string[]) =>
    who && question.asks("which") && ["organisation", "figure", "article"].some((term) => terms.includes(term));
  const keeps = who && (question.asks("register") || keepsList(question));
  const title = asksTitle(question) ? titleIn(question) : Number.NaN;
  const isOfTitle = ({ at, terms }: Mention) => at <= title && at >= title - 2 && terms.some((term) => OF_TITLES.has(term));
  const list: Mention | undefined = keepsList(question) ? binding.find(({ terms }) => terms.includes("list")) : undefined;
  return [...telling(binding), ...(list ? [{ ...list, terms: ["register"] }] : [])].filter(
    (mention) => !generic(mention.terms) && !isOfTitle(mention) && !(keeps && KEEPING.some((term) => mention.terms.includes(term))),
  );
}

const KEEPING = ["counted", "hold", "list"];

/** "Official Russian title": what a title is said to be is no description of the report. */
const OF_TITLES: ReadonlySet<string> = new Set(["government", "russia", "ukrainian", "name", "official", "whole"]);

/** Nothing is mentioned but the source's own name and words for what it is and where it sits. */
export function namesOnly(context: Context, best: SourceMatch, identity: boolean): boolean {
  const { binding, index, question } = context;
  const content = subject(binding);
  if (question.asks("where") || question.asks("when")) return false;
  if (!best.byName || content.length === 0 || numbersIn(binding).length > 0 || question.has("figure") || question.has("ask-rough"))
    return false;
  if (identity) return best.explained >= EXPLAINED;
  if (accuses(context)) return false;
  if (!asksYesNo(question) && (isOfNumber(context) || chooseFigures(index, wantedOf(context)).best.length > 0)) return false;
  return content.every(({ terms }) =>
    terms.some((term) => best.nameTerms.has(term) || kindOf(term) === "org" || (kindOf(term) === "place" && asksYesNo(question))),
  );
}

/** "Register total", "loans in 2022", "of them men": few words, yet they ask for a number. */
export function isOfNumber({ binding, question, focus }: Context): boolean {
  return question.asks("total") || (focus !== null && question.asks("anaphora")) || namesTime(readTime(binding));
}

/** "Is he lying?" is answered neither way, and not with who he is. */
export function accuses({ question, wishes }: Context): boolean {
  return (
    wishes("abuse") ||
    question.reading.tokens.some(({ text }) => /^(?:бреш|брех|збрех|врет$|врут$|лжет$|лгут$|соврал|lies$|lied$|lying$)/.test(text))
  );
}
