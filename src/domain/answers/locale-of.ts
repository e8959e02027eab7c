import { type Locale, locales } from "../locale.js";
import type { Reading } from "./read-text.js";

const UKRAINIAN_LETTERS = /[іїєґ]/g;
const RUSSIAN_LETTERS = /[ыэъ]/g;
/** One clear sign of a language is enough against the chat's choice; fewer are not. */
const CLEAR = 1;

/** The language of a question by its words and letters; the chat's chosen language where they do not tell. */
export function localeOf(reading: Reading, chosen: Locale | undefined): Locale {
  const words = reading.tokens.filter(({ kind }) => kind === "word");
  const text = words.map((word) => word.text).join(" ");
  const cyrillic = words.filter(({ script }) => script === "cyrillic").length;
  if (words.length > 0 && cyrillic === 0 && !reading.romanised) return reading.votes.en >= CLEAR ? "en" : (chosen ?? "en");
  const uk = reading.votes.uk + (text.match(UKRAINIAN_LETTERS)?.length ?? 0);
  const ru = reading.votes.ru + (text.match(RUSSIAN_LETTERS)?.length ?? 0);
  if (Math.abs(uk - ru) < CLEAR) return chosen ?? (uk > ru ? "uk" : ru > uk ? "ru" : locales[0]);
  return uk > ru ? "uk" : "ru";
}
