import { followsQuantity, isDenied } from "./nearby-mentions.js";
import type { Mention } from "./read-text.js";
import type { Token } from "./tokens.js";

/** What a word means beside one or two others: a rule for each turn of phrase, first fit. */
export function inPhrase(
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
  if (is("duration") && all[at - 1]?.terms.includes("convict")) return turned("convict");
  if (is("acknowledged") && INSTRUMENTAL.test(all[at + 1]?.text ?? "") && all[at + 1]?.terms.includes("unfit")) return turned("filler");
  if (is("call") && mention.text === "called" && tokens[mention.at + 1]?.proper) return turned("filler");
  if (is("article") && ARTICLE_OF_LAW.test(mention.text) && isDenied(all, at) && has("hold", "detain")) return turned("suspect");
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
/** "Recognised as unfit": what somebody is recognised as. */
const INSTRUMENTAL = /(?:ими|им|ыми|ым|ою|ой)$/;
/** Held "without an article" is held without a charge. */
const ARTICLE_OF_LAW = /^(?:стат[тьеї]|article|articles$)/;
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
