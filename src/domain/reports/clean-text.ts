const CONTROLS = /(?![\n\t])\p{Cc}/gu;
/** Bidi marks, zero-width characters, soft hyphens, variation selectors: they change what is read, or hide what is there. */
const INVISIBLE = /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const STRESS = /(?<=\p{Script=Cyrillic})\u0301/gu;

/** The text as its writer sees it: one form of each letter, nothing invisible, single spaces, none at the ends. */
export function cleanText(text: string): string {
  const seen = text.normalize("NFC").replace(INVISIBLE, "").replace(CONTROLS, " ").replace(STRESS, "");
  return seen.replace(/\s+/gu, " ").trim();
}
