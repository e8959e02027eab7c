import { cardinals } from "./lexicon/number-words.js";
import { followsQuantity, isDenied } from "./nearby-mentions.js";
import { numberInContext } from "./number-context.js";
import { isVague } from "./number-words-around.js";
import { isCountedEnemy } from "./other-side.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";
import { inPhrase } from "./turns-of-phrase.js";

/** Settles what a word means from the words around it; most texts have no numbers, and need no look at what those do. */
export function inContext(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[], numeric: boolean): Mention {
  const has = (...concepts: string[]) => all.some(({ terms }) => terms.some((term) => concepts.includes(term)));
  if (mention.terms.includes("kill") && has("captive", "pow", "surrender")) return { ...mention, terms: [...mention.terms, "execute"] };
  if (mention.terms.includes("die") && has("return", "supply", "exchange") && !has("captive", "pow"))
    return { ...mention, terms: [...mention.terms, "body"] };
  if (mention.terms.some((term) => term === "confirmed" || term === "acknowledged") && isDenied(all, at))
    return { ...mention, terms: ["unconfirmed"] };
  if (mention.terms.includes("family") && has("isolation", "call", "letter", "hear-from", "contact"))
    return { ...mention, terms: [...mention.terms, "person"] };
  if (mention.terms.includes("interview") && has("family") && has("allow") && SPOKE.test(mention.text))
    return { ...mention, terms: ["hear-from"] };
  if (mention.terms.includes("name") && followsQuantity(all, at)) return { ...mention, terms: ["person"] };
  if (mention.terms.includes("russia") && isCountedEnemy(mention, at, all, tokens)) return { ...mention, terms: ["enemy"] };
  if (HOLDER.test(mention.text) && isHolder(mention, at, all, tokens)) return { ...mention, terms: ["enemy"] };
  if (OCCASIONS.test(mention.text) && followsQuantity(all, at)) return { ...mention, terms: ["rounds"] };
  if (mention.terms.includes("rounds") && !followsQuantity(all, at)) return { ...mention, terms: ["exchange"] };
  if (mention.terms.includes("how-many") && /^(?:числа|chisla)$/.test(mention.text) && tokens[mention.at - 1]?.kind === "number")
    return { ...mention, terms: ["filler"] };
  if (mention.terms.includes("who") && isRelative(mention, tokens)) return { ...mention, terms: ["filler"] };
  const turned = inPhrase(mention, at, all, tokens, has);
  return numeric || isVague(turned) ? numberInContext(turned, at, all, tokens) : turned;
}

const THOSE =
  /^(?:тих|ті|тим|тех|те|тем|всіх|усіх|нас|таких|всех|people|those|ones|everyone|prisoners|soldiers|civilians|children|men|women|relatives|persons|captives|pows|%|\d+)$/;

/** "Those who …" asks for nobody's name. */
function isRelative(mention: Mention, tokens: readonly Token[]): boolean {
  const before = tokens[mention.at - 1]?.text ?? "";
  if (WHOSE.test(mention.text) && tokens[mention.at - 1]) return before === "," ? mention.text !== "whose" : !OPENS.test(before);
  const pointed = before === "," ? (tokens[mention.at - 2]?.text ?? "") : before;
  return THOSE.test(pointed) || NUMBERS.has(pointed);
}

/** "Families whose son …", «родини, чий син …»; "and whose is it?", "on whose word" ask. */
const WHOSE = /^(?:whose|чи(?:й|я|є|ї|їх|їй)|чь(?:я|е|и|их|ей))$/;
const OPENS = /^(?:and|or|but|so|on|by|in|from|of|to|а|і|й|та|и|чи|или|з|із|за|с|со|по|на|від|от|do|z|[^\p{L}])$/u;

/** "The five who came back." */
const NUMBERS: ReadonlySet<string> = new Set(Object.values(cardinals).flatMap((forms) => forms.split(" ")));

const SPOKE = /^(?:speak|talk|spoke|поговор|говор|поспілк|пообщ)/;

/** "How many calls" counts occasions where the figures count people. */
const OCCASIONS = /^(?:дзвінків|звонков|calls|листів|писем|letters)$/;
const HOLDER = /^(?:ukraine|kyiv|україна|україною|київ|украина|украиной|киев)$/;
const PREPOSITION = /^(?:in|to|of|from|for|into|inside|outside|across|with|в|у|до|з|із|для|по|на|из|за)$/;

/** "How many does Ukraine hold": whom Ukraine holds are those of the other side. */
function isHolder({ at: place }: Mention, at: number, all: readonly Mention[], tokens: readonly Token[]): boolean {
  if (PREPOSITION.test(tokens[place - 1]?.text ?? "")) return false;
  const isIdle = ({ terms }: Mention) => terms.every((term) => ["filler", "auxiliary", "general", "now", "already"].includes(term));
  const beside = [all.slice(0, at).findLast((other) => !isIdle(other)), all.slice(at + 1).find((other) => !isIdle(other))];
  return beside.some((other) => other !== undefined && HOLDS.test(other.text));
}

/** Verbs of holding in the active voice; "held" only beside "by". */
const HOLDS =
  /^(?:holds?$|keeps?$|holding$|keeping$|detain(?:s|ing)?$|imprison|jails?$|locked$|held$|тримає|утримує|арештува|арештов|держит|удержива|арестова|задержа|затрима)/;
