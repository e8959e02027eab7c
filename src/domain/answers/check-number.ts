import type { Verdict } from "./answer.js";
import { type StatedNumber, statedBy } from "./claim-numbers.js";
import { magnitude, numeralAt } from "./read-numerals.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import type { Match } from "./wanted.js";

/** Whether the numbers of a question agree with the claims that answer it; null where the claims leave it open. */
export function checkNumbers(question: Question, best: readonly Match[]): Verdict | null {
  const asserted = question.asking.filter(({ number, terms }) => number !== null && !terms.includes("bounded"));
  const outcomes = asserted.map((mention) => checkOne(question, mention, best));
  if (outcomes.includes("agrees") && !outcomes.includes("wrong-base")) return "agrees";
  const only = question.asks("how-many") && !question.asks("verify") && !question.asks("whether");
  return !only && outcomes.some((outcome) => outcome === "differs" || outcome === "wrong-base") ? "differs" : null;
}

type Outcome = "agrees" | "differs" | "wrong-base" | null;

function checkOne(question: Question, mention: Mention, best: readonly Match[]): Outcome {
  const number = mention.number ?? 0;
  const bound = boundOf(mention);
  const isBase = mention.terms.includes("of") || mention.terms.includes("base");
  const known = best.some(({ profile }) => profile.numbers.has(number));
  const stated = best.flatMap(({ claims }) => claims.map(statedBy)).map((numbers) => fitting(numbers, mention));
  const isStated = stated.flat().some(({ value }) => value === number);
  if (isBase && !isStated) return known ? null : "wrong-base";
  if (known && !isStated && bound === null) return null;
  if (bound === "open" || otherUnit(question, mention, best) || (bound !== null && question.has("negation"))) return null;
  const rounded = bound === null && isRounded(question, mention);
  const outcomes = stated.map((numbers) => (rounded ? inRoundNumbers(number, numbers) : null) ?? outcomeOf(mention, bound, numbers));
  return outcomes.includes("agrees") ? "agrees" : outcomes.includes("differs") ? "differs" : null;
}

function boundOf({ terms }: Mention): string | null {
  return terms.find((term) => term.startsWith("bound:"))?.slice("bound:".length) ?? null;
}

/** Shares are compared with shares and counts with counts. */
function fitting(numbers: readonly StatedNumber[], { terms, number }: Mention): StatedNumber[] {
  const percent = terms[0]?.endsWith("%") ?? false;
  const maybePercent = !percent && numbers.length === 1 && (number ?? 0) <= 100;
  return numbers.filter((stated) => stated.percent === percent || (stated.percent && maybePercent));
}

/** A limit is held against the value and what is first derived from it: the rest is of the others ("not reunited"). */
function outcomeOf(mention: Mention, bound: string | null, numbers: readonly StatedNumber[]): Outcome {
  const asked = mention.number ?? 0;
  const [first] = numbers;
  if (!first) return null;
  if (bound === null) {
    const outcomes = numbers.map((stated) => plainly(asked, stated, mention));
    return outcomes.includes("agrees") ? "agrees" : (outcomes[0] ?? null);
  }
  return checks[bound]?.(asked, first) ?? null;
}

/** "3,7 тис", "fifty thousand": said by the lot, so it may be a rounding. */
function isRounded({ reading }: Question, { at, length }: Mention): boolean {
  return reading.tokens.slice(at, at + length).some((_, offset) => numeralAt(reading.tokens, at + offset)?.kind === "lot");
}

/** Two digits that the value starts with are a fair rounding of it; for one digit see the limits of "about". */
function inRoundNumbers(asked: number, [first]: readonly StatedNumber[]): Outcome {
  if (!first || asked === first.value) return null;
  const place = magnitude(asked) / 10;
  const twoDigits = asked % magnitude(asked) !== 0 && asked % place === 0;
  return twoDigits && Math.abs(asked - first.value) < place ? "agrees" : null;
}

const PART_OF_A_POINT = 1.7;
const NEAR = 0.01;

function plainly(asked: number, stated: StatedNumber, { text }: Mention): Outcome {
  const { value, low, high, percent, derived } = stated;
  if (stated.nearly && asked === value) return null;
  if (asked === value || (derived && asked >= low && asked <= high)) return "agrees";
  if (percent && !/^\d/.test(text) && Math.abs(asked - value) < PART_OF_A_POINT) return "agrees";
  if (high === Number.POSITIVE_INFINITY) return asked > value ? null : "differs";
  if (!stated.sharp && !derived && Math.abs(asked - value) <= NEAR * value) return "agrees";
  return low < high && !derived && asked >= low && asked <= high ? null : "differs";
}

type Check = (asked: number, stated: StatedNumber) => Outcome;

function decide(yes: boolean, no: boolean): Outcome {
  return yes ? "agrees" : no ? "differs" : null;
}

const CLOSE = 0.075;
const ALMOST = 0.85;

const checks: Readonly<Record<string, Check>> = {
  above: (asked, { low, high }) => decide(low > asked, high <= asked),
  "at-least": (asked, { low, high }) => decide(low >= asked, high < asked),
  below: (asked, { low, high }) => decide(high < asked, low >= asked),
  "at-most": (asked, { low, high }) => decide(high <= asked, low > asked),
  about: (asked, stated) => roughly(asked, stated),
  nearly: (asked, { value, nearly, high }) =>
    decide(value <= asked && value >= ALMOST * asked && (nearly || value < asked || high > asked || value === asked), true),
  exactly: (asked, { value, sharp, high }) => decide(sharp && value === asked, high !== Number.POSITIVE_INFINITY || asked <= value),
  odd: (asked, { value, low, high }) =>
    decide(value >= asked && low < asked + magnitude(asked) && high < asked + 2 * magnitude(asked), true),
};

function roughly(asked: number, { value, low, high }: StatedNumber): Outcome {
  const close = Math.abs(asked - value) <= CLOSE * value || (asked >= low && asked <= high && high !== Number.POSITIVE_INFINITY);
  return decide(close, !(high === Number.POSITIVE_INFINITY && asked > value));
}

const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/year/i, /^(?:рік|рок|год|лет|year|yr)/],
  [/month/i, /^(?:місяц|месяц|month)/],
  [/day/i, /^(?:дн|день|діб|доб|суток|day)/],
  [/hour|minute|week/i, /^(?:годин|час|хвилин|минут|тижн|недел|hour|minute|week)/],
];

/** Months held against years say nothing. */
function otherUnit({ reading }: Question, { terms, at, length }: Mention, best: readonly Match[]): boolean {
  if (!terms.includes("timed")) return false;
  const word = reading.tokens[at + length]?.text ?? "";
  const unit = best[0]?.profile.figure.unit.en ?? "";
  return !UNITS.some(([figure, asked]) => figure.test(unit) && asked.test(word));
}
