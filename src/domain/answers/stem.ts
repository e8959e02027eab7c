import { fold } from "./fold.js";

const SLAVIC_ENDINGS = [
  "ого ому ими ыми їми ами ями ові еві єві ою ею єю ой ей ем єм ом им ым ім ам ям ах ях их ых іх їх ів їв ов ев ый ий ій ая яя ое ее ые ие ую юю",
  "ать ять ить еть ути ати яти ити іти ують юють ає яє ує ають яють ит ет ить ют ут ят ат ла ло ли ал ял ил ила или али ало яла яли",
  "ість істю ості ость остью ости ення ань ання ений ена ено ені ених еным енный ание ании ение ений ения",
  "а у о и і ы е я ю є ї й ь",
]
  .join(" ")
  .split(" ");

const FOLDED_ENDINGS = [...new Set(SLAVIC_ENDINGS.map(fold))].filter((ending) => ending !== "").sort((a, b) => b.length - a.length);
const ENDINGS = new Set(FOLDED_ENDINGS);
const SHORTEST = 3;
const SHORTEST_SLAVIC = 2;

/** Whether the rest of a word is an ending, as written or folded, with or without the reflexive particle. */
export function isSlavicEnding(rest: string): boolean {
  const ending = fold(rest).replace(/^[ei]vc(?=[aeiou])/, "");
  return ENDINGS.has(ending) || /^(?:sia|sa|ca)$/.test(ending) || ENDINGS.has(ending.replace(/(?:sia|sa|s|ca)$/, ""));
}

/** The stem of a folded Ukrainian or Russian word: its longest known ending is cut, at least two letters stay ("ул-ей"). */
export function slavicStem(skeleton: string): string {
  for (const ending of FOLDED_ENDINGS) {
    if (skeleton.length - ending.length >= SHORTEST_SLAVIC && skeleton.endsWith(ending)) return fleeting(skeleton.slice(0, -ending.length));
  }
  return fleeting(skeleton);
}

/** "украинец" and "украинцем": the vowel that comes and goes is dropped. */
function fleeting(stem: string): string {
  return stem.length > 4 ? stem.replace(/(?<=[^aeiou])[eo](?=[ck]$)/, "") : stem;
}

const ENGLISH_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ies|ied)$/, "y"],
  [/(?:ations|ation|ating|ated|ates)$/, "ate"],
  [/(?:ings|ing|edly|ed|ers|er|es|ly)$/, ""],
  [/(?<=[^s])s$/, ""],
];

/** The stem of a lower-case English word, in the letters of `fold`. */
export function englishStem(word: string): string {
  for (const [ending, replacement] of ENGLISH_ENDINGS) {
    const stem = word.replace(ending, replacement);
    if (stem !== word && stem.length >= SHORTEST) return fold(stem.replace(/e$/, ""));
  }
  return fold(word.length > SHORTEST ? word.replace(/e$/, "") : word);
}
