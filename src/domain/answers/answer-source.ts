import type { Source } from "../figures/catalogue.js";
import type { Found, Shown } from "./answer.js";
import { asksOfBody, asksQuantity, asksStating, asksWho, asksYesNo, leansOnClaim, leansOnFocus, tellsThat, titleIn } from "./ask-who.js";
import { chooseFigures, shown } from "./choose-figures.js";
import { type Context, claimsOf, isSpeakerTerm, numbersIn, subject, unknown, wantedOf } from "./context.js";
import { figuresMeant } from "./figures-meant.js";
import { voicesOf } from "./find-voices.js";
import {
  askedBody,
  describing,
  EXPLAINED,
  forAsked,
  isVoice,
  LIKELY,
  namesOnly,
  sharesMatter,
  solePublisher,
  standsOut,
  WHOLLY,
} from "./fit-sources.js";
import { kindOf } from "./lexicon.js";
import { matchSources, type SourceMatch } from "./match-sources.js";
import { toldBy } from "./match-statements.js";
import type { Mention } from "./read-text.js";
import type { Match } from "./wanted.js";

const DESCRIBED = 0.62;
const EXPLAINED_NAMED = 0.7;
const EXPLAINED_LIKELY = 0.6;

/** Who somebody is, who stated a number, where it comes from, where it was published. */
export function answerSource(context: Context): Found | null {
  const { index, question, focus } = context;
  const who = asksWho(question) || (focus !== null && question.asks("source") && subject(question.asking).length === 0);
  if ((question.asks("why") && !who) || asksQuantity(question, who || asksOfBody(question))) return null;
  if (asksPartOfLast(context)) return unknown({ reason: "not-tracked" });
  const matches = forAsked(question, matchSources(index, describing(context, who)));
  const body = who ? askedBody(question, matches) : undefined;
  if (body) return sourceFound([body.source], []);
  const titled = titleOfLast(context);
  if (titled.length > 0) return sourceFound(titled, []);
  const meant = who && asksStating(context) ? figuresMeant(context) : [];
  const [best] = matches;
  if (best && isMeant(context, best, meant, who)) return sourceFound([best.source], []);
  if (who) return stated(context, matches, meant) ?? (tells(question) ? told(context) : null);
  return asksOfSpeaker(context) ? told(context) : null;
}

/** "And men of them?": the figures just shown do not tell such people apart. */
function asksPartOfLast({ index, question, focus }: Context): boolean {
  if (!focus || focus.figures.length === 0 || !question.asks("anaphora") || subject(question.asking).length > 0) return false;
  const people = question.asking.filter(({ terms }) => terms.every((term) => kindOf(term) === "people" && term !== "person"));
  const counted = focus.figures.map((id) => index.profileOf(index.positions.get(id) ?? 0).counted);
  return people.some(({ terms }) => !counted.some((own) => terms.some((term) => own.has(term))));
}

/** "And what is it called?": the document just spoken of. */
function titleOfLast({ index, question, focus }: Context): readonly Source[] {
  if (!focus || titleIn(question) < 0 || subject(question.asking).length > 0) return [];
  const last = focus.sources.flatMap((id) => index.sources.get(id) ?? []);
  const documents = last.filter(({ type }) => type === "report" || type === "register");
  return documents.length > 0 ? documents : last;
}

/** "Have the services said anything about …?": a body is named and asked what it told, not how many. */
function asksOfSpeaker({ question, index }: Context): boolean {
  const names = question.asking.some(({ terms }) => terms.some((term) => kindOf(term) === "org" && isSpeakerTerm(index, term)));
  return (
    names &&
    tells(question) &&
    numbersIn(question.asking).length === 0 &&
    (asksYesNo(question) || question.asks("what") || isOpen(question))
  );
}

function tells(question: Context["question"]): boolean {
  return question.asks("said") || tellsThat(question) !== undefined || question.reading.tokens.some(({ text }) => TELLING.test(text));
}

const TELLING = /^(?:spoken|describ|flag|warn|rais|повідомл|заявля|попередж|сообщ|предупр|виступ|высказ)/;

/** "Said something about …" */
function isOpen({ reading }: Context["question"]): boolean {
  return reading.tokens.some(({ text }) => /^(?:щось|шось|что-то|чтото|нибудь|небудь|либо|something|anything|any)$/.test(text));
}

/** So little said beside "who" leans on the story before it. */
const THIN = 2;

/** A statement without a number says it. */
function told({ index, question, binding, hints }: Context): Found | null {
  if (numbersIn(binding).length > 0) return null;
  const thin = question.asks("who") && subject(binding).length <= THIN;
  const words = [...binding, ...(thin ? hints : [])].filter(({ text }) => !TELLING.test(text));
  const source = toldBy(index, words) ?? (question.asks("negation") ? toldBy(index, words.map(asAccess)) : null);
  return source ? sourceFound([source], []) : null;
}

/** "Nobody is let in": letting in is access. */
function asAccess(mention: Mention): Mention {
  return mention.terms.includes("allow") || LETTING.test(mention.text) ? { ...mention, terms: ["access"] } : mention;
}

const LETTING = /^(?:пуска|пуст|впуск|впуст|допуск|допуст|lets?$|letting$|admit)/;

/** The words name or describe one source, and no figure better. */
function isMeant(context: Context, best: SourceMatch, meant: readonly Match[], who: boolean): boolean {
  const { question } = context;
  const identity = who || question.asks("what-is");
  if (meant.length > 0 && leansOnFocus(context)) return false;
  if (namesOnly(context, best, identity)) return true;
  if (numbersIn(question.asking).length > 0 || !speaksOf(context, best, identity)) return false;
  const figure = meant[0] && meant[0].unmet === null ? meant[0].coverage : 0;
  const nearer = best.coverage >= figure || (best.explained >= WHOLLY && !question.asks("counted"));
  const explained = best.byName && question.asks("said") ? EXPLAINED_NAMED : EXPLAINED;
  return nearer && best.coverage >= DESCRIBED && best.explained >= explained && isVoice(context, best) && !isOfFigure(context, identity);
}

/** The question is about somebody: it asks who, what or which, or names him in a yes-or-no. */
function speaksOf({ question, binding }: Context, best: SourceMatch, identity: boolean): boolean {
  const described = subject(binding).length > 0 || question.has("published") || question.has("wrote");
  if (!described) return false;
  if (identity || question.asks("which") || (question.has("said") && question.asks("what"))) return true;
  return best.byName && asksYesNo(question);
}

/** "Was he held for two years?": a figure answers what is asked of the one it names. */
function isOfFigure(context: Context, identity: boolean): boolean {
  return !identity && asksYesNo(context.question) && chooseFigures(context.index, wantedOf(context)).best.length > 0;
}

/** Those who stated the figures meant or just shown; failing them, the source that what is told fits best. */
function stated(context: Context, matches: readonly SourceMatch[], meant: readonly Match[]): Found | null {
  const { index, question, focus } = context;
  if (meant.length > 0) return voicesOf(context, shown(meant));
  if (focus && focus.figures.length > 0 && leansOnClaim(question)) return voicesOf(context, claimsOf(index, focus.figures));
  const publisher = solePublisher(context);
  if (publisher) return sourceFound([publisher], []);
  const [best] = matches;
  if (!best || subject(question.asking).length === 0 || numbersIn(question.asking).length > 0) return null;
  const told = tells(question) && standsOut(context, matches);
  return told || isLikely(context, best) ? sourceFound([best.source], []) : null;
}

function isLikely(context: Context, best: SourceMatch): boolean {
  const heads = context.question.asks("director") && best.source.type === "person";
  const likely = best.coverage * best.explained >= LIKELY && (heads || best.explained >= EXPLAINED_LIKELY);
  return likely && isVoice(context, best) && sharesMatter(context, best);
}

export function sourceFound(sources: readonly Source[], shownWith: readonly Shown[]): Found | null {
  const [one, ...more] = sources;
  return one ? { kind: "source", sources: [one, ...more], shown: shownWith } : null;
}
