import { remember } from "./remember.js";

/**
 * How a Cyrillic word sounds to somebody who writes by ear: unstressed "о" as "а", "е" and "я" as "и", a voiced consonant at the
 * end or before a voiceless one as its voiceless twin, "тся" as "ца", "-ого" as "-ава".
 */
export const soundKey = remember((word) =>
  word
    .replace(/(?:ться|тся|тьсь)/g, "ца")
    .replace(/(?<=.)(?:ого|ова|ово)$/, "ава")
    .replace(/(?<=.)(?:его|ева|ево)$/, "ива")
    .replace(/[ьъй'’]/g, "")
    .replace(/сч|зч|жч/g, "щ")
    .replace(/здн/g, "зн")
    .replace(/стн/g, "сн")
    .replace(/о/g, "а")
    .replace(/[еэєяыії]/g, "и")
    .replace(/[бвгґджз](?=[пфктсшчщцх]|$)/g, (letter) => VOICELESS[letter] ?? letter)
    .replace(/(.)\1+/g, "$1"),
);

const VOICELESS: Readonly<Record<string, string>> = { б: "п", в: "ф", г: "к", ґ: "к", д: "т", ж: "ш", з: "с" };
