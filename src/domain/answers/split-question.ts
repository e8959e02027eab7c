import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";

type Keeps = (at: number) => boolean;

/** Where a question may be cut: into clauses that each ask, and more finely into phrases, where its words allow it. */
export interface Parts {
  /** What comes before a colon and holds for every clause after it. */
  readonly preamble: Keeps;
  readonly clauses: readonly Keeps[];
  readonly phrases: readonly Keeps[];
}

const JOINS = /^(?:і|й|та|и|and|а|ta|плюс|plus|,|;|:|\+|також|также|also|but|vs|versus|проти|против|чи|или|or|або)$/;
const ASKING = ["how-many", "share", "how-long", "who", "times"];
/** Between a join and the word that asks: "and, of them, how many". */
const REACH = 3;
const MOST_PHRASES = 6;

export function splitQuestion(question: Question): Parts {
  const { tokens } = question.reading;
  const inside = (at: number) => question.asking.some((mention) => mention.at < at && at < mention.at + mention.length);
  const joins = tokens.flatMap(({ text }, at) => (JOINS.test(text) && !inside(at) ? [at] : []));
  const asks = question.asking.filter(({ terms }) => terms.some((term) => ASKING.includes(term)));
  const isBefore = (join: number) => (ask: Mention) =>
    ask.at > join && ask.at <= join + REACH && !joins.some((other) => other > join && other < ask.at);
  const opensSecond = (join: number) => (/^\p{L}/u.test(tokens[join]?.text ?? "") ? asks[0]?.at === join + 1 : tokens[join]?.text === ":");
  const cuts = joins.filter(
    (join) => asks.some((ask, place) => (place > 0 || opensSecond(join)) && isBefore(join)(ask)) || isSecondQuestion(question, join),
  );
  const [first] = cuts;
  const opens = first !== undefined && tokens[first]?.text === ":" && !asks.some(({ at }) => at < first);
  return {
    preamble: (at) => opens && at < first,
    clauses: opens ? between(cuts).slice(1) : between(cuts),
    phrases: between(mayBeCut(question) ? joins.slice(0, MOST_PHRASES) : []),
  };
}

/** "… and also what …": the join begins a question of its own. */
function isSecondQuestion({ reading }: Question, join: number): boolean {
  const [next, after] = [reading.tokens[join + 1]?.text ?? "", reading.tokens[join + 2]?.text ?? ""];
  const also = /^(?:also|також|также|ще|еще)$/;
  return (also.test(next) && SECOND.test(after)) || (also.test(reading.tokens[join]?.text ?? "") && SECOND.test(next));
}

const SECOND = /^(?:what|which|how|що|що́|які|яка|который|что|какая|какой|какие)$/;

/**
 * One thing counted with another ("prisoners and their families") is no two questions: only where two things are set side by
 * side outright, or nothing asks for a quantity, may a joining word part them.
 */
function mayBeCut(question: Question): boolean {
  if (["differ", "list"].some((concept) => question.asks(concept))) return true;
  if (question.reading.tokens.some(({ text }) => /^(?:plus|плюс|vs|versus)$/.test(text))) return true;
  if (/^(?:is|are|was|were|do|does|did|чи)$/.test(question.reading.tokens[0]?.text ?? "")) return false;
  const counts = question.asking.some(({ terms, text }) => terms.includes("how-many") && !/^(?:numbers|counts|чисел|числа)$/.test(text));
  return !counts && !question.asks("how-long") && !question.asks("negation") && !question.asks("whether");
}

function between(cuts: readonly number[]): Keeps[] {
  if (cuts.length === 0) return [];
  const bounds = [-1, ...cuts, Number.POSITIVE_INFINITY];
  return bounds.slice(1).map((end, place) => (at: number) => at > (bounds[place] ?? -1) && at < end);
}
