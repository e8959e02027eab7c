/**
 * Words to be found by a misspelling. Two words one slip apart are alike once a letter is left out of one or both, so each word
 * is filed under the hashes of what is then left of it: numbers in flat arrays, where strings in a map would take ten times the
 * memory and most of the start.
 */
export interface TypoIndex {
  /** Words that share what is left with the beginning of a word, and seldom others: the caller compares them letter by letter. */
  readonly near: (word: string, length: number) => Iterable<string>;
}

/** Indexed at the first use: many texts have no misspelt word. */
export function typoIndex(words: Iterable<string>): TypoIndex {
  let filed: Files | null = null;
  return {
    near: (word, length) => {
      filed ??= file([...words]);
      return found(filed, word, length);
    },
  };
}

/** For each drawer (a hash cut to its last bits) the numbers of its words, drawer after drawer, with their whole hashes. */
interface Files {
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly owners: Int32Array;
  readonly hashes: Int32Array;
}

function file(words: readonly string[]): Files {
  const all = words.map((word) => remainders(word, word.length));
  const count = all.reduce((sum, { length }) => sum + length, 0);
  const drawers = 2 ** Math.ceil(Math.log2(count + 1));
  const starts = new Int32Array(drawers + 1);
  for (const hashes of all) for (const hash of hashes) starts[drawerOf(hash, drawers) + 1] = (starts[drawerOf(hash, drawers) + 1] ?? 0) + 1;
  for (let drawer = 1; drawer <= drawers; drawer += 1) starts[drawer] = (starts[drawer] ?? 0) + (starts[drawer - 1] ?? 0);
  return { words, starts, ...fill(all, starts, count) };
}

function fill(all: readonly (readonly number[])[], starts: Int32Array, count: number): Pick<Files, "owners" | "hashes"> {
  const free = starts.slice();
  const owners = new Int32Array(count);
  const hashes = new Int32Array(count);
  all.forEach((own, owner) => {
    for (const hash of own) {
      const drawer = drawerOf(hash, starts.length - 1);
      const place = free[drawer] ?? 0;
      free[drawer] = place + 1;
      owners[place] = owner;
      hashes[place] = hash;
    }
  });
  return { owners, hashes };
}

function found({ words, starts, owners, hashes }: Files, word: string, length: number): string[] {
  const near: string[] = [];
  for (const hash of remainders(word, length)) {
    const drawer = drawerOf(hash, starts.length - 1);
    for (let place = starts[drawer] ?? 0; place < (starts[drawer + 1] ?? 0); place += 1)
      if (hashes[place] === hash) near.push(words[owners[place] ?? 0] ?? "");
  }
  return near;
}

/** Hashes of the first letters of a word, and of the same without each of them in turn. */
function remainders(word: string, length: number): number[] {
  const hashes = [hashWithout(word, length, -1)];
  for (let left = 0; left < length; left += 1) hashes.push(hashWithout(word, length, left));
  return hashes;
}

function hashWithout(word: string, length: number, left: number): number {
  let hash = 0;
  for (let at = 0; at < length; at += 1) if (at !== left) hash = (Math.imul(hash, 0x01000193) + word.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

/** There are a power of two of them. */
function drawerOf(hash: number, drawers: number): number {
  return hash & (drawers - 1);
}
