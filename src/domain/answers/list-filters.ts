import type { Claim } from "../figures/catalogue.js";
import type { Shown } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import { type Context, subject } from "./context.js";
import { impliedBy, kindOf, likenesses } from "./lexicon.js";
import { contrastIn } from "./list-words.js";
import { describedSource, type Named, namedSources } from "./name-sources.js";
import { withNameWords } from "./name-words.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import { isTime, namesTime, readTime, unmetTime } from "./read-time.js";

export type Filter = (shown: Shown) => boolean;

/** What a list is narrowed to, or null when part of the narrowing is not understood: then no list is right. */
export function filtersOf(context: Context, rest: readonly Mention[]): readonly Filter[] | null {
  const filters = propertiesOf(context);
  if (filters === null) return null;
  const sources = ofSources(context, rest);
  const left = rest.filter((mention) => !sources.mentions.includes(mention) && !isOfStatus(mention));
  const about = left.map((mention) => aboutOf(context, mention));
  return about.includes(null) ? null : [...filters, ...sources.filters, ...about.filter((filter) => filter !== null)];
}

/** Unit, roughness, time and status, or null when a word of roughness is not understood or any of them is denied. */
export function propertiesOf(context: Context): readonly Filter[] | null {
  const rough = roughOnes(context);
  const end = contrastIn(context.question);
  if (context.question.asking.some(({ terms, at }) => terms.includes("negation") && at < end)) return null;
  if (rough === null && context.question.asks("ask-rough")) return null;
  return [percentages(context), rough, ofTime(context), ofStatus(context)].filter((filter) => filter !== null);
}

const PERCENT = /^(?:відсот|процент|percent|pct|%|per$|vidsot|protsent|procent)/;

function percentages({ index, question }: Context): Filter | null {
  const words = ({ at, length }: Mention) => question.reading.tokens.slice(at, at + length);
  if (!question.asking.some((mention) => mention.terms.includes("share") && words(mention).some(({ text }) => PERCENT.test(text))))
    return null;
  return ({ figure, claim }) => claim.value.kind === "share" || index.profileOf(index.positions.get(figure.id) ?? 0).measure === "share";
}

const ROUGH =
  /^(?:около$|близько$|почти$|майже$|nearly$|almost$|неточн|оговорк|застереж|caveat|qualif|приблизн|приблизит|approx|округл|rounded|imprecise|inexact|нижн|rough)/;
const ROUGH_KINDS: readonly Claim["value"]["kind"][] = ["approx", "qualifier", "lower-bound", "upper-bound", "range"];

const EXACT = /^(?:точн|exact|precise)/;
const ESTIMATE = /^(?:estimate|оцін|оцен)/;

/** Figures with a word such as "about", "nearly", "more than". */
function roughOnes({ question }: Context): Filter | null {
  const { tokens } = question.reading;
  if (tokens.some(({ text }) => EXACT.test(text))) return ({ claim }) => claim.value.kind === "exact";
  if (tokens.some(({ text }) => ESTIMATE.test(text))) return ({ claim }) => claim.status === "estimated" || claim.value.kind === "approx";
  if (!question.asks("nearly") && !tokens.some(({ text }) => ROUGH.test(text))) return null;
  return ({ claim: { value } }) => value.qualifier !== undefined || ROUGH_KINDS.includes(value.kind);
}

/** Claims that cover just the time named; one that covers more says nothing of it. */
function ofTime({ index, binding, asked }: Context): Filter | null {
  const time = readTime(binding.filter(({ terms }) => !terms.every((term) => term === "now")));
  if (!namesTime(time)) return null;
  return ({ figure, claim }) => {
    const texts = index.profileOf(index.positions.get(figure.id) ?? 0).time.get(claim.id);
    return texts !== undefined && unmetTime(claim, texts, time, { now: asked.now, namesSpeaker: false }) === null;
  };
}

const STATUSES: readonly (readonly [string, readonly Claim["status"][]])[] = [
  ["confirmed", ["confirmed"]],
  ["believed", ["believed"]],
];

/** A word of status, which says nothing of what is counted. */
export function isOfStatus({ terms }: Mention): boolean {
  return STATUSES.some(([term]) => terms.includes(term));
}

function ofStatus({ question }: Context): Filter | null {
  const statuses = STATUSES.flatMap(([term, meant]) => (question.asks(term) ? meant : []));
  return statuses.length > 0 ? ({ claim }) => statuses.includes(claim.status) : null;
}

/** All that those named or described stated, or that stands in the report named. */
function ofSources(context: Context, rest: readonly Mention[]): { filters: readonly Filter[]; mentions: readonly Mention[] } {
  const named = sourcesOf(context, rest);
  if (named.length === 0) return { filters: [], mentions: [] };
  const ids = new Set(named.map(({ source }) => source.id));
  const bodies = rest.filter(({ terms }) => terms.every((term) => kindOf(term) === "org"));
  const from: Filter = ({ claim }) => ids.has(claim.statedBy) || (claim.document !== null && ids.has(claim.document));
  return { filters: [from], mentions: [...named.flatMap(({ mentions }) => mentions), ...bodies] };
}

/** Sources that a list is asked of; "Ukrainian" is part of many a name, though elsewhere it says nothing. */
export function sourcesOf({ index, question }: Context, rest: readonly Mention[]): readonly Named[] {
  const silent = withNameWords(index, question.asking).filter((mention, at) => mention !== question.asking[at]);
  const mentions = [...rest, ...silent, ...question.asking.filter(({ terms }) => terms.includes("ukrainian"))];
  const heads = rest.some(({ terms }) => terms.includes("director"));
  const named = heads ? [] : namedSources(index, mentions);
  const whole = rest.every((mention) => named.some(({ mentions: own }) => own.includes(mention)));
  const described = rest.length > 0 && !whole ? describedSource(index, mentions) : null;
  const states = described !== null && (index.statedBy.has(described.source.id) || described.source.type === "report");
  if (!described || !states || (named.length > 1 && !heads)) return named;
  const joined = question.asks("pronoun") && named.some(({ source }) => source !== described.source);
  return joined ? [...named, described] : [described];
}

const TELLING = 0.3;

/** Figures that a word of the question is about; null when it is about none. */
function aboutOf({ index }: Context, { terms }: Mention): Filter | null {
  if (terms.some(isTime)) return null;
  const meant = terms.flatMap((term) => [...impliedBy(term), ...likenesses(term)]);
  const isAbout = ({ weights, top, counted }: FigureProfile) =>
    meant.some((term) => (weights.get(term) ?? 0) >= TELLING * top || counted.has(term));
  const profileOf = (id: string) => index.profileOf(index.positions.get(id) ?? 0);
  if (!meant.some((term) => (index.postings.get(term)?.length ?? 0) > 0)) return null;
  return ({ figure }) => isAbout(profileOf(figure.id));
}

/** What a list is to be of: neither words for the list itself nor those said to the bot. */
export function contentOf({ index, binding, wishes, question }: Context): readonly Mention[] {
  const isFurniture = (terms: readonly string[]) =>
    terms.includes("list") || (terms.includes("hold") && (wishes("you") || question.asks("list")));
  const end = contrastIn(question);
  return subject(binding).filter(
    ({ at, terms, text }) =>
      at < end &&
      (!wishes.at(at) || terms.some((term) => isOfSource(index, term))) &&
      !isFurniture(terms) &&
      ![ROUGH, EXACT, ESTIMATE].some((word) => word.test(text)),
  );
}

/** "The operator" is a word to the bot as well as a railway: where a source bears it, it is asked of. */
function isOfSource(index: AnswerIndex, term: string): boolean {
  return kindOf(term) === "word" && index.sourceProfiles.some(({ explained }) => explained.has(term));
}
