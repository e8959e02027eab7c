import type { Found } from "./answer.js";
import { shown } from "./choose-figures.js";
import { type Context, numbersIn, wantedOf } from "./context.js";
import { impliedBy, kindOf, likenesses } from "./lexicon.js";
import { matchFigures } from "./match-figures.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import { isTime } from "./read-time.js";
import type { Match } from "./wanted.js";

const LEAST_NAMING = 10;

/** "Those 43, are they all former prisoners or family as well?": the one figure of that very number, with its caveats. */
export function answerScope(context: Context): Found | null {
  const { index, question, binding } = context;
  const wanted = wantedOf(context);
  const [number, ...more] = numbersIn(question.asking);
  if (wanted.scope === null || number === undefined || more.length > 0 || number <= LEAST_NAMING) return null;
  if (["who", "from", "why", "where", "verify", "differ", "sum"].some((concept) => question.asks(concept))) return null;
  const numbered = binding.filter((mention) => mention.number !== null && !mention.terms.includes("bounded"));
  const [one, ...others] = matchFigures(index, { ...wanted, binding: numbered, hints: [], premise: false }).filter(states(number));
  if (!one || others.length > 0 || !binding.every((mention) => isWithin(one.profile, mention, wanted.time.years.length > 0))) return null;
  const [first, ...rest] = shown([{ ...one, claims: one.profile.figure.claims }]);
  return first ? { kind: "figure", shown: [first, ...rest], aspect: "caveats", verdict: null, askedNumber: number } : null;
}

function states(number: number): (match: Match) => boolean {
  return ({ profile }) => profile.figure.claims.some(({ value }) => value.number === number);
}

/** The figure says it, or it is a part that may be inside of the number or outside: people, a place, a time. */
function isWithin({ explained }: FigureProfile, { terms, number }: Mention, dated: boolean): boolean {
  if (number !== null) return true;
  if (terms.some(isTime)) return !dated;
  if (terms.some((term) => [...impliedBy(term), ...likenesses(term)].some((meant) => explained.has(meant)))) return true;
  return terms.some((term) => !["topic", "word", "org"].includes(kindOf(term)));
}
