import { cardinals, ordinalEndings, ordinals } from "../answers/lexicon/number-words.js";

interface NumberWord {
  readonly value: number;
  readonly ordinal: boolean;
}

/** Those that only dates need: days to 31, ages and years. */
const moreOrdinals: Readonly<Record<number, string>> = {
  3: "третьо", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth",
  30: "thirtieth", 50: "пятидесят пятдесят", 60: "шестидесят шістдесят", 70: "семидесят сімдесят", 80: "восьмидесят вісімдесят",
  90: "девяност девяност", 2000: "двухтысячн двотисячн двохтисячн",
}; // biome-ignore format: a table reads better in rows
const thousands = "тисяча тисячі тисяч тысяча тысячи тысяч thousand";

const words = new Map<string, NumberWord>();
const put = (form: string, value: number, ordinal: boolean) => words.has(form) || words.set(form, { value, ordinal });
for (const [value, forms] of Object.entries(cardinals)) for (const form of forms.split(" ")) put(form, Number(value), false);
for (const table of [ordinals, moreOrdinals])
  for (const [value, stems] of Object.entries(table))
    for (const stem of stems.split(" "))
      for (const ending of /[a-z]/.test(stem) ? [""] : ordinalEndings.split(" ")) put(stem + ending, Number(value), true);
for (const form of thousands.split(" ")) put(form, 1000, false);

/** A number read from words, and how many words it took. */
export interface SpokenNumber extends NumberWord {
  readonly length: number;
}

/** "двадцать второго" is 22, "дві тисячі двадцять другого" 2022: from a place on, each word smaller than the one before. */
export function readNumberWords(texts: readonly string[], start: number): SpokenNumber | null {
  let value = 0;
  let ordinal = false;
  let at = start;
  let room = Number.POSITIVE_INFINITY;
  for (; at < texts.length && !ordinal; at += 1) {
    const word = words.get(texts[at] ?? "");
    if (!word || (word.value !== 1000 && word.value >= room) || (word.value === 1000 && value >= 10)) break;
    value = word.value === 1000 ? (value || 1) * 1000 : value + word.value;
    room = word.value < 20 ? 0 : word.value === 1000 ? 1000 : 10 ** (String(word.value).length - 1);
    ordinal = word.ordinal;
    if (room === 0 && texts[at + 1] !== undefined && words.get(texts[at + 1] ?? "")?.value !== 1000) {
      at += 1;
      break;
    }
  }
  return at === start ? null : { value, ordinal, length: at - start };
}
