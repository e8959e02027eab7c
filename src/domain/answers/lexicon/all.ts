import { acts, commonThings } from "./acts.js";
import { asking, soft, stating } from "./asking.js";
import { measures, spans } from "./calendar.js";
import { captives, captivity } from "./captivity.js";
import { commonWords } from "./common-words.js";
import type { ConceptTable, Kind } from "./concept.js";
import { deeds } from "./deeds.js";
import { field, trades } from "./field.js";
import { fillers } from "./fillers.js";
import { generalWords } from "./general-words.js";
import { happenings } from "./happenings.js";
import { moreEn } from "./more-en.js";
import { moreRu } from "./more-ru.js";
import { moreUk } from "./more-uk.js";
import { organisations } from "./organisations.js";
import { groups, people, relations, whereabouts } from "./people.js";
import { places } from "./places.js";
import { plainWords } from "./plain-words.js";
import { scope } from "./scope.js";
import { services } from "./services.js";
import { things } from "./things.js";
import { war } from "./war.js";
import { offTopic, wishes } from "./wishes.js";

/** Adjectives and verbs that would narrow a count once they took an ending: "locals", "working locomotives", "late trains". */
const UNINFLECTED = new Set(
  "local public private move leave live work finish late early main single short high low large small tall".split(" "),
);

/** Every table of the lexicon with what its concepts do. Wishes and off-topic words are read apart: see `find-wishes.ts`. */
const firstTables: readonly (readonly [Kind, ConceptTable])[] = [
  ["context", captives],
  ["topic", captivity],
  ["topic", war],
  ["topic", things],
  ["topic", happenings],
  ["topic", services],
  ["topic", measures],
  ["topic", acts],
  ["topic", commonThings],
  ["topic", field],
  ["group", groups],
  ["group", trades],
  ["people", people],
  ["people", relations],
  ["org", organisations],
  ["place", whereabouts],
  ["place", Object.fromEntries(Object.entries(places).map(([id, names]) => [id, byScript(names)]))],
  ["time", spans],
  ["ask", asking],
  ["ask", scope],
  ["say", stating],
  ["soft", soft],
  ["filler", { filler: fillers, general: generalConcept() }],
];

export const tables = firstTables.map(([kind, table]) => [kind, withMore(table)] as const);

function withMore(table: ConceptTable): ConceptTable {
  const more = (id: string) => ({ uk: moreUk[id] ?? "", ru: moreRu[id] ?? "", en: moreEn[id] ?? "" });
  const joined = (id: string, concept: ConceptTable[string]) => ({
    ...concept,
    uk: `${concept.uk ?? ""} ${more(id).uk}`,
    ru: `${concept.ru ?? ""} ${more(id).ru}`,
    en: `${concept.en ?? ""} ${more(id).en}`,
  });
  return Object.fromEntries(Object.entries(table).map(([id, concept]) => [id, joined(id, concept)]));
}

export const wishTables: readonly (readonly [Kind, ConceptTable])[] = [
  ["topic", wishes],
  ["topic", offTopic],
  ["topic", deeds],
];

function generalConcept() {
  const { uk, ru, en } = generalWords;
  return {
    uk: `${uk} ${commonWords.uk} ${plainWords.uk}`,
    ru: `${ru} ${commonWords.ru} ${plainWords.ru}`,
    en: `${inflected(en)} ${commonWords.en} ${plainWords.en}`,
  };
}

/** English general words with the endings that verbs and nouns take. */
function inflected(words: string): string {
  const plain = words.split(/\s+/).filter((word) => word.length > 3 && !word.includes("_") && !UNINFLECTED.has(word));
  return [words, ...plain.flatMap((word) => [`${word}s`, `${word.replace(/e$/, "")}ed`, `${word.replace(/e$/, "")}ing`])].join(" ");
}

function byScript(names: string) {
  const words = names.split(/\s+/);
  const cyrillic = words.filter((word) => !/[a-z]/.test(word)).join(" ");
  return { uk: cyrillic, ru: cyrillic, en: words.filter((word) => /[a-z]/.test(word)).join(" ") };
}
