import { fractions } from "./lexicon/number-words.js";
import { numeralAt } from "./read-numerals.js";
import type { Token } from "./tokens.js";

/** A part of a whole, in percent. */
export interface Fraction {
  readonly percent: number;
  readonly length: number;
}

/** A part of a whole at the given place: "чверть", "дві третини", "кожен четвертий", "one in four", "п'ята частина". */
export function readFraction(tokens: readonly Token[], at: number): Fraction | null {
  return every(tokens, at) ?? oneInFew(tokens, at) ?? oneThingInFew(tokens, at) ?? part(tokens, at) ?? named(tokens, at);
}

const EVERY = /^(?:кожн(?:ий|ого|ому|им|а|ої|ій|у|е)|кожен|кажд(?:ый|ого|ому|ым|ая|ой|ую|ое)|every|each)$/;

/** "кожен четвертий", "каждая вторая", "every third". */
function every(tokens: readonly Token[], at: number): Fraction | null {
  if (!EVERY.test(tokens[at]?.text ?? "")) return null;
  const ordinal = numeralAt(tokens, at + 1);
  if (ordinal?.kind !== "ordinal" || ordinal.value < 2 || isTimeUnit(tokens[at + 2]?.text)) return null;
  return { percent: percentOf(1, ordinal.value), length: 2 };
}

/** Whether a word that is no numeral may begin a part of a whole. */
export function beginsFraction(word: string): boolean {
  return fractions[word] !== undefined || EVERY.test(word) || word === "a" || word === "an";
}

const IN = /^(?:in|of|out|з|із|зі|на|из|iz)$/;
const FEW = 10;

/** "one in four", "один із трьох", "2 з 3", "three out of every five"; a larger whole is a group, not a ratio. */
function oneInFew(tokens: readonly Token[], at: number): Fraction | null {
  const part = small(tokens, at);
  const link = tokens[at + 1]?.text ?? "";
  if (part === null || !IN.test(link)) return null;
  const skip = [/^out$/.test(link) ? 1 : 0, 0];
  if (link === "out" && tokens[at + 2]?.text !== "of") return null;
  if (link === "of" && part !== 1 && tokens[at]?.kind === "word") return null;
  const next = at + 2 + (skip[0] ?? 0);
  const whole = small(tokens, /^(?:every|кожних|каждых)$/.test(tokens[next]?.text ?? "") ? next + 1 : next);
  const end = /^(?:every|кожних|каждых)$/.test(tokens[next]?.text ?? "") ? next + 2 : next + 1;
  if (whole === null || whole <= part || isTimeUnit(tokens[end]?.text)) return null;
  return { percent: percentOf(part, whole), length: end - at };
}

/** "one train in six": the noun between stays a mention of its own, so only the first word is taken. */
function oneThingInFew(tokens: readonly Token[], at: number): Fraction | null {
  const whole = small(tokens, at + 3);
  if (tokens[at]?.text !== "one" || tokens[at + 1]?.kind !== "word" || tokens[at + 2]?.text !== "in") return null;
  return whole === null || whole < 2 || isTimeUnit(tokens[at + 4]?.text) ? null : { percent: percentOf(1, whole), length: 1 };
}

function small(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const numeral = numeralAt(tokens, at);
  const value = token?.kind === "number" ? Number(token.text) : numeral?.kind === "cardinal" ? numeral.value : null;
  const alone = token?.kind === "number" || numeralAt(tokens, at + 1)?.kind !== "cardinal";
  return value !== null && alone && Number.isInteger(value) && value >= 1 && value <= FEW ? value : null;
}

const PART = /^(?:частина|частини|частину|частиною|часть|части|частью)$/;

/** "п'ята частина", "десятая часть". */
function part(tokens: readonly Token[], at: number): Fraction | null {
  const ordinal = numeralAt(tokens, at);
  if (ordinal?.kind !== "ordinal" || ordinal.value < 3 || !PART.test(tokens[at + 1]?.text ?? "")) return null;
  return { percent: percentOf(1, ordinal.value), length: 2 };
}

/** "чверть", "two thirds", "дві третини"; "third", "fifth" need a numerator or an article, or they are ordinals. */
function named(tokens: readonly Token[], at: number): Fraction | null {
  const numerator = /^(?:a|an)$/.test(tokens[at]?.text ?? "") ? 1 : small(tokens, at);
  const place = numerator === null ? at : at + 1;
  const word = tokens[place]?.text ?? "";
  const percent = fractions[word];
  if (percent === undefined || isTimeUnit(tokens[place + 1]?.text)) return null;
  if (/^(?:of|an?)$/.test(tokens[place + 1]?.text ?? "") && tokens.slice(place + 1, place + 4).some(({ text }) => isTimeUnit(text)))
    return null;
  if (/^(?:third|fifth|sixth|tenth)$/.test(word) && numerator === null && tokens[place + 1]?.text !== "of") return null;
  const value = Math.round(percent * (numerator ?? 1) * 10) / 10;
  const of = tokens[place + 1]?.text === "of" ? 1 : 0;
  return value < 100 ? { percent: value === 66.6 ? 66.7 : value, length: place + 1 + of - at } : null;
}

const TIME_UNIT =
  /^(?:годин|час|хвилин|минут|секунд|дн|день|доб|сут|тижн|тиждень|недел|місяц|месяц|рік|рок|год|лет|стол|стор|вік|век|hour|minute|second|day|week|month|year|century|decade)/;

function isTimeUnit(text: string | undefined): boolean {
  return text !== undefined && TIME_UNIT.test(text);
}

function percentOf(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
