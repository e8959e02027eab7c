import type { AnswerIndex } from "./build-index.js";
import type { Mention } from "./read-text.js";
import { remember } from "./remember.js";

/** Letters of a root that always agree; what follows must be suffixes of derivation. */
const ROOT = 4;

const found = new WeakMap<AnswerIndex, (term: string) => readonly string[]>();

/**
 * A mention whose words, unknown to the lexicon, also stand for words of the catalogue derived from the same root. Words that
 * only name sources are kin of a name alone: "wax" is none of the "Wax Gazette".
 */
export function withKin(index: AnswerIndex, mention: Mention): Mention {
  if (mention.number !== null || !mention.terms.some((term) => term.startsWith("~"))) return mention;
  const kin = kinTerms(index);
  const counts = (term: string) => !mention.terms.includes(term) && (mention.proper || index.postings.has(term));
  const akin = mention.terms.flatMap(kin).filter(counts);
  return akin.length > 0 ? { ...mention, terms: [...mention.terms, ...akin] } : mention;
}

/** Words of the catalogue that share the root of a word: "читати" and "читач", "repair" and "repairs". */
function kinTerms(index: AnswerIndex): (term: string) => readonly string[] {
  const known = found.get(index);
  if (known) return known;
  const byRoot = wordsByRoot(index);
  const kin = remember((term) => (byRoot.get(rootOf(term)) ?? []).filter((word) => word !== term && areKin(word.slice(1), term.slice(1))));
  found.set(index, kin);
  return kin;
}

function wordsByRoot(index: AnswerIndex): Map<string, string[]> {
  const byRoot = new Map<string, string[]>();
  for (const word of new Set([...index.postings.keys(), ...index.speakerTerms])) {
    if (!word.startsWith("~") || word.length <= ROOT) continue;
    const words = byRoot.get(rootOf(word));
    if (words) words.push(word);
    else byRoot.set(rootOf(word), [word]);
  }
  return byRoot;
}

/** The mark of a word and its first letters, the last of them without what sounds alternate. */
function rootOf(term: string): string {
  return term.slice(0, ROOT) + soundOf(term[ROOT] ?? "");
}

/** Letters that change into one another where a root meets a suffix ("книга", "книжка"; "бібліотека", "бібліотечний"). */
const SOUNDS: Readonly<Record<string, string>> = { g: "ž", z: "ž", d: "ž", k: "č", c: "č", t: "č", s: "š" };

function soundOf(letter: string): string {
  return SOUNDS[letter] ?? letter;
}

/** Whether two stems differ only by suffixes, after a root that is long enough for them. */
export function areKin(left: string, right: string): boolean {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  if (same < left.length && same < right.length && soundOf(left[same] ?? "") === soundOf(right[same] ?? "")) same += 1;
  for (let root = same; root >= ROOT && root >= same - MOST_SHARED; root -= 1) {
    const [one, other] = [left.slice(root), right.slice(root)];
    if (DOERS.has(one) === DOERS.has(other) && isSuffix(one, root) && isSuffix(other, root)) return true;
  }
  return false;
}

/** Suffixes may begin alike ("-ення", "-ений"): so many of the shared letters may be theirs. */
const MOST_SHARED = 2;

const FIRST = "a i e o u ov ev iv uv av en an in on l al il n k ok ek ik c ic ec ač ič št š aš iš vš avš ivš t at it st ost".split(" ");
const SUFFIXES = new Set([
  "",
  ...FIRST,
  ..."nik čik ček enk očk ečk ičk tel nost enost ovan uvan iuvan ovani ivan anok stv sk esk ičesk ičn ečn enin anin ar iar er iar ir arn".split(
    " ",
  ),
  ..."ak iak ac aci iaci oval uval iuval uvač nk ovk ivk lk ln aln iln liv ist izm or ator".split(" "),
  ..."er ers or ors ing ings ed nes enes ment ments ion ation ition tion ations al ial ic ical ive iv able ible anc enc iti i ist ian ship les ful ur".split(
    " ",
  ),
]);
const SHORT_ROOT = 4;

/** Suffixes of doers: a reader is no reading, a beekeeper no apiary, so these are kin among themselves only. */
const DOERS = new Set("nik čik čnik ač ar iar tel ist nic enin anin an ian er ers or ors ator".split(" "));

/** After a short root only one suffix: its words are too near to each other. */
function isSuffix(rest: string, root: number): boolean {
  return root > SHORT_ROOT ? SUFFIXES.has(rest) : rest.length <= 2 && !rest.endsWith("c") && SUFFIXES.has(rest);
}
