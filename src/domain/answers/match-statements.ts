import type { Statement } from "../figures/catalogue.js";
import type { AnswerIndex } from "./build-index.js";
import { subject } from "./context.js";
import { impliedBy, likenesses } from "./lexicon.js";
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
