import { keepsList } from "./ask-who.js";
import type { Context } from "./context.js";
import { kindOf } from "./lexicon.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";

/** Whether a question asks for a list of figures: outright ("all", "list"), or loosely ("what numbers did … give"). */
export function asksForAll(
  { question, wishes, focus }: Context,
  rest: readonly Mention[],
  narrowed: boolean,
): "outright" | "loosely" | null {
  const lists = question.asks("list");
  const which = ["which", "what", "what-is"].some((concept) => question.asks(concept));
  const counts =
    question.has("figure") ||
    (wishes("you") && question.reading.tokens.some(({ text }) => DATA.test(text))) ||
    namesNumbers(question) ||
    wishes("watch") ||
    (lists && namesShares(question));
  if (["published", "ask-published", "wrote"].some((concept) => question.asks(concept)) && !counts) return null;
  if (!lists && asksWhichBody(question)) return null;
  if (question.asks("who") || question.asks("whether") || asksHowMany(question)) return null;
  const everything = question.asking.some(
    ({ terms, text, at }) => terms.includes("list") && (EVERYTHING.test(text) || (text === "all" && isOfYours(question, at))),
  );
  if (focus === null && counts && rest.length === 0 && isBare(question)) return "outright";
  if (lists && (counts || (everything && rest.length > 0) || standsAlone(question) || question.has("said"))) return "outright";
  if (which && counts && rest.length > 0 && !wishes("you")) return "loosely";
  if (which && counts) return focus && rest.length === 0 && !wishes("you") && !wishes("watch") ? null : "outright";
  if (!which && question.has("figure") && narrowed && !SINGLE.test(nounOf(question))) return "outright";
  return which && question.has("said") && rest.length > 0 ? "loosely" : null;
}

/** "Of your data" may be one phrase that says nothing else. */
const DATA = /^(?:данных|данные|данными|даних|дані|даними|data|figures)$/;

/** "Which paper carried these numbers", "З якої публікації взято ваші дані": what follows "which" is asked for. */
function asksWhichBody({ asking }: Question): boolean {
  const which = asking.findIndex(({ terms }) => terms.includes("which"));
  const next = asking.slice(which + 1).find(({ terms }) => !terms.every((term) => term === "filler" || term === "general"));
  return (
    which >= 0 &&
    next !== undefined &&
    (/^papers?$/.test(next.text) || next.terms.some((term) => ["outlet", "agency", "article", "report", "internet"].includes(term)))
  );
}

/** "All you have on …", "all there is". */
function isOfYours({ reading }: Question, at: number): boolean {
  return /^(?:you|u|there|that|your|we|is)$/.test(reading.tokens[at + 1]?.text ?? "");
}

/** "Everything on …"; "a list of …" would be one of people or places. */
const EVERYTHING = /^(?:усе|все|всьо|всё|everything|сводк|зведен|rundown|overview)/;

/** "The numbers", "figures" as a thing that one has; not "the number of …", which asks for one. */
const NUMBERS = /^(?:numbers|числа|цифри|чисел)$/;

function namesNumbers({ asking, asks }: Question): boolean {
  const one = asks("list") ? /^(?:number|число|цифру)$/ : NUMBERS;
  return asking.some(({ terms, text }) => terms.includes("how-many") && (NUMBERS.test(text) || one.test(text)));
}

function asksHowMany({ asking }: Question): boolean {
  return asking.some(
    ({ terms, text }) =>
      (terms.includes("how-many") && !/^(?:numbers?|числ|чисел|цифр)/.test(text)) ||
      (terms.includes("share") && /^(?:яка|какая|which)/.test(text)),
  );
}

/** "All percentages". */
function namesShares({ asking }: Question): boolean {
  return asking.some(({ terms, text }) => terms.includes("share") && /^(?:percentages|shares|відсотки|частки|проценты|доли)$/.test(text));
}

/** "Statistics!": nothing else is said. */
function isBare({ asking, endsWithQuestionMark }: Question): boolean {
  const bare = ({ terms, text }: Mention) => (terms.includes("figure") ? !SINGLE.test(text) : terms.every((term) => LIST_ONLY.has(term)));
  return !endsWithQuestionMark && asking.length <= BARE && asking.every(bare) && asking.some(({ terms }) => terms.includes("figure"));
}

const BARE = 4;

/** "The figure", one of which something is asked. */
const SINGLE = /^(?:figure|statistic|показник|показатель|цифра|цифру|цифрой|цифрою|value|info|information|інф.*|инф.*|даним|данным|data)$/;

function nounOf({ asking }: Question): string {
  return asking.find(({ terms }) => terms.includes("figure"))?.text ?? "";
}

/** "The whole list, please": nothing else is said. */
function standsAlone({ asking, asks }: Question): boolean {
  return (
    !asks("anaphora") &&
    asking.every(({ terms, number }) => number === null && terms.every((term) => LIST_ONLY.has(term) || term.startsWith("@")))
  );
}

const LIST_ONLY: ReadonlySet<string> = new Set([
  "list",
  "filler",
  "general",
  "what",
  "which",
  "register",
  "now",
  "year",
  "years",
  "auxiliary",
  "already",
]);

const RELATIVE = /^(?:that|which|які|яких|котрі|что|які|которые|которых|which|що)$/;
/** What may follow without narrowing: having, holding, being there, with you. */
const HAVING =
  /^(?:you|your|u|i|we|there|is|are|it|has|have|had|hold|track|tracked|keep|know|about|at|in|on|of|the|all|a|an|got|please|for|up|to|now|є|у|в|come|comes|came|itself|themselves|himself|herself|вас|ви|тебе|тебя|нас|ти|маєте|маєш|ведете|знаєте|знаєш|відстежуєте|вашій|базі|наявні|есть|вы|ты|имеете|имеешь|ведете|знаете|знаешь|отслеживаете|вашей|базе|имеются|будь|ласка|пожалуйста|із|из|з|с|за|про|о|по|from|by|bot|як|и|і|й|та|чи|или|або|only|лише|тільки|только)$/;

/** "… that nobody has checked": a clause that narrows the list by words which no filter reads. */
export function narrowsInOwnWords(question: Question, named: readonly Mention[] = []): boolean {
  const { asking } = question;
  const { tokens } = question.reading;
  const start = tokens.findIndex(({ text }, at) => at > 0 && RELATIVE.test(text) && !/^(?:що|что|which)$/.test(tokens[0]?.text ?? ""));
  if (start < 0) return false;
  const end = contrastIn(question);
  const understood = (at: number) =>
    named.some((mention) => mention.at === at) ||
    asking.some((mention) => mention.at <= at && at < mention.at + mention.length && !mention.terms.every(isVague));
  return tokens.some(
    (token, at) => at > start && at < end && token.kind !== "mark" && !HAVING.test(token.text) && !understood(at) && !isStating(token.text),
  );
}

function isVague(term: string): boolean {
  return term === "filler" || term === "general";
}

/** "… which are given in percent": verbs of giving say nothing. */
function isStating(word: string): boolean {
  return /^(?:подан|дан|наведен|приведен|given|stated|expressed|contain|include|містит|містят|содерж|входя|входит|shown|rest|based|rely|спираю|ґрунту|базу|основ|опира|выраж|вираж|указан|вказан|представл|предост)/.test(
    word,
  );
}

/** Where a question begins to say what it does not mean ("rather than …", "а не …"); its end when it does not. */
export function contrastIn({ reading }: Question): number {
  const { tokens } = reading;
  const found = tokens.findIndex(
    ({ text }, at) =>
      /^(?:rather|instead)$/.test(text) || (/^(?:а|and|but)$/.test(text) && /^(?:не|not)$/.test(tokens[at + 1]?.text ?? "")),
  );
  return found < 0 ? tokens.length : found;
}

/** "A list of the exchanged" asks who they are, not how many: no figure tells. */
export function asksForNames(context: Context, rest: readonly Mention[]): boolean {
  const { question } = context;
  const lists =
    question.asking.some(({ terms, text, at }) => terms.includes("list") && LISTING.test(text) && !isNoun(question, at)) ||
    asksWhoTheyAre(context, rest);
  const counts = ["how-many", "share", "figure", "said", "verify", "whether", "source", "ask-rough", "counted"].some((concept) =>
    question.has(concept),
  );
  return lists && !counts && !keepsList(question) && rest.length > 0 && !question.has("register_act");
}

/** "Give the surnames of those who were …": what befell them is said, and who they are is asked. */
export function asksWhoTheyAre({ index, question, wishes }: Context, rest: readonly Mention[]): boolean {
  const { asking, asks } = question;
  const names = asking.some(({ terms, text }) => terms.includes("name") && NAMES.test(text));
  const otherwise = ["who", "negation", "how-many", "share", "whether", "source", "ask-rough", "said"].some(asks) || wishes("rely");
  const befell = ({ terms }: Mention) => terms.some((term) => kindOf(term) === "topic" && term !== "name" && index.postings.has(term));
  return names && !otherwise && rest.some(befell);
}

const NAMES = /^(?:прізвища|імена|фамилии|имена|names|surnames|поіменно|поименно|фіо|фио)$/;

const LISTING = /^(?:list|спис|перелі|переч|enumerat|name)/;

/** "On the missing list": a list that there is, not one to be made. */
function isNoun({ reading }: Question, at: number): boolean {
  const next = reading.tokens[at + 1]?.text ?? "";
  return reading.tokens[at]?.text === "list" && at > 0 && !/^(?:of|all|every|everyone|everybody|the|those|who|me|names)$/.test(next);
}
