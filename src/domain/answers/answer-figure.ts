import type { Aspect, Found, Shown } from "./answer.js";
import { checkNumbers } from "./check-number.js";
import { chooseFigures, ENOUGH, shown } from "./choose-figures.js";
import { asksSpan, binds, type Context, claimsOf, isSpeakerTerm, numbersIn, subject, unknown, wantedOf } from "./context.js";
import { kindOf } from "./lexicon.js";
import { matchSources } from "./match-sources.js";
import { narrows } from "./number-match.js";
import type { Question } from "./read-question.js";
import { readTime, unmetTime } from "./read-time.js";
import { picksOne } from "./superlatives.js";
import type { Match, Wanted } from "./wanted.js";

const CHOICES = 3;

/** The figure that a question asks for, several that count the same, a choice of near ones, or what stands in the way. */
export function answerFigure(context: Context): Found | null {
  const { index, question } = context;
  if (asksBeyondCount(context)) return null;
  const wanted = wantedOf(context);
  const choice = chooseFigures(index, wanted);
  if (choice.rivals.length > 0) {
    return { kind: "choice", figures: [...choice.best, ...choice.rivals].slice(0, CHOICES).map(({ profile }) => profile.figure) };
  }
  const [one, ...more] = choice.best.length > 0 ? shown(choice.best) : lastOfStatistic(context, wanted);
  if (
    one &&
    picksOne(
      question,
      choice.best.map(({ profile }) => profile),
    )
  )
    return unknown({ reason: "not-tracked" }, choice.all);
  if (one) {
    const askedNumber = numbersIn(question.asking)[0] ?? null;
    return {
      kind: "figure",
      shown: [one, ...more],
      aspect: asksSpan(question, context.binding, context.focus) ? "period" : aspectOf(question, choice.best),
      // "Do the 55,000 include civilians?" names the number to point at it: a yes would answer another question.
      verdict: wanted.scope === null || isTrueOrNot(question, wanted) ? checkNumbers(question, choice.best) : null,
      askedNumber,
    };
  }
  const refused = choice.all.find(({ coverage, unmet }) => coverage >= ENOUGH && unmet !== null);
  return refused?.unmet ? unknown({ reason: "constraint", ...refused.unmet }, choice.all) : null;
}

/** "55 thousand, true or a lie?" offers alternatives too, yet asks about the number. */
function isTrueOrNot(question: Question, { scope }: Wanted): boolean {
  return scope === "alternatives" && question.asks("verify");
}

/** "And is that the average or the longest?": of the one figure just shown. */
function lastOfStatistic({ index, focus, question }: Context, { scope }: Wanted): Shown[] {
  if (scope !== "alternatives" || focus?.figures.length !== 1 || numbersIn(question.asking).length > 0) return [];
  const own = binds(question.asking).filter(({ terms }) => !["filler", "soft"].includes(kindOf(terms[0] ?? "filler")));
  const statistics = own.filter(({ terms }) => terms.some((term) => term === "average" || term === "median" || term === "extreme"));
  return statistics.length > 1 && statistics.length === own.length ? claimsOf(index, focus.figures) : [];
}

const MOST_BY_ONE = 12;

/** Why, when and where it happened is not what a count tells; why, when and where a number was stated is. */
function asksBeyondCount({ question, binding }: Context): boolean {
  if (["how-many", "share", "how-long", "verify", "which", "what"].some((concept) => question.asks(concept))) return false;
  if (numbersIn(binding).length > 0 || question.has("figure") || question.has("ask-period") || question.has("differ")) return false;
  return ["why", "when", "where", "who"].some((concept) => question.asks(concept));
}

/** "Was the ombudsman's figure confirmed?": the one figure, or the several that count the same, of the speaker named. */
export function answerSpeaker(context: Context): Found | null {
  const { index, question, binding } = context;
  const content = subject(binding);
  const asksOfNumber = ["figure", "how-many", "ask-rough", "ask-period", "counted", "total"].some((concept) => question.has(concept));
  if (!asksOfNumber || content.length === 0 || binding.some(narrows) || countsPeople(question)) return null;
  if (!content.every(({ terms }) => terms.some((term) => isSpeakerTerm(index, term) || term === "confirmed"))) return null;
  const [speaker] = matchSources(index, content);
  if (!speaker || speaker.coverage < ENOUGH) return null;
  const time = readTime(binding);
  const stated = index.statedBy.get(speaker.source.id) ?? [];
  if (stated.length > MOST_BY_ONE) return null;
  const claims = stated.filter(({ figure, claim }) => {
    const texts = index.profileOf(index.positions.get(figure.id) ?? 0).time.get(claim.id);
    return texts !== undefined && unmetTime(claim, texts, time, { now: context.asked.now, namesSpeaker: true }) === null;
  });
  const [one, ...more] = claims;
  if (!one || new Set(claims.map(({ figure }) => figure.id)).size > 1) return null;
  return { kind: "figure", shown: [one, ...more], aspect: aspectOf(question, []), verdict: null, askedNumber: null };
}

/** "How many people is the fund's work based on?": its head count, which need not be of what it counts. */
function countsPeople({ asks, asking }: Question): boolean {
  return asks("how-many") && asking.some(({ terms, text }) => terms.includes("person") && !/^(?:перс|лиц)/.test(text));
}

function aspectOf(question: Question, best: readonly Match[]): Aspect {
  if (question.has("ask-period")) return "period";
  if (question.has("ask-rough")) return question.has("confirmed") ? "status" : "qualifier";
  if (question.has("condition") || question.asks("scope")) return "caveats";
  if (question.has("ask-published") && question.asks("where")) return "published";
  const countOfShare =
    question.asks("how-many") &&
    !question.asks("share") &&
    best.some(({ profile, claims }) => profile.measure === "share" && claims.some(({ derived }) => derived.length > 0));
  return countOfShare ? "derived" : "value";
}
