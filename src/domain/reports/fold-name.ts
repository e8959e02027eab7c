import { foldOnce } from "../answers/fold.js";
import { oneScript } from "../answers/tokens.js";
import { cleanText } from "./clean-text.js";
import { givenNameGroups } from "./given-names.js";

const APOSTROPHES = /['’ʼ`´′‘ʹʻ"]/g;

/** The words of a name as they are compared: in no script, case or spelling, apostrophes gone; nothing of it is remembered. */
export function foldNameWords(text: string): string[] {
  const words = cleanText(text).toLowerCase().replace(APOSTROPHES, "").replaceAll("ґ", "г");
  return (words.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => foldOnce(oneScript(word)));
}

/** By any form of a name: what stands for all of its forms. Two names may share a short form; the first in the list has it. */
const standards = new Map<string, string>();
for (const group of givenNameGroups) {
  const [standard = ""] = group.map((form) => foldNameWords(form).join(""));
  for (const form of group) {
    const folded = foldNameWords(form).join("");
    if (!standards.has(folded)) standards.set(folded, standard);
  }
}

/** "Александр", "Oleksandr" and "Сашко" are one given name; null for a word that is no common one. */
export function standardGivenName(foldedWord: string): string | null {
  return standards.get(foldedWord) ?? null;
}

/** A given name for comparing: each of its words by the form that stands for all. */
export function foldGivenName(text: string): string {
  return foldNameWords(text)
    .map((word) => standardGivenName(word) ?? word)
    .join(" ");
}
