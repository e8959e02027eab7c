import { fold } from "./fold.js";
import { months } from "./lexicon/calendar.js";

const MONTHS = new Map(months.flatMap((forms, index) => forms.split(" ").map((form) => [form, index + 1] as const)));
const FOLDED_MONTHS = new Map([...MONTHS].filter(([form]) => /[а-яі]/.test(form)).map(([form, month]) => [fold(form), month]));
const SHORTEST_FOLDED_MONTH = 5;

/** The month (1 to 12) that a word names, in whatever alphabet it was typed. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(word) ?? (word.length >= SHORTEST_FOLDED_MONTH ? FOLDED_MONTHS.get(fold(word)) : undefined);
}
