import { findIbans } from "./find-iban.js";

/** What no report needs and every swindler wants. Where it stands, and never the number itself. */
export interface SecretNumber {
  readonly kind: "card" | "iban" | "tax-id";
  /** Places in the text, for masking. */
  readonly from: number;
  readonly to: number;
}

interface Group {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  readonly afterPlus: boolean;
}

/** By first digits: the lengths each network gives its numbers. */
const networks: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720))/, [16]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^3[47]/, [15]],
  [/^(?:36|38|30[0-5])/, [14]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:62|81)/, [16, 17, 18, 19]],
  [/^(?:50|5[6-8]|6)/, [16, 18, 19]],
  [/^(?:9804|8600|9860|9\d{3})/, [16]],
];

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
/** What people put between the digits of one number. */
const BETWEEN = /^[\s\-–—‑_.,/\\|·•*]{0,3}$/u;
const MOST_DIGITS = 19;

/** Finds bank cards, IBANs and Ukrainian tax numbers anywhere in a text, however their digits are spaced. */
export function findCardNumbers(text: string): readonly SecretNumber[] {
  const ibans = findIbans(text);
  const free = (number: SecretNumber) => !ibans.some(({ from, to }) => number.from < to && from < number.to);
  return [
    ...ibans,
    ...runsOf(text)
      .flatMap((run) => findInRun(text, run))
      .filter(free),
  ].sort((left, right) => left.from - right.from);
}

/** Groups of digits that stand so near each other that they may be one number. */
function runsOf(text: string): Group[][] {
  const runs: Group[][] = [];
  for (const group of groupsOf(text)) {
    const before = runs.at(-1)?.at(-1);
    const near = before && !group.afterPlus && BETWEEN.test(text.slice(before.to, group.from));
    if (near) runs.at(-1)?.push(group);
    else runs.push([group]);
  }
  return runs;
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  for (const { 0: written, index } of text.matchAll(/\p{Nd}(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*\p{Nd})*/gu)) {
    const digits = [...written.normalize("NFKC")]
      .filter((letter) => !INVISIBLE.test(letter))
      .map(digitOf)
      .join("");
    groups.push({
      digits,
      from: index,
      to: index + written.length,
      afterPlus: /\+\s?\(?$/.test(text.slice(Math.max(0, index - 3), index)),
    });
  }
  return groups;
}

/** Digits of every script stand in tens from zero on: full-width and Arabic ones too. */
function digitOf(letter: string): string {
  if (/[0-9]/.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value += 1) if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return String(value);
  return "0";
}

/** From left to right: a card that begins here, else a phone number to step over, so that no card is seen across two of them. */
function findInRun(text: string, run: readonly Group[]): SecretNumber[] {
  const found: SecretNumber[] = [];
  for (let at = 0; at < run.length; ) {
    const card = lengthsOf(run, at, isCard).at(-1) ?? 0;
    const phone = card ? 0 : (lengthsOf(run, at, run[at]?.afterPlus ? isAfterPlus : isPhone)[0] ?? 0);
    const [first, last] = [run[at], run[at + Math.max(card, 1) - 1]];
    if (card && first && last) found.push({ kind: "card", from: first.from, to: last.to });
    else if (!phone && first && isTaxId(text, run, at)) found.push({ kind: "tax-id", from: first.from, to: first.to });
    at += Math.max(card, phone, 1);
  }
  return found;
}

type IsNumber = (digits: string, groups: readonly Group[]) => boolean;

/** By how many groups from a place on make such a number: the fewest first. */
function lengthsOf(run: readonly Group[], at: number, is: IsNumber): number[] {
  const lengths: number[] = [];
  let digits = "";
  for (let count = 1; count <= MOST_DIGITS && at + count <= run.length; count += 1) {
    digits += run[at + count - 1]?.digits ?? "";
    if (digits.length > MOST_DIGITS) break;
    if (is(digits, run.slice(at, at + count))) lengths.push(count);
  }
  return lengths;
}

function isCard(digits: string, groups: readonly Group[]): boolean {
  if (digits.length < 13 || groups[0]?.afterPlus) return false;
  return networks.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length)) && passesLuhn(digits);
}

export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function isPhone(digits: string): boolean {
  return /^(?:0\d{9}|380\d{9}|80\d{9}|8[39]\d{9}|7[39]\d{9}|00\d{10,13})$/.test(digits);
}

function isAfterPlus(digits: string): boolean {
  return digits.startsWith("38") ? /^380{1,2}[1-9]\d{8}$/.test(digits) : digits.length >= 10 && digits.length <= 15;
}

const NAMED_TAX_ID = /(?:іпн|ипн|инн|рнокпп|ідентифікаційн\p{L}*|идентификационн\p{L}*|податков\p{L}*|налогов\p{L}*|tax)[^\d]{0,25}$/iu;
const TAX_WEIGHTS = [-1, 5, 7, 9, 4, 6, 10, 5, 7];
/** Its first five digits count the days from 1900 to the birth: 1920 to 2026. */
const [FIRST_BIRTH, LAST_BIRTH] = [7305, 46_400];

/** Ten digits together, named as such or with the right check digit and a birth that can be. */
function isTaxId(text: string, run: readonly Group[], at: number): boolean {
  const group = run[at];
  if (group?.digits.length !== 10 || group.afterPlus) return false;
  if (NAMED_TAX_ID.test(text.slice(Math.max(0, group.from - 60), group.from))) return true;
  const births = Number(group.digits.slice(0, 5));
  const sum = TAX_WEIGHTS.reduce((total, weight, index) => total + weight * Number(group.digits[index]), 0);
  return run.length === 1 && births >= FIRST_BIRTH && births <= LAST_BIRTH && (((sum % 11) + 11) % 11) % 10 === Number(group.digits[9]);
}
