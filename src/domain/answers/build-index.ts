import type { Catalogue, Figure, Howto, Source, Statement } from "../figures/catalogue.js";
import type { OwnersOf } from "./alias-table.js";
import type { Shown } from "./answer.js";
import { kindOf } from "./lexicon.js";
import { namePhrases } from "./name-phrases.js";
import { each, type FigureProfile, figureProfile, type Pattern, type Read, reader, telling, termsOf, textsOf } from "./profile.js";
import { scanCatalogue } from "./scan-catalogue.js";
import { type SourceProfile, sourceProfile } from "./source-profile.js";

export interface HowtoProfile {
  readonly howto: Howto;
  readonly patterns: readonly Pattern[];
}

export interface StatementProfile {
  readonly statement: Statement;
  readonly terms: ReadonlySet<string>;
}

/** Everything that answering needs, compiled once from a catalogue. Immutable. */
export interface AnswerIndex {
  readonly catalogue: Catalogue;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Figures whose texts hold a term. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Rarity of a term among the figures: near 0 for one that nearly all share. */
  readonly rarity: (term: string) => number;
  readonly profileOf: (position: number) => FigureProfile;
  readonly positions: ReadonlyMap<string, number>;
  /** Claims by the source that stated them. */
  readonly statedBy: ReadonlyMap<string, readonly Shown[]>;
  readonly sourceProfiles: readonly SourceProfile[];
  /** Terms by which questions name who stated a number: of the sources' names, and what only their texts hold. */
  readonly speakerTerms: ReadonlySet<string>;
  readonly howtos: readonly HowtoProfile[];
  readonly statements: readonly StatementProfile[];
  readonly ownersOf: OwnersOf;
  readonly read: Read;
}

export function buildIndex(catalogue: Catalogue): AnswerIndex {
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  const phrases = namePhrases(catalogue);
  const plain = reader({ phrases });
  const scan = scanCatalogue(catalogue, plain);
  const sourceProfiles = catalogue.sources.map((source) => sourceProfile(source, plain));
  const profilesOfSources = new Map(sourceProfiles.map((profile) => [profile.source.id, profile]));
  const profiles = new Map<number, FigureProfile>();
  return {
    catalogue,
    figures: new Map(catalogue.figures.map((figure) => [figure.id, figure])),
    sources,
    postings: scan.postings,
    rarity: scan.rarity,
    profileOf: (position) => {
      const figure = catalogue.figures[position];
      if (!figure) throw new RangeError(`no figure at ${position}`);
      const profile = profiles.get(position) ?? figureProfile(figure, profilesOfSources, plain, scan.rarity);
      profiles.set(position, profile);
      return profile;
    },
    positions: new Map(catalogue.figures.map((figure, position) => [figure.id, position])),
    statedBy: statedByOf(catalogue.figures),
    sourceProfiles,
    speakerTerms: speakerTermsOf(catalogue, sourceProfiles, plain),
    howtos: catalogue.howtos.map((howto) => ({
      howto,
      patterns: textsOf(howto.aliases).map((text) => telling(plain(text).mentions).map(({ terms }) => terms)),
    })),
    statements: catalogue.statements.map((statement) => ({ statement, terms: termsOf(each(statement.says), plain) })),
    ownersOf: scan.ownersOf,
    read: reader({ phrases, names: scan.names }),
  };
}

function statedByOf(figures: readonly Figure[]): Map<string, Shown[]> {
  const stated = new Map<string, Shown[]>();
  for (const figure of figures) {
    for (const claim of figure.claims) {
      const list = stated.get(claim.statedBy);
      if (list) list.push({ figure, claim });
      else stated.set(claim.statedBy, [{ figure, claim }]);
    }
  }
  return stated;
}

function speakerTermsOf(catalogue: Catalogue, profiles: readonly SourceProfile[], read: Read): Set<string> {
  const texts = catalogue.figures.flatMap(({ unit, population }) => [...Object.values(unit), ...Object.values(population)]);
  const counted = termsOf([...new Set(texts)], read);
  const terms = profiles.flatMap(({ source, nameTerms, explained }) => {
    const named = source.type === "register" ? [] : [...nameTerms].filter((term) => ["word", "org"].includes(kindOf(term)));
    const described = [...nameTerms, ...[...explained].filter((term) => ["word", "org", "group"].includes(kindOf(term)))];
    return [...named, ...described.filter((term) => !counted.has(term) || kindOf(term) === "org")];
  });
  return new Set(terms);
}
