import type { Found } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import { shown } from "./choose-figures.js";
import { type Context, numbersIn, subject, wantedOf } from "./context.js";
import { likenesses } from "./lexicon.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import { isTime } from "./read-time.js";

/** "And how long did they keep him?" after somebody was spoken of: the one length of time that this person's figures tell. */
export function answerOfLastPerson(context: Context): Found | null {
  const { question, focus } = context;
  const ofTime = question.asks("how-long") || (question.asks("how-many") && isOfStay(wantedOf(context).counted));
  if (!ofTime || !question.asks("pronoun") || focus === null || focus.sources.length !== 1 || numbersIn(question.asking).length > 0)
    return null;
  const [profile, ...others] = durationsOf(context, focus.sources[0] ?? "");
  if (!profile || others.length > 0 || !isAboutStay(question.asking, profile)) return null;
  const [one, ...more] = shown([{ profile, claims: profile.figure.claims, coverage: 1, score: 0, unmet: null }]);
  return one ? { kind: "figure", shown: [one, ...more], aspect: "value", verdict: null, askedNumber: null } : null;
}

/** "How many did he sit": no noun of people or things stands after it. */
function isOfStay(counted: Mention | null): boolean {
  return counted?.terms.every((term) => STAYING.has(term)) ?? false;
}

const STAYING: ReadonlySet<string> = new Set(["pronoun", "filler", "general", "hold", "detain"]);

/** Figures that measure time and name the person as the one they are about. */
function durationsOf({ index }: Context, id: string): FigureProfile[] {
  if (index.sources.get(id)?.type !== "person") return [];
  return (figuresOf(index).get(id) ?? []).map(index.profileOf).filter(({ measure }) => measure === "duration");
}

const gathered = new WeakMap<AnswerIndex, ReadonlyMap<string, readonly number[]>>();

/** Positions of figures by the sources that they name as related; gathered when first asked for. */
function figuresOf(index: AnswerIndex): ReadonlyMap<string, readonly number[]> {
  const known = gathered.get(index) ?? gather(index);
  gathered.set(index, known);
  return known;
}

function gather({ catalogue, sources }: AnswerIndex): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  catalogue.figures.forEach(({ related }, position) => {
    for (const id of related) if (sources.has(id)) found.set(id, [...(found.get(id) ?? []), position]);
  });
  return found;
}

/** Nothing is said of it but what the figure's own texts say. */
function isAboutStay(asking: readonly Mention[], { explained }: FigureProfile): boolean {
  const timed = asking.some(({ terms }) => terms.some((term) => /^@/.test(term) && isTime(term)));
  return (
    !timed && subject(asking).every(({ terms }) => terms.some((term) => [term, ...likenesses(term)].some((meant) => explained.has(meant))))
  );
}
