import type { Found } from "./answer.js";
import type { AnswerIndex } from "./build-index.js";
import { type Context, numbersIn, subject } from "./context.js";
import { accuses, isOfNumber } from "./fit-sources.js";
import { impliedBy, kindOf, likenesses } from "./lexicon.js";
import { type Named, namedSources } from "./name-sources.js";
import { isAsking, type Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";

/** "Who are Jones and Smith?": several names and nothing but words that join them. */
export function answerIdentities(context: Context): Found | null {
  const { index, question, binding } = context;
  if (!["who", "what-is"].some((concept) => question.asks(concept)) || asksOfCounts(question, [])) return null;
  const named = namedSources(index, binding);
  if (named.length < 2 || !areListed(named, question.reading.tokens)) return null;
  const strays = subject(binding).filter((mention) => !named.some(({ mentions }) => mentions.includes(mention)));
  if (strays.some((mention) => !isOfOffice(mention))) return null;
  return { kind: "list", of: "sources", shown: [], sources: named.map(({ source }) => source), verdict: null };
}

const LISTING =
  /^(?:і|й|та|и|and|а|або|или|or|also|також|также|плюс|,|хто|кто|who|is|are|was|такий|така|такі|такой|такая|такие|пан|пані|господин|mr|mrs|ms)$/;

/** Between one name and the next stand a joining word and nothing that relates the two. */
function areListed(named: readonly Named[], tokens: readonly Token[]): boolean {
  return named.slice(1).every(({ mentions }, at) => {
    const last = named[at]?.mentions.at(-1);
    const between = tokens.slice((last?.at ?? 0) + (last?.length ?? 1), mentions[0]?.at ?? 0);
    return between.length > 0 && between.every(({ text }) => LISTING.test(text));
  });
}

/** "So-and-so, what is his job?", "Is so-and-so a state body?", "Tell me about so-and-so": a name, and no word of any count. */
export function answerIdentity(context: Context): Found | null {
  const { index, question, binding } = context;
  if (accuses(context) && !question.asks("who") && !question.asks("what-is")) return null;
  const [named, ...others] = namedSources(index, binding);
  if (named && named.source.type !== "person" && question.asks("director") && question.asks("who")) return null;
  if (!named || (others.length > 0 && !describes(index, named, others))) return null;
  if (
    asksOfCounts(question, named.mentions) ||
    ["when", "where"].some((concept) => question.asks(concept)) ||
    (question.asks("why") && !asksWhyAfter(question, named)) ||
    numbersIn(binding).length > 0
  )
    return null;
  const asksWho = question.asks("who") || question.asks("what-is");
  if (!asksWho && isOfNumber(context)) return null;
  if (asksWho && named.source.type === "person" && isTold(question, named)) return { kind: "source", sources: [named.source], shown: [] };
  const profile = index.sourceProfiles.find(({ source }) => source === named.source);
  const known = ({ terms }: Mention) =>
    terms.some((term) => [...impliedBy(term), ...likenesses(term)].some((meant) => profile?.explained.has(meant)));
  const strays = subject(binding).filter(
    (mention) => !named.mentions.includes(mention) && !known(mention) && !isOfOffice(mention) && !(asksWho && isOfCaptivity(mention)),
  );
  if (strays.length > mostStrays(question, named) || strays.some((stray) => !isHarmless(index, stray, asksWhatItIs(question, named))))
    return null;
  return { kind: "source", sources: [named.source], shown: [] };
}

/** "Who is Jones, and why believe him?": beside who somebody is. */
function asksWhyAfter({ asking, asks }: Question, { mentions }: Named): boolean {
  const why = asking.find(({ terms }) => terms.includes("why"));
  return (asks("who") || asks("what-is")) && why !== undefined && why.at > (mentions[0]?.at ?? 0);
}

/** "Who is this Jones who speaks of …": what the clause after the name tells does not matter. */
function isTold({ reading }: Question, { mentions }: Named): boolean {
  const last = mentions.at(-1);
  const after = reading.tokens.slice((last?.at ?? 0) + (last?.length ?? 1)).map(({ text }) => text);
  return /^,? ?(?:що|шо|яка|який|котра|котрий|что|которая|который|who|that)(?: |$)/.test(after.join(" "));
}

/** "Jones of the Green Fund": the second name stands in the texts of the first. */
function describes(index: AnswerIndex, named: Named, others: readonly Named[]): boolean {
  const profile = index.sourceProfiles.find(({ source }) => source === named.source);
  return others.every(({ mentions }) => mentions.every(({ terms }) => terms.some((term) => profile?.explained.has(term))));
}

const MOST_STRAYS = 2;
const MOST_ALTERNATIVES = 4;

function mostStrays(question: Question, named: Named): number {
  if (asksWhatItIs(question, named)) return MOST_ALTERNATIVES;
  if (["who", "what-is"].some((concept) => question.asks(concept))) return MOST_STRAYS + 1;
  if (["what", "which"].some((concept) => question.asks(concept))) return MOST_STRAYS;
  return tellsAbout(question) ? 1 : 0;
}

/** "Tell me about …" */
function tellsAbout({ reading }: Question): boolean {
  return reading.tokens.some(({ text }) => /^(?:about|про|о|об)$/.test(text));
}

const EITHER = /^(?:чи|или|або|либо|or)$/;
const COPULA = /^(?:це|это|то|таке|такое|за|is|are|was|whats|this|хто|кто|who|—|–|-|:)$/;

/** "X is this or that?", "X — це хто?": a name, a copula beside it, and what it might be. */
function asksWhatItIs(question: Question, { mentions }: Named): boolean {
  const { tokens } = question.reading;
  const beside = mentions.flatMap(({ at, length }) => [tokens[at - 1], tokens[at - 2], tokens[at + length], tokens[at + length + 1]]);
  if (!beside.some((token) => token && COPULA.test(token.text))) return false;
  if (tokens.some(({ text }) => EITHER.test(text)) || question.asks("who") || question.asks("what-is")) return true;
  return (
    /^(?:is|are|was)$/.test(tokens[0]?.text ?? "") &&
    (tokens.some(({ text }) => /^(?:a|an|the|part)$/.test(text)) ||
      question.asking.some((mention) => !mentions.includes(mention) && isOfOffice(mention)))
  );
}

/** What people say of offices and titles when they ask who somebody is. */
const OFFICES: ReadonlySet<string> = new Set([
  "employ",
  "contact",
  "hold",
  "name",
  "right",
  "report",
  "war",
  "official",
  "witness",
  "testify",
]);

function isOfOffice({ terms }: Mention): boolean {
  return terms.some((term) => OFFICES.has(term) || kindOf(term) === "org" || kindOf(term) === "place");
}

/** Who somebody is to the prisoners may be asked; whether he is one may not. */
function isOfCaptivity({ terms }: Mention): boolean {
  return terms.includes("captive") || terms.includes("pow");
}

/** What a name may be the name of: "is it a book or a report?" asks no figure of books. */
const THINGS: ReadonlySet<string> = new Set(["book", "report", "register", "article", "school", "office", "hospital", "company"]);

/** A word that no figure has; of something that might be this or that, also a word of the lexicon. */
function isHarmless(index: AnswerIndex, { terms, proper, text }: Mention, alternatives: boolean): boolean {
  if (text.length === 1) return true;
  if (alternatives && terms.some((term) => THINGS.has(term))) return true;
  if (terms.some((term) => index.postings.has(term))) return false;
  return alternatives || (!proper && terms.every((term) => kindOf(term) === "word"));
}

/** A share or count is asked, unless the word is part of the name ("Fourth Platform") or of a membership ("part of the state"). */
export function asksOfCounts({ asking, reading, asks }: Question, named: readonly Mention[]): boolean {
  if (asks("how-long")) return true;
  return asking.some(({ terms, at, length, text }) => {
    if (!terms.includes("how-many") && !terms.includes("share")) return false;
    const next = at + length;
    if (ORDINAL.test(text) && named.some((mention) => mention.at === next)) return false;
    const after = asking.find((mention) => mention.at >= next && !mention.terms.includes("filler"));
    return !(/^(?:part|частин|част)/.test(text) && after && isOfOffice(after) && !isAsking(after) && reading.tokens.length > 0);
  });
}

const ORDINAL = /^(?:четверт|трет|third|fourth|quarter)/;
