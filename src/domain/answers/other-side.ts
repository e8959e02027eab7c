import { fold } from "./fold.js";
import { followsQuantity } from "./nearby-mentions.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";

/**
 * Russians as those who are counted, not as those who hold or kill. Words are compared by their skeletons, so that
 * "skolko rossiyan" is read as what it says in Cyrillic.
 */
export function isCountedEnemy(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[]): boolean {
  const word = tokens[mention.at]?.folded ?? "";
  const next = tokens[mention.at + mention.length]?.folded ?? "";
  const previous = tokens[mention.at - 1]?.folded ?? "";
  if (GIVEN.test(previous)) return true;
  if (RUSSIANS.has(word)) {
    const counted = followsQuantity(all, at) || HELD_OR_FALLEN.test(previous) || isReceiver(mention.at, tokens);
    if (counted || (mention.at <= 2 && AND.test(tokens[mention.at - 1]?.text ?? ""))) return true;
    return HAPPENED.test(previous) && !isPlace(tokens[mention.at - 2]);
  }
  if (!RUSSIAN.test(word) || INSTRUMENTAL.test(word)) return false;
  return (
    CAPTIVES.test(next) || ((FIGHTERS.test(next) || CIVILIANS.test(next)) && (followsQuantity(all, at) || HELD_OR_FALLEN.test(previous)))
  );
}

function starting(stems: string, whole = ""): RegExp {
  const folded = (words: string, end: string) => words.split(" ").flatMap((word) => (word ? `${fold(word)}${end}` : []));
  return new RegExp(`^(?:${[...folded(stems, ""), ...folded(whole, "$")].join("|")})`);
}

/** Genitive plurals that name Russians themselves, as in "how many Russians"; the nominative is who did it. */
const RUSSIANS: ReadonlySet<string> = new Set(
  "росіян русских россиян рашистів рашистов орків орков окупантів оккупантов ворогів врагов москалів russians кацапів кацапов"
    .split(" ")
    .map(fold),
);
const RUSSIAN = starting("російськ росийськ российск росийск русск", "russian");
/** Bodies and prisoners given to the other side are those of the other side. */
const GIVEN = starting("", "віддали передали отдали віддано передано отдано");
/** "By Russian …" */
const INSTRUMENTAL = /(?:imi|im)$/;
const CAPTIVES = starting("полонен військовополонен пленны военноплен prisoner бранц inmate", "pow pows captive captives");
const FIGHTERS = starting("солдат військов военн soldier troops servicem бійц бойц");
const CIVILIANS = starting(
  "цивіл гражд мирн civil громадян журналіст журналист journalist лікар врач medic",
  "people women children citizen citizens людей",
);
const HELD_OR_FALLEN = starting(
  "полонен пленн військовополонен военнопл вбит убит загибл погибш поранен ранен взятих",
  "killed dead captured fallen wounded тіл тел bodies missing executed exchanged released",
);
/** What befalls those who are counted, said before them: "скільки зникло росіян". */
const HAPPENED = starting("зник пропа погиб загину страчен казнен обмін обмен поверну верну потрап попа здал сдал");

/** "And Russians?": the next to be counted. */
const AND = /^(?:а|і|й|та|и|and|about|a|ta)$/;

/** "In the captivity of …": there they hold. */
function isPlace(token: Token | undefined): boolean {
  return token !== undefined && /^(?:v|u|na|in|z|iz|s|do)$/.test(token.folded);
}

/** "For Russians", "на русских", "bodies of Russians". */
function isReceiver(at: number, tokens: readonly Token[]): boolean {
  const previous = tokens[at - 1]?.text ?? "";
  return (
    previous === "for" || previous === "на" || previous === "na" || (previous === "of" && HELD_OR_FALLEN.test(tokens[at - 2]?.folded ?? ""))
  );
}
