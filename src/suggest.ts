import { clipped } from "./clipped.js";
import { fold } from "./domain/answers/fold.js";
import type { Catalogue } from "./domain/figures/catalogue.js";
import type { Locale, Localized } from "./domain/locale.js";

export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly spoken: readonly string[];
}

const MOST = 25;
const LONGEST = 100;

/**
 * What a field may hold while a person types into it: at most 25, names and ids (the values) of at most 100 letters,
 * best first. Everything of the kind when nothing is typed yet.
 */
export function suggest(catalogue: Catalogue, kind: "figures" | "sources", typed: string, locale: Locale): readonly Suggestion[] {
  return candidatesOf(catalogue, kind, locale)
    .filter(({ id }) => id.length > 0 && id.length <= LONGEST)
    .map((candidate) => ({ candidate, rank: rankOf(candidate, typed) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ candidate }) => ({ name: clipped(candidate.name, LONGEST), value: candidate.id }));
}

function candidatesOf(catalogue: Catalogue, kind: "figures" | "sources", locale: Locale): readonly Candidate[] {
  if (kind === "figures")
    return catalogue.figures.map(({ id, title, aliases }) => ({
      id,
      name: title[locale] || id,
      spoken: [id, ...Object.values(title), ...all(aliases)],
    }));
  return catalogue.sources.map(({ id, names, aliases }) => ({
    id,
    name: names[locale][0] ?? all(names)[0] ?? id,
    spoken: [id, ...all(names), ...all(aliases)],
  }));
}

function all(texts: Localized<readonly string[]>): readonly string[] {
  return Object.values(texts).flat();
}

const NO_MATCH = 4;

/** 0 the id or a name itself, 1 how one begins, 2 each typed word begins a word of one, 3 somewhere inside. */
function rankOf({ spoken }: Candidate, typed: string): number {
  if (words(typed).length === 0) return 1;
  // Half a word may fold differently from the whole of it ("ts" is one sound, "t" another), so letters as typed count too.
  return Math.min(NO_MATCH, ...spoken.flatMap((text) => [rankIn(folded(text), folded(typed)), rankIn(typedAs(text), typedAs(typed))]));
}

function rankIn(text: string, wanted: string): number {
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  const parts = text.split(" ");
  if (wanted.split(" ").every((part) => parts.some((word) => word.startsWith(part)))) return 2;
  return text.includes(wanted) ? 3 : NO_MATCH;
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
const typedAs = (text: string): string => words(text).join(" ");
/** One spelling whatever the alphabet. */
const folded = (text: string): string => words(text).map(fold).join(" ");
