import { isQuantified, SINGULAR_AFTER } from "./quantity-words.js";
import { beginsFraction, type Fraction, readFraction } from "./read-fractions.js";
import { compose, isNumeral, lotAt, magnitude, numeralAt, oddAfter } from "./read-numerals.js";
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
  /** "кожен четвертий", "a third", "one in four": the value is in percent. */
  readonly percent?: boolean;
  /** "three thousand odd": how far above the value it may be. */
  readonly odd?: number;
  /** "тисяч двадцять". */
  readonly about?: boolean;
  /** "двадцять четвертий", "47-й": it numbers things and counts none. */
  readonly ordinal?: boolean;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2039;
const YEAR_WORDS = /^(?:рік|року|році|роком|рр?|год|году|года|годом|гг?|rik|roku|roci|rotsi|god|godu|goda|year)$/;
const YEAR_ENDINGS = /^(?:му|го|й|м|m|ого|ому|ий|им|ый|ым|ом|ем|ім|мі|x|х)$/;
const ENGLISH_ENDINGS = /^(?:st|nd|rd|th|ше|ге|те)$/;
/** What follows an ordinal that numbers a unit or a swap, never a year. */
const NUMBERED = /^(?:бриг|омбр|ошбр|батал|полк|дивіз|дивиз|обмін|обмен|рот|окрем|отдел|штурм|механ|десант|корпус|арм|танк)/;

/** Reads a number at the given place, in digits ("3 767", "55 тис.", "55k", "24-му"), in words, or as a part of a whole. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (!token || !mayBegin(token)) return null;
  const fraction = readFraction(tokens, at);
  if (fraction) return ofFraction(tokens, at, fraction);
  return token.kind === "number" ? inDigits(tokens, at, Number(token.text)) : inWords(tokens, at);
}

export const beginsNumber = remember((word) => isNumeral(word) || beginsFraction(word) || /^(?:couple|пару|пара)$/.test(word));

/** Most words begin no number: known at once, for every word of every text comes by here. */
function mayBegin({ kind, text }: Token): boolean {
  return kind === "number" || (kind === "word" && beginsNumber(text));
}

/** "чверть", but "чверть мільйона" and "half a million" are counts. */
function ofFraction(tokens: readonly Token[], at: number, { percent, length }: Fraction): NumberRead {
  const place = at + length + (tokens[at + length]?.text === "a" ? 1 : 0);
  const lot = lotAt(tokens, place);
  if (lot !== null) return { value: Math.round((lot * percent) / 100), isYear: false, length: place + 1 - at, slight: false };
  return { value: percent, isYear: false, length, slight: false, percent: true };
}

function inDigits(tokens: readonly Token[], at: number, digits: number): NumberRead | null {
  if (!Number.isFinite(digits)) return null;
  const half = /^(?:з|із|с) (?:половиною|половиной)$/.test(`${tokens[at + 1]?.text} ${tokens[at + 2]?.text}`) ? 2 : 0;
  const early = half ? 0 : oddAfter(tokens, at + 1);
  const endsYear = isYear(digits) && tokens[at + 1]?.text === "m";
  const factor = endsYear ? null : lotAt(tokens, at + 1 + half + early);
  const value = Math.round((digits + (half ? 0.5 : 0)) * (factor ?? 1) * 1000) / 1000;
  const length = 1 + (half && factor ? half : 0) + (factor ? early + 1 : early);
  const late = early ? 0 : oddAfter(tokens, at + length);
  if (factor || early || late) {
    const odd = early || late ? { odd: factor ?? magnitude(value) } : {};
    return { value, isYear: false, length: length + late, slight: false, ...odd };
  }
  return yearInDigits(tokens, at, digits) ?? plainDigits(tokens, at, digits);
}

function plainDigits(tokens: readonly Token[], at: number, value: number): NumberRead {
  const ends = endingAfter(tokens, at);
  return { value, isYear: false, length: 1 + ends, slight: false, ...(ends > 0 ? { ordinal: true } : {}) };
}

/** "24-го", "31st": the ending of a number belongs to it. */
function endingAfter(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.text ?? "";
  return ENGLISH_ENDINGS.test(next) || /^(?:го|му|й|ого|ому|ий|ый)$/.test(next) ? 1 : 0;
}

function yearInDigits(tokens: readonly Token[], at: number, value: number): NumberRead | null {
  const next = tokens[at + 1]?.text ?? "";
  const ends = YEAR_ENDINGS.test(next) ? 1 : 0;
  const after = tokens[at + 1 + ends]?.text ?? "";
  const year = (named: number, length: number) => ({ value: named, isYear: true, length, slight: false });
  const named = YEAR_WORDS.test(after) ? 1 : 0;
  if (isYear(value)) {
    if (/^\d{2}$/.test(next) && Number(next) === (value + 1) % 100) return { ...year(value, 2), until: value + 1 };
    if (ends + named === 0 && isQuantified(tokens, at, value)) return null;
    return year(value, 1 + ends + named);
  }
  if (value < 10 || !isYear(2000 + value) || (ends === 1 && (NUMBERED.test(after) || isMonthOrDay(after)))) return null;
  if (ends + named > 0) return year(2000 + value, 1 + ends + named);
  return isLoneYear(tokens, at, 1) ? year(2000 + value, 1) : null;
}

const MONTH_OR_DAY =
  /^(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|числа|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)$/;

function isMonthOrDay(text: string): boolean {
  return MONTH_OR_DAY.test(text);
}

const YEAR_PREPOSITIONS = /^(?:у|в|за|in|since|during|from|з|с)$/;

/** "… executed in 24?": a number after a preposition that closes the sentence. */
function isLoneYear(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + length];
  return YEAR_PREPOSITIONS.test(tokens[at - 1]?.text ?? "") && (next === undefined || /^[?!.…\n]$/.test(next.text));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function inWords(tokens: readonly Token[], at: number): NumberRead | null {
  const twenty = twentyTwenty(tokens, at);
  if (twenty) return twenty;
  const turned = coupleOf(tokens, at) ?? turnedRound(tokens, at);
  if (turned) return turned;
  const read = compose(tokens, at, SINGULAR_AFTER.test(tokens[at - 1]?.text ?? ""));
  if (!read) return null;
  const { value, length, ordinal, slight, odd } = read;
  const next = tokens[at + length]?.text ?? "";
  const named = YEAR_WORDS.test(next) ? 1 : 0;
  const short = value > 20 && value < 40 && Number.isInteger(value);
  const isShortYear = short && (named > 0 || (ordinal && !NUMBERED.test(next) && !isMonthOrDay(next)) || isLoneYear(tokens, at, length));
  const year = isYear(value) && (value !== 2000 || named > 0) ? value : isShortYear ? 2000 + value : null;
  if (year !== null && isYear(year)) return { value: year, isYear: true, length: length + named, slight: false };
  return { value, isYear: false, length, slight, ...(odd > 0 ? { odd } : {}), ...(ordinal ? { ordinal } : {}) };
}

/** "twenty twenty-four" is said as two numbers. */
function twentyTwenty(tokens: readonly Token[], at: number): NumberRead | null {
  if (tokens[at]?.text !== "twenty") return null;
  const rest = compose(tokens, at + 1, false);
  if (!rest || rest.value < 10 || rest.value >= 40) return null;
  const length = 1 + rest.length;
  return {
    value: 2000 + rest.value,
    isYear: true,
    length: length + (YEAR_WORDS.test(tokens[at + length]?.text ?? "") ? 1 : 0),
    slight: false,
  };
}

/** "a couple of hundred", "couple thousand". */
function coupleOf(tokens: readonly Token[], at: number): NumberRead | null {
  if (!/^(?:couple|пару|пара)$/.test(tokens[at]?.text ?? "")) return null;
  const place = at + (tokens[at + 1]?.text === "of" ? 2 : 1);
  const lot = lotAt(tokens, place);
  return lot === null ? null : { value: 2 * lot, isYear: false, length: place + 1 - at, slight: false };
}

/** "тисяч двадцять", "тыщ сто": a lot before its number means about as many. */
function turnedRound(tokens: readonly Token[], at: number): NumberRead | null {
  const lot = numeralAt(tokens, at)?.plural ? lotAt(tokens, at) : null;
  if (lot === null || lot < 1000 || tokens[at + 1]?.kind !== "word") return null;
  const rest = compose(tokens, at + 1, false);
  if (!rest || rest.ordinal || rest.value >= 1000) return null;
  return { value: rest.value * lot, isYear: false, length: 1 + rest.length, slight: false, about: true };
}
