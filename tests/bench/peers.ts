import { create, insert, search } from "@orama/orama";
import MiniSearch from "minisearch";
import type { Catalogue } from "../../src/domain/figures/catalogue.js";
import { locales } from "../../src/domain/locale.js";

export interface Hit {
  readonly id: string;
  readonly score: number;
}
/** An off-the-shelf search over the catalogue's own words: the best entry for a question, or null. */
export interface Peer {
  readonly name: string;
  find(question: string): Hit | null;
}

interface Entry {
  readonly id: string;
  readonly text: string;
}

/** One entry a title, name or alias: engines that rank by words do worst when all of them stand in one long text. */
export function entriesOf({ figures, sources, howtos }: Catalogue): Entry[] {
  const entries = (id: string, texts: readonly string[]) => texts.map((text, at) => ({ id: `${id} ${at}`, text }));
  return [
    ...figures.flatMap(({ id, title, aliases }) =>
      entries(
        id,
        locales.flatMap((locale) => [title[locale], ...aliases[locale]]),
      ),
    ),
    ...sources.flatMap(({ id, names, aliases }) =>
      entries(
        id,
        locales.flatMap((locale) => [...names[locale], ...aliases[locale]]),
      ),
    ),
    ...howtos.flatMap(({ id, about, aliases }) =>
      entries(
        id,
        locales.flatMap((locale) => [about[locale], ...aliases[locale]]),
      ),
    ),
  ];
}

export function peersOf(catalogue: Catalogue): Peer[] {
  const entries = entriesOf(catalogue);
  return [miniSearch(entries), orama(entries), characterGrams(entries)].map(({ name, find }) => ({
    name,
    find: (question) => ofThing(find(question)),
  }));
}

/** The thing that an entry is of: its id without the number of the text. */
function ofThing(hit: Hit | null): Hit | null {
  return hit && { ...hit, id: hit.id.split(" ")[0] ?? "" };
}

function miniSearch(entries: readonly Entry[]): Peer {
  const index = new MiniSearch<Entry>({ fields: ["text"], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(entries);
  return {
    name: "minisearch (BM25, fuzzy, prefix)",
    find: (question) => {
      const [best] = index.search(question);
      return best ? { id: String(best.id), score: best.score } : null;
    },
  };
}

function orama(entries: readonly Entry[]): Peer {
  // Its tokenizer drops letters that are not of its language, so the Cyrillic ones need a tokenizer of their own.
  const tokenize = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const db = create({
    schema: { text: "string" } as const,
    components: { tokenizer: { language: "english", normalizationCache: new Map(), tokenize } },
  });
  for (const { id, text } of entries) insert(db, { id, text });
  return {
    name: "orama (tolerance 1)",
    find: (question) => {
      const found = search(db, { term: question, tolerance: 1, limit: 1 });
      const [best] = found instanceof Promise ? [] : found.hits;
      return best ? { id: best.id, score: best.score } : null;
    },
  };
}

/** TF-IDF cosine over character 3- to 5-grams. */
function characterGrams(entries: readonly Entry[]): Peer {
  const counted = entries.map(({ id, text }) => ({ id, grams: gramsOf(text) }));
  const frequency = new Map<string, number>();
  for (const { grams } of counted) for (const gram of grams.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const weigh = (grams: ReadonlyMap<string, number>) => {
    const weights = [...grams].map(
      ([gram, count]) => [gram, (1 + Math.log(count)) * Math.log(1 + entries.length / (frequency.get(gram) ?? 0.5))] as const,
    );
    const norm = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([gram, weight]) => [gram, weight / norm]));
  };
  const vectors = counted.map(({ id, grams }) => ({ id, vector: weigh(grams) }));
  return {
    name: "character n-grams, TF-IDF cosine",
    find: (question) => {
      const asked = weigh(gramsOf(question));
      const scored = vectors.map(({ id, vector }) => ({
        id,
        score: [...asked].reduce((sum, [gram, weight]) => sum + weight * (vector.get(gram) ?? 0), 0),
      }));
      return scored.reduce<Hit | null>((best, hit) => (hit.score > (best?.score ?? 0) ? hit : best), null);
    },
  };
}

function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  const padded = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= padded.length; at++) {
      const gram = padded.slice(at, at + size);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
  }
  return grams;
}
