import { fold } from "./fold.js";
import { multipliers, numberWords } from "./lexicon/number-words.js";
import { remember } from "./remember.js";
import type { Token } from "./tokens.js";

/** A number or a year that a text names, and how many tokens it took. */
export interface NumberRead {
  readonly value: number;
  readonly isYear: boolean;
  readonly length: number;
  /** The last year of a span written "2034/35". */
  readonly until?: number;
  /** Spelled in one small word ("two", "перша"): too common to hold anybody to. */
  readonly slight: boolean;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2039;
const YEAR_WORDS = /^(?:рік|року|році|роком|рр?|год|году|года|годом|гг?|rik|roku|roci|rotsi|god|godu|goda|year)$/;
const YEAR_ENDINGS = /^(?:му|го|й|м|ого|ому|ий|им|ый|ым|мі|x|х)$/;
const ORDINAL =
  /^(?:перш|перв|друг|втор|трет|четверт|пят(?:ий|ого|ому|им|ый|ом)|шост|шест(?:ой|ого|ому|ом)|сьом|седьм|восьм(?:ий|ого|ому|ой|ом)|девят(?:ий|ого|ому|ый|ом)|\w+(?:st|nd|rd|th)$)/;

/** Reads a number at the given place, in digits ("3 767", "55 тис.", "55k", "24-му") or in words. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return inDigits(tokens, at, Number(token.text));
  return token.kind === "word" ? inWords(tokens, at) : null;
}

function inDigits(tokens: readonly Token[], at: number, value: number): NumberRead | null {
  if (!Number.isFinite(value)) return null;
  const next = tokens[at + 1]?.text ?? "";
  const factor = multiplierOf(next);
  if (factor) return { value: value * factor, isYear: false, length: 2, slight: false };
  const yearFollows = YEAR_WORDS.test(next) || YEAR_ENDINGS.test(next);
  if (isYear(value) && Number(next) === (value + 1) % 100) return { value, isYear: true, length: 2, slight: false, until: value + 1 };
  if (isYear(value)) return { value, isYear: true, length: yearFollows ? 2 : 1, slight: false };
  if (yearFollows && isYear(2000 + value) && value >= 10) return { value: 2000 + value, isYear: true, length: 2, slight: false };
  return { value, isYear: false, length: 1, slight: false };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function inWords(tokens: readonly Token[], at: number): NumberRead | null {
  const values: { value: number; multiplies: boolean }[] = [];
  for (let index = at; index < tokens.length && values.length < 8; index += 1) {
    const read = wordValue(tokens[index]);
    if (!read) break;
    values.push(read);
  }
  if (values.length === 0 || (values[0]?.multiplies && values[0].value < A_MILLION)) return null;
  const last = tokens[at + values.length - 1]?.text ?? "";
  const next = tokens[at + values.length]?.text ?? "";
  const value = compose(values);
  const length = values.length;
  if (isYear(value)) return { value, isYear: true, length: YEAR_WORDS.test(next) ? length + 1 : length, slight: false };
  const shortYear =
    twentyTwenty(values) ?? (isYear(2000 + value) && value > 20 && (ORDINAL.test(last) || YEAR_WORDS.test(next)) ? 2000 + value : null);
  if (shortYear !== null) return { value: shortYear, isYear: true, length: YEAR_WORDS.test(next) ? length + 1 : length, slight: false };
  return { value, isYear: false, length, slight: length === 1 && value <= 10 };
}

const A_MILLION = 1e6;

/** "twenty twenty-four" is said as two numbers. */
function twentyTwenty(values: readonly { value: number }[]): number | null {
  const [first, second, third] = values.map(({ value }) => value);
  return first === 20 && second !== undefined && second >= 10 && second < 40 ? 2000 + second + (third ?? 0) : null;
}

function compose(values: readonly { value: number; multiplies: boolean }[]): number {
  let total = 0;
  let group = 0;
  for (const { value, multiplies } of values) {
    if (!multiplies) group = value === 100 && group > 0 && group < 10 ? group * 100 : group + value;
    else {
      total += (group || 1) * value;
      group = 0;
    }
  }
  return total + group;
}

const folded = new Map(Object.entries(numberWords).map(([stem, value]) => [fold(stem), value]));
const LONGEST_ENDING = 4;
const WHOLE_WORDS_BELOW = 4;

interface WordValue {
  readonly value: number;
  readonly multiplies: boolean;
}

function wordValue(token: Token | undefined): WordValue | null {
  return token?.kind === "word" ? numberNamed(token.text) : null;
}

const numberNamed = remember((word): WordValue | null => {
  const factor = word.length > 1 ? multiplierOf(word) : undefined;
  if (factor) return { value: factor, multiplies: true };
  const table: (stem: string) => number | undefined = /^[a-z]/.test(word) ? latinValue : (stem) => numberWords[stem];
  for (let length = word.length; length >= Math.max(2, word.length - LONGEST_ENDING); length -= 1) {
    if (length < word.length && length < WHOLE_WORDS_BELOW) break;
    const value = table(word.slice(0, length));
    if (value !== undefined) return { value, multiplies: false };
  }
  return null;
});

const foldedMultipliers = new Map(Object.entries(multipliers).map(([word, factor]) => [fold(word), factor]));

function multiplierOf(word: string): number | undefined {
  return multipliers[word] ?? (/^[a-z]/.test(word) && word.length > WHOLE_WORDS_BELOW ? foldedMultipliers.get(fold(word)) : undefined);
}

function latinValue(stem: string): number | undefined {
  return numberWords[stem] ?? (stem.length > 3 ? folded.get(fold(stem)) : undefined);
}
