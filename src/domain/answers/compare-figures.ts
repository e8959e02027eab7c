import type { Figure } from "../figures/catalogue.js";
import type { Found } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import { chooseFigures, countsTheSame, ENOUGH } from "./choose-figures.js";
import { binds, type Context, claimsOf, isSpeakerTerm, numbersIn, subject, wantedOf } from "./context.js";
import { kindOf, likenesses } from "./lexicon.js";
import { matchFigures } from "./match-figures.js";
import { matchSources } from "./match-sources.js";
import { namedSources } from "./name-sources.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import type { Match } from "./wanted.js";

const POOL = 12;

/** "7 and 7 make 14?": both claims side by side, and the sum refused, for nobody stated it. */
export function answerSum(context: Context): Found | null {
  const { question } = context;
  const numbers = numbersIn(question.asking);
  const adds = question.has("sum") || (question.has("together") && numbers.length > 1);
  const bySpeakers = adds ? ofTwoSpeakers(context) : null;
  if (bySpeakers) return bySpeakers;
  if (!adds && !(numbers.length > 0 && (question.has("total") || question.has("together")))) return null;
  for (const [left, right] of pairs([...pool(context), ...spokenFor(context)])) {
    const a = left.profile.figure.claims[0].value.number;
    const b = right.profile.figure.claims[0].value.number;
    if (left.profile === right.profile || a === null || b === null) continue;
    const bothNamed = adds && numbers.filter((number) => number === a || number === b).length >= 2;
    const bothMeant = adds && numbers.length === 0 && countsTheSame(left.profile, right.profile);
    if (numbers.includes(a + b) || bothNamed || bothMeant) return sideBySide([left, right], "sum-refused");
  }
  return numbers.length > 0 ? sumOfRelated(context, numbers) : null;
}

/** A sum that somebody made of figures of which each names the other, whatever else the question says of them. */
function sumOfRelated({ index }: Context, numbers: readonly number[]): Found | null {
  const numberOf = (figure: Figure | undefined) => figure?.claims[0].value.number ?? Number.NaN;
  for (const figure of index.catalogue.figures) {
    const other = figure.related.map((id) => index.figures.get(id)).find((rival) => numbers.includes(numberOf(figure) + numberOf(rival)));
    if (other?.related.includes(figure.id) && numberOf(figure) > SMALL) {
      return { kind: "list", of: "compare", shown: claimsOf(index, [figure.id, other.id]), sources: [], verdict: "sum-refused" };
    }
  }
  return null;
}

const SMALL = 10;

/** Figures that count one thing and that the question asks to compare. */
export function answerCompared(context: Context): Found | null {
  const { question } = context;
  const bySpeakers = ofTwoSpeakers(context);
  if (bySpeakers) return bySpeakers;
  if (!compares(question) && !comparesWithLast(context)) return null;
  const meant = pool(context);
  const spoken = spokenFor(context);
  const compared = [
    ...pairs(meant).filter(([left, right]) => areAlike(left.profile, right.profile)),
    ...pairs([...meant, ...spoken]).filter(([left, right]) => countsTheSame(left.profile, right.profile)),
  ].filter(([left, right]) => left.profile !== right.profile);
  const withLast = compared.length === 0 ? besideLast(context) : [];
  const matches = [...compared, withLast]
    .flat()
    .filter((match, at, all) => all.findIndex(({ profile }) => profile === match.profile) === at);
  return matches.length > 0 && statesOne(matches, numbersIn(question.asking)) ? sideBySide(matches, null) : null;
}

/** "Compare that with the number of …": the figure just shown and the one that this question asks for. */
function besideLast(context: Context): readonly Match[] {
  const { index, focus, question } = context;
  const [last, ...more] = focus?.figures ?? [];
  if (last === undefined || more.length > 0 || !COMPARE.test(question.reading.tokens.map(({ text }) => text).join(" "))) return [];
  const own = { ...context, binding: binds(question.asking) };
  const [best, ...others] = subject(own.binding).length > 0 ? chooseFigures(index, { ...wantedOf(own), measure: "any" }).best : [];
  const position = index.positions.get(last);
  return best && others.length === 0 && best.profile.figure.id !== last && position !== undefined ? [taken(context, position), best] : [];
}

const COMPARE = /(?:^| )(?:порівня|сравн|compare|versus|vs |next to|поряд|рядом|поруч|столько же|стільки ж|so many too|the same for)/;

/** "Put it beside what Jones said", "is it as many with Jones?": the figure just shown and another's of the same. */
export function comparesWithLast({ question, focus }: Context): boolean {
  return focus?.figures.length === 1 && COMPARE.test(question.reading.tokens.map(({ text }) => text).join(" "));
}

const SAME = /^(?:одних|одні|одним|одного|одни|самих|самых|same|инш|інш|друг)/;

/** "Different" beside a quantity is no comparison: "how many different prisons". */
function compares({ asking, asks, reading }: Context["question"]): boolean {
  const many = asking.findIndex(({ terms }) => terms.includes("how-many"));
  const next = many < 0 ? undefined : asking[many + 1];
  if (asks("differ")) return !(next?.terms.includes("differ") && DIFFERENT.test(next.text));
  const { tokens } = reading;
  const beside = tokens.some(({ text }, at) => /^(?:next|beside|alongside)$/.test(text) && /^(?:to|it)$/.test(tokens[at + 1]?.text ?? ""));
  return beside || (tokens.some(({ text }) => ONE.test(text)) && tokens.some(({ text }) => OTHER.test(text)));
}

const DIFFERENT = /^(?:different|різних|разных)$/;
const ONE = /^(?:одна|один|одне|одно|one)$/;
const OTHER = /^(?:інша|інший|інше|другая|другой|другое|иная|another)$/;

/** "I do not want his count. What did she count?": a speaker in a sentence of his own is told off, not compared. */
function isRejected({ reading, asks, asking }: Context["question"], content: readonly Mention[]): boolean {
  if (!asks("negation")) return false;
  const ends = reading.tokens.flatMap(({ text }, at) => (/^[.!?;]$/.test(text) ? [at] : []));
  const sentenceOf = (at: number) => ends.filter((end) => end < at).length;
  const denied = new Set(asking.filter(({ terms }) => terms.includes("negation")).map(({ at }) => sentenceOf(at)));
  return content.some(({ at }) => denied.has(sentenceOf(at))) && content.some(({ at }) => !denied.has(sentenceOf(at)));
}

/** A number that is compared must be one of theirs. */
function statesOne(matches: readonly Match[], numbers: readonly number[]): boolean {
  return numbers.length === 0 || matches.some(({ profile }) => numbers.some((number) => profile.numbers.has(number)));
}

const MOST_SPEAKERS = 4;

/** "What Jones and the Green Fund say of X": of each named, the figure that fits what else is said; none may be left without. */
function ofTwoSpeakers(context: Context): Found | null {
  const { index, question } = context;
  if (question.asks("who") || question.asks("from")) return null;
  const content = subject(context.binding);
  if (isRejected(question, content)) return null;
  if (content.filter(({ terms }) => terms.some((term) => isSpeakerTerm(index, term))).length < 2) return null;
  const named = speakersIn(context, content);
  if (named.length < 2 || named.length > MOST_SPEAKERS) return null;
  const wanted = wantedOf(context);
  const others = wanted.binding.filter(
    (mention) =>
      !mention.terms.includes("hold") &&
      !SAME.test(mention.text) &&
      !named.some(({ mentions }) => mentions.some(({ at }) => at === mention.at)),
  );
  const known = ({ terms, proper }: Mention) => proper || terms.some((term) => kindOf(term) !== "word" || index.postings.has(term));
  const topics = others.filter((mention) => mention.number === null && (!question.asks("sum") || known(mention)));
  const binding = subject(topics).length > 0 ? topics : others;
  if (subject(topics).length + numbersIn(others).length === 0 && !question.asks("differ")) return null;
  const matches = matchFigures(index, { ...wanted, measure: "any", total: false, binding }).filter(
    ({ coverage, unmet }) => unmet === null && coverage >= ENOUGH,
  );
  const chosen = named.map(({ ids }) =>
    matches.find(({ profile }) =>
      profile.figure.claims.some(({ statedBy, citedBy }) => [statedBy, ...citedBy].some((id) => ids.includes(id))),
    ),
  );
  const found = chosen.filter((match) => match !== undefined);
  const distinct = new Set(found.map(({ profile }) => profile)).size === named.length;
  const [first, ...rest] = found;
  if (!distinct && !question.asks("sum")) {
    return ofAlikeStated(
      context,
      named.map(({ ids }) => ids),
      topics,
    );
  }
  return first && distinct && rest.every(({ profile }) => areAlike(first.profile, profile))
    ? sideBySide(found, question.asks("sum") ? "sum-refused" : null)
    : null;
}

/** Of two named, the one pair of figures that count the same and of which all that is said is true. */
function ofAlikeStated(context: Context, speakers: readonly (readonly string[])[], topics: readonly Mention[]): Found | null {
  const { question } = context;
  if (!compares(question) && !question.asks("why")) return null;
  const explains = ({ explained }: FigureProfile) =>
    subject(topics).every(({ terms }) => terms.some((term) => [term, ...likenesses(term)].some((meant) => explained.has(meant))));
  const [left, right, ...more] = speakers.map((ids) => statedByAny(context, ids).filter(({ profile }) => explains(profile)));
  if (!left || !right || more.length > 0) return null;
  const found = left.flatMap((one) => right.filter((other) => areAlike(one.profile, other.profile)).map((other) => [one, other]));
  const [pair, ...rest] = found;
  return pair && rest.length === 0 && statesOne(pair, numbersIn(question.asking)) ? sideBySide(pair, null) : null;
}

function statedByAny(context: Context, ids: readonly string[]): Match[] {
  const { index } = context;
  const figures = ids.flatMap((id) => index.statedBy.get(id)?.slice(0, POOL) ?? []).map(({ figure }) => figure.id);
  return [...new Set(figures)].flatMap((id) => index.positions.get(id) ?? []).map((position) => taken(context, position));
}

/** Speakers by name or, failing that, by office ("the ombudsman"), with those of their group who also state figures. */
function speakersIn({ index }: Context, content: readonly Mention[]): { ids: readonly string[]; mentions: readonly Mention[] }[] {
  const named = namedSources(index, content);
  const rest = content.filter((mention) => !named.some(({ mentions }) => mentions.includes(mention)));
  const offices = rest
    .filter(({ terms }) => terms.some((term) => isSpeakerTerm(index, term)))
    .flatMap((mention) => {
      const [best] = matchSources(index, [mention]).filter(({ source, coverage }) => index.statedBy.has(source.id) && coverage >= ENOUGH);
      return best && !named.some(({ source }) => source === best.source) ? [{ ids: [best.source.id], mentions: [mention] }] : [];
    });
  return [...named.map(({ source, mentions }) => ({ ids: idsAround(index, source.id), mentions })), ...offices];
}

/** A body speaks through its head: both stand for it. */
function idsAround(index: AnswerIndex, id: string): string[] {
  const own = index.sourceProfiles.find(({ source }) => source.id === id);
  const around = index.sourceProfiles.filter(
    ({ source, patterns }) => own && source.type !== own.source.type && patterns.some((terms) => isWithin(own.nameTerms, terms)),
  );
  return [id, ...around.map(({ source }) => source.id)];
}

function isWithin(nameTerms: ReadonlySet<string>, pattern: readonly (readonly string[])[]): boolean {
  return pattern.some((terms) => terms.some((term) => nameTerms.has(term) && term.startsWith("~")));
}

/** Figures that count the same, or that name each other and measure alike. */
function areAlike(left: FigureProfile, right: FigureProfile): boolean {
  const related = left.figure.related.includes(right.figure.id) && right.figure.related.includes(left.figure.id);
  return countsTheSame(left, right) || (related && left.measure === right.measure);
}

function sideBySide(matches: readonly Match[], verdict: "sum-refused" | null): Found {
  const shown = matches.flatMap(({ profile }) => profile.figure.claims.map((claim) => ({ figure: profile.figure, claim })));
  return { kind: "list", of: "compare", shown, sources: [], verdict };
}

/** Figures that the question may mean: by number, by subject, or those just shown. Each names but one of the speakers compared. */
function pool(context: Context): Match[] {
  const { index, focus, question } = context;
  const numbers = new Set(numbersIn(question.asking));
  const states = ({ profile }: Match) => profile.figure.claims.some(({ value }) => value.number !== null && numbers.has(value.number));
  const wanted = wantedOf(context);
  const binding = wanted.binding.filter(({ terms, number }) => number === null && !terms.some((term) => isSpeakerTerm(index, term)));
  const kept = matchFigures(index, { ...wanted, measure: "any", total: false, binding })
    .concat(numbers.size > 0 ? matchFigures(index, { ...wanted, measure: "any", total: false, premise: true }).filter(states) : [])
    .filter(
      (match, at, all) =>
        (states(match) || (match.coverage >= ENOUGH_COMPARED && match.unmet === null)) &&
        all.findIndex(({ profile }) => profile === match.profile) === at,
    );
  const justShown = (focus?.figures ?? [])
    .filter((id) => !kept.some(({ profile }) => profile.figure.id === id))
    .flatMap((id) => index.positions.get(id) ?? []);
  return [...kept, ...justShown.map((position) => taken(context, position))].slice(0, POOL);
}

/** Of two that are compared, one may be said with less. */
const ENOUGH_COMPARED = 0.55;

function taken({ index }: Context, position: number): Match {
  const profile = index.profileOf(position);
  return { profile, claims: profile.figure.claims, coverage: 1, score: 0, unmet: null };
}

/** Figures stated by those whom the question names, when it names nothing else to go by. */
function spokenFor(context: Context): Match[] {
  const { index, question } = context;
  const content = subject(question.asking);
  if (content.some(({ terms }) => !terms.some((term) => isSpeakerTerm(index, term)))) return [];
  const speakers = new Set(
    matchSources(index, content)
      .filter(({ explained }) => explained > 0.2)
      .map(({ source }) => source.id),
  );
  const stated = [...speakers].flatMap((id) => index.statedBy.get(id)?.slice(0, POOL) ?? []);
  return stated.flatMap(({ figure }) => index.positions.get(figure.id) ?? []).map((position) => taken(context, position));
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((left, at) => items.slice(at + 1).map((right): [T, T] => [left, right]));
}
