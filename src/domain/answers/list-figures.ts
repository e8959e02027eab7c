import type { Found, Shown } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import { type Context, claimsOf, numbersIn, subject } from "./context.js";
import { kindOf } from "./lexicon.js";
import { matchSources } from "./match-sources.js";
import type { Mention } from "./read-text.js";

const DESCRIBED = 0.7;

/** All figures, all sources, or all that one source stated. */
export function answerList(context: Context): Found | null {
  const { index, question, wishes, binding, focus } = context;
  const asksList = ["list", "which", "what", "what-is"].some((concept) => question.asks(concept));
  const rest = subject(binding).filter(({ at, terms }) => !wishes.at(at) && !(terms.includes("hold") && wishes("you")));
  const counts = question.has("figure") || question.has("how-many") || wishes("watch");
  if (asksList && (counts || question.has("said"))) {
    const stated = statedBy(context, rest);
    if (stated) return stated;
  }
  if (rest.some(({ terms }) => !terms.every(isOfBodies)) || numbersIn(binding).length > 0 || question.asks("where")) return null;
  if (wishes("rely") && (wishes("you") || question.asks("list") || question.has("figure"))) return allSources(context);
  if (rest.length > 0 || question.asks("who") || (question.asks("anaphora") && !question.asks("list"))) return null;
  if (question.has("source") && (asksList || !focus)) return allSources(context);
  if (!asksList || !counts || (focus && !wishes("you") && !wishes("watch"))) return null;
  return {
    kind: "list",
    of: "figures",
    shown: allClaims(index),
    sources: [],
    verdict: null,
  };
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

function isOfBodies(term: string): boolean {
  return kindOf(term) === "org" && term !== "ombudsman";
}

function allSources({ index }: Context): Found {
  return { kind: "list", of: "sources", shown: [], sources: index.catalogue.sources, verdict: null };
}

function statedBy({ index, question }: Context, rest: readonly Mention[]): Found | null {
  const places = question.asking.filter(({ terms }) => terms.includes("ukrainian"));
  const [speaker] = matchSources(index, [...rest, ...places])
    .filter(({ source }) => index.statedBy.has(source.id))
    .filter(
      ({ byName, coverage }) =>
        byName ||
        (coverage >= DESCRIBED && rest.every(({ terms }) => terms.some((term) => kindOf(term) === "org" || kindOf(term) === "word"))),
    );
  if (!speaker || speaker.explained < 0.95 || question.asks("who") || question.asks("what-is") || question.asks("differ")) return null;
  const bare = rest.every(({ terms }) => terms.some((term) => speaker.nameTerms.has(term) || kindOf(term) === "org"));
  if (!bare && !question.asks("list")) return null;
  const all = index.statedBy.get(speaker.source.id) ?? [];
  return all.length > 0 ? { kind: "list", of: "by-source", shown: all, sources: [speaker.source], verdict: null } : null;
}
