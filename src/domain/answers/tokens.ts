import { fold } from "./fold.js";
import type { Word } from "./read-word.js";
import { remember } from "./remember.js";

/** A word, number or mark of a text, cleaned of what only the eye sees. */
export interface Token {
  /** Lower case, no apostrophes, ё as е, ґ as г. */
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
  readonly script: "cyrillic" | "latin" | "none";
  /** Written with a capital although no sentence starts here: likely a name. */
  readonly proper: boolean;
  /** The text as words are compared however they were typed: looked up for every phrase, so kept with the token. */
  readonly folded: string;
  /** What readers have found out about the word: it lives as long as the token, which every text that holds the word shares. */
  readonly known: Known;
}

/** Kept by whoever reads words; a token alone knows nothing. */
export interface Known {
  plain: Word | null;
  romanised: Word | null;
}

/** Longer texts are cut: Telegram itself lets no message through beyond this. */
const LONGEST = 4096;

const INVISIBLE = /\u0301|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const APOSTROPHES = /(?<=\p{L})['’ʼ`´′ʹ‘](?=\p{L})/gu;
const TOKEN = /\p{L}[\p{L}\p{M}']*|\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?![\d])|\d+(?:[.,]\d+)?|%|[.?!;,:…\n]|[+=]/gu;

const LATIN_LOOKALIKES: Readonly<Record<string, string>> = {
  a: "а", b: "в", c: "с", e: "е", h: "н", i: "і", k: "к", m: "м", o: "о", p: "р", t: "т", x: "х", y: "у", ï: "ї",
}; // biome-ignore format: a table reads better in one line
const CYRILLIC_LOOKALIKES = new Map(Object.entries(LATIN_LOOKALIKES).map(([latin, cyrillic]) => [cyrillic, latin]));

/** Cuts a text into tokens. Never throws; its time grows with the length of the text only. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentenceStarts = true;
  for (const chunk of chunksOf(text.slice(0, LONGEST))) {
    for (const { starting, inside } of piecesIn(chunk)) {
      const token: Token = sentenceStarts ? starting : inside;
      tokens.push(token);
      sentenceStarts = token.kind === "mark" && token.text !== "," && token.text !== ":";
    }
  }
  return tokens;
}

/** Characters that no cleaning changes and no token reaches across a space with: Cyrillic letters, ASCII without apostrophes and digits. */
const UNORDINARY = /[^\n -&(-/:-_a-~\u0400-\u0482\u048a-\u04ff]/;

/** Most texts are cut at their spaces, so that each word with its marks is looked up whole. */
function chunksOf(text: string): readonly string[] {
  if (!UNORDINARY.test(text)) return text.split(" ");
  return text.normalize("NFC").replace(INVISIBLE, "").replace(APOSTROPHES, "'").match(TOKEN) ?? [];
}

interface Piece {
  readonly starting: Token;
  readonly inside: Token;
}

/** Longer ones are no words: they are cut anew each time, so that nobody fills the memory with them. */
const LONGEST_KEPT = 40;

function piecesIn(chunk: string): readonly Piece[] {
  return chunk.length > LONGEST_KEPT ? cut(chunk) : keptPieces(chunk);
}

/** The tokens in a piece of text, each as at the start of a sentence and inside one: the same objects each time. */
const keptPieces = remember(cut);

function cut(chunk: string): readonly Piece[] {
  return (chunk.match(TOKEN) ?? []).map(pieceOf);
}

function pieceOf(piece: string): Piece {
  const word = cleaned(piece);
  const inside: Token = { ...word, folded: fold(word.text), known: { plain: null, romanised: null } };
  return { inside, starting: { ...inside, proper: false } };
}

function cleaned(piece: string): Omit<Token, "folded" | "known"> {
  if (/^\d/.test(piece)) return { text: numberText(piece), kind: "number", script: "none", proper: false };
  if (!/^\p{L}/u.test(piece)) return { text: piece, kind: "mark", script: "none", proper: false };
  const lower = oneScript(piece.toLowerCase());
  const cyrillic = /\p{Script=Cyrillic}/u.test(lower);
  const proper = /^\p{Lu}/u.test(piece) && !/^\p{Lu}{2,}$/u.test(piece);
  return { text: bare(lower, cyrillic), kind: "word", script: cyrillic ? "cyrillic" : "latin", proper };
}

function numberText(piece: string): string {
  return /^\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+$/.test(piece) ? piece.replace(/\D/g, "") : piece.replace(",", ".");
}

/** "скiльки" with a Latin i: a word of mixed script is read in the script of most of its letters that only one script has. */
function oneScript(word: string): string {
  if (!/[a-zï]/.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return word;
  const latin = [...word].filter((letter) => /[a-z]/.test(letter) && !(letter in LATIN_LOOKALIKES)).length;
  const cyrillic = [...word].filter((letter) => /\p{Script=Cyrillic}/u.test(letter) && !CYRILLIC_LOOKALIKES.has(letter)).length;
  if (latin > cyrillic) return [...word].map((letter) => CYRILLIC_LOOKALIKES.get(letter) ?? letter).join("");
  return [...word].map((letter) => LATIN_LOOKALIKES[letter] ?? letter).join("");
}

function bare(word: string, cyrillic: boolean): string {
  if (cyrillic) return word.replaceAll("'", "").replaceAll("ё", "е").replaceAll("ґ", "г");
  return word.replace(/'s$/, "").replaceAll("'", "");
}
