import { fold } from "./fold.js";
import { cardinals, halves, lots, ordinalEndings, ordinals } from "./lexicon/number-words.js";
import { remember } from "./remember.js";
import type { Token } from "./tokens.js";

/** One word of a number. */
export interface Numeral {
  readonly kind: "cardinal" | "ordinal" | "lot" | "half";
  readonly value: number;
  /** A lot in the plural, which counts only after a number: "тисячі", "dozens". */
  readonly plural: boolean;
}

/** A number put together from words. */
export interface Composed {
  readonly value: number;
  readonly length: number;
  readonly ordinal: boolean;
  /** A single word below eleven. */
  readonly slight: boolean;
  /** "Three thousand odd": as far above as the last lot reaches. */
  readonly odd: number;
}

const words = new Map<string, Numeral>();
const foldedWords = new Map<string, Numeral>();
const SHORTEST_FOLDED = 4;

const put = (word: string, numeral: Numeral) => {
  if (!words.has(word)) words.set(word, numeral);
  if (/[а-яіїє]/.test(word) && word.length >= SHORTEST_FOLDED && !foldedWords.has(fold(word))) foldedWords.set(fold(word), numeral);
};
for (const [value, forms] of Object.entries(cardinals))
  for (const form of forms.split(" ")) put(form, { kind: "cardinal", value: Number(value), plural: false });
for (const [value, { one, many }] of Object.entries(lots)) {
  for (const form of one.split(" ")) put(form, { kind: "lot", value: Number(value), plural: false });
  for (const form of many.split(" ")) put(form, { kind: "lot", value: Number(value), plural: true });
}
for (const [form, value] of Object.entries(halves)) put(form, { kind: value < 2 ? "half" : "cardinal", value, plural: false });
for (const [value, stems] of Object.entries(ordinals)) {
  for (const stem of stems.split(" ")) {
    const forms = /[a-z]/.test(stem) ? [stem] : ordinalEndings.split(" ").map((ending) => stem + ending);
    for (const form of forms) put(form, { kind: "ordinal", value: Number(value), plural: false });
  }
}

/** "півмільйона", "полмиллиона", "півсотні". */
const FUSED_HALF = /^(?:пів|пол)(тисячі|тысячи|сотні|сотни|мільйона|миллиона|мільярда|миллиарда|дюжини|дюжины|десятка)$/;

const numeralNamed = remember((word): Numeral | null => {
  const known = words.get(word) ?? (/^[a-z]/.test(word) ? foldedWords.get(fold(word)) : undefined);
  if (known) return known;
  const lot = words.get(FUSED_HALF.exec(word)?.[1] ?? "");
  return lot ? { kind: "cardinal", value: lot.value / 2, plural: false } : null;
});

export function isNumeral(word: string): boolean {
  return numeralNamed(word) !== null;
}

export function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  return token?.kind === "word" ? numeralNamed(token.text) : null;
}

/** The factor of a lot that follows digits: "55 тис", "3,7 млн", "2 сотні". */
export function lotAt(tokens: readonly Token[], at: number): number | null {
  const numeral = numeralAt(tokens, at);
  if (numeral?.kind !== "lot") return null;
  const isPreposition = tokens[at]?.text === "к" && DATIVE.test(tokens[at + 1]?.text ?? "");
  return isPreposition ? null : numeral.value;
}

/** "3767 к чему относится": a preposition, not thousands. */
const DATIVE = /^(?:чему|кому|чьему|какому|какой|каким|этому|тому|ним|нам|вам|чем)$/;
const LONGEST = 12;

/** Reads number words from a place on: strictly from hundreds down to ones, lots multiply what stands before them. */
export function compose(tokens: readonly Token[], start: number, singular: boolean): Composed | null {
  let at = start;
  let total = 0;
  let group = 0;
  let seen = 0;
  let last: Numeral | null = null;
  let odd = 0;
  while (at < tokens.length && seen < LONGEST) {
    const joins = seen > 0 && tokens[at]?.text === "and" && joinsOn(tokens, at, last);
    const numeral: Numeral | null = numeralAt(tokens, joins ? at + 1 : at);
    if (!numeral || !goesOn(numeral, last, group)) break;
    if (numeral.kind === "lot" && last === null && numeral.plural && !singular) return null;
    if (numeral.kind !== "lot") group += numeral.value;
    else if (numeral.value === 100 || numeral.value <= 12) group = (group || 1) * numeral.value;
    else {
      total += (group || 1) * numeral.value;
      group = 0;
    }
    at += joins ? 2 : 1;
    seen += 1;
    last = numeral;
    const half = halfAfter(tokens, at, numeral);
    if (half) {
      group += half.lot ? 0 : 0.5;
      total += half.lot * 0.5;
      at += half.length;
    }
    const more = oddAfter(tokens, at);
    if (more > 0) {
      odd = numeral.kind === "lot" ? numeral.value : magnitude(total + group);
      at += more;
      const lot = lotAt(tokens, at);
      if (lot === null) break;
      odd = lot;
    }
  }
  if (last === null || (last.kind === "half" && seen === 1)) return null;
  const value = Math.round((total + group) * 1000) / 1000;
  const slight = seen === 1 && at - start === 1 && value <= 10 && last.kind !== "lot";
  return { value, length: at - start, ordinal: last.kind === "ordinal", slight, odd };
}

/** "a hundred and nine", "two thousand and twenty": never "forty and fifty". */
function joinsOn(tokens: readonly Token[], at: number, last: Numeral | null): boolean {
  const next = numeralAt(tokens, at + 1);
  return last?.kind === "lot" && last.value >= 100 && next?.kind === "cardinal" && next.value < 100;
}

function goesOn(next: Numeral, last: Numeral | null, group: number): boolean {
  if (last === null) return true;
  if (last.kind === "ordinal") return false;
  if (next.kind === "half") return false;
  if (next.kind === "lot") return next.value >= 1000 || (group > 0 && group < 100 && last.kind !== "lot") || last.kind === "half";
  const room = group === 0 ? 1000 : group % 100 === 0 ? 100 : group % 10 === 0 && group % 100 >= 20 ? 10 : 0;
  return last.kind !== "half" && next.value < room;
}

/** "three and a half thousand", "три с половиной тысячи"; in "three thousand and a half" the half is of the lot. */
function halfAfter(tokens: readonly Token[], at: number, last: Numeral): { length: number; lot: number } | null {
  const text = (offset: number) => tokens[at + offset]?.text ?? "";
  const spoken = /^(?:з|із|с|со|и|i|та|й)$/.test(text(0)) && /^(?:половиною|половиной)$/.test(text(1)) ? 2 : 0;
  const english = text(0) === "and" && text(1) === "a" && text(2) === "half" ? 3 : 0;
  const length = spoken || english;
  return length > 0 ? { length, lot: last.kind === "lot" ? last.value : 0 } : null;
}

const ODD = [
  /^(?:с|з|із) (?:лишним|лишком|гаком|хвостиком|небольшим|чимось|копійками|копейками|надлишком)$/,
  /^(?:с|со|з) (?:небольшим|невеликим) (?:хвостиком|гаком)$/,
  /^odd$/,
];

const BEGINS_ODD = /^(?:с|со|з|із|odd)$/;

/** How many words after a number say that it is a little more: "three thousand odd", "три с лишним". */
export function oddAfter(tokens: readonly Token[], at: number): number {
  if (!BEGINS_ODD.test(tokens[at]?.text ?? "")) return 0;
  for (const length of [3, 2, 1]) {
    const text = tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join(" ");
    if (at + length <= tokens.length && ODD.some((pattern) => pattern.test(text))) return length;
  }
  return 0;
}

/** The place value of the first digit. */
export function magnitude(value: number): number {
  return value <= 0 ? 1 : 10 ** Math.floor(Math.log10(value));
}
