import type { Wishes } from "./find-wishes.js";
import { asksAboutBot, asksOfFiling, wantsVoice } from "./plain-wishes.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import { type Scope, scopeOf, sentencesOf } from "./scope.js";

/** What zvistka does besides answering with figures. */
export type Feature = "delete-my-data" | "status" | "subscribe" | "report" | "contact" | "help";

export const FEATURES: ReadonlySet<string> = new Set<Feature>(["delete-my-data", "status", "subscribe", "report", "contact", "help"]);

type Rule = readonly [Feature, (scope: Scope) => boolean];

/** Asked in this order: whoever wants a report erased names the report too. */
const rules: readonly Rule[] = [
  ["delete-my-data", wantsErased],
  ["status", asksStatus],
  ["subscribe", wantsUpdates],
  ["contact", reportsError],
  ["report", wantsToFile],
  ["contact", wantsHuman],
  ["help", asksAbility],
  ["status", asksOfFiling],
  ["contact", wantsVoice],
  ["help", asksAboutBot],
];

/** The feature that a message asks for: in one of its sentences, the last first, or in all of it taken together. */
export function featureAsked(question: Question, wishes: Wishes): Feature | null {
  const sentences = sentencesOf(question, wishes);
  for (const scope of sentences) {
    const feature = featureIn(scope);
    if (feature === "report" && asksNumberOf(sentences)) continue;
    if (feature) return feature === "help" && isStory(question, wishes) ? "report" : feature;
  }
  if (sentences.some(({ counts }) => counts) || sentences.length < 2) return null;
  return featureIn(scopeOf(question, wishes));
}

/** A long story may end in a question for a number of others: then the wish in it is told, not asked. */
function asksNumberOf(sentences: readonly Scope[]): boolean {
  return sentences.some(
    ({ counts, subject, has, mentions }) =>
      counts && mentions.some(({ text }) => MANY.test(text)) && (subject.length > 0 || has("anaphora")),
  );
}

const MANY = /^(?:how|ск[іои]|sk[yio]|багато|много)/;

/** Whoever tells of a lost relative and does not know where to begin asks about filing, not about zvistka. */
function isStory(question: Question, wishes: Wishes): boolean {
  const { says, has } = scopeOf(question, wishes);
  return has("relation", "family", "children") && (says("lost") || has("missing"));
}

function featureIn(scope: Scope): Feature | null {
  return rules.find(([, holds]) => holds(scope))?.[0] ?? null;
}

function wantsErased({ says, has, counts, asksWho, words, subject, mentions }: Scope): boolean {
  if (counts || asksWho || has("why")) return false;
  const own = says("own-data", "submission", "particulars") || says("my") || (says("you") && says("about"));
  if (says("your-base") && says("want") && isUnwanted(mentions)) return true;
  if (says("erase") && (own || has("figure") || says("sent") || (words <= FEW && subject.length === 0))) return true;
  if (has("negation") && says("want") && says("stays") && says("own-data", "submission") && says("you", "your-base")) return true;
  return says("do-not-keep") && says("own-data", "submission", "particulars", "you");
}

/** "I do not want …", "so that it is not …": not "nobody has heard of him, I want him in your system". */
function isUnwanted(mentions: readonly Mention[]): boolean {
  return UNWANTED.test(mentions.map(({ text }) => text).join(" "));
}

const UNWANTED =
  /(?:^| )(?:не (?:хо[чт]|хті|бажа|жела|треба|потріб|нуж|надо|було|був|были|было|был|бути|быть|лиш|залиш|оста|зберіг|хран)|(?:dont|not|no longer|never) (?:want|like|wish|agree|to|be|in|on|stay)|нічого|ничего|nothing)/;

function asksStatus({ says, has, counts, subject, mentions }: Scope): boolean {
  if ((counts && subject.length > 0) || names(subject, COUNTED)) return false;
  const mine = says("submission") && (says("my", "sent", "you", "own-data") || has("relation"));
  const numbered = says("submission") && mentions.some(({ number }, at) => number !== null && TICKET.test(mentions[at - 1]?.text ?? ""));
  const filed =
    mine || numbered || (says("filed") && has("relation")) || (says("sent") && (says("human", "you", "submit") || subject.length === 0));
  const asksHow = says("submit") && !says("sent") && has("how", "where");
  const state = says("status") || (says("change") && !says("as-soon"));
  return filed && state && !asksHow;
}

/** "Request 214": a number that names what was filed. */
const TICKET = /^(?:заявк|звернен|обращен|анкет|тікет|тикет|номер|ticket|application|request|case|report)/;

function wantsUpdates({ says, has, counts, words, mentions, asksWho }: Scope): boolean {
  if (counts || asksWho) return false;
  if (says("subscribe")) return true;
  if (says("notify") && (says("to-me", "want", "as-soon") || words <= FEW)) return true;
  if (says("want") && says("change") && words <= FEW && !has("what", "which", "whether")) return true;
  const whenChanged = says("change") && says("as-soon");
  if (says("send", "keep-sending") && says("to-me", "want", "let-know") && whenChanged) return true;
  if (says("keep-sending") && says("to-me", "want", "you") && says("change")) return true;
  const number = has("figure") || mentions.some(({ terms }) => terms.includes("how-many"));
  return says("watch") && number && !has("which", "whether", "verify") && (says("want") || words <= FEW) && !says("you");
}

const FEW = 4;

function reportsError({ says, has }: Scope): boolean {
  if (!says("found-error") || says("lost")) return false;
  const wants = says("turn-to", "reach", "team", "human") || has("how", "where", "who");
  const tells = says("turn-to", "submit", "reach") && (says("want", "i-do", "to-whom") || has("where", "how"));
  return tells || (says("found", "you") && (wants || says("to-whom")));
}

const SOMEONE = ["relation", "missing", "captive", "pow", "person", "family", "children", "military", "search"];
/** What figures count: beside it a report or a person on the team is not the asker's. */
const COUNTED = ["execute", "exchange", "torture", "interview"];

function names(subject: readonly Mention[], concepts: readonly string[]): boolean {
  return subject.some(({ terms }) => terms.some((term) => concepts.includes(term)));
}

/** To hand in what one knows of somebody, or to ask whom to tell. */
function wantsToFile({ says, has, counts, subject, mentions }: Scope): boolean {
  if (counts || has("total") || says("sum-up") || names(subject, COUNTED)) return false;
  const about = has(...SOMEONE) || says("lost", "about", "particulars");
  const asks = has("how", "where", "whether") || says("want", "what-to-do", "to-whom", "my");
  if (says("submit") && (about || has("figure")) && (asks || !has("which", "who", "what"))) return true;
  if (says("turn-to") && (has("where") || says("to-whom", "what-to-do")) && about) return true;
  if (says("turn-to") && says("want", "i-do") && has("relation") && says("lost")) return true;
  if (says("submit") && says("i-do") && mentions.some(({ text }) => OWN.test(text))) return true;
  if (says("turn-to") && says("you", "i-do") && says("particulars") && has("captive", "pow", "missing")) return true;
  if (says("turn-to") && says("you") && has("how") && says("about") && !has("figure")) return true;
  if (says("want", "i-do") && registersOwn(mentions)) return true;
  return says("what-to-do") && has("relation", "children") && says("lost");
}

/** "Wanna register my brother", in any spelling: what follows the verb is the asker's own. */
function registersOwn(mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ terms, text }, at) => terms.includes("register") && REGISTERING.test(text) && mentions[at + 1]?.terms.includes("relation"),
  );
}

const REGISTERING = /^(?:re?gi?st(?:er|re|r)|зареєструвати|зарегистрировать|записати|записать)$/;

/** "How do I enter mine there?" */
const OWN = /^(?:свого|мого|свою|мою|нашого|своего|моего|нашего|mine|ours)$/;

/** A relative is lost, and the asker does not know what to do: said less plainly than a wish to file. */
export function seemsLost(question: Question, wishes: Wishes): boolean {
  const { says, has, counts } = scopeOf(question, wishes);
  const asks = question.asks("how") || question.asks("where") || says("what-to-do") || says("submit") || question.has("search");
  return !counts && has("relation") && (has("missing") || says("lost")) && asks;
}

function wantsHuman({ says, has, counts, words, asksMark, subject, mentions }: Scope): boolean {
  if (counts || has("human-rights") || names(subject, COUNTED)) return false;
  const wants = says("reach", "want", "my", "you") || has("whether", "negation", "where", "how") || asksMark || words <= FEW;
  const ofNumber = (has("how-many", "figure") || mentions.some(({ number }) => number !== null)) && !says("reach", "machine");
  if (says("human") && wants && !ofNumber && !has("pow", "missing")) return true;
  if (says("one-person") && says("want") && says("reach", "status") && subject.length === 0 && !ofNumber) return true;
  if (says("machine") && has("negation") && says("reach", "want")) return true;
  if (!says("reach") || has("captive", "pow", "family", "relation")) return false;
  if (says("turn-to") && says("want", "i-do") && subject.length === 0 && !has("figure", "how-many")) return true;
  const ours = says("team") || says("you") || mentions.some(({ text }, at) => ADDRESS.test(text) && isThere(mentions, at));
  const asks = has("how", "which", "what", "what-is", "where", "whether", "who", "auxiliary") || says("want") || asksMark || words <= FEW;
  return ours && asks && subject.every(({ terms }) => terms.some((term) => BESIDE_CONTACT.has(term)));
}

const ADDRESS = /^(?:e?mail|phone|telephone|hotline|number|address|пошт[аиу]|почт[аыу]|телефон|емейл|імейл|имейл|мейл|адрес[аиу]?)$/;

/** "Is there a phone", "чи є пошта". */
function isThere(mentions: readonly Mention[], at: number): boolean {
  return mentions.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:is|there|є|есть|имеется)$/.test(text));
}

/** Words of the subject's lexicon that may stand in a question for our address. */
const BESIDE_CONTACT: ReadonlySet<string> = new Set(["call", "contact", "letter", "journalist", "outlet", "article", "organisation"]);

function asksAbility({ says, has, counts, subject, words, asksMark }: Scope): boolean {
  if (says("thanks") && !asksMark) return false;
  if (says("ability") && says("newcomer") && !counts) return true;
  if (counts || subject.length > 0 || has("figure") || has("verify")) return false;
  if (says("ability") && (words <= FEW || says("you", "queries", "ask-you", "newcomer") || has("how", "what", "which"))) return true;
  if (says("queries") && says("you", "ask-you") && (has("what", "which") || says("want"))) return true;
  if (says("ask-you") && has("what", "which", "how") && says("you", "want")) return true;
  return says("newcomer") && (has("what", "how", "which", "where") || says("you") || words <= 2 * FEW);
}
