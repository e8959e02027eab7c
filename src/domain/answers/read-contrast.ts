import { kindOf } from "./lexicon.js";
import type { Mention, Reading } from "./read-text.js";
import { isTime } from "./read-time.js";
import type { Token } from "./tokens.js";

const NOT = /^(?:не|ні|ни|not|ne)$/;
/** "Not only 2024" leaves 2024 in. */
const ONLY = /^(?:лише|лиш|тільки|тiльки|только|лишь|only|just|merely)$/;
/** Words that may stand between the denial and what it sets aside. */
const LINK = /^(?:за|у|в|на|про|по|від|от|the|a|an|in|for|by|of|from|all|whole|всю|весь|всі|усі|все)$/;
const REACH = 6;

/**
 * The mentions without those that the question sets aside: "not for the whole war, just 2024", "in heads, not in percent",
 * "leaving 2022 aside". Only what would pick among statements (time, speaker, measure) can be set aside so: what is counted
 * cannot, for "not by exchange" narrows the count itself.
 */
export function withoutExcluded(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const excluded = excludedPlaces(reading.tokens);
  if (excluded.size === 0) return [...mentions];
  const kept = mentions.filter((mention) => !(excluded.has(mention.at) && picksAmongClaims(mention)));
  return kept.length > 0 ? kept : [...mentions];
}

function picksAmongClaims({ terms }: Mention): boolean {
  return terms.some((term) => isTime(term) || ["org", "ask"].includes(kindOf(term)) || term === "average" || term === "extreme");
}

function excludedPlaces(tokens: readonly Token[]): Set<number> {
  const places = new Set<number>();
  tokens.forEach(({ text }, at) => {
    if (NOT.test(text)) for (const place of afterDenial(tokens, at)) places.add(place);
    if (/^leav/.test(text)) for (const place of upTo(tokens, at, /^(?:aside|out)$/)) places.add(place);
  });
  return places;
}

/** From a denial to the comma, end or "but" after it; nothing unless a link word follows or a contrast closes it. */
function afterDenial(tokens: readonly Token[], at: number): number[] {
  const next = tokens[at + 1]?.text ?? "";
  if (ONLY.test(next)) return [];
  const places: number[] = [];
  for (let place = at + 1; place <= at + REACH; place += 1) {
    const token = tokens[place];
    const ends = !token || token.kind === "mark" || /^(?:а|но|але|but)$/.test(token.text) || ONLY.test(token.text);
    if (ends) return LINK.test(next) || at === 0 || /^(?:,|а)$/.test(tokens[at - 1]?.text ?? "") ? places : [];
    places.push(place);
  }
  return [];
}

function upTo(tokens: readonly Token[], at: number, end: RegExp): number[] {
  const to = tokens.findIndex(({ text }, place) => place > at && place <= at + REACH + 2 && end.test(text));
  return to < 0 ? [] : Array.from({ length: to - at }, (_, index) => at + index);
}

const DENIAL = /^(?:не|ні|ни|not|never|ne|nie|didnt|dont|doesnt|werent|wasnt|isnt|arent|havent|hasnt|hadnt|wont|cant|cannot)$/;
const DENIAL_REACHES = 3;

/** Events that the question denies ("have not come back"), by where they stand: the count of the event is no count of these. */
export function deniedPlaces({ tokens, mentions }: Reading): ReadonlySet<number> {
  const places = new Set<number>();
  tokens.forEach(({ text }, at) => {
    if (!DENIAL.test(text) || ONLY.test(tokens[at + 1]?.text ?? "")) return;
    const denied = mentions.find((mention) => mention.at > at && mention.at <= at + DENIAL_REACHES && isEvent(mention));
    const between = tokens.slice(at + 1, denied?.at ?? at + 1);
    if (denied && between.every(({ kind }) => kind !== "mark")) places.add(denied.at);
  });
  return places;
}

function isEvent({ terms }: Mention): boolean {
  return terms.some((term) => kindOf(term) === "topic");
}
