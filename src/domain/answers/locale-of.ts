import { type Locale, locales } from "../locale.js";
import { vocabulary, wishVocabulary } from "./lexicon.js";
import type { Reading } from "./read-text.js";
import { remember } from "./remember.js";
import { lookUp } from "./spellings.js";
import type { Token } from "./tokens.js";

/** One clear sign of a language is enough against the chat's choice; fewer are not. */
const CLEAR = 0.6;
const SHORTEST_ROMANISED = 4;

/** The language of a question by its words, letters and endings; the chat's chosen language where they do not tell. */
export function localeOf(reading: Reading, chosen: Locale | undefined): Locale {
  const words = reading.tokens.filter(({ kind }) => kind === "word");
  const cyrillic = words.filter(({ script }) => script === "cyrillic");
  const romanised = reading.romanised && words.some(({ text }) => text.length >= SHORTEST_ROMANISED);
  if (words.length > 0 && cyrillic.length === 0 && !romanised) return english(reading, words) ? "en" : (chosen ?? "en");
  const signs = cyrillic.length > 0 ? cyrillic.map(({ text }) => signOf(text)) : words.map(({ text }) => signIn(text, LATIN));
  const lead = reading.votes.uk - reading.votes.ru + signs.reduce((sum, sign) => sum + sign, 0);
  if (Math.abs(lead) < CLEAR) return chosen ?? (lead > 0 ? "uk" : lead < 0 ? "ru" : locales[0]);
  return lead > 0 ? "uk" : "ru";
}

/** Names alone, even of an English outlet, do not tell the language of who asks. */
function english({ votes }: Reading, words: readonly Token[]): boolean {
  return votes.en >= 1 || words.some(({ text }) => (wishVocabulary.entryOf(text)?.senses.length ?? 0) > 0);
}

/** Above 0 for Ukrainian, below for Russian. */
const signOf = remember((text): number => {
  const letters = (text.match(/[іїє]/g)?.length ?? 0) - (text.match(/[ыэъ]/g)?.length ?? 0);
  return letters + signIn(text, CYRILLIC) + wishSign(text);
});

/** A word that only one of the languages has among the wishes; those of subjects have been counted in reading. */
function wishSign(text: string): number {
  if (lookUp(vocabulary.cyrillic, text)?.senses.length) return 0;
  const found = new Set(lookUp(wishVocabulary.cyrillic, text)?.senses.map(({ locale }) => locale));
  return found.size === 1 ? (found.has("uk") ? 1 : -1) : 0;
}

type Signs = readonly (readonly [RegExp, number])[];

function signIn(text: string, signs: Signs): number {
  return signs.reduce((sum, [pattern, sign]) => (pattern.test(text) ? sum + sign : sum), 0);
}

/** Whole words, endings and clusters that only one of the two has. */
const CYRILLIC: Signs = [
  [/^(?:що|шо|щоб|шоб|коли|хто|тільки|якщо|якшо|або|вже|ще|немає|нема|це|чому|мене|мені|від|із|з|та|й|чи|зі|до|де|як|яка|яке)$/, 1],
  [
    /^(?:что|чтоб|чтобы|когда|кто|только|если|или|уже|еще|нет|есть|это|почему|меня|мне|от|и|с|со|к|из|где|как|чем|о|об|без|ли|ваша|ваш)$/,
    -1,
  ],
  [/(?:ськ|цьк|зьк)/, 1],
  [/(?:ск(?:ий|ие|ая|ое|ого|их|им|ими|ой|ую)$|вств)/, -1],
  [/(?:ють|уть|ння|ість|ів|їв|єш)$/, 0.8],
  [/..(?:ав|яв|ив|ув|ти|тись|тися)$/, 0.5],
  [/(?:тся|ция|ции|цию|ние|ния|ость|ая|яя|ое|ее|ые|ие|ои|сь ли)$/, -0.8],
  [/..(?:ает|яет|ует|ают|яют|уют|ят|ал|ял|ил|ел|ов|ев|ой|ешь|ишь|ишься)$/, -0.5],
];

const LATIN: Signs = [
  [
    /^(?:shcho|scho|sho|koly|kh?to|tilky|yakshcho|abo|vzhe|shche|nemaye|nema|tse|chomu|mene|meni|vid|ta|chy|yak|yaki|yaka|skilky|skilki|de|bulo)$/,
    1,
  ],
  [/^(?:chto|shto|kogda|kto|tolko|esli|ili|uzhe|eshche|esche|net|est|eto|pochemu|menya|mne|ot|kak|kakoy|skolko|gde|bylo)$/, -1],
];
