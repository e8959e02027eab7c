import type { Question } from "./read-question.js";
import { isAsking } from "./read-question.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";

/** A stretch of a sentence from one boundary to the next: tokens from `from` up to `to`. */
interface Clause {
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
/** What hangs on a noun, or sets a condition. */
const RELATIVE =
  /^(?:who|whom|whose|which|that|where|when|if|unless|що|шо|хто|кого|ким|кто|кем|чия|чиї|чий|чьи|чей|чья|что|де|где|куди|куда|коли|когда|якщо|если|щоб|чтоб|чтобы|як(?:ий|а|е|і|у|ого|ої|ій|их|ому|им|ими)|(?:котр|котор)\p{L}+)$/u;

/**
 * Places in clauses that speak of the asker, the listener or how it came to be asked ("I was on the bus", "do not console me,
 * but"): nothing said there narrows what the clause that asks counts.
 */
export function asidePlaces(question: Question): ReadonlySet<number> {
  const { tokens } = question.reading;
  const clauses = clausesOf(question);
  if (clauses.length < 2 || !clauses.some(({ core }) => core)) return new Set();
  const first = clauses.findIndex(({ core }) => core);
  const pointsBack = question.asks("anaphora") || question.asks("pronoun");
  const asides = clauses.filter((clause, place) => {
    if (clause.core || restricts(tokens, clause) || (pointsBack && place < first)) return false;
    return isPersonal(tokens, clause, place < first);
  });
  return new Set(asides.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
}

function clausesOf({ reading: { tokens, mentions }, asking }: Question): Clause[] {
  const cores = new Set(asking.filter((mention) => isCore(mention, tokens)).map(({ at }) => at));
  const inside = new Set(mentions.flatMap(({ at, length }) => Array.from({ length: length - 1 }, (_, step) => at + 1 + step)));
  const bounds = [0];
  tokens.forEach((token, at) => {
    if (inside.has(at)) return;
    if (token.kind === "mark" && token.text !== "%" && token.text !== "+") bounds.push(at + 1);
    else if (at > 0 && opens(tokens, at, bounds.at(-1) ?? 0, cores)) bounds.push(at);
  });
  return bounds
    .map((from, place) => ({ from, to: bounds[place + 1] ?? tokens.length }))
    .filter(({ from, to }) => tokens.slice(from, to).some(({ kind }) => kind !== "mark"))
    .map(({ from, to }) => ({ from, to, core: [...cores].some((at) => at >= from && at < to) }));
}

const REACH = 3;

/** Whether a clause begins here without a mark: at "but" and "because", at a Slavic "I", and where a story gives way to the question. */
function opens(tokens: readonly Token[], at: number, from: number, cores: ReadonlySet<number>): boolean {
  const text = tokens[at]?.text ?? "";
  const before = tokens[at - 1]?.text ?? "";
  if (CONJUNCTION.test(text)) return true;
  if (I_SLAVIC.test(text)) return !RELATIVE.test(before) && !AND.test(before) && at > from;
  if (AND.test(text)) return I.test(tokens[at + 1]?.text ?? "");
  return cores.has(at) && startsWithMe(tokens, from) && !coreBetween(cores, from, at);
}

function coreBetween(cores: ReadonlySet<number>, from: number, to: number): boolean {
  return [...cores].some((core) => core >= from && core < to);
}

function startsWithMe(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + REACH).some(({ text }) => I.test(text) || /^(?:my|мій|моя|мой|мені|мне|меня|мене)$/.test(text));
}

const CORE = new Set(["how-many", "share", "how-long", "verify", "whether", "which", "what", "what-is", "who", "times"]);
const QUANTITY = new Set(["how-many", "share", "how-long", "times"]);

function isCore(mention: Mention, tokens: readonly Token[]): boolean {
  if (!isAsking(mention) || !mention.terms.some((term) => CORE.has(term))) return false;
  // "I heard, that …", "the men, who …": a comma before it makes it a conjunction or a relative.
  return mention.terms.some((term) => QUANTITY.has(term)) || tokens[mention.at - 1]?.text !== ",";
}

/** "I mean paratroopers", "we need only", "asking about": said of oneself, yet it says what is counted. */
const RESTRICTS =
  /^(?:only|just|mean|means|meant|meaning|need|want|wanna|interested|looking|about|regarding|concerning|namely|specifically|especially|like|тільки|лише|лиш|саме|только|лишь|именно|маю|імею|имею|виду|увазі|хочу|хотів|хотіла|хотел|хотела|треба|надо|про|щодо|насчет|стосовно|относительно|о|об|конкретно|особливо|особенно|серед|среди|among|типу|типа|as|як|как)$|^(?:цікав|інтерес|интерес|потріб|потреб|нужн)/;

function restricts(tokens: readonly Token[], { from, to }: Clause): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word");
  return words.slice(0, 2).some(({ text }) => RELATIVE.test(text)) || words.some(({ text }) => RESTRICTS.test(text));
}

const SPEAKER =
  /^(?:i|im|ive|id|me|my|mine|myself|you|u|ur|your|youre|я|мене|мені|мною|мій|моя|моє|мої|мого|моєї|моїм|меня|мне|мной|мой|мое|мои|моего|моей|моим|ти|тебе|тобі|ты|тебя|ви|вас|вам|ваш|ваша|ваші|вы|ваши|ми|мы)$/;
/** At the start of a clause: "пишу", "готую", "їхала", "искала". */
const FIRST_PERSON = /^[а-яіїєґ]{2,}(?:[уюяє]ю|аю|ію|шу|жу|чу|щу|лю|юсь|усь)$/;
const STORY = /^[а-яіїєґ]{2,}(?:ала|яла|ила|їла|іла|хала|ела|алась|илась|ялась|алася|илася)$/;

function isPersonal(tokens: readonly Token[], { from, to }: Clause, before: boolean): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word");
  if (words.some(({ text }) => SPEAKER.test(text))) return true;
  const opening = words.find(({ text }) => !AND.test(text))?.text ?? "";
  return words.length > 1 && (FIRST_PERSON.test(opening) || (before && STORY.test(opening)));
}
