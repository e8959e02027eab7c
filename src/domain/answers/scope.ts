import type { Wishes } from "./find-wishes.js";
import { kindOf } from "./lexicon.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";

/** A sentence, or the whole message, as the rules of wishes look at it. */
export interface Scope {
  /** Whether a wish word is said. */
  readonly says: (...concepts: string[]) => boolean;
  /** Whether the subject's lexicon finds a concept. */
  readonly has: (...concepts: string[]) => boolean;
  readonly asksWho: boolean;
  readonly mentions: readonly Mention[];
  readonly asksMark: boolean;
  readonly words: number;
  /** Asks for a number. */
  readonly counts: boolean;
  /** What is spoken of besides the wish: topics, groups, places, bodies. */
  readonly subject: readonly Mention[];
}

const ENDS = ".?!;…\n";

/** The sentences of a message, last first: what is asked for mostly comes last. */
export function sentencesOf(question: Question, wishes: Wishes): Scope[] {
  const { tokens } = question.reading;
  const scopes: Scope[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (at < tokens.length - 1 && !(token.kind === "mark" && ENDS.includes(token.text))) return;
    const scope = scopeOf(question, wishes, from, at + 1);
    if (scope.words > 0) scopes.unshift(scope);
    from = at + 1;
  });
  return scopes;
}

export function scopeOf(question: Question, wishes: Wishes, from = 0, to = question.reading.tokens.length): Scope {
  const { reading } = question;
  const inside = ({ at }: { readonly at: number }) => at >= from && at < to;
  const calls = callsIn(question, wishes);
  const mentions = reading.mentions.filter((mention) => inside(mention) && !calls.has(mention.at));
  const said = new Set(wishes.found.filter(inside).map(({ concept }) => concept));
  const terms = new Set(mentions.flatMap((mention) => mention.terms));
  const tokens = reading.tokens.slice(from, to);
  return {
    says: (...concepts) => concepts.some((concept) => said.has(concept)),
    has: (...concepts) => concepts.some((concept) => terms.has(concept)),
    asksWho: mentions.some((mention) => mention.terms.includes("who") && !wishes.at(mention.at)),
    mentions,
    asksMark: tokens.some(({ text }) => text === "?"),
    words: tokens.filter(({ kind }) => kind !== "mark").length,
    counts: counts(mentions, said),
    subject: mentions.filter((mention) => SUBJECTS.has(kindOf(mention.terms[0] ?? "")) && !wishes.at(mention.at)),
  };
}

/** What is said to zvistka rather than asked of it. */
export const CALLING: ReadonlySet<string> = new Set(["greeting", "thanks", "goodbye", "swear", "abuse"]);

/**
 * Places of the words that only call: greetings, thanks and swear words wherever they stand, and a stretch between marks
 * that holds abuse and neither a question word nor a number ("you useless bot, how many …").
 */
export function callsIn({ reading }: Question, { found }: Wishes): ReadonlySet<number> {
  const calls = found.filter(({ concept }) => CALLING.has(concept));
  const places = calls
    .filter(({ concept }) => concept !== "abuse")
    .flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step));
  const bounds = [
    -1,
    ...reading.tokens.flatMap(({ kind, text }, at) => (kind === "mark" && text !== "%" ? [at] : [])),
    reading.tokens.length,
  ];
  for (const [place, from] of bounds.entries()) {
    const to = bounds[place + 1] ?? from;
    const inside = ({ at }: { readonly at: number }) => at > from && at < to;
    if (to - from > LONGEST_CALL || !calls.some((call) => call.concept === "abuse" && inside(call))) continue;
    if (reading.mentions.some((mention) => inside(mention) && mention.terms.some((term) => ASKED.has(kindOf(term)) || term === "how-many")))
      continue;
    for (let at = from + 1; at < to; at += 1) places.push(at);
  }
  return new Set(places);
}

const LONGEST_CALL = 6;
const ASKED: ReadonlySet<string> = new Set(["number", "date", "context", "place", "org"]);

const SUBJECTS: ReadonlySet<string> = new Set(["topic", "context", "group", "org", "place"]);
/** "When the number of … changes" names a number and asks for none. */
const NUMBER_NOUN = /^(?:кільк|числ|чисел|количеств|nu|nr$|count|amount|tally|toll|процент|відсот|percent|share|частк|дол)/;

function counts(mentions: readonly Mention[], said: ReadonlySet<string>): boolean {
  const wished = ["send", "keep-sending", "notify", "subscribe", "watch", "erase", "found-error", "human", "reach"].some((concept) =>
    said.has(concept),
  );
  return mentions.some(({ terms, text }) => terms.some((term) => COUNTING.has(term)) && !(wished && NUMBER_NOUN.test(text)));
}

const COUNTING: ReadonlySet<string> = new Set(["how-many", "share", "how-long"]);
