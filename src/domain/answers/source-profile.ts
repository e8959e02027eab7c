import type { Source } from "../figures/catalogue.js";
import { impliedBy } from "./lexicon.js";
import { each, type Pattern, type Read, telling, termsOf, textsOf, textsOfSource } from "./profile.js";

/** What the matcher knows of a source, compiled from its names, role and aliases. */
export interface SourceProfile {
  readonly source: Source;
  /** Names, each as the terms of its words. */
  readonly names: readonly Pattern[];
  /** Terms that occur in the names. */
  readonly nameTerms: ReadonlySet<string>;
  /** Aliases and role: ways to ask for it without the name. */
  readonly patterns: readonly Pattern[];
  readonly explained: ReadonlySet<string>;
}

export function sourceProfile(source: Source, read: Read): SourceProfile {
  const pattern = (text: string) => telling(read(text).mentions).map(({ terms }) => terms);
  const names = textsOf(source.names)
    .map(pattern)
    .filter(({ length }) => length > 0);
  return {
    source,
    names,
    nameTerms: new Set(names.flat(2).flatMap(impliedBy)),
    patterns: [...textsOf(source.aliases), ...each(source.role)].map(pattern).filter(({ length }) => length > 0),
    explained: termsOf(textsOfSource(source), read),
  };
}
