import { kindOf } from "./lexicon.js";
import { isAsking, type Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";

/** A stretch of a sentence from one boundary to the next: tokens from `from` up to `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** It holds what asks: a question word, a number noun, "is it true". */
  readonly core: boolean;
}

const CONJUNCTION = /^(?:but|because|cuz|coz|cos|bc|бо|але|зате|но|зато|потому|тому|однак|однако)$/;
/** Said between other words, the Slavic "I" and "we" begin a clause of their own; English ones may belong to what is counted ("men I served with"). */
const I_SLAVIC = /^(?:я|ми|мы)$/;
const I = /^(?:i|im|ive|id|я|ми|мы|we)$/;
const AND = /^(?:and|so|а|і|й|и|та|то|well|ну)$/;
const OR = /^(?:or|чи|или|або)$/;
/** What hangs on a noun, or sets a condition. */
export const RELATIVE =
  /^(?:who|whom|whose|which|that|where|when|if|unless|що|шо|хто|кого|ким|кто|кем|чия|чиї|чий|чьи|чей|чья|что|де|где|куди|куда|коли|когда|якщо|если|щоб|чтоб|чтобы|як(?:ий|а|е|і|у|ого|ої|ій|их|ому|им|ими)|(?:котр|котор)\p{L}+)$/u;

/** A question cut at marks, at conjunctions, and where a story without marks gives way to what is asked. */
export function clausesOf({ reading: { tokens, mentions }, asking }: Question): Clause[] {
  const cores = new Set(asking.filter((mention) => isCore(mention, tokens)).map(({ at }) => at));
  const inside = new Set(mentions.flatMap(({ at, length }) => Array.from({ length: length - 1 }, (_, step) => at + 1 + step)));
  const bounds = [0];
  tokens.forEach((token, at) => {
    if (inside.has(at)) return;
    if (token.kind === "mark" && token.text !== "%" && token.text !== "+") bounds.push(at + 1);
    else if (at > 0 && opens(tokens, at, bounds.at(-1) ?? 0, cores)) bounds.push(at);
  });
  const clauses = bounds
    .map((from, place) => ({ from, to: bounds[place + 1] ?? tokens.length }))
    .filter(({ from, to }) => tokens.slice(from, to).some(({ kind }) => kind !== "mark"))
    .map(({ from, to }) => ({ from, to, core: [...cores].some((at) => at >= from && at < to) }));
  const tells = (clause: Clause) => mentions.some((mention) => isWithin(mention, clause) && isContent(mention));
  if (clauses.some((clause) => clause.core && tells(clause))) return clauses;
  return clauses.map((clause) => ({ ...clause, core: clause.core || tells(clause) }));
}

function isWithin({ at }: Mention, { from, to }: Clause): boolean {
  return from <= at && at < to;
}

/** Where what asks has no content of its own ("…, true?", "is it over 50 thousand"), what states something is asked about. */
function isContent({ number, terms, text }: Mention): boolean {
  if (/^(?:keep|kept)/.test(text)) return false;
  return number !== null || terms.some((term) => ["topic", "context", "date"].includes(kindOf(term)) && !PASSING.has(term));
}

/** Events of the asker's own day. */
const PASSING = new Set(["hear-from", "transport", "bus", "vehicle", "tv", "video", "differ"]);

const REACH = 3;

/** Whether a clause begins here without a mark: at "but" and "because", at a Slavic "I", and where a story gives way to the question. */
function opens(tokens: readonly Token[], at: number, from: number, cores: ReadonlySet<number>): boolean {
  const text = tokens[at]?.text ?? "";
  const before = tokens[at - 1]?.text ?? "";
  if (CONJUNCTION.test(text)) return true;
  if (I_SLAVIC.test(text)) return !RELATIVE.test(before) && !AND.test(before) && at > from;
  if (AND.test(text)) return I.test(tokens[at + 1]?.text ?? "");
  if (OR.test(text)) return doubtsOneself(tokens, at);
  const begun = !coreBetween(cores, from, at);
  if (/^(?:that|що|шо|что)$/.test(text)) return begun && !cores.has(at) && startsWithTeller(tokens, from, at);
  return begun && cores.has(at) && startsWithMe(tokens, from);
}

/** "Or did I hear wrong on the bus", "или мне послышалось". */
function doubtsOneself(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1]?.text ?? "", tokens[at + 2]?.text ?? ""];
  return /^(?:я|мені|мне)$/.test(next) || (/^(?:did|do|am|have|was)$/.test(next) && second === "i");
}

function coreBetween(cores: ReadonlySet<number>, from: number, to: number): boolean {
  return [...cores].some((core) => core >= from && core < to);
}

/** Who tells or asks around the asker. */
export const TELLER =
  /^(?:my|our|мій|моя|мой|наш|наша|наші|наши|they|people|everyone|everybody|вони|они|люди|хтось|кто-то|дехто|(?:сус[іи]д|сосед|кум|колег|коллег|подруг|знаком|шеф|босс|начальн|редактор|викладач|преподав|вчител|учител|бабус|бабушк|дідус|свекр|тещ|тьот|тітк|тетк|дядьк|дяд|neighbo|colleague|editor|boss|teacher|prof|pastor|priest|friend|aunt|uncle|grandm)\p{L}*)$/u;

function startsWithTeller(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, Math.min(to, from + REACH)).some(({ text }) => TELLER.test(text));
}

function startsWithMe(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + REACH).some(({ text }) => I.test(text) || /^(?:my|мій|моя|мой|мені|мне|меня|мене)$/.test(text));
}

const CORE = new Set(["how-many", "share", "how-long", "verify", "whether", "which", "what", "what-is", "who", "times"]);
/** What a comma turns into a conjunction or a relative: "I heard, that …", "the men, who …". */
const RELATED = new Set(["which", "what", "what-is", "who"]);
/** "I heard", "they say": doubted, and yet no question. */
const HEARSAY = /^(?:чу[влтює]|почу|слы[шх]|услы|каж|говор|пиш|hear|say|said|they|люди)/;

function isCore(mention: Mention, tokens: readonly Token[]): boolean {
  const asks = mention.terms.filter((term) => CORE.has(term));
  if (!isAsking(mention) || asks.length === 0 || HEARSAY.test(mention.text)) return false;
  return !asks.every((term) => RELATED.has(term)) || !(tokens[mention.at - 1]?.text === "," || isLinked(tokens, mention));
}

/** "Таке враження що …": without a comma, after some words. */
function isLinked(tokens: readonly Token[], { at, text }: Mention): boolean {
  return /^(?:що|шо|что)$/.test(text) && at >= REACH && tokens.slice(at - REACH + 1, at).every(({ kind }) => kind === "word");
}
