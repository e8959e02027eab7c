import type { Claim } from "../figures/catalogue.js";
import { readNumber } from "./read-numbers.js";
import { tokenize } from "./tokens.js";

/** A number that a claim states or that follows from it, as an interval. */
export interface StatedNumber {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
  readonly derived: boolean;
  /** Neither rounded nor a limit. */
  readonly sharp: boolean;
  /** "Nearly": below the value, however close. */
  readonly nearly: boolean;
}

const known = new WeakMap<Claim, readonly StatedNumber[]>();

/** The claim's own value first, then what is derived from it. */
export function statedBy(claim: Claim): readonly StatedNumber[] {
  const found = known.get(claim) ?? [...ownOf(claim), ...derivedOf(claim)];
  known.set(claim, found);
  return found;
}

/** How far from the value "about" may be. */
const ROUGH = 0.03;
/** How far "nearly" may fall short. */
const NEARLY = 0.95;
/** The least step above a number: "more than 2" leaves 2 itself out. */
const STEP = 1e-6;

function ownOf({ value }: Claim): StatedNumber[] {
  const { number, kind, range } = value;
  if (number === null) return [];
  const word = value.qualifier?.en ?? "";
  const nearly = /nearly|almost|just under/i.test(word);
  const over = kind === "lower-bound" || /more than|over|at least/i.test(word);
  const rough = kind === "approx" || /about|around|approx/i.test(word);
  const [low, high] = range
    ? range
    : over
      ? [number + (/least/i.test(word) ? 0 : STEP), Number.POSITIVE_INFINITY]
      : kind === "upper-bound"
        ? [0, number]
        : nearly
          ? [number * NEARLY, number - STEP]
          : rough
            ? [number * (1 - ROUGH), number * (1 + ROUGH)]
            : [number, number];
  const sharp = low === high && low === number;
  return [{ value: number, low, high, percent: kind === "share", derived: false, sharp, nearly }];
}

function derivedOf({ derived }: Claim): StatedNumber[] {
  return derived.flatMap(({ display, range }) => {
    const tokens = tokenize(display.en);
    const at = tokens.findIndex((_, place) => readNumber(tokens, place) !== null);
    const read = at < 0 ? null : readNumber(tokens, at);
    if (!read) return [];
    const percent = read.percent === true || /^(?:%|percent|per)/.test(tokens[at + read.length]?.text ?? "");
    const [low, high] = range ?? [read.value * (1 - ROUGH), read.value * (1 + ROUGH)];
    return [{ value: read.value, low, high, percent, derived: true, sharp: false, nearly: false }];
  });
}

/** A derived number is known by its rounded form, so its neighbours mean it too. */
const NEIGHBOUR = 0.005;

export function isStated(number: number, { value, derived }: StatedNumber): boolean {
  return number === value || (derived && value > 100 && Math.abs(number - value) <= NEIGHBOUR * value);
}
