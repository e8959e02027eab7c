import { type Bytes, concat, requireLength, utf8 } from "./bytes.js";
import { contextOf } from "./context.js";
import { sodium } from "./sodium.js";
import { VaultError } from "./vault-error.js";

/** Crockford's base32: no I, L, O, U, so that what is read off paper is not taken for a digit or a bad word. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const VERSION = "1";
const CHECK_SYMBOLS = 3;
const GROUP = 4;

/** The bytes of each kind of code; multiples of five, which are whole symbols. */
const sizes = { recovery: 20, receipt: 15 } as const;
export type CodeKind = keyof typeof sizes;

/** What a hand or a Ukrainian keyboard makes of the alphabet: letters that look like Latin ones or like digits. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{ O: "0", I: "1", L: "1", О: "0", І: "1", А: "A", В: "B", Е: "E", К: "K", М: "M" },
  ...{ Н: "H", Р: "P", С: "C", Т: "T", Х: "X", У: "Y", З: "3", Ѕ: "S", Ј: "J" },
};

/** How many random bytes a code of this kind stands for. */
export function codeBytes(kind: CodeKind): number {
  return sizes[kind];
}

/** A code to be written down: groups of four; first the version, last a checksum of 15 bits: `1K7M-…-Q2XD`. */
export function writeCode(kind: CodeKind, bytes: Uint8Array): string {
  requireLength(`a ${kind} code`, bytes, sizes[kind]);
  return codeGroups(VERSION + symbolsOf(bytes) + checkOf(kind, bytes)).join("-");
}

/**
 * The bytes of a code as somebody typed it: in any case, with spaces or dashes anywhere or nowhere, O for 0, I or L for 1, Cyrillic
 * letters for the Latin ones that look like them.
 * @throws VaultError `malformed` (length or letters), `unknown-version`, `bad-checksum`
 */
export function readCode(kind: CodeKind, typed: string): Bytes {
  const symbols = symbolsTyped(typed);
  const length = VERSION.length + (sizes[kind] * 8) / 5 + CHECK_SYMBOLS;
  if (symbols.length !== length) throw new VaultError("malformed", `${symbols.length} of ${length} characters of a code`);
  if (!symbols.startsWith(VERSION)) throw new VaultError("unknown-version", "a code of another version");
  const bytes = bytesOf(symbols.slice(VERSION.length, -CHECK_SYMBOLS));
  if (checkOf(kind, bytes) !== symbols.slice(-CHECK_SYMBOLS)) throw new VaultError("bad-checksum", `a ${kind} code`);
  return bytes;
}

/** The groups of four of a code, in whatever way it was typed. */
export function codeGroups(typed: string): readonly string[] {
  return symbolsTyped(typed).match(new RegExp(`.{1,${GROUP}}`, "g")) ?? [];
}

function symbolsTyped(typed: string): string {
  const plain = [...typed.normalize("NFKC").toUpperCase()].filter((letter) => !/[\s\p{Pd}._·]/u.test(letter));
  const symbols = plain.map((letter) => lookalikes[letter] ?? letter);
  if (symbols.some((symbol) => !ALPHABET.includes(symbol))) throw new VaultError("malformed", "a character that no code has");
  return symbols.join("");
}

function checkOf(kind: CodeKind, bytes: Uint8Array): string {
  const hash = sodium.crypto_hash_sha256(concat(utf8(contextOf("code", kind)), bytes));
  return symbolsOf(hash.subarray(0, 5)).slice(0, CHECK_SYMBOLS);
}

function symbolsOf(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET.charAt(Number.parseInt(five, 2))).join("");
}

function bytesOf(symbols: string): Bytes {
  const bits = [...symbols].map((symbol) => ALPHABET.indexOf(symbol).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
}
