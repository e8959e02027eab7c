import { remember } from "./remember.js";

/**
 * One spelling for a word however it was typed: Ukrainian and Russian letters, their many romanisations and spelling by
 * ear all come to the same skeleton (и/ы/і/y/i are one vowel, е/э/є/ye one, г/ґ/g/h one, soft signs and doubles are dropped).
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", є: "e", э: "e", ё: "e", ж: "ž", з: "z", и: "i", і: "i", ї: "i", й: "i", ы: "i",
  к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "g", ц: "c", ч: "č", ш: "š", щ: "š",
  ю: "iu", я: "ia", ь: "", ъ: "",
}; // biome-ignore format: an alphabet reads better in rows

const ROMAN: readonly (readonly [RegExp, string])[] = [
  [/shch|schch|stch|sch|shh/g, "š"],
  [/sh/g, "š"],
  [/tch|ch/g, "č"],
  [/zh/g, "ž"],
  [/ts|tz/g, "c"],
  [/kh|h/g, "g"],
  [/ph/g, "f"],
  [/ck|q/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/(?<=[bcdfgklmnprstvzčšž])(?:yo|jo)/g, "e"],
  [/ye|je|ie/g, "e"],
  [/[yj]/g, "i"],
];

/** The skeleton of a lower-case word, remembered: only for words of questions and catalogues. */
export const fold = remember(foldOnce);

/** The same without a memory: what a family writes must not outlive its report. */
export function foldOnce(word: string): string {
  return simplify(/[а-яіїєґё]/.test(word) ? fromCyrillic(word) : fromLatin(word));
}

function fromCyrillic(word: string): string {
  let skeleton = "";
  for (const letter of word) skeleton += CYRILLIC[letter] ?? letter;
  return skeleton;
}

function fromLatin(word: string): string {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "");
  return ROMAN.reduce((text, [pattern, sound]) => text.replace(pattern, sound), plain);
}

function simplify(skeleton: string): string {
  return skeleton
    .replace(/ts/g, "c")
    .replace(/sč/g, "š")
    .replace(/i+(?=[aeou])/g, "")
    .replace(/(.)\1+/g, "$1");
}
