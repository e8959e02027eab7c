import { oneScript } from "../answers/tokens.js";
import { cleanText } from "./clean-text.js";
import { saysUnknown } from "./said-unknown.js";
import { abbreviations, armWords, knownNames, sizeWords, type UnitArm, type UnitSize } from "./unit-words.js";

/** A military unit as written and as understood: a guess to be shown back, null where nothing was written. */
export interface MilitaryUnit {
  readonly kind: "unit";
  readonly asWritten: string;
  readonly number: number | null;
  readonly size: UnitSize | null;
  readonly arm: UnitArm | null;
  /** A unit known by its name, and one that stands in quotes. */
  readonly name: string | null;
  /** "А1234", with the Cyrillic letter; a number alone after "в/ч": "3057". */
  readonly code: string | null;
}

export type UnitReading =
  | MilitaryUnit
  | { readonly kind: "unknown-said" }
  | { readonly kind: "refused"; readonly code: "empty" | "too-long" | "link" };

const LONGEST = 300;
const SECTION =
  "(?:в\\s?[/\\\\.]?\\s?ч\\.?|вч|військов\\p{L}*\\s+частин\\p{L}*|войсков\\p{L}*\\s+част\\p{L}*|воинск\\p{L}*\\s+част\\p{L}*|v/?ch|unit)";
const CODE = new RegExp(`(?<![\\p{L}\\d])([аa]|(?<=${SECTION}\\s*(?:№\\s*)?)[твеteb])[\\s-]?(\\d{4})(?!\\d)`, "u");
const NUMBERED_SECTION = new RegExp(`(?<!\\p{L})${SECTION}\\s*(?:№|n|#)?\\s*(\\d{4})(?!\\d)`, "u");
const CYRILLIC: Readonly<Record<string, string>> = { a: "А", а: "А", t: "Т", т: "Т", b: "В", в: "В", e: "Е", е: "Е" };
const QUOTED = /[«"“„]\s?([^«»"“”„]{2,40}?)\s?[»"”]/u;

/** Reads a military unit however it is spelled: "36 ОБрМП", "36-та окрема бригада морської піхоти", "в/ч А1234", "Азов". */
export function readUnit(text: string): UnitReading {
  const asWritten = cleanText(text);
  if (asWritten === "") return { kind: "refused", code: "empty" };
  if (asWritten.length > LONGEST) return { kind: "refused", code: "too-long" };
  if (/https?:|www\.|t\.me\//iu.test(asWritten)) return { kind: "refused", code: "link" };
  const lower = asWritten.toLowerCase();
  const code = codeIn(lower);
  const rest = lower.replace(CODE, " ").replace(NUMBERED_SECTION, " ");
  const words = sizeAndArm(rest);
  const name = knownNames.find(([, pattern]) => pattern.test(lower))?.[0] ?? QUOTED.exec(asWritten)?.[1] ?? null;
  const number = numberIn(rest);
  const nothing = code === null && words.size === null && words.arm === null && name === null;
  if (nothing && saysUnknown(asWritten)) return { kind: "unknown-said" };
  return { kind: "unit", asWritten, number, ...words, name, code };
}

function codeIn(lower: string): string | null {
  const [, letter, digits] = CODE.exec(lower) ?? [];
  if (letter !== undefined && digits !== undefined) return `${CYRILLIC[letter] ?? letter.toUpperCase()}${digits}`;
  return NUMBERED_SECTION.exec(lower)?.[1] ?? null;
}

interface Kind {
  readonly size: UnitSize | null;
  readonly arm: UnitArm | null;
}

/** A short form says both; words may add the arm: "36 бр морської піхоти". */
function sizeAndArm(text: string): Kind {
  const short = (text.replace(/[.'’ʼ]/g, "").match(/\p{L}+/gu) ?? [])
    .map((word) => abbreviations.find(([pattern]) => pattern.test(word) || pattern.test(oneScript(word))))
    .find((found) => found !== undefined);
  const size = firstNamed(sizeWords, text);
  const arm = armWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  return { size: short?.[1] ?? size, arm: short?.[2] ?? arm };
}

/** "1 рота 36 бригади": the unit that is written first, as its number is. */
function firstNamed(table: readonly (readonly [RegExp, UnitSize])[], text: string): UnitSize | null {
  const found = table.flatMap(([pattern, size]) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ at, size }];
  });
  return found.sort((left, right) => left.at - right.at)[0]?.size ?? null;
}

function numberIn(text: string): number | null {
  const number = /(?<![\d\p{L}/.])(\d{1,3})(?!\d|[./]\d)/u.exec(text)?.[1];
  return number === undefined || Number(number) === 0 ? null : Number(number);
}

/** For comparing: "36 brigade marines", "А1234"; the words themselves where nothing is understood. */
export function foldUnit({ asWritten, number, size, arm, name, code }: MilitaryUnit): string {
  const known = [number, size, arm, name?.toLowerCase()].filter((part) => part !== null && part !== undefined);
  if (size !== null || name !== null || (number !== null && arm !== null)) return known.join(" ");
  return code ?? asWritten.toLowerCase();
}
