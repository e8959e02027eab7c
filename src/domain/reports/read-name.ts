import { cleanText } from "./clean-text.js";
import { foldGivenName, foldNameWords, standardGivenName } from "./fold-name.js";
import { type Order, orderOf, type Role } from "./name-order.js";
import { takeApart } from "./name-pieces.js";
import { saysUnknown } from "./said-unknown.js";

/** A person's name as written and as understood; the parts are a guess to be shown back, and null where nothing was written. */
export interface PersonName {
  readonly kind: "name";
  /** Letter for letter, but for what no eye sees. */
  readonly asWritten: string;
  readonly family: string | null;
  readonly given: string | null;
  readonly patronymic: string | null;
  readonly formerFamily: string | null;
  readonly callSign: string | null;
  /** Other forms in brackets: "Олександр (Саша)". */
  readonly variants: readonly string[];
  readonly certainty: Order["certainty"];
  /** For comparing: in no script and no order of its own, "family given patronymic" where the parts are known. */
  readonly folded: string;
}

export type NameReading =
  | PersonName
  | { readonly kind: "unknown-said" }
  | { readonly kind: "refused"; readonly code: "empty" | "digits" | "no-letters" | "link" | "too-long" };

const LONGEST = 200;
const LINK = /https?:|www\.|\bt\.me\b|\p{L}\.(?:com|net|org|ua|ru|me|info)(?:\/|\b)|@\w/iu;

/** Reads a full name in one field, in any order. */
export function readName(text: string): NameReading {
  const asWritten = cleanText(text);
  const code = refusalOf(asWritten);
  if (code) return { kind: "refused", code };
  if (saysUnknown(asWritten)) return { kind: "unknown-said" };
  const { name, ...beside } = takeApart(asWritten, (word) => foldNameWords(word).every((part) => standardGivenName(part) !== null));
  const words = wordsOf(name);
  const order = orderOf(words, /^\s*[\p{L}'’ʼ-]+\s*,/u.test(name));
  const parts = partsIn(words, order?.roles ?? []);
  const written = order ? parts : { family: null, given: null, patronymic: null };
  return { kind: "name", asWritten, ...written, ...beside, certainty: order?.certainty ?? "unsure", folded: foldParts(written, words) };
}

function refusalOf(text: string): (NameReading & { kind: "refused" })["code"] | null {
  if (text === "") return "empty";
  if (text.length > LONGEST) return "too-long";
  if (LINK.test(text)) return "link";
  if (/\p{L}/u.test(text) || saysUnknown(text)) return null;
  return /\p{Nd}/u.test(text) ? "digits" : "no-letters";
}

/** Kin and ranks before a name: "мій син", "солдат". They are no part of it. */
const leading = new Set(
  (
    "мій моя мого мою мой моего мою my син сина сын сына son брат брата brother чоловік чоловіка муж мужа husband батько батька отец отца father " +
    "дочка дочку дочь daughter сестра сестру sister дружина дружину жена жену wife онук внук племінник племянник друг кум солдат рядовий рядовой " +
    "сержант лейтенант капітан капитан майор матрос полковник soldier private sergeant звати зовут імя имя name піб фио прізвище фамилия це это is his"
  ).split(" "),
);

/** "1987 р.н.": it has a field of its own. */
const BORN = /\d[\d./-]*\s*(?:(?:р\.?\s?н|г\.?\s?р|р|г)(?:\.|(?!\p{L}))|року(?: народження)?|года(?: рождения)?)?/giu;
const WORD = /\p{L}[\p{L}\p{M}]*(?:(?:['’ʼ`´′‘ʹ]|\s?[-‐‑–]\s?)\p{L}[\p{L}\p{M}]*)*\.?/gu;

/** The words of a name; "Т.Г." is two, "Нечуй-Левицький" and "Алі огли" one. */
function wordsOf(name: string): string[] {
  const apart = name
    .replace(BORN, " ; ")
    .replace(/(?<=(?<!\p{L})\p{L}\.)(?=\p{L})/gu, " ")
    .replace(/\s*[‐‑–—-]\s*/gu, (dash) => (/\s/.test(dash) ? " - " : dash));
  const words = (apart.match(WORD) ?? []).map((word) =>
    word.length > 2 ? word.replace(/\.$/, "").replace(/\s?[-‐‑–]\s?/g, (dash) => dash.trim()) : word,
  );
  const isBeside = (word: string, at: number) =>
    leading.has(word.toLowerCase()) && (word === word.toLowerCase() || (at === 0 && words.length > 2));
  const own = words.filter((word, at) => !isBeside(word, at));
  const named = own.length > 0 ? own : words;
  return named.reduce<string[]>((joined, word) => {
    if (/^(?:огли|оглы|огли|oglu|ogly|кизи|кызы|qizi|kyzy)$/iu.test(word) && joined.length > 0) joined.push(`${joined.pop()} ${word}`);
    else joined.push(word);
    return joined;
  }, []);
}

type Parts = Pick<PersonName, "family" | "given" | "patronymic">;

function partsIn(words: readonly string[], roles: readonly Role[]): Parts {
  const those = (role: Role) => words.filter((_, at) => roles[at] === role).join(" ") || null;
  return { family: those("F"), given: those("G"), patronymic: those("P") };
}

function foldParts({ family, given, patronymic }: Parts, words: readonly string[]): string {
  if (family === null && given === null && patronymic === null) return words.flatMap(foldNameWords).join(" ");
  const folded = [foldNameWords(family ?? "").join(" "), foldGivenName(given ?? ""), foldNameWords(patronymic ?? "").join(" ")];
  return folded.filter((part) => part !== "").join(" ");
}

/** The same from three fields: what the family put in a field stays there; less sure where it looks like another. */
export function readNameFields(fields: { readonly family?: string; readonly given?: string; readonly patronymic?: string }): NameReading {
  const [family, given, patronymic] = [fields.family, fields.given, fields.patronymic].map((each) => cleanText(each ?? "") || null);
  const whole = readName([family, given, patronymic].filter((each) => each !== null && each !== undefined).join(" "));
  if (whole.kind !== "name") return whole;
  const parts: Parts = { family: family ?? null, given: given ?? null, patronymic: patronymic ?? null };
  const agrees = whole.family === parts.family && whole.given === parts.given && whole.patronymic === parts.patronymic;
  return {
    ...whole,
    ...parts,
    certainty: agrees ? "sure" : whole.certainty === "sure" ? "unsure" : "likely",
    folded: foldParts(parts, []),
  };
}
