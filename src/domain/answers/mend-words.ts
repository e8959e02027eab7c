import type { AnswerIndex } from "./build-index.js";
import { fold } from "./fold.js";
import { isUnexplained } from "./idle-words.js";
import type { Kind } from "./lexicon/concept.js";
import { vocabulary } from "./lexicon.js";
import type { Mention, Reading } from "./read-text.js";
import { soundKey } from "./sound-key.js";
import { type Phrase, type Spellings, spells } from "./spellings.js";
import type { Token } from "./tokens.js";
import { oneSlipApart } from "./typos.js";

/**
 * The text with words that nobody knows put right where something speaks for it: the word beside it completes a phrase of the
 * lexicon, two words are written as one, or it sounds like a word of the subject. The same text where nothing can be mended.
 */
export function mended(index: AnswerIndex, text: string, { tokens, mentions }: Reading): string {
  let right = text.replace(SHORT_YEAR, "20$1");
  const misspelt = mentions.filter((mention) => mention.length === 1 && !mention.proper && isMisspelt(index, mention, tokens[mention.at]));
  if (misspelt.length > MOST_MENDED) return right;
  for (const mention of misspelt) {
    const token = tokens[mention.at];
    if (!token) continue;
    const meant = byPhrase(tokens, mention.at) ?? bySplit(token.text) ?? (isUnexplained(index, mention) ? bySound(token) : null);
    for (const [written, put] of meant ?? []) right = right.replace(new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, "iu"), put);
  }
  return right;
}

/** So many words that nobody knows are another language, or noise. */
const MOST_MENDED = 8;

/** "'24". */
const SHORT_YEAR = /(?<![\p{L}\d])['’ʼ‘](\d\d)(?!\d)/gu;

/** A word that is in no table as it is written, whatever the reader has guessed it to be. */
function isMisspelt(index: AnswerIndex, mention: Mention, token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.text.length < 2) return false;
  const { text } = token;
  return isUnexplained(index, mention) || !vocabulary.entryOf(text)?.senses.length;
}

const SHORTEST = 4;

/** What is written, and what it is put right to. */
type Mend = readonly [string, string];

/** Phrases of two words, by either word's first letters: "безвісти" completes "зниклі". */
const pairs = lazily(() => {
  const found = { first: new Map<string, Phrase[]>(), second: new Map<string, Phrase[]>() };
  for (const phrase of [vocabulary.cyrillic, vocabulary.english].flatMap(phrasesOf)) {
    const [first, second] = phrase.words;
    if (!first || !second || phrase.words.length !== 2 || !isMeant(phrase)) continue;
    push(found.second, head(second.stem), phrase);
    push(found.first, head(first.stem), phrase);
  }
  return found;
});

function phrasesOf({ whole, open }: Spellings): Phrase[] {
  return [...whole.values(), ...open.values()].flatMap(({ phrases }) => phrases);
}

const HEAD = 2;

function head(word: string): string {
  return word.slice(0, HEAD);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** "занклі безвісти", "bougth back", "бес вести": the phrase is known, and one of its words is two slips away at most. */
function byPhrase(tokens: readonly Token[], at: number): readonly Mend[] | null {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || token.text.length < SHORTEST) return null;
  const after = next?.kind === "word" ? (pairs().second.get(head(next.text)) ?? []) : [];
  for (const { words } of after) {
    const [first, second] = words;
    if (first && second && next && isSpelt(second, next) && isNear(first, token.text)) return [[token.text, first.stem]];
  }
  const before = previous?.kind === "word" ? (pairs().first.get(head(previous.text)) ?? []) : [];
  for (const { words } of before) {
    const [first, second] = words;
    if (!first || !second || !previous || !isSpelt(first, previous) || !isNear(second, token.text)) continue;
    const mend: Mend = [token.text, second.stem];
    return first.open ? [mend] : [[previous.text, first.stem], mend];
  }
  return null;
}

function isSpelt(pattern: Phrase["words"][number], { text, folded }: Token): boolean {
  return spells(pattern, text) || spells({ ...pattern, stem: fold(pattern.stem) }, folded) || soundKey(pattern.stem) === soundKey(text);
}

const MEANT: ReadonlySet<Kind> = new Set(["topic", "context", "group", "org", "people"]);

function isMeant({ sense }: Phrase): boolean {
  return MEANT.has(vocabulary.kinds.get(sense.concept) ?? "filler");
}

/** The same first letter, and at most two slips: one for short words. */
function isNear({ stem, open }: Phrase["words"][number], word: string): boolean {
  if (stem[0] !== word[0] || stem.length < SHORTEST) return false;
  const heads = open ? [word.length, stem.length - 1, stem.length, stem.length + 1] : [word.length];
  return heads.some((length) => {
    const beginning = word.slice(0, length);
    return Math.abs(beginning.length - stem.length) <= 1 && twoSlipsApart(stem, beginning);
  });
}

function twoSlipsApart(left: string, right: string): boolean {
  if (oneSlipApart(left, right)) return true;
  return left.length > SHORTEST && withoutOneLetter(right).some((variant) => oneSlipApart(left, variant));
}

function withoutOneLetter(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** "Blackhole", "warcrime": two words of a phrase written as one. */
function bySplit(text: string): readonly Mend[] | null {
  if (text.length < 2 * SHORTEST) return null;
  for (let cut = SHORTEST - 1; cut <= text.length - SHORTEST + 1; cut += 1) {
    const [left, right] = [text.slice(0, cut), text.slice(cut)];
    for (const { words } of pairs().second.get(head(right)) ?? []) {
      const [first, second] = words;
      if (first && second && spells(first, left) && spells(second, right)) return [[text, `${left} ${right}`]];
    }
  }
  return null;
}

const LONGEST_ENDING = 6;
const SHORTEST_WORD = 5;
/** Shorter words are heard as a whole or not at all. */
const SHORTEST_STEM = 6;

/** Stems of the subject by how they sound. */
const sounds = lazily(() => {
  const found = new Map<string, string>();
  const { whole, open } = vocabulary.cyrillic;
  for (const [stem, { senses }] of [...whole, ...open])
    if (stem.length >= SHORTEST_WORD - 1 && senses.some(({ concept }) => MEANT.has(vocabulary.kinds.get(concept) ?? "filler")))
      if (!found.has(soundKey(stem))) found.set(soundKey(stem), stem);
  return found;
});

function bySound({ text, script }: Token): readonly Mend[] | null {
  if (text.length < SHORTEST_WORD || script !== "cyrillic") return null;
  const shortest = text.length < SHORTEST_STEM ? text.length : Math.max(SHORTEST_STEM - 1, text.length - LONGEST_ENDING);
  for (let length = text.length; length >= shortest; length -= 1) {
    const stem = sounds().get(soundKey(text.slice(0, length)));
    if (stem === undefined || !startsAlike(stem, text) || !vocabulary.entryOf(stem + text.slice(length))?.senses.length) continue;
    return [[text, stem + text.slice(length)]];
  }
  return null;
}

/** "атпустили" for "отпустили": the first letter is right, or a vowel heard for another. */
function startsAlike(stem: string, word: string): boolean {
  return stem[0] === word[0] || HEARD.includes(`${stem[0]}${word[0]}`);
}

const HEARD = ["оа", "ао", "еи", "ие", "эе", "яе"];

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
