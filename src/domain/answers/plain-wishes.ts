import { kindOf } from "./lexicon.js";
import type { Mention } from "./read-text.js";
import type { Scope } from "./scope.js";

/** Wishes that are plain from what is left unsaid: beside a word for the bot or for what was filed nothing else is spoken of. */

/** "Who are you?", "What is this bot for?": the bot, a question word, and no word of any subject. */
export function asksAboutBot({ says, has, counts, words, subject, mentions }: Scope): boolean {
  if (counts || words > LONGEST || subject.length > 0 || !says("bot")) return false;
  if (has("figure", "verify", "source", "from", "said", "published", "when", "where", "list", "differ", "register")) return false;
  if (says("rely") || (has("who") && !isWho(mentions))) return false;
  const asks = has("who", "what", "what-is", "which", "why") || says("purpose");
  const named = mentions.some(({ text }) => BOT.test(text));
  return asks && named && mentions.every((mention) => isIdle(mention) || BOT.test(mention.text));
}

const LONGEST = 9;

/** "Who are you": "who do you trust" asks about others. */
function isWho(mentions: readonly Mention[]): boolean {
  return /(?:ти хто|хто ти|ты кто|кто ты|ty khto|khto ty|kto ty|ty kto|who are you|who r u)(?: |$)/.test(
    mentions.map(({ text }) => text).join(" "),
  );
}
const BOT = /^(?:ти|ты|ty|you|u|youre|bot|бот[аіуеи]?|ботик[у]?|чат[у]?|chat|thing|програма|программа|помічник[у]?|помощник)$/;

/** A word that no subject has. */
function isIdle({ terms, number, proper }: Mention): boolean {
  return number === null && !(proper && terms.every((term) => kindOf(term) === "word")) && terms.every((term) => IDLE.has(kindOf(term)));
}

const IDLE: ReadonlySet<string> = new Set(["filler", "ask", "soft"]);

/** "Request 318 has been stuck for two months": something filed, by its number or as one's own, and how it fares. */
export function asksOfFiling({ says, mentions, counts, asksWho, has, subject }: Scope): boolean {
  if (counts || asksWho || has("verify", "figure", "differ")) return false;
  const filed = mentions.filter(({ text }) => FILED.test(text));
  const numbered = filed.some(({ at }) => mentions.some((other) => isNumber(other, at)));
  if (numbered && (says("status") || ASKED_OF.test(mentions.map(({ text }) => text).join(" ")))) return true;
  return filed.length > 0 && says("stuck") && subject.length === 0;
}

const FILED = /^(?:заявк|заяв[аиу]|звернен|обращен|анкет|тікет|тикет|ticket|application|request|case|reference|справ|дел[оу])/;
const ASKED_OF = /(?:що|шо|что|чо) там|what (?:about|happened)|news|update/;
const NEAR = 7;

/** The number of a form stands soon after its name. */
function isNumber({ number, at }: Mention, from: number): boolean {
  return number !== null && at > from && at <= from + NEAR;
}

/** "Can I say it by voice?", "Let somebody call me": the asker's own voice, and nobody's who is counted. */
export function wantsVoice({ says, counts, asksWho, mentions, has, words }: Scope): boolean {
  if (counts || asksWho || words > MOST_OF_VOICE || has("captive", "pow", "family", "relation", "missing", "prison-place", "anaphora"))
    return false;
  const voice = mentions.some(({ text }) => VOICE.test(text));
  const own = says("want", "i-do", "to-me", "human") || mentions.some(({ text }) => FIRST_PERSON.test(text));
  return voice && own && (says("human") || !has("verify", "said", "figure"));
}

const MOST_OF_VOICE = 14;
const VOICE = /^(?:голос(?:ом|ове|овим|ову|овое|овым)$|вголос|вслух|voice|передзвон|перезвон|додзвон|дозвон|подзвоню$|позвоню$|ring$)/;
const FIRST_PERSON = /^(?:я|мені|мне|мене|меня|i|me|my|im)$/;
