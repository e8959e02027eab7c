import type { Source } from "../figures/catalogue.js";
import type { Found } from "./answer.js";
import { type Context, subject } from "./context.js";
import { kindOf } from "./lexicon.js";
import type { Question } from "./read-question.js";

/** All sources, or those of one kind: people, organisations, reports, publishers, those without a name. */
export function listSources(context: Context): Found | null {
  const { index, question, wishes, focus, binding } = context;
  if (
    question.asks("how-long") ||
    question.asks("share") ||
    (question.asks("what-is") && !question.asks("source")) ||
    question.asks("when")
  )
    return null;
  const all = subject(binding).filter(({ at, terms }) => !wishes.at(at) && !terms.every(isOfSources) && !terms.includes("name"));
  const strays = all.filter(({ terms, proper }) => !proper && terms.every((term) => kindOf(term) === "word" && !index.postings.has(term)));
  if (all.length > strays.length || strays.length > (question.asks("source") ? 1 : 0) || !asksOfSources(context)) return null;
  if ((question.asks("anaphora") && !wishes("you") && !question.asks("list")) || (focus && !wishes("you") && !question.asks("list")))
    return null;
  if (countsOthers(question)) return null;
  const types = typesAsked(question);
  const sources = index.catalogue.sources.filter(({ type }) => types.length !== 1 || types.includes(type));
  return sources.length > 0 ? { kind: "list", of: "sources", shown: [], sources, verdict: null } : null;
}

/** "How many people went through the springs": something else than sources is counted. */
function countsOthers({ asking }: Question): boolean {
  const many = asking.findIndex(({ terms, text }) => terms.includes("how-many") && /^(?:how|ск|sk)/.test(text));
  const next =
    many < 0 ? undefined : asking.slice(many + 1).find(({ terms }) => !terms.every((term) => term === "filler" || term === "total"));
  return next !== undefined && !next.terms.includes("source") && !next.terms.some((term) => kindOf(term) === "org");
}

/** The word "source", or people and bodies that the bot cites or relies on. */
function asksOfSources({ question, wishes, focus }: Context): boolean {
  const asksList =
    ["list", "which", "what", "what-is"].some((concept) => question.asks(concept)) || NAMING.test(question.reading.tokens[0]?.text ?? "");
  if (comesFrom(question) && wishes("you") && (focus === null || question.asks("list"))) return true;
  const relies = wishes("rely") && (asksList || question.asks("who") || question.asks("from") || asksOnWhom(question));
  if (question.asks("source") || (question.asks("from") && wishes("you") && namesSources(question)))
    return asksList || relies || !question.asks("who") || wishes("you");

  if (question.asks("who") && !wishes("you")) return false;
  if (question.asks("who") && question.asks("said") && wishes("you") && focus === null && typesAsked(question).length > 0) return true;
  const cites = relies || ((question.asks("said") || standsBehind(question)) && (wishes("you") || question.asks("list")));
  return cites && (asksList || relies) && (typesAsked(question).length > 0 || relies);
}

/** "Where does your data come from?" */
function comesFrom({ asks, reading }: Question): boolean {
  const { tokens } = reading;
  if (asks("from")) return asks("figure") || asks("source") || asks("list") || asks("how-many");
  return (
    asks("where") && tokens.some(({ text }, at) => text === "from" && /^(?:come|comes|get|taken|got)$/.test(tokens[at - 1]?.text ?? ""))
  );
}

/** "What are your sources?" is one phrase that asks where from; the word in the plural still asks for them all. */
function namesSources({ reading }: Question): boolean {
  return reading.tokens.some(({ text }) => /^(?:sources|джерела|джерел|джерелами|источники|источников|источниками)$/.test(text));
}

/** "На кого ви посилаєтесь": the case of "who" that goes with relying means little elsewhere. */
function asksOnWhom({ reading }: Question): boolean {
  return reading.tokens.some(({ text }, at) => /^(?:кого|кому|кем|ким|кім|whom)$/.test(text) && at < LEADING);
}

const LEADING = 4;

/** "Name everyone you rely on." */
const NAMING = /^(?:name|назвіть|назви|назовите|назови)$/;

function standsBehind({ reading }: Question): boolean {
  return reading.tokens.some(({ text }) => /^(?:behind|стоять|стоит|стоят|стоїть)$/.test(text));
}

/** Words for a kind of source, and the types that they mean. */
const TYPES: readonly (readonly [RegExp, Source["type"]])[] = [
  [/^(?:individual|person|people|persons|люд|особ|осіб|челове|персон|експерт|эксперт|личност|лица$|лиц$)/, "person"],
  [/^(?:organi[sz]ation|організац|организац|institution|установ|ngo)/, "organisation"],
  [/^(?:report|звіт|доповід|доклад|отчет)/, "report"],
  [/^(?:regist|реєстр|реестр)/, "register"],
  [/^(?:outlet|newspaper|media|publisher|agenc|видан|издан|газет|змі$|сми$|агент)/, "publisher"],
];

const NAMELESS = /^(?:unnamed|anonymous|nameless|безіменн|безымянн|анонімн|анонимн|неназван)/;

function typesAsked({ reading, asks }: Question): readonly Source["type"][] {
  const { tokens } = reading;
  if (
    tokens.some(({ text }) => NAMELESS.test(text)) ||
    (asks("name") && asks("negation") && !tokens.some((_, at) => isExcluded(tokens, at)))
  )
    return ["group"];
  return TYPES.flatMap(([word, type]) => (tokens.some(({ text }, at) => word.test(text) && !isExcluded(tokens, at)) ? [type] : []));
}

/** "People, not organisations". */
function isExcluded(tokens: Question["reading"]["tokens"], at: number): boolean {
  return /^(?:not|no|не|ні|нет|без|except|крім|кроме)$/.test(tokens[at - 1]?.text ?? "");
}

function isOfSources(term: string): boolean {
  return (kindOf(term) === "org" && term !== "ombudsman") || term === "register" || term === "breakdown";
}
