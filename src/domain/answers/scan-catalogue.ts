import type { Catalogue, Figure } from "../figures/catalogue.js";
import { type AliasOwner, type AliasTable, aliasTable, type OwnersOf } from "./alias-table.js";
import { impliedBy, kindOf, likenesses } from "./lexicon.js";
import { each, type Read, textsOf, textsOfSource } from "./profile.js";
import type { Names, Reading } from "./read-text.js";
import { remember } from "./remember.js";
import { tokenize } from "./tokens.js";
import { type TypoIndex, typoIndex } from "./typo-index.js";

/** What one reading of all texts of a catalogue yields. */
export interface Scan {
  /** Positions of the figures whose texts hold a term, or one that stands in for it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly rarity: (term: string) => number;
  readonly names: Names;
  readonly ownersOf: OwnersOf;
}

export function scanCatalogue(catalogue: Catalogue, read: Read): Scan {
  const postings = new Map<string, number[]>();
  const table = aliasTable();
  const stems = new Set<string>();
  const readShared = remember(read);
  catalogue.figures.forEach((figure, position) => {
    const owner = { kind: "figure", id: figure.id, aliases: figure.aliases } as const;
    const readings = waysToAsk(figure).map(read);
    for (const { tokens } of readings) table.add(tokens, owner);
    const terms = termsIn([...readings, ...each(figure.title).map(read), ...sharedTexts(figure).map(readShared)], stems);
    for (const number of numbersOf(figure)) terms.add(number);
    post(postings, terms, position);
  });
  for (const source of catalogue.sources) {
    addAliases(table, { kind: "source", ...source });
    termsIn(textsOfSource(source).map(read), stems);
  }
  for (const howto of catalogue.howtos) addAliases(table, { kind: "howto", ...howto });
  return {
    postings,
    rarity: rarityAmong(postings, catalogue.figures.length),
    names: { stems, typos: typosOf(stems) },
    ownersOf: table.ownersOf,
  };
}

function addAliases(table: AliasTable, { kind, id, aliases }: AliasOwner): void {
  const owner = { kind, id, aliases };
  for (const text of textsOf(aliases)) table.add(tokenize(text), owner);
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
    ...(period.from && period.to ? [`@p${period.from}/${period.to}`] : []),
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
