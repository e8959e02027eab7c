import type { Catalogue, Figure } from "../figures/catalogue.js";
import { aliasKey } from "./build-index.js";
import { impliedBy, kindOf, likenesses } from "./lexicon.js";
import { each, type Read, textsOf, textsOfSource } from "./profile.js";
import type { Names, Reading } from "./read-text.js";
import { remember } from "./remember.js";
import { type TypoIndex, typoIndex } from "./typo-index.js";

export interface AliasOwner {
  readonly kind: "figure" | "source" | "howto";
  readonly id: string;
}

/** What one reading of all texts of a catalogue yields. */
export interface Scan {
  /** Positions of the figures whose texts hold a term, or one that stands in for it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly rarity: (term: string) => number;
  readonly names: Names;
  /** Folded alias and whose it is. */
  readonly aliases: ReadonlyMap<string, readonly AliasOwner[]>;
}

export function scanCatalogue(catalogue: Catalogue, read: Read): Scan {
  const postings = new Map<string, number[]>();
  const aliases = new Map<string, AliasOwner[]>();
  const stems = new Set<string>();
  const readShared = remember(read);
  catalogue.figures.forEach((figure, position) => {
    const owner = { kind: "figure", id: figure.id } as const;
    const readings = waysToAsk(figure).map(read);
    for (const { tokens } of readings) own(aliases, aliasKey(tokens), owner);
    const terms = termsIn([...readings, ...each(figure.title).map(read), ...sharedTexts(figure).map(readShared)], stems);
    for (const number of numbersOf(figure)) terms.add(number);
    post(postings, terms, position);
  });
  for (const source of catalogue.sources) {
    for (const text of textsOf(source.aliases)) own(aliases, aliasKey(read(text).tokens), { kind: "source", id: source.id });
    termsIn(textsOfSource(source).map(read), stems);
  }
  for (const { id, aliases: texts } of catalogue.howtos) {
    for (const text of textsOf(texts)) own(aliases, aliasKey(read(text).tokens), { kind: "howto", id });
  }
  return { postings, rarity: rarityAmong(postings, catalogue.figures.length), names: { stems, typos: typosOf(stems) }, aliases };
}

/** As written: to find out which of the aliases are alike takes longer than to read one twice. */
function waysToAsk({ aliases }: Figure): string[] {
  return [...aliases.uk, ...aliases.en, ...aliases.ru];
}

/** Units, populations and periods: many figures have the same. */
function sharedTexts(figure: Figure): string[] {
  const texts = [figure.population, figure.unit, ...figure.claims.map(({ period }) => period.label)];
  return [...new Set(texts.flatMap((text) => [text.uk, text.en, text.ru]))];
}

function numbersOf({ claims }: Figure): string[] {
  return claims.flatMap(({ value, period }) => [
    ...(value.number === null ? [] : [`#${value.number}`]),
    ...(period.from ? [`@${period.from.slice(0, 4)}`] : []),
  ]);
}

function termsIn(readings: readonly Reading[], stems: Set<string>): Set<string> {
  const terms = new Set<string>();
  for (const { mentions } of readings) {
    for (const mention of mentions) {
      for (const term of mention.terms) {
        terms.add(term);
        if (term.startsWith("~")) stems.add(term.slice(1));
      }
    }
  }
  return terms;
}

function own(aliases: Map<string, AliasOwner[]>, key: string, owner: AliasOwner): void {
  const owners = aliases.get(key);
  if (!owners) aliases.set(key, [owner]);
  else if (owners.at(-1)?.id !== owner.id) owners.push(owner);
}

function post(postings: Map<string, number[]>, terms: ReadonlySet<string>, position: number): void {
  const standIns = new Set<string>();
  for (const term of terms) {
    if (kindOf(term) === "filler" || kindOf(term) === "ask") continue;
    for (const implied of impliedBy(term)) standIns.add(implied);
    for (const like of likenesses(term)) standIns.add(like);
  }
  for (const term of standIns) {
    const list = postings.get(term);
    if (list) list.push(position);
    else postings.set(term, [position]);
  }
}

function rarityAmong(postings: ReadonlyMap<string, readonly number[]>, total: number): (term: string) => number {
  return (term) => {
    const holders = postings.get(term)?.length ?? 0;
    return holders === 0 ? Math.log(2 + total) : Math.log(1 + total / holders);
  };
}

const SHORTEST_FOR_TYPOS = 5;

/** Words of the catalogue that the lexicon does not know, ready for questions that misspell them. */
function typosOf(stems: ReadonlySet<string>): TypoIndex {
  return typoIndex([...stems].filter(({ length }) => length >= SHORTEST_FOR_TYPOS));
}
