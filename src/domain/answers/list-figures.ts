import type { Found, Shown } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import { comparesWithLast } from "./compare-figures.js";
import { type Context, claimsOf, numbersIn, unknown } from "./context.js";
import { contentOf, filtersOf, isOfStatus, propertiesOf, sourcesOf } from "./list-filters.js";
import { listSources } from "./list-sources.js";
import { asksForAll, asksForNames, asksWhoTheyAre, narrowsInOwnWords } from "./list-words.js";

/** All figures, or those of one source, year, kind or subject; all sources, or those of one kind. */
export function answerList(context: Context): Found | null {
  const { index, question, binding } = context;
  if (asksWhoTheyAre(context, contentOf(context))) return unknown({ reason: "not-tracked" });
  if (
    numbersIn(binding).length > 0 ||
    comparesWithLast(context) ||
    ["why", "how-long", "differ", "sum"].some((concept) => question.asks(concept))
  )
    return null;
  const sources = listSources(context);
  if (sources) return sources;
  if (question.asks("where")) return null;
  const rest = contentOf(context);
  const narrowed = (propertiesOf(context) ?? []).length > 0;
  const asked = asksForAll(context, rest, narrowed && rest.every(isOfStatus));
  if (!asked && asksForNames(context, rest)) return unknown({ reason: "not-tracked" });
  if (!asked || (question.asks("anaphora") && rest.length === 0 && context.focus !== null)) return null;
  const filters = filtersOf(context, rest);
  if (filters === null) return null;
  if (filters.length === 0) return narrowsInOwnWords(question) ? null : ofFigures(allClaims(index));
  const sourcesAsked = sourcesOf(context, rest);
  if (
    narrowsInOwnWords(
      question,
      sourcesAsked.flatMap(({ mentions }) => mentions),
    )
  )
    return null;
  const shown = allClaims(index).filter((claim) => filters.every((filter) => filter(claim)));
  const named = sourcesAsked.map(({ source }) => source);
  if (shown.length === 0 || (asked === "loosely" && named.length === 0)) return null;
  return named.length > 0
    ? { kind: "list", of: "by-source", shown, sources: named, verdict: null }
    : narrowed
      ? ofFigures(shown)
      : severalOf(shown);
}

/** One figure alone is no list: it is answered as a question for it. */
function severalOf(shown: readonly Shown[]): Found | null {
  return new Set(shown.map(({ figure }) => figure)).size > 1 ? ofFigures(shown) : null;
}

function ofFigures(shown: readonly Shown[]): Found {
  return { kind: "list", of: "figures", shown, sources: [], verdict: null };
}

const listed = new WeakMap<AnswerIndex, readonly Shown[]>();

/** Every claim of the catalogue, gathered once. */
function allClaims(index: AnswerIndex): readonly Shown[] {
  const known = listed.get(index);
  if (known) return known;
  const ids = index.catalogue.figures.map(({ id }) => id);
  const all = claimsOf(index, ids);
  listed.set(index, all);
  return all;
}
