import type { Catalogue, Figure } from "../figures/catalogue.js";
import { kindOf } from "./lexicon.js";
import { monthNamed } from "./month-names.js";
import { numeralAt } from "./read-numerals.js";
import { stemsOf, wordReader } from "./read-word.js";
import { remember } from "./remember.js";
import { type Token, tokenize } from "./tokens.js";

/**
 * Names made of everyday words ("Nine Springs", «Три озера», "The Road Back"): read word by word they would be a number, a season
 * and nothing. Where a catalogue bears such a name, its words in a row are that name and no longer what they mean elsewhere.
 */
export interface NamePhrases {
  /** The longest name that begins at a token, as a term, and how many tokens it takes. */
  readonly at: (tokens: readonly Token[], at: number) => NameRead | null;
}

export interface NameRead {
  readonly term: string;
  readonly length: number;
}

interface Name {
  readonly words: readonly (readonly string[])[];
  readonly term: string;
}

/** Stems under which a word of a name is known, in whatever alphabet and case it was typed. */
const stemsOfName = remember((word: string): readonly string[] => stemsOf(word));

export function namePhrases(catalogue: Catalogue): NamePhrases | undefined {
  const byFirst = new Map<string, Name[]>();
  const saidElsewhere = termsElsewhere(catalogue);
  for (const text of new Set(namesIn(catalogue))) {
    const tokens = tokenize(text);
    if (!isOfEverydayWords(tokens, saidElsewhere)) continue;
    const words = tokens.map(({ text: word }) => stemsOfName(word));
    const name = { words, term: `~${words.map(([stem]) => stem).join("_")}` };
    for (const stem of words[0] ?? []) byFirst.set(stem, [...(byFirst.get(stem) ?? []), name]);
  }
  if (byFirst.size === 0) return undefined;
  for (const names of byFirst.values()) names.sort((left, right) => right.words.length - left.words.length);
  const beginning = remember((word) => stemsOfName(word).flatMap((stem) => byFirst.get(stem) ?? []));
  return {
    at: (tokens, at) => {
      const name = beginning(tokens[at]?.text ?? "").find(({ words }) =>
        words.every((stems, offset) => isSaid(stems, tokens[at + offset])),
      );
      return name ? { term: name.term, length: name.words.length } : null;
    },
  };
}

function isSaid(stems: readonly string[], token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "mark" && stemsOfName(token.text).some((stem) => stems.includes(stem));
}

/** What a catalogue calls by a name: its sources, whatever stands in quotes, and English words with capitals inside a sentence. */
function namesIn({ sources, figures }: Catalogue): string[] {
  const texts = figures.flatMap(({ title, unit, population, aliases, claims }) => [
    ...[title, unit, population, ...claims.flatMap(({ place }) => place ?? [])].flatMap(({ uk, en, ru }) => [uk, en, ru]),
    ...[...aliases.uk, ...aliases.en, ...aliases.ru],
  ]);
  const names = sources.flatMap((source) => [...source.names.uk, ...source.names.en, ...source.names.ru]);
  return [...names, ...[...texts, ...names].flatMap(quoted), ...texts.flatMap(capitalised)];
}

const QUOTED = /[«“"]([^»”"]{4,40})[»”"]/gu;
const OPENING = /[«“"]/u;
const CAPITALISED = /(?<=\p{Ll} )[A-Z][a-z]+(?: [A-Z][a-z]+)+/gu;

function quoted(text: string): string[] {
  return OPENING.test(text) ? [...text.matchAll(QUOTED)].map((found) => found[1] ?? "") : [];
}

function capitalised(text: string): string[] {
  return text.match(CAPITALISED) ?? [];
}

/** What figures speak of outside of names: read only as far as it takes to meet the term asked for. */
function termsElsewhere({ figures }: Catalogue): (term: string) => boolean {
  const terms = new Set<string>();
  const texts = textsToAsk(figures);
  return (term) => {
    while (!terms.has(term)) {
      const { value: text, done } = texts.next();
      if (done) return false;
      for (const token of tokenize(withoutNames(text))) for (const found of wordReader(false)(token).terms) terms.add(found);
    }
    return true;
  };
}

function* textsToAsk(figures: readonly Figure[]): Generator<string, undefined> {
  for (const { title, aliases } of figures) yield* [title.uk, title.en, title.ru, ...aliases.uk, ...aliases.en, ...aliases.ru];
}

function withoutNames(text: string): string {
  return (OPENING.test(text) ? text.replace(QUOTED, " ") : text).replace(CAPITALISED, " ");
}

const MOST_WORDS = 4;

/**
 * Two words or more, of which one at least is everyday, none is a body or a group, and none is what some figure speaks of: such
 * words keep their meaning, for people say them without meaning the name.
 */
function isOfEverydayWords(tokens: readonly Token[], saidElsewhere: (term: string) => boolean): boolean {
  if (tokens.length < 2 || tokens.length > MOST_WORDS || tokens.some(({ kind, text }) => kind !== "word" || monthNamed(text))) return false;
  const words = tokens.map((token, at) => (numeralAt(tokens, at) === null ? wordReader(false)(token).terms : ["#"]));
  const kinds = words.map((terms) => terms.map((term) => (term === "source" ? "word" : kindOf(term))));
  const holds = (those: ReadonlySet<string>) => kinds.some((each) => each.some((kind) => those.has(kind)));
  if (!holds(EVERYDAY) || !holds(TELLING)) return false;
  const isFree = (term: string, kind: string) => FREE.has(kind) || (THINGS.has(kind) && !saidElsewhere(term));
  return words.every((terms, at) => terms.every((term, place) => isFree(term, kinds[at]?.[place] ?? "")));
}

const EVERYDAY: ReadonlySet<string> = new Set(["number", "filler", "time", "ask", "soft"]);
const THINGS: ReadonlySet<string> = new Set(["topic", "context"]);
const FREE: ReadonlySet<string> = new Set([...EVERYDAY, "word", "place"]);
const TELLING: ReadonlySet<string> = new Set(["word", "time", "number", ...THINGS]);
