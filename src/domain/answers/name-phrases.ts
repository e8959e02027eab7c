import type { Catalogue } from "../figures/catalogue.js";
import { kindOf } from "./lexicon.js";
import { numeralAt } from "./read-numerals.js";
import { monthNamed, stemsOf, wordReader } from "./read-word.js";
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
  for (const text of new Set(namesIn(catalogue))) {
    const tokens = tokenize(text);
    if (!isOfEverydayWords(tokens)) continue;
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
  return [
    ...names,
    ...[...texts, ...names].flatMap((text) => [...text.matchAll(QUOTED)].map((found) => found[1] ?? "")),
    ...texts.flatMap(capitalised),
  ];
}

const QUOTED = /[«“"]([^»”"]{4,40})[»”"]/gu;
const CAPITALISED = /(?<=\p{Ll} )[A-Z][a-z]+(?: [A-Z][a-z]+)+/gu;

function capitalised(text: string): string[] {
  return text.match(CAPITALISED) ?? [];
}

const MOST_WORDS = 4;

/**
 * Two words or more, of which one at least is everyday and none tells what is counted: bodies, events, groups and places keep
 * their meaning, for people say them without meaning the name.
 */
function isOfEverydayWords(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > MOST_WORDS || tokens.some(({ kind, text }) => kind !== "word" || monthNamed(text))) return false;
  const kinds = tokens.map((token, at) => kindsOf(token, numeralAt(tokens, at) !== null));
  return (
    kinds.every((each) => each.every((kind) => FREE.has(kind))) &&
    kinds.some((each) => each.some((kind) => EVERYDAY.has(kind))) &&
    kinds.some((each) => each.includes("word") || each.includes("time") || each.includes("number"))
  );
}

function kindsOf(token: Token, isNumber: boolean): readonly string[] {
  return isNumber ? ["number"] : wordReader(false)(token).terms.map((term) => (term === "source" ? "word" : kindOf(term)));
}

const EVERYDAY: ReadonlySet<string> = new Set(["number", "filler", "time", "ask", "soft"]);
const FREE: ReadonlySet<string> = new Set([...EVERYDAY, "word", "place"]);
