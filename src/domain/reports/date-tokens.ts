import { foldOnce } from "../answers/fold.js";
import { oneScript } from "../answers/tokens.js";
import { oneSlipApart } from "../answers/typos.js";
import { cleanText } from "./clean-text.js";
import * as said from "./date-words.js";
import { readNumberWords } from "./number-words.js";

/**
 * A piece of a date by what it can be, in one letter, so that a date's shape is a pattern over letters:
 * d number to 31 · q number to 99 · y year · x other number · M month · S season · W weekday · R day counted from today ·
 * U unit · Y year as a word · A ago · L last · B before last · H this · X coming · P part · V vague count · h half · D "числа" ·
 * F from · t to · | or · ~ approximately · . / - marks · w other word
 */
export interface DateToken {
  readonly sign: string;
  readonly value: number;
  readonly text: string;
  /** "22-го", "двадцать второго", "22nd". */
  readonly ordinal: boolean;
}

type Meaning = Pick<DateToken, "sign" | "value">;

const SHORTEST_FOLDED = 4;
const SHORTEST_SLIPPED = 5;
const exact = new Map<string, Meaning>();
const folded = new Map<string, Meaning>();

function put(forms: string, sign: string, value = 0): void {
  for (const form of forms.split(" ")) {
    if (!exact.has(form)) exact.set(form, { sign, value });
    if (form.length >= SHORTEST_FOLDED && !folded.has(foldOnce(form))) folded.set(foldOnce(form), { sign, value });
  }
}

said.monthForms.forEach((forms, index) => {
  put(forms, "M", index + 1);
});
Object.values(said.seasonForms).forEach((forms, index) => {
  put(forms, "S", index);
});
said.weekdayForms.forEach((forms, index) => {
  put(forms, "W", index);
});
Object.entries(said.unitForms).forEach(([unit, forms], index) => {
  put(forms, unit === "year" ? "Y" : "U", index);
});
Object.values(said.partForms).forEach((forms, index) => {
  put(forms, "P", index);
});
for (const [days, forms] of Object.entries(said.relativeDays)) put(forms, "R", Number(days));
for (const [count, forms] of Object.entries(said.vagueCounts)) put(forms, "V", Number(count));
const simple: readonly (readonly [string, string])[] = [
  [said.yearMarks, "Y"], [said.ago, "A"], [said.last, "L"], [said.beforeLast, "B"], [said.current, "H"], [said.next, "X"], [said.tomorrow, "X"],
  [said.halves, "h"], [said.dayMarks, "D"], [said.from, "F"], [said.through, "t"], [said.or, "|"], [said.approximately, "~"], [said.fillers, " "],
]; // biome-ignore format: a table reads better in rows
for (const [forms, sign] of simple) put(forms, sign);

const slippable = [...folded].filter(([form, { sign }]) => form.length >= SHORTEST_SLIPPED && "MSW".includes(sign));

function meaningOf(word: string): Meaning {
  const known = exact.get(word);
  if (known) return known;
  const skeleton = foldOnce(word);
  const heard = word.length >= SHORTEST_FOLDED ? folded.get(skeleton) : undefined;
  return heard ?? slipOf(skeleton) ?? { sign: "w", value: 0 };
}

/** The month, weekday or season that a word is one slip from, if it is only one. */
function slipOf(skeleton: string): Meaning | null {
  if (skeleton.length < SHORTEST_SLIPPED) return null;
  const near = slippable.filter(([form]) => form[0] === skeleton[0] && oneSlipApart(form, skeleton)).map(([, meaning]) => meaning);
  const [first] = near;
  return first && near.every(({ sign, value }) => sign === first.sign && value === first.value) ? first : null;
}

const LONGEST = 300;
const CLOCK = /(?<![\d.:])(?:[t]|(?<!\p{L})(?:о|об|в|у|at)\s)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?z?(?:\s?[ap]m)?(?![\d:])/gu;
const ISO_CLOCK = /(?<=\d)t\d{1,2}:\d{2}.*$/u;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})['’ʼ`´′‘](?=\p{L})/gu, ""],
  [/ё/g, "е"],
  [/[‐‑‒–—−]/g, "-"],
  [/плюс[- ]м[іи]нус|\+\s?[/-]\s?-?|±|≈|~/g, " плюсмінус "],
  [/(?:day before yesterday|the day before yesterday)/g, "позавчора"],
  [/\bmay be\b/g, "maybe"],
  [/півроку|полгода|p[iy]vroku|polgoda/g, "пів року"],
  [/(?<!\p{L})(?:торік|минулоріч|torik)(?!\p{L})/gu, "минулого року"],
  [/(?<!\p{L})(?:цьогоріч)(?!\p{L})/gu, "цього року"],
  [/(?<=ty)-(?=\p{L})/gu, " "],
  [/(?<!\p{L})(?:р\.?\s?н|г\.?\s?р)\.?(?!\p{L})/gu, " року "],
  [ISO_CLOCK, ""],
  [CLOCK, " "],
];
const TOKEN = /['’ʼ`](\d{2})(?!\d)|(\d+)(?:-?(го|ге|е|й|ий|ого|ому|му|ом|ї|я|th|st|nd|rd|ye|go|ho|oho)(?!\p{L}))?|(\p{L}+)|([./-])/gu;

/** The pieces of what somebody wrote about a date; words without weight are left out. */
export function tokenizeDate(text: string): DateToken[] {
  let plain = cleanText(text.slice(0, LONGEST)).toLowerCase();
  for (const [pattern, spelling] of SPELLINGS) plain = plain.replace(pattern, spelling);
  const pieces = [...plain.matchAll(TOKEN)].flatMap(([piece, short, digits, suffix, word]) => {
    if (short !== undefined) return [{ sign: "y", value: Number(short), text: piece, ordinal: false }];
    if (digits !== undefined) return numberTokens(digits, suffix !== undefined);
    if (word !== undefined) return [{ ...meaningOf(oneScript(word)), text: oneScript(word), ordinal: false }];
    return [{ sign: piece, value: 0, text: piece, ordinal: false }];
  });
  return tidyMarks(joinNumberWords(pieces)).filter(({ sign }) => sign !== " ");
}

function numberTokens(digits: string, ordinal: boolean): DateToken[] {
  const token = (text: string): DateToken => ({ sign: signOf(Number(text), text.length), value: Number(text), text, ordinal });
  const dot: DateToken = { sign: ".", value: 0, text: ".", ordinal: false };
  const written = /^(?:(\d\d)(\d\d)((?:19|20)?\d\d)|((?:19|20)\d\d)(\d\d)(\d\d))$/.exec(digits);
  if (!written || ordinal) return [token(digits)];
  const isoFirst = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
  const [a = "", b = "", c = ""] = isoFirst
    ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
    : [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
  return [token(a), dot, token(b), dot, token(c)];
}

function signOf(value: number, length: number): string {
  if (length === 4 && value >= 1800 && value < 2100) return "y";
  if (length > 2) return "x";
  return value <= 31 ? "d" : "q";
}

/** "двадцать второго" becomes the number 22. */
function joinNumberWords(tokens: readonly DateToken[]): DateToken[] {
  const texts = tokens.map(({ text, sign }) => ("VMSRPA".includes(sign) ? "" : text));
  const joined: DateToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const spoken = readNumberWords(texts, at);
    const token = tokens[at];
    if (spoken)
      joined.push({ sign: signOf(spoken.value, String(spoken.value).length), value: spoken.value, text: "", ordinal: spoken.ordinal });
    else if (token) joined.push(token);
    at += spoken?.length ?? 1;
  }
  return joined;
}

/** A dash that joins no digits is "to", but in "12-Mar-2022" nothing, like a dot or slash that joins none. */
function tidyMarks(tokens: readonly DateToken[]): DateToken[] {
  return tokens.flatMap((token, at) => {
    const around = (tokens[at - 1]?.sign ?? "^") + (tokens[at + 1]?.sign ?? "$");
    if (!"./-".includes(token.sign) || /^[dqyx]{2}$/.test(around)) return [token];
    return token.sign === "-" && !/^(?:\^.|dM|M[yq])$/.test(around) ? [{ ...token, sign: "t" }] : [];
  });
}
