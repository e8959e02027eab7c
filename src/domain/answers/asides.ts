import { type Clause, clausesOf, RELATIVE, TELLER } from "./clauses.js";
import { kindOf } from "./lexicon.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";

/**
 * Clauses that speak of the asker, the listener or how it came to be asked ("I was on the bus", "my neighbour keeps saying
 * that"): nothing said there narrows what the clause that asks counts.
 */
export interface Asides {
  readonly has: (at: number) => boolean;
  /** What others tell or ask: who they are does not matter. */
  readonly reports: (at: number) => boolean;
}

export function asidesOf(question: Question): Asides {
  const clauses = clausesOf(question);
  const first = clauses.findIndex(({ core }) => core);
  const parts = first < 0 || clauses.length < 2 ? [] : clauses.map((clause, place) => partOf(question, clauses, clause, place, first));
  const within = (kinds: readonly Part[]) => (at: number) =>
    clauses.some(({ from, to }, place) => from <= at && at < to && kinds.includes(parts[place] ?? "asks"));
  return { has: within(["personal", "report"]), reports: within(["report"]) };
}

type Part = "asks" | "personal" | "report";

function partOf(question: Question, clauses: readonly Clause[], clause: Clause, place: number, first: number): Part {
  const { tokens, mentions } = question.reading;
  if (clause.core || restricts(tokens, clause) || (place < first && isAntecedent(question, clauses.slice(place + 1, first)))) return "asks";
  if (place < first && isReport(tokens, mentions, clause)) return "report";
  return isOrder(tokens, mentions, clause) || isPersonal(tokens, mentions, clause, place < first) ? "personal" : "asks";
}

/** "Snipers served with me, how many of them …": what is pointed back at is named right before, unless a known noun stands between. */
function isAntecedent(question: Question, between: readonly Clause[]): boolean {
  if (!question.asks("anaphora") && !question.asks("pronoun")) return false;
  return !between.some((clause) =>
    within(question.reading.mentions, clause).some(({ terms }) => terms.some((term) => NOUNS.has(kindOf(term)))),
  );
}

const NOUNS: ReadonlySet<string> = new Set(["topic", "context", "group"]);

function within(mentions: readonly Mention[], { from, to }: Clause): Mention[] {
  return mentions.filter(({ at }) => from <= at && at < to);
}

/** "I mean paratroopers", "we need only", "asking about": said of oneself, yet it says what is counted. */
const RESTRICTS =
  /^(?:only|just|mean|means|meant|meaning|need|want|wanna|interested|looking|about|regarding|concerning|namely|specifically|especially|like|тільки|лише|лиш|саме|только|лишь|именно|маю|імею|имею|виду|увазі|хочу|хотів|хотіла|хотел|хотела|треба|про|щодо|насчет|стосовно|относительно|о|об|конкретно|особливо|особенно|серед|среди|among|типу|типа|as|як|как)$|^(?:цікав|інтерес|интерес|потріб|потреб|нужн)/;

function restricts(tokens: readonly Token[], { from, to }: Clause): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word");
  if (words.slice(0, 2).some(({ text }) => RELATIVE.test(text)) || words.some(({ text }) => RESTRICTS.test(text))) return true;
  return words.some(({ text }, at) => text === "надо" && !/^(?:мной|мною)$/.test(words[at + 1]?.text ?? ""));
}

const SPEAKER =
  /^(?:i|im|ive|id|me|my|mine|myself|you|u|ur|your|youre|я|мене|мені|мною|мій|моя|моє|мої|мого|моєї|моїм|меня|мне|мной|мой|мое|мои|моего|моей|моим|ти|тебе|тобі|ты|тебя|ви|вас|вам|ваш|ваша|ваші|вы|ваши|ми|мы)$/;
/** At the start of a clause: "пишу", "готую", "їхала", "искала". */
const FIRST_PERSON = /^[а-яіїєґ]{2,}(?:[уюяє]ю|аю|ію|шу|жу|чу|щу|лю|юсь|усь)$/;
/** "Because they say something else on TV every time". */
const RUMOUR = /^(?:бо|because|cuz|cos|coz|потому|тому|так)$/;
const SAID = /^(?:кажуть|говорять|пишуть|говорят|пишут|твердять|твердят|say|saying|says|hear|heard)$/;
/** "Їхала в маршрутці", "читал вчера": a past form without a subject, at the start. */
const STORY = /^[а-яіїєґ]+(?:ла|лась|лася|ав|ив|ув|ал|ил|вся|лся)$/;

function isPersonal(tokens: readonly Token[], mentions: readonly Mention[], clause: Clause, before: boolean): boolean {
  const words = tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === "word");
  if (words.some(({ text }) => SPEAKER.test(text))) return true;
  if (RUMOUR.test(words[0]?.text ?? "") && words.some(({ text }) => SAID.test(text))) return true;
  const opening = within(mentions, clause).find(({ text }) => !AND.test(text));
  if (!opening || words.length < 2 || opening.terms.some((term) => NOUNS.has(kindOf(term)) && term !== "hear-from")) return false;
  return FIRST_PERSON.test(opening.text) || (before && STORY.test(opening.text));
}

const ORDER = /^[а-яіїєґ]{3,}(?:йте|ите|ьте|іть|їть)$/;
const FEW = 2;

/** "…, judge between us": an order of a word or two. */
function isOrder(tokens: readonly Token[], mentions: readonly Mention[], clause: Clause): boolean {
  const words = tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === "word");
  const others = within(mentions, clause).filter(({ text }) => !ORDER.test(text));
  return (
    words.length <= FEW &&
    words.some(({ text }) => ORDER.test(text)) &&
    others.every(({ terms }) => terms.every((term) => kindOf(term) === "filler"))
  );
}

const AND = /^(?:and|so|а|і|й|и|та|то|well|ну)$/;
const TELLS =
  /^(?:кажут?ь?|говор|пиш|пит|спит|спраш|спор|спереч|сперечал|тверд|запевн|уверя|розпов|расска|обговор|обсужд|бубн|базік|бреш|врут|врет|ask|say|said|tell|keep|claim|argu|swear|insist|wonder|think|preach|вопрос|питанн|question)/;

/** The present of a verb, as it looks. */
const VERB = /(?:[иїі]ть|ит|ає|яє|ує|ет|[аую]ют|[аую]ють|ят|ять|ться|тся|ing|s)$/;

/** "My neighbour keeps saying that", "the teacher asked": a teller, a verb of telling, and nothing that could be counted besides. */
function isReport(tokens: readonly Token[], mentions: readonly Mention[], clause: Clause): boolean {
  const said = within(mentions, clause);
  if (said.some(bounds)) return false;
  const words = tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === "word");
  const links = /^(?:що|шо|что|that)$/.test(tokens[clause.to]?.text ?? "");
  const tells = said.some(
    ({ terms, text }) =>
      TELLS.test(text) || terms.some((term) => kindOf(term) === "say" || (links && kindOf(term) === "word" && VERB.test(text))),
  );
  return tells && words.some(({ text }) => TELLER.test(text) || SPEAKER.test(text));
}

function bounds({ proper, number, terms, text }: Mention): boolean {
  return proper || number !== null || (!TELLS.test(text) && terms.some((term) => BOUNDING.has(kindOf(term))));
}

const BOUNDING: ReadonlySet<string> = new Set(["org", "place", "date", "context"]);
