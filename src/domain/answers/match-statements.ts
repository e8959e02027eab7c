import type { Source, Statement } from "../figures/catalogue.js";
import type { AnswerIndex } from "./build-index.js";
import { subject } from "./context.js";
import { impliedBy, kindOf, likenesses } from "./lexicon.js";
import type { Mention } from "./read-text.js";

const MOST = 2;
/** A statement must say at least this part of what the question is about. */
const ENOUGH = 0.6;

/** Number-less statements on the subject of a question: context beside "not tracked". */
export function matchStatements(index: AnswerIndex, mentions: readonly Mention[]): Statement[] {
  const content = subject(mentions);
  if (content.length === 0) return [];
  const part = (terms: ReadonlySet<string>) => content.filter((mention) => isSaid(mention, terms)).length / content.length;
  return index.statements
    .map(({ statement, terms }) => ({ statement, part: part(terms) }))
    .filter((match) => match.part >= ENOUGH)
    .sort((left, right) => right.part - left.part)
    .slice(0, MOST)
    .map(({ statement }) => statement);
}

function isSaid(mention: Mention, terms: ReadonlySet<string>): boolean {
  return mention.terms.some((term) => [...impliedBy(term), ...likenesses(term)].some((meant) => terms.has(meant)));
}

const TOLD = 0.75;
const TOLD_BY_NAMED = 0.6;
const LEAD = 0.2;

/**
 * Who told what the mentions say, when some number-less statement says it and no other comes near. Whoever is named as the
 * speaker must be the one who stated it.
 */
export function toldBy(index: AnswerIndex, mentions: readonly Mention[]): Source | null {
  const content = subject(mentions);
  const matters = content.filter(({ terms }) => terms.some((term) => ["topic", "word", "group", "org"].includes(kindOf(term))));
  if (content.length < 2 || matters.length === 0) return null;
  const ranked = index.statements
    .map(({ statement, terms }) => {
      const own = index.sourceProfiles.find(({ source }) => source.id === statement.source);
      const said = new Set([...terms, ...(own?.explained ?? [])]);
      const told = content.filter(
        (mention) => isSaid(mention, said) || isAkin(mention, said) || mention.terms.some((term) => said.has(AMOUNTS_TO[term] ?? "")),
      );
      const named = told.some(({ terms }) => terms.some((term) => kindOf(term) === "org" && own?.nameTerms.has(term)));
      const matter = told.some((mention) => matters.includes(mention));
      return { source: own?.source ?? null, part: told.length / content.length, matter, least: named ? TOLD_BY_NAMED : TOLD };
    })
    .sort((left, right) => right.part - left.part);
  const [best, second] = ranked;
  if (!best?.matter || best.part < best.least || (second && second.source !== best.source && best.part - second.part < LEAD)) return null;
  return best.source;
}

/** What somebody asks of in plain words, and what statements call it. */
const AMOUNTS_TO: Readonly<Record<string, string>> = { torture: "violation", medic: "medical-care", injury: "medical-care" };

const ROOT = 6;
const LONGEST_REST = 3;

/** "Refuses" of a "refusal": words unknown to the lexicon that share their root. */
function isAkin({ terms }: Mention, said: ReadonlySet<string>): boolean {
  return terms.some(
    (term) =>
      kindOf(term) === "word" &&
      term.length >= ROOT &&
      [...said].some((other) => other.startsWith(term.slice(0, ROOT)) && Math.abs(other.length - term.length) <= LONGEST_REST),
  );
}
