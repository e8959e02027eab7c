import type { Figure } from "../figures/catalogue.js";
import { type Localized, locales } from "../locale.js";
import type { AnswerIndex } from "./build-index.js";
import { captives } from "./lexicon/captivity.js";
import { things } from "./lexicon/things.js";
import { impliedBy, kindOf } from "./lexicon.js";
import type { Mention, Reading } from "./read-text.js";

/** "How many libraries" is not answered by how many people work in them: what is counted must be what the figure counts. */

const PASSED = new Set(["filler", "ask", "soft", "say", "time"]);
const PEOPLE = new Set(["people", "context", "group"]);
const REACHES = 3;

/** The noun after "how many", with the nouns that stand right beside it ("library employees"); empty where none is known for one. */
export function countedNouns(after: Mention | null, mentions: readonly Mention[], isUnit: (term: string) => boolean): Mention[] {
  if (!after) return [];
  const following = mentions.filter(({ at }) => at >= after.at && at <= after.at + REACHES).sort((left, right) => left.at - right.at);
  const telling = following.filter(({ terms }) => !terms.some((term) => PASSED.has(kindOf(term))));
  const run: Mention[] = [];
  for (const mention of telling) {
    const last = run.at(-1);
    if (!isNoun(mention, isUnit) || (last && last.at + last.length !== mention.at)) break;
    run.push(mention);
  }
  return run;
}

function isNoun({ terms, number }: Mention, isUnit: (term: string) => boolean): boolean {
  return number === null && terms.every((term) => isPeople(term) || isThing(term) || (kindOf(term) === "word" && isUnit(term)));
}

function isThing(term: string): boolean {
  return (Object.hasOwn(things, term) && !QUALITIES.has(term)) || SERVED.has(term);
}

/** The things among what public services count. */
const SERVED = new Set("passenger trip ticket carriage locomotive track crossing tunnel book reader laboratory swab accident".split(" "));

/** Things that are said of others more often than counted. */
const QUALITIES = new Set([
  "age",
  "sex",
  "name",
  "rank",
  "cause",
  "culture",
  "religion",
  "peace",
  "law",
  "right",
  "heat",
  "power",
  "wind",
  "gas",
  "vote",
]);

function isPeople(term: string): boolean {
  return PEOPLE.has(kindOf(term)) || Object.hasOwn(captives, term);
}

/** Terms of what a figure counts: its unit, and the nouns that its title begins with and its aliases ask "how many" of. */
export function headsOf(figure: Figure, read: (text: string) => Reading): Set<string> {
  const heads = locales.flatMap((locale) => {
    const unit = read(figure.unit[locale]).mentions;
    const first = [figure.title[locale], figure.population[locale]].flatMap((text) => headIn(read(text).mentions));
    const asked = figure.aliases[locale].flatMap((alias) => headAfterQuantity(read(alias).mentions));
    return [...unit, ...first, ...asked].flatMap(({ terms }) => terms);
  });
  return new Set(heads.flatMap(impliedBy));
}

function headAfterQuantity(mentions: readonly Mention[]): Mention[] {
  const at = mentions.findIndex(({ terms }) => terms.includes("how-many"));
  return at < 0 ? [] : headIn(mentions.slice(at + 1));
}

const ADJECTIVE = /(?:их|ых|іх|ої|ой|ого|ий|ый|ій|ая|яя)$/;
const LATIN = /^[a-z]/;

/** The first noun: an English compound ends with it, and Slavic adjectives go before it. */
function headIn(mentions: readonly Mention[]): Mention[] {
  const telling = mentions.filter(({ terms }) => !terms.some((term) => PASSED.has(kindOf(term))));
  let at = 0;
  while (joinsNext(telling[at], telling[at + 1])) at += 1;
  const head = telling[at];
  return head ? [head] : [];
}

function joinsNext(mention: Mention | undefined, next: Mention | undefined): boolean {
  if (!mention || !next || mention.at + mention.length !== next.at) return false;
  return LATIN.test(mention.text)
    ? next.terms.some((term) => isThing(term) || isPeople(term) || term === "worker")
    : ADJECTIVE.test(mention.text);
}

const DOERS = new Set(["reader", "passenger"]);
const TIMES = new Set(["rate", "year", "years", "months", "this-month", "day", "week"]);

/** Whether a figure with these heads and units counts what the nouns name. */
export function counts(nouns: readonly Mention[], heads: ReadonlySet<string>, units: ReadonlySet<string>): boolean {
  const terms = nouns.flatMap((noun) => noun.terms.flatMap(impliedBy));
  const ofThings = [...units].some((term) => (isThing(term) && !DOERS.has(term)) || TIMES.has(term));
  if (nouns.every((noun) => noun.terms.every(isPeople))) return !ofThings || terms.some((term) => units.has(term));
  return terms.some((term) => heads.has(term));
}

const unitsOf = new WeakMap<AnswerIndex, ReadonlySet<string>>();

/** Terms of all units of the catalogue: words unknown to the lexicon that are surely nouns. */
export function unitTerms(index: AnswerIndex): ReadonlySet<string> {
  return gathered(index, unitsOf, () => index.catalogue.figures.map(({ unit }) => unit));
}

const placesOf = new WeakMap<AnswerIndex, ReadonlySet<string>>();

/** Terms of all places of the catalogue: in a question they say where, even where an outlet is named after one. */
export function placeTerms(index: AnswerIndex): ReadonlySet<string> {
  return gathered(index, placesOf, () => index.catalogue.figures.flatMap(({ claims }) => claims.flatMap(({ place }) => place ?? [])));
}

function gathered(
  index: AnswerIndex,
  cache: WeakMap<AnswerIndex, ReadonlySet<string>>,
  textsOf: () => readonly Localized[],
): ReadonlySet<string> {
  const known = cache.get(index);
  if (known) return known;
  const texts = new Set(textsOf().flatMap((text) => locales.map((locale) => text[locale])));
  const terms = new Set([...texts].flatMap((text) => index.read(text).mentions.flatMap((mention) => mention.terms)));
  cache.set(index, terms);
  return terms;
}
