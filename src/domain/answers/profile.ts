import type { Claim, Figure, Source } from "../figures/catalogue.js";
import { type Locale, type Localized, locales } from "../locale.js";
import { headsOf } from "./counted-noun.js";
import { impliedBy, kindOf, type TermKind } from "./lexicon.js";
import { type Mention, type Reading, type ReadingNames, readText } from "./read-text.js";
import { isTime, type TimeTexts } from "./read-time.js";
import { remember } from "./remember.js";
import type { SourceProfile } from "./source-profile.js";

/** One way to ask for an item: what must be mentioned, each as its possible terms. */
export type Pattern = readonly (readonly string[])[];

/** A pattern as it is matched: what may be left out (who stated it, and when) is gone. */
export interface WeighedPattern {
  readonly parts: readonly { readonly terms: readonly string[]; readonly weight: number; readonly common: boolean }[];
  readonly whole: number;
  /** It asks for what did not happen ("never returned"), which "returned" does not. */
  readonly denies: boolean;
}

export type Measure = "count" | "share" | "duration";

/** What the matcher knows of a figure, compiled from its own texts. */
export interface FigureProfile {
  readonly figure: Figure;
  readonly patterns: readonly WeighedPattern[];
  /** Weight of each term of the patterns: how many of them mention it, how rare it is, what kind it is of. */
  readonly weights: ReadonlyMap<string, number>;
  /** The greatest of the weights. */
  readonly top: number;
  /** Every term that the figure's texts explain, with all that the terms imply. */
  readonly explained: ReadonlySet<string>;
  /** Terms of those who stated, cited or published each claim, by claim id. */
  readonly speakers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Terms of the names of those who stated the claims. */
  readonly speakerNames: ReadonlySet<string>;
  /** Terms of the unit and the population. */
  readonly counted: ReadonlySet<string>;
  /** Terms of the unit alone, and of the nouns that say what is counted. */
  readonly units: ReadonlySet<string>;
  readonly heads: () => ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  readonly measure: Measure;
  /** It counts what did not happen: its title or aliases say "not". */
  readonly denies: boolean;
  readonly time: ReadonlyMap<string, TimeTexts>;
  /** Terms of the caveats: they explain a question about circumstances, never one about a number. */
  readonly caveats: () => ReadonlySet<string>;
}

export type Read = (text: string) => Reading;

export function reader(names: ReadingNames): Read {
  return (text) => readText(text, names);
}

/** Mentions that tell one item from another. */
export function telling(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ terms }) => terms.some((term) => !isSilent(term)));
}

function isSilent(term: string): boolean {
  const kind = kindOf(term);
  return kind === "filler" || kind === "ask" || isTime(term);
}

/** Compiles a figure's profile; each of its texts is read once, however many facets look at it. */
export function figureProfile(
  figure: Figure,
  sources: ReadonlyMap<string, SourceProfile>,
  readAnew: Read,
  rarity: (term: string) => number,
): FigureProfile {
  const read = remember(readAnew);
  const asked = [...textsOf(figure.aliases), ...each(figure.title)];
  const denying = new Set(asked.filter((text) => read(text).mentions.some(({ terms }) => terms.includes("negation"))));
  const patternsIn = (locale: Locale) => patternsOf([...figure.aliases[locale], figure.title[locale]], read);
  const byLocale = locales.map(patternsIn);
  const related = figure.related.flatMap((id) => sources.get(id) ?? []);
  const described = [
    ...asked,
    ...each(figure.unit),
    ...figure.claims.flatMap(({ period }) => each(period.label)),
    ...each(figure.population).map(withoutAsides),
    ...figure.claims.flatMap(({ place }) => (place ? each(place).map(withoutAsides) : [])),
  ];
  const speaking = {
    speakers: new Map(figure.claims.map((claim) => [claim.id, speakersOf(claim, sources)])),
    speakerNames: new Set(figure.claims.flatMap(({ statedBy }) => [...(sources.get(statedBy)?.nameTerms ?? [])])),
    counted: termsOf([...each(figure.unit), ...each(figure.population).map(withoutAsides)], read),
  };
  const persons = related.flatMap(({ source }) => (source.type === "person" ? textsOf(source.names) : []));
  // Who is counted himself ("how long was Jones held") is no mere speaker.
  const naming = { ...speaking, counted: new Set([...speaking.counted, ...termsOf(persons, read)]) };
  const weights = soleWords(
    byLocale.flat(),
    [...frequencies(byLocale)].map(([term, frequency]) => [term, frequency * rarity(term) * PRIORS[kindOf(term)]]),
  );
  return {
    figure,
    ...speaking,
    patterns: withoutTwins(
      asked.flatMap((text) => patternsOf([text], read).map((pattern) => weigh(pattern, weights, naming, rarity, denying.has(text)))),
    ),
    weights,
    top: Math.max(0, ...weights.values()),
    explained: new Set([
      ...termsOf(described, read),
      ...related.flatMap(({ explained }) => [...explained]).filter((term) => PERSONAL.has(kindOf(term))),
    ]),
    numbers: numbersOf(figure, described, read),
    measure: measureOf(figure, read),
    units: termsOf(each(figure.unit), read),
    heads: once(() => headsOf(figure, read)),
    denies: denying.size > 0,
    time: new Map(figure.claims.map((claim) => [claim.id, timeTexts(figure, claim, read)])),
    caveats: once(() => termsOf([...figure.claims.flatMap(({ caveats }) => caveats.flatMap(each)), ...each(figure.population)], read)),
  };
}

/** Ways to ask in different words, or languages, often come to the same. */
function withoutTwins(patterns: readonly WeighedPattern[]): WeighedPattern[] {
  return [...new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values()];
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

export function each(text: Localized): string[] {
  return [...new Set(locales.map((locale) => text[locale]))];
}

export function textsOf(aliases: Figure["aliases"]): string[] {
  return [...new Set(locales.flatMap((locale) => aliases[locale]))];
}

export function textsOfSource(source: Source): string[] {
  return [...textsOf(source.names), ...textsOf(source.aliases), ...each(source.role)];
}

/** "(military and civilian not separated)" says what is not told apart: no answer for civilians. */
function withoutAsides(text: string): string {
  return withoutDenials(text)
    .replace(/\([^)]*\)/g, " ")
    .replace(/,[^,]*(?:not sep|not spl|without|без поділу|без дел|не поділ|не раздел)[^,]*/giu, " ");
}

/** "Bodies, identified or not": the count does not tell them apart. "…; civilians are not in it": nor does it hold them. */
function withoutDenials(text: string): string {
  const [first = "", ...others] = text.replace(OR_NOT, "").split(/(?=[,;])/u);
  return [first, ...others.filter((clause) => !DENIES.test(clause))].join("");
}

const OR_NOT = /(?:,[^,;]*|\s\S+)\s(?:or not|чи ні|чи не|или нет|или не)(?=\P{L}|$)/giu;
const DENIES = /(?<!\p{L})(?:not|without|except|excluding|не|немає|нема|без|крім|окрім|нет|кроме|исключая)(?!\p{L})/iu;

export function termsOf(texts: readonly string[], read: Read): Set<string> {
  const terms = texts.flatMap((text) => read(text).mentions.flatMap((mention) => mention.terms));
  return new Set(terms.flatMap(impliedBy));
}

function patternsOf(texts: readonly string[], read: Read): Pattern[] {
  return texts.map((text) => telling(read(text).mentions).map(({ terms }) => terms)).filter((pattern) => pattern.length > 0);
}

/** What a related source may lend a figure: names and roles, never what befell somebody. */
const PERSONAL: ReadonlySet<TermKind> = new Set(["word", "org", "context", "people"]);

/** What a term of each kind tells of what is counted. */
const PRIORS: Readonly<Record<TermKind, number>> = {
  topic: 1, word: 1, group: 1, place: 1, org: 0.6, context: 0.4, people: 0.2, soft: 0.15, say: 0.15, number: 0.3, date: 0, time: 0, ask: 0, filler: 0,
}; // biome-ignore format: one table, one row

/** A word unknown to the lexicon that is all an alias says names the figure as well as its commonest word does. */
function soleWords(patterns: readonly Pattern[], weighed: readonly (readonly [string, number])[]): Map<string, number> {
  const weights = new Map(weighed);
  const top = Math.max(0, ...weights.values());
  for (const pattern of patterns) {
    const content = pattern.filter(
      (terms) => !terms.some((term) => ["people", "soft", "say", "number"].includes(kindOf(term)) || isTime(term)),
    );
    const [only, ...others] = content;
    if (others.length === 0) for (const term of only ?? []) if (kindOf(term) === "word") weights.set(term, top);
  }
  return weights;
}

type Speaking = Pick<FigureProfile, "speakers" | "speakerNames" | "counted">;

/** A word that more than this part of all figures hold is what the catalogue is about, and finds none of them alone. */
const COMMON = 0.4;

function weigh(
  pattern: Pattern,
  weights: ReadonlyMap<string, number>,
  speaking: Speaking,
  rarity: (term: string) => number,
  denies: boolean,
): WeighedPattern {
  const isCommon = (term: string) => kindOf(term) !== "word" && rarity(term) < Math.log(1 + 1 / COMMON);
  const needed = pattern.filter((terms) => !terms.some(isTime) && !isSpeaker(terms, speaking) && !namesSpeaker(terms, speaking));
  const parts = needed.map((terms) => ({
    terms: terms.filter((term) => !isSilent(term)),
    weight: Math.max(0, ...terms.map((term) => weights.get(term) ?? 0)),
    common: terms.every(isCommon),
  }));
  return { parts, whole: parts.reduce((sum, { weight }) => sum + weight, 0), denies };
}

/** Part of a speaker's name, unless it is what the figure counts too ("register of the missing"). */
export function namesSpeaker(terms: readonly string[], { speakerNames, counted }: Speaking): boolean {
  return terms.some((term) => speakerNames.has(term)) && !terms.some((term) => counted.has(term));
}

function isSpeaker(terms: readonly string[], { speakers, counted }: Speaking): boolean {
  const attributive = terms.every((term) => kindOf(term) === "word" || kindOf(term) === "org");
  return (
    attributive &&
    !terms.some((term) => counted.has(term)) &&
    [...speakers.values()].some((speaker) => terms.some((term) => speaker.has(term)))
  );
}

/** In the language that mentions it most: words unknown to the lexicon belong to one language each. */
function frequencies(byLocale: readonly (readonly Pattern[])[]): Map<string, number> {
  const highest = new Map<string, number>();
  for (const patterns of byLocale) {
    const counts = new Map<string, number>();
    for (const pattern of patterns) {
      for (const term of new Set(pattern.flatMap((terms) => terms.flatMap(impliedBy)))) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    for (const [term, count] of counts) highest.set(term, Math.max(count / patterns.length, highest.get(term) ?? 0));
  }
  return highest;
}

function speakersOf(claim: Claim, sources: ReadonlyMap<string, SourceProfile>): Set<string> {
  const ids = [claim.statedBy, ...claim.citedBy, claim.publishedBy, claim.document];
  return new Set(ids.flatMap((id) => (id === null ? [] : [...(sources.get(id)?.explained ?? [])])));
}

function numbersOf(figure: Figure, texts: readonly string[], read: Read): Set<number> {
  const numbers = texts.flatMap((text) => read(text).mentions.flatMap(({ number }) => number ?? []));
  for (const { value, derived } of figure.claims) {
    numbers.push(...(value.range ?? []), ...(value.number === null ? [] : [value.number]));
    numbers.push(
      ...derived.flatMap((result) => [
        ...(result.range ?? []),
        ...[...each(result.display), result.formula].flatMap((text) => read(text).mentions.flatMap(({ number }) => number ?? [])),
      ]),
    );
  }
  return new Set(numbers);
}

const TIME_UNITS = new Set(["year", "years", "months", "this-month", "day", "week"]);

function measureOf(figure: Figure, read: Read): Measure {
  if (figure.claims.some(({ value }) => value.kind === "share")) return "share";
  const unit = each(figure.unit).flatMap((text) => read(text).mentions.flatMap(({ terms }) => terms));
  if (unit.includes("share")) return "share";
  return unit.length > 0 && unit.some((term) => TIME_UNITS.has(term)) ? "duration" : "count";
}

function timeTexts(figure: Figure, claim: Claim, read: Read): TimeTexts {
  return {
    label: termsOf([...each(claim.period.label), ...each(figure.title), ...each(figure.unit)], read),
    said: termsOf([claim.period.asOf ?? "", ...textsOf(figure.aliases)], read),
  };
}
