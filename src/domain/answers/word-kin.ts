import type { AnswerIndex } from "./build-index.js";
import { remember } from "./remember.js";

const ROOT = 5;
const LONGEST_REST = 3;

const found = new WeakMap<AnswerIndex, (term: string) => readonly string[]>();

/** Words of the sources' texts that share all but the ending with a word: verbs and nouns of one root. */
export function kinOf(index: AnswerIndex): (term: string) => readonly string[] {
  const known = found.get(index);
  if (known) return known;
  const byRoot = wordsByRoot(index);
  const kin = remember((term) => (byRoot.get(rootOf(term)) ?? []).filter((word) => word !== term && isKin(word, term)));
  found.set(index, kin);
  return kin;
}

function wordsByRoot(index: AnswerIndex): Map<string, string[]> {
  const byRoot = new Map<string, string[]>();
  for (const word of new Set(index.sourceProfiles.flatMap(({ explained }) => [...explained]))) {
    if (!word.startsWith("~") || word.length <= ROOT) continue;
    const words = byRoot.get(rootOf(word));
    if (words) words.push(word);
    else byRoot.set(rootOf(word), [word]);
  }
  return byRoot;
}

/** The mark of a word and its first letters. */
function rootOf(term: string): string {
  return term.slice(0, 1 + ROOT);
}

function isKin(left: string, right: string): boolean {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  return Math.max(left.length, right.length) - same <= LONGEST_REST;
}
