import type { Found } from "./answer.js";
import { countsTheSame, ENOUGH } from "./choose-figures.js";
import { type Context, isSpeakerTerm, numbersIn, subject, wantedOf } from "./context.js";
import { type Match, matchFigures } from "./match-figures.js";
import { matchSources } from "./match-sources.js";

const POOL = 12;

/** "7 and 7 make 14?": both claims side by side, and the sum refused, for nobody stated it. */
export function answerSum(context: Context): Found | null {
  const { question } = context;
  const numbers = numbersIn(question.asking);
  const adds = question.has("sum");
  if (!adds && !(numbers.length > 0 && (question.has("total") || question.has("together")))) return null;
  for (const [left, right] of pairs([...pool(context), ...spokenFor(context)])) {
    const a = left.profile.figure.claims[0].value.number;
    const b = right.profile.figure.claims[0].value.number;
    if (left.profile === right.profile || a === null || b === null) continue;
    const bothNamed = adds && numbers.filter((number) => number === a || number === b).length >= 2;
    const bothMeant = adds && numbers.length === 0 && countsTheSame(left.profile, right.profile);
    if (numbers.includes(a + b) || bothNamed || bothMeant) return sideBySide([left, right], "sum-refused");
  }
  return null;
}

/** Figures that count one thing and that the question asks to compare. */
export function answerCompared(context: Context): Found | null {
  const { question } = context;
  if (!question.asks("differ")) return null;
  const compared = pairs([...pool(context), ...spokenFor(context)]).filter(
    ([left, right]) => left.profile !== right.profile && countsTheSame(left.profile, right.profile),
  );
  const matches = compared.flat();
  return matches.length > 0
    ? sideBySide(
        matches.filter((match, at) => matches.findIndex(({ profile }) => profile === match.profile) === at),
        null,
      )
    : null;
}

function sideBySide(matches: readonly Match[], verdict: "sum-refused" | null): Found {
  const shown = matches.flatMap(({ profile }) => profile.figure.claims.map((claim) => ({ figure: profile.figure, claim })));
  return { kind: "list", of: "compare", shown, sources: [], verdict };
}

/** Figures that the question may mean: by number, by subject, or those just shown. Each names but one of the speakers compared. */
function pool(context: Context): Match[] {
  const { index, focus, question } = context;
  const numbers = new Set(numbersIn(question.asking));
  const states = ({ profile }: Match) => profile.figure.claims.some(({ value }) => value.number !== null && numbers.has(value.number));
  const wanted = wantedOf(context);
  const binding = wanted.binding.filter(({ terms, number }) => number === null && !terms.some((term) => isSpeakerTerm(index, term)));
  const kept = matchFigures(index, { ...wanted, measure: "any", total: false, binding })
    .concat(numbers.size > 0 ? matchFigures(index, { ...wanted, measure: "any", total: false, premise: true }).filter(states) : [])
    .filter(
      (match, at, all) =>
        (states(match) || (match.coverage >= ENOUGH && match.unmet === null)) &&
        all.findIndex(({ profile }) => profile === match.profile) === at,
    );
  const justShown = (focus?.figures ?? [])
    .filter((id) => !kept.some(({ profile }) => profile.figure.id === id))
    .flatMap((id) => index.positions.get(id) ?? []);
  return [...kept, ...justShown.map((position) => taken(context, position))].slice(0, POOL);
}

function taken({ index }: Context, position: number): Match {
  const profile = index.profileOf(position);
  return { profile, claims: profile.figure.claims, coverage: 1, score: 0, unmet: null };
}

/** Figures stated by those whom the question names, when it names nothing else to go by. */
function spokenFor(context: Context): Match[] {
  const { index, question } = context;
  const content = subject(question.asking);
  if (content.some(({ terms }) => !terms.some((term) => isSpeakerTerm(index, term)))) return [];
  const speakers = new Set(
    matchSources(index, content)
      .filter(({ explained }) => explained > 0.2)
      .map(({ source }) => source.id),
  );
  const stated = [...speakers].flatMap((id) => index.statedBy.get(id)?.slice(0, POOL) ?? []);
  return stated.flatMap(({ figure }) => index.positions.get(figure.id) ?? []).map((position) => taken(context, position));
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((left, at) => items.slice(at + 1).map((right): [T, T] => [left, right]));
}
