/** KMU resolution 55 of 27 January 2010 made coarser: what Ukrainian, Russian and either's romanisations write differently is one. */
const latin: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ie", э: "e", ё: "e", ж: "zh", з: "z", и: "i", і: "i", ї: "i", й: "i" },
  ...{ к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh" },
  ...{ щ: "shch", ы: "i", ь: "", ъ: "", ю: "iu", я: "ia" },
};

/** In this order; each only makes two spellings of a sound the same. */
const coarser: readonly (readonly [RegExp, string])[] = [
  [/x/g, "ks"],
  [/kh/g, "x"],
  [/shch|sch/g, "sh"],
  [/[yj]/g, "i"],
  [/(?<![czs])h/g, "g"],
  [/w/g, "v"],
  [/ie/g, "e"],
  [/(.)\1+/g, "$1"],
];

/**
 * A name as one rough key of Latin letters: Олексій, Олексий, Oleksii and Oleksiy are the same, as are Грищенко and Hryshchenko.
 * For a hint that may be wrong both ways; people are told apart by moderators. Empty when the name has no letter of these scripts.
 */
export function foldName(name: string): string {
  const letters = [...name.normalize("NFC").toLowerCase()].map((letter) => latin[letter] ?? letter).join("");
  const plain = letters.normalize("NFD").replace(/[^a-z]/g, "");
  return coarser.reduce((text, [pattern, one]) => text.replace(pattern, one), plain);
}
