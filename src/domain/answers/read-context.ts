import { cardinals } from "./lexicon/number-words.js";
import { numberInContext } from "./number-context.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";

/** Settles what a word means from the words around it. */
export function inContext(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[]): Mention {
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
  if (mention.terms.includes("russia") && GIVEN.test(tokens[mention.at - 1]?.text ?? "")) return { ...mention, terms: ["enemy"] };
  if (mention.terms.includes("russia") && isCounted(mention, at, all, tokens)) return { ...mention, terms: ["enemy"] };
  if (OCCASIONS.test(mention.text) && followsQuantity(all, at)) return { ...mention, terms: ["rounds"] };
  if (mention.terms.includes("rounds") && !followsQuantity(all, at)) return { ...mention, terms: ["exchange"] };
  if (mention.terms.includes("how-many") && /^(?:числа|chisla)$/.test(mention.text) && tokens[mention.at - 1]?.kind === "number")
    return { ...mention, terms: ["filler"] };
  if (mention.terms.includes("who") && isRelative(mention, tokens)) return { ...mention, terms: ["filler"] };
  return numberInContext(inPhrase(mention, at, all, tokens, has), at, all, tokens);
}

/** What a word means beside one or two others: a rule for each turn of phrase, first fit. */
function inPhrase(
  mention: Mention,
  at: number,
  all: readonly Mention[],
  tokens: readonly Token[],
  has: (...concepts: string[]) => boolean,
): Mention {
  const is = (concept: string) => mention.terms.includes(concept);
  const turned = (...terms: string[]): Mention => ({ ...mention, terms });
  if (is("how-many") && lasts(mention, tokens)) return turned("how-long");
  if (is("said") && SPOKE_WITH.test(mention.text) && withWhom(tokens)) return turned("interview");
  if ((is("contact") || (is("access") && has("outside-world"))) && isDenied(all, at)) return turned(...mention.terms, "isolation");
  if (is("differ") && VARIOUS.test(mention.text) && followsQuantity(all, at)) return turned("filler");
  if (is("average") && USUALLY.test(mention.text) && has("how-long", "duration")) return turned("average", "general");
  if (is("share") && THIRD.test(mention.text)) return turned("filler");
  if (is("release") && /^(?:get|got|gets)$/.test(mention.text) && has("letter", "call")) return turned("filler");
  if (is("alive") && has("believed", "return", "exchange")) return turned("alive", "general");
  if (is("ask-period") && has("next")) return turned("filler");
  if (is("man") && MEN.test(mention.text) && followsQuantity(all, at)) return turned("men-only", "man");
  return sinceWhen(mention, all, at, tokens);
}

/** "How much does it last", "скільки чекати": a time is asked for, not a count. */
const LASTS = /^(?:трива|длит|дліт|чекат|ждат|ждут|чекают)/;

function lasts({ at, length }: Mention, tokens: readonly Token[]): boolean {
  return tokens.slice(at + length, at + length + 3).some(({ text }) => LASTS.test(text));
}

/** "With how many people did they speak": to speak with somebody is to interview. */
const SPOKE_WITH = /^(?:говор|розмовл|спілк|talk|spoke|speak|общал|бесед)/;
const WITH = /^(?:з|зі|із|с|со|with|to)$/;
const WHOM = /^(?:ким|кем|скільк|скільох|скольки|скіл|whom|how|many)/;

function withWhom(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => WITH.test(text) && WHOM.test(tokens[at + 1]?.text ?? ""));
}

/** "How many different prisons" compares nothing. */
const VARIOUS = /^(?:different|різних|разных)$/;
const USUALLY = /^(?:зазвичай|звичайно|обычно|usual|usually|normally|typically|generally)$/;
const THIRD = /^(?:трет[іиьяю]й?|третє|третьо|третья|третью|третьего|четверт(?:ий|ого|ому|ый|ое|ая))/;
/** "How many men" as against women; "скільки чоловік" counts people. */
const MEN = /^(?:чоловіків|мужчин|males?)$/;

/** "It is the third month that I am looking": the span tells of the asker, unless a preposition makes it a bound. */
const SPANS = ["this-month", "week", "year", "day"];
const NTH = /^(?:друг|трет|четверт|пят|шост|шест|сьом|седьм|восьм|девят|десят|втор)(?:ий|ій|ый|ой|у|ю|ью|ье|тю)$/;
const BOUNDING = /^(?:за|в|у|на|во|протягом|в_течение|со|з|із|с|до|після|после)$/;

function sinceWhen(mention: Mention, all: readonly Mention[], at: number, tokens: readonly Token[]): Mention {
  const nth = tokens[mention.at - 1]?.text ?? "";
  if (!SPANS.some((span) => mention.terms.includes(span)) || !NTH.test(nth)) return mention;
  return at === 0 || !all[at - 1] || BOUNDING.test(tokens[mention.at - 2]?.text ?? "") ? mention : { ...mention, terms: ["filler"] };
}

const THOSE =
  /^(?:тих|ті|тим|тех|те|тем|всіх|усіх|нас|таких|всех|people|those|ones|everyone|prisoners|soldiers|civilians|children|men|women|relatives|persons|captives|pows|%|\d+)$/;

/** "Those who …" asks for nobody's name. */
function isRelative(mention: Mention, tokens: readonly Token[]): boolean {
  const before = tokens[mention.at - 1]?.text ?? "";
  const pointed = before === "," ? (tokens[mention.at - 2]?.text ?? "") : before;
  return THOSE.test(pointed) || NUMBERS.has(pointed);
}

/** "The five who came back." */
const NUMBERS: ReadonlySet<string> = new Set(Object.values(cardinals).flatMap((forms) => forms.split(" ")));

const SPOKE = /^(?:speak|talk|spoke|поговор|говор|поспілк|пообщ)/;

/** "How many calls" counts occasions where the figures count people. */
const OCCASIONS = /^(?:дзвінків|звонков|calls|листів|писем|letters)$/;
const DENIAL_REACHES = 3;

/** "Was not … confirmed": a denial shortly before turns the word over. */
function isDenied(all: readonly Mention[], at: number): boolean {
  return all.slice(Math.max(0, at - DENIAL_REACHES), at).some(({ terms }) => terms.includes("negation"));
}

/** The word right after "how many" is what is counted. */
function followsQuantity(all: readonly Mention[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const terms = all[before]?.terms ?? [];
    if (terms.includes("how-many")) return true;
    if (
      !terms.some(
        (term) =>
          term === "filler" ||
          term === "general" ||
          term === "already" ||
          term === "total" ||
          term === "captive" ||
          term === "pow" ||
          term === "ukrainian",
      )
    )
      return false;
  }
  return false;
}

/** Genitive plurals that name Russians themselves, as in "how many Russians"; the nominative is who did it. */
const RUSSIANS =
  /^(?:росіян|русских|россиян|рашистів|рашистов|орків|орков|окупантів|оккупантов|ворогів|врагов|москалів|russians|кацапів|кацапов)$/;
const RUSSIAN = /^(?:росі[йї]ськ|российск|росийск|русск|russian$)/;
/** Bodies and prisoners given to the other side are those of the other side. */
const GIVEN = /^(?:віддали|передали|отдали|віддано|передано|отдано)$/;

/** "For Russians", "на русских", "bodies of Russians". */
function isReceiver(at: number, tokens: readonly Token[]): boolean {
  const previous = tokens[at - 1]?.text ?? "";
  return previous === "for" || previous === "на" || (previous === "of" && HELD_OR_FALLEN.test(tokens[at - 2]?.text ?? ""));
}

/** "By Russian …" */
const INSTRUMENTAL = /(?:ими|ыми|им|ым)$/;
const CAPTIVES = /^(?:полонен|військовополонен|пленны|военноплен|prisoner|pows?$|captives?$|бранц|inmate)/;
const FIGHTERS = /^(?:солдат|військов|военн|soldier|troops|servicem|бійц|бойц)/;
const HELD_OR_FALLEN =
  /^(?:полонен|пленн|військовополонен|военнопл|вбит|убит|загибл|погибш|поранен|ранен|killed|dead|captured|fallen|wounded|взятих|тіл|тел|bodies)/;

/** Russians as those who are counted, not as those who hold or kill. */
function isCounted(mention: Mention, at: number, all: readonly Mention[], tokens: readonly Token[]): boolean {
  const next = tokens[mention.at + mention.length]?.text ?? "";
  const previous = tokens[mention.at - 1]?.text ?? "";
  if (RUSSIANS.test(mention.text)) return followsQuantity(all, at) || HELD_OR_FALLEN.test(previous) || isReceiver(mention.at, tokens);
  if (!RUSSIAN.test(mention.text) || INSTRUMENTAL.test(mention.text)) return false;
  return CAPTIVES.test(next) || (FIGHTERS.test(next) && (followsQuantity(all, at) || HELD_OR_FALLEN.test(previous)));
}
