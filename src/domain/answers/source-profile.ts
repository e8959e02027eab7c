import type { Source } from "../figures/catalogue.js";
import { impliedBy } from "./lexicon.js";
import { nameWord } from "./name-words.js";
import { each, type Pattern, type Read, telling, termsOf, textsOf, textsOfSource } from "./profile.js";
import type { Mention } from "./read-text.js";

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
  /** Words of its names that elsewhere are everyday ones. */
  readonly everyday: readonly string[];
}

export function sourceProfile(source: Source, read: Read): SourceProfile {
  const pattern = (text: string) => telling(read(text).mentions).map(({ terms }) => terms);
  const named = textsOf(source.names).map((text) => namingMentions(source, text, read));
  const names = named.map((mentions) => telling(mentions).map(({ terms }) => terms)).filter(({ length }) => length > 0);
  const everyday = textsOf(source.names).flatMap((text) => everydayIn(source, text, read).flatMap(nameWord));
  return {
    source,
    names,
    nameTerms: new Set(names.flat(2).flatMap(impliedBy)),
    patterns: [...textsOf(source.aliases), ...each(source.role)].map(pattern).filter(({ length }) => length > 0),
    explained: new Set([...termsOf(textsOfSource(source), read), ...everyday]),
    everyday,
  };
}

/** Words of a name that the lexicon takes for everyday ones; a register is named by what it holds. */
function everydayIn({ type }: Source, text: string, read: Read): readonly Mention[] {
  if (type === "register") return [];
  const opens = /^\P{L}*\p{Lu}/u.test(text);
  return read(text).mentions.filter((mention) => (mention.proper || (opens && mention.at === 0)) && nameWord(mention).length > 0);
}

function namingMentions(source: Source, text: string, read: Read): readonly Mention[] {
  const everyday = new Set(everydayIn(source, text, read).map(({ at }) => at));
  return read(text).mentions.map((mention) => (everyday.has(mention.at) ? { ...mention, terms: nameWord(mention) } : mention));
}
