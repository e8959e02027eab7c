import { foldNameWords, standardGivenName } from "./fold-name.js";

/** F family, G given, P patronymic: one letter for each word of a name. */
export type Role = "F" | "G" | "P";

export interface Order {
  readonly roles: readonly Role[];
  readonly certainty: "sure" | "likely" | "unsure";
}

const PATRONYMIC = /(?:[oe]vič|[oe]vna|ivna|nična|ogli|kizi)$/;
const FEMALE_PATRONYMIC = /(?:[oe]vna|ivna|nična|kizi)$/;
const SHORT_PATRONYMICS = new Set(
  ["илліч", "ілліч", "ильич", "кузьмич", "лукич", "фомич", "хомич", "савич", "никитич", "микитич"].flatMap(foldNameWords),
);
const FAMILY =
  /(?:enko|ko|uk|sk(?:i|a|oi)|ck(?:i|a|oi)|zk(?:i|a|oi)|[oe]va?|iva?|ina?|ak|ec|ik|ar|dze|švili|un|iš|iga|ura|ba|ka|lo|[oe]vič|nič)$/;

interface Clues {
  readonly initial: boolean;
  readonly given: boolean;
  readonly patronymic: "female" | "any" | null;
  readonly family: boolean;
}

function cluesOf(word: string): Clues {
  const parts = foldNameWords(word);
  const folded = parts.join("");
  const patronymic = FEMALE_PATRONYMIC.test(folded) ? "female" : PATRONYMIC.test(folded) || SHORT_PATRONYMICS.has(folded) ? "any" : null;
  const given = parts.length > 0 && parts.every((part) => standardGivenName(part) !== null);
  return { initial: /^\p{L}\.?$/u.test(word), given, patronymic, family: FAMILY.test(folded) || /(?:ян|yan|ian)$/iu.test(word) };
}

function weigh(role: Role, { initial, given, patronymic, family }: Clues): number {
  if (role === "P") return patronymic ? 4 : initial ? 1.5 : -6;
  if (role === "G") return given ? 3 : initial ? 1.5 : patronymic ? -4 : family ? -1.5 : 0;
  return initial ? -3 : patronymic === "female" ? -5 : given ? -1 : family && !patronymic ? 2 : 0.5;
}

/** By how many words there are: the orders people write, with how usual each is. Ukrainian papers begin with the family name. */
const orders: readonly (readonly (readonly [string, number])[])[] = [
  [["F", 0], ["G", 0], ["P", 0]],
  [["FG", 0.5], ["GF", 0.3], ["GP", 0.4]],
  [["FGP", 1], ["GPF", 0.7], ["GFP", 0], ["FFG", -0.5], ["GFF", -0.5], ["GGF", -0.5], ["FGG", -0.5]],
  [["FFGP", 1], ["GPFF", 0.5], ["FGGP", 0], ["GGPF", 0]],
]; // biome-ignore format: a table reads better in rows

/** Which word of a name is which, by endings and by the given names that everybody knows; null where there are too many words. */
export function orderOf(words: readonly string[], familyFirst: boolean): Order | null {
  const clues = words.map(cluesOf);
  const latin = words.every((word) => /^[\p{Script=Latin}\p{P}]+$/u.test(word));
  const ranked = (orders[words.length - 1] ?? [])
    .map(([letters, usual]) => ({
      roles: [...letters] as Role[],
      weight: usual + bonus(letters, familyFirst, latin) + total(letters, clues),
    }))
    .sort((left, right) => right.weight - left.weight);
  const [best, second] = ranked;
  if (!best) return null;
  return { roles: best.roles, certainty: certaintyOf(best.roles, clues, best.weight - (second?.weight ?? Number.NEGATIVE_INFINITY)) };
}

function bonus(letters: string, familyFirst: boolean, latin: boolean): number {
  if (familyFirst) return /^F[^F]/.test(letters) ? 3 : 0;
  return latin && letters === "GF" ? 0.6 : 0;
}

function total(letters: string, clues: readonly Clues[]): number {
  return clues.reduce((sum, each, at) => sum + weigh((letters[at] ?? "F") as Role, each), 0);
}

const CLEAR = 1.5;

function certaintyOf(roles: readonly Role[], clues: readonly Clues[], margin: number): Order["certainty"] {
  if (roles.join("") === "P") return clues[0]?.patronymic === "female" ? "sure" : "likely";
  const known = roles.map((role, at) => isKnown(role, clues[at]));
  const others = known.filter(Boolean).length;
  if (margin >= CLEAR && others === roles.length) return "sure";
  if (margin >= CLEAR && others === roles.length - 1 && roles.length >= 3)
    return roles.every((role, at) => known[at] || role === "F") ? "sure" : "likely";
  return margin >= 1 && others > 0 ? "likely" : "unsure";
}

function isKnown(role: Role, clues: Clues | undefined): boolean {
  if (!clues) return false;
  if (role === "G") return clues.given;
  return role === "P" ? clues.patronymic !== null : clues.family && !clues.given && clues.patronymic === null;
}
