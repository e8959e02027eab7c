import type { Found } from "./answer.js";
import { shown } from "./choose-figures.js";
import { type Context, numbersIn, subject, wantedOf } from "./context.js";
import { likenesses } from "./lexicon.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import { isTime } from "./read-time.js";

/** "And how long did they keep him?" after somebody was spoken of: the one length of time that this person's figures tell. */
export function answerOfLastPerson(context: Context): Found | null {
  const { question, focus } = context;
  const ofTime = question.asks("how-long") || (question.asks("how-many") && wantedOf(context).counted !== null);
  if (!ofTime || !question.asks("pronoun") || focus === null || focus.sources.length !== 1 || numbersIn(question.asking).length > 0)
    return null;
  const [profile, ...others] = durationsOf(context, focus.sources[0] ?? "");
  if (!profile || others.length > 0 || !isAboutStay(question.asking, profile)) return null;
  const [one, ...more] = shown([{ profile, claims: profile.figure.claims, coverage: 1, score: 0, unmet: null }]);
  return one ? { kind: "figure", shown: [one, ...more], aspect: "value", verdict: null, askedNumber: null } : null;
}

/** Figures that measure time, stated by the person or named as his. */
function durationsOf({ index }: Context, id: string): FigureProfile[] {
  if (index.sources.get(id)?.type !== "person") return [];
  const stated = (index.statedBy.get(id) ?? []).map(({ figure }) => figure.id);
  return [...new Set(stated)]
    .flatMap((figure) => index.positions.get(figure) ?? [])
    .map(index.profileOf)
    .filter(({ measure }) => measure === "duration");
}

/** Nothing is said of it but what the figure's own texts say. */
function isAboutStay(asking: readonly Mention[], { explained }: FigureProfile): boolean {
  const timed = asking.some(({ terms }) => terms.some((term) => /^@/.test(term) && isTime(term)));
  return (
    !timed && subject(asking).every(({ terms }) => terms.some((term) => [term, ...likenesses(term)].some((meant) => explained.has(meant))))
  );
}
