/** The word with each of its letters left out in turn: two words one slip apart share such a variant. */
export function withoutOneLetter(word: string): string[] {
  const variants: string[] = [];
  for (let index = 0; index < word.length; index += 1) variants.push(word.slice(0, index) + word.slice(index + 1));
  return variants;
}

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

/**
 * Stems that a word may be a misspelling of: the word's beginning is one slip from the stem, or the whole word where the
 * stem is a word. The first letter must be right: people rarely miss it, and names of places differ by it.
 */
export function nearStems(typos: ReadonlyMap<string, readonly string[]>, word: string): string[] {
  const found = new Set<string>();
  const shortest = Math.max(SHORTEST - 1, word.length - LONGEST_ENDING);
  for (let length = word.length; length >= shortest; length -= 1) {
    const beginning = word.slice(0, length);
    for (const variant of [beginning, ...withoutOneLetter(beginning)]) {
      for (const stem of typos.get(variant) ?? []) {
        if (stem[0] === word[0] && oneSlipApart(stem, beginning)) found.add(stem);
      }
    }
  }
  return [...found].sort((left, right) => right.length - left.length);
}
