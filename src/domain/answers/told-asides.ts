import { kindOf } from "./lexicon.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";

/** A sentence without what the asker tells of himself in it: why he asks, and what he writes. */
export interface Parted {
  readonly asked: readonly Mention[];
  readonly aside: readonly Mention[];
}

export function withoutAsides(mentions: readonly Mention[], tokens: readonly Token[]): Parted {
  const reason = reasonIn(mentions, tokens);
  const front = prefaceOf(mentions.slice(0, reason), tokens);
  const asked = mentions.slice(front, reason);
  return asked.some(isSubject)
    ? { asked, aside: [...mentions.slice(0, front), ...mentions.slice(reason)] }
    : { asked: mentions, aside: [] };
}

function isSubject({ terms, number }: Mention): boolean {
  return number !== null || terms.some((term) => ["topic", "context", "group", "word"].includes(kindOf(term)));
}

const BECAUSE = /^(?:бо|оскільки|позаяк|because|cause|cuz|coz|cos)$/;
const SINCE = /^(?:тому|потому|оттого)$/;
const ASKER = /^(?:я|мені|мене|ми|мы|нам|нас|мій|моя|моє|мої|мой|моё|мое|мои|мне|меня|i|im|ive|me|my|we|our|us)$/;
const SHORTEST = 2;

/** Where a reason begins that tells of the asker, or of what people say: "… because I missed it on the radio". */
function reasonIn(mentions: readonly Mention[], tokens: readonly Token[]): number {
  const found = mentions.findIndex((mention, place) => place >= SHORTEST && opensReason(mention, tokens));
  if (found < 0) return mentions.length;
  const reason = mentions.slice(found);
  const ofAsker = reason.some(({ text, terms }) => ASKER.test(text) || terms.includes("said") || terms.includes("verify"));
  const asks = reason.some(({ terms }) => ["how-many", "share", "how-long", "who"].some((concept) => terms.includes(concept)));
  return ofAsker && !asks ? found : mentions.length;
}

/** "Because of" names a cause of what is counted. */
function opensReason({ at, text }: Mention, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1]?.text ?? "";
  if (BECAUSE.test(text)) return next !== "of";
  return SINCE.test(text) && /^(?:що|шо|что)$/.test(next);
}

const WRITES =
  /^(?:готую|готуємо|готуюсь|пишу|пишемо|роблю|робимо|збираю|готовлю|готовим|пишем|делаю|делаем|собираю|writing|preparing|working|drafting|researching)$/;
const PIECE =
  /^(?:матеріал|статт|допис|пост|звіт|доповід|реферат|есе|сюжет|презентац|виступ|огляд|текст|новин|материал|стать|отчет|доклад|эссе|презентаци|выступлен|обзор|репортаж|колонк|piece|article|story|report|essay|post|speech|paper|slide|text|thesis|review|presentation|briefing)/;
const LATEST_VERB = 3;
const REACH = 4;
const CUTS = new Set([":", ",", ";", "—", "–", "-", "("]);

/** How many mentions tell first that somebody writes something: "I am preparing an article on war crimes: how many …". */
function prefaceOf(mentions: readonly Mention[], tokens: readonly Token[]): number {
  const verb = mentions.findIndex(({ text }, place) => place <= LATEST_VERB && WRITES.test(text));
  const from = mentions[verb]?.at ?? 0;
  if (verb < 0 || !tokens.slice(from + 1, from + 1 + REACH).some(({ text }) => PIECE.test(text))) return 0;
  const cut = tokens.findIndex(({ kind, text }, at) => at > from && kind === "mark" && CUTS.has(text));
  const rest = cut < 0 ? [] : mentions.filter(({ at }) => at > cut);
  const asks = rest.some(({ terms }) => ["how-many", "share", "how-long", "figure", "who"].some((concept) => terms.includes(concept)));
  return asks ? mentions.length - rest.length : 0;
}
