import { isSlavicEnding } from "./stem.js";
import type { TypoIndex } from "./typo-index.js";

/** Whether two words differ by at most one letter added, dropped, changed or swapped with its neighbour. */
export function oneSlipApart(left: string, right: string): boolean {
  if (left === right) return true;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const restOfLeft = left.slice(start);
  const restOfRight = right.slice(start);
  if (restOfLeft.slice(1) === restOfRight.slice(1)) return true;
  if (restOfLeft.slice(1) === restOfRight || restOfLeft === restOfRight.slice(1)) return true;
  return restOfLeft[0] === restOfRight[1] && restOfLeft[1] === restOfRight[0] && restOfLeft.slice(2) === restOfRight.slice(2);
}

const SHORTEST = 5;
const LONGEST_ENDING = 6;
/** Shorter stems are one letter from many other words: of those only a letter left out, doubled, swapped or misheard is forgiven. */
const LONG = 8;

/**
 * Stems that a word may be a misspelling of: the word's beginning is one slip from the stem, or the whole word where the
 * stem is a word. The first letter must be right: people rarely miss it, and names of places differ by it. What is left of the
 * word must be an ending, and where one is left, the slip is not beside it: "подала" is no "подвал".
 */
export function nearStems(typos: TypoIndex, word: string): string[] {
  const found = new Set<string>();
  const shortest = Math.max(SHORTEST - 1, word.length - LONGEST_ENDING);
  for (let length = word.length; length >= shortest; length -= 1) {
    const ending = word.slice(length);
    if (!isEnding(ending)) continue;
    const beginning = word.slice(0, length);
    for (const stem of typos.near(word, length)) {
      if (stem[0] === word[0] && oneSlipApart(stem, beginning) && isLikely(stem, beginning, ending)) found.add(stem);
    }
  }
  return [...found].sort((left, right) => right.length - left.length);
}

function isLikely(stem: string, beginning: string, ending: string): boolean {
  if (stem === beginning) return true;
  if (swallows(stem, beginning, ending)) return true;
  if (ending !== "" && (stem.at(-1) !== beginning.at(-1) || stem.length <= SHORTEST)) return false;
  return stem.length >= LONG || stem.length !== beginning.length || isSwapped(stem, beginning) || isMisheard(stem, beginning);
}

/** The last letter of the stem goes with the ending: "отрезан" and "отрезают", "числится" said as "числиця". */
function swallows(stem: string, beginning: string, ending: string): boolean {
  const shorter = stem.length === beginning.length + 1 && stem.startsWith(beginning);
  return shorter && (stem.length >= LONG - 1 || (ending.startsWith("c") && stem.endsWith("t")));
}

function isSwapped(left: string, right: string): boolean {
  return [...left].sort().join("") === [...right].sort().join("");
}

const VOWEL = /[aeiouyаеиіїєоуыэюя]/;

/** The one letter that differs is a vowel in both. */
function isMisheard(left: string, right: string): boolean {
  return [...left].every((letter, at) => letter === right[at] || (VOWEL.test(letter) && VOWEL.test(right[at] ?? "")));
}

const ENGLISH_ENDINGS = new Set(["s", "es", "ed", "ing", "er", "ers", "ion", "ions", "al"]);

function isEnding(rest: string): boolean {
  return rest.length < 2 || ENGLISH_ENDINGS.has(rest) || isSlavicEnding(rest);
}
