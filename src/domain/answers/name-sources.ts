import type { Source } from "../figures/catalogue.js";
import type { AnswerIndex } from "./build-index.js";
import { kindOf } from "./lexicon.js";
import { matchSources } from "./match-sources.js";
import { withNameWords } from "./name-words.js";
import type { Mention } from "./read-text.js";

/** A source that a question names, with the mentions that name it. */
export interface Named {
  readonly source: Source;
  readonly mentions: readonly Mention[];
}

const NAMED = 0.8;
/** A surname alone is half of a name, and enough when nobody else bears it. */
const SURNAME = 0.45;
const MOST = 4;

/** The sources that mentions name, each by mentions of its own: "Jones of the Green Fund" names two, "Green Fund" one. */
export function namedSources(index: AnswerIndex, mentions: readonly Mention[]): Named[] {
  const found: Named[] = [];
  let rest = withNameWords(index, mentions).filter(canName);
  while (rest.length > 0 && found.length < MOST) {
    const next = fullest(index, rest);
    if (!next) break;
    found.push(next);
    rest = rest.filter((mention) => !next.mentions.includes(mention));
  }
  return found.sort((left, right) => (left.mentions[0]?.at ?? 0) - (right.mentions[0]?.at ?? 0));
}

function canName({ terms }: Mention): boolean {
  return terms.some((term) => ["word", "org", "place", "people", "context", "topic", "group"].includes(kindOf(term)));
}

/** The source whose name takes up most of the mentions. */
function fullest(index: AnswerIndex, mentions: readonly Mention[]): Named | null {
  const named = matchSources(index, mentions)
    .filter(
      ({ byName, coverage, nameTerms, source }) =>
        byName && coverage >= (source.type === "person" || isProper(nameTerms, mentions) ? SURNAME : NAMED) && bears(nameTerms, mentions),
    )
    .map(({ source, nameTerms, coverage }) => ({
      source,
      coverage,
      mentions: mentions.filter(({ terms }) => terms.some((term) => nameTerms.has(term))),
    }));
  named.sort((left, right) => right.mentions.length - left.mentions.length || right.coverage - left.coverage);
  const [best] = named;
  return best && best.mentions.length > 0 ? { source: best.source, mentions: best.mentions } : null;
}

/** A word of the name, written as a name. */
function isProper(nameTerms: ReadonlySet<string>, mentions: readonly Mention[]): boolean {
  return mentions.some(({ proper, terms }) => proper && terms.some((term) => kindOf(term) === "word" && nameTerms.has(term)));
}

/** Names are made of words of their own or of bodies; "Ukrainian" alone names nobody. */
function bears(nameTerms: ReadonlySet<string>, mentions: readonly Mention[]): boolean {
  return mentions.some(({ terms }) => terms.some((term) => nameTerms.has(term) && (kindOf(term) === "word" || kindOf(term) === "org")));
}

const WHOLLY = 0.95;
const DESCRIBED = 0.7;

/** The source that mentions describe by what it is, with nothing left over: "the director of the Green Fund", "the operator". */
export function describedSource(index: AnswerIndex, mentions: readonly Mention[]): Named | null {
  const heads = mentions.some(({ terms }) => terms.includes("director"));
  const [best] = matchSources(index, mentions).filter(
    ({ source, coverage, explained }) => coverage >= DESCRIBED && explained >= WHOLLY && (!heads || source.type === "person"),
  );
  return best ? { source: best.source, mentions } : null;
}
