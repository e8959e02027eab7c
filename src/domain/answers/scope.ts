import type { Wishes } from "./find-wishes.js";
import { kindOf } from "./lexicon.js";
import { callsIn } from "./manners.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";
import { isTime } from "./read-time.js";

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

/** Of a longer message the last sentences are looked at one by one, and all of it together. */
const MOST_SENTENCES = 12;

/** The sentences of a message, last first: what is asked for mostly comes last. */
export function sentencesOf(question: Question, wishes: Wishes): readonly Scope[] {
  const known = sentences.get(wishes) ?? cut(question, wishes);
  sentences.set(wishes, known);
  return known;
}

const sentences = new WeakMap<Wishes, readonly Scope[]>();

function cut(question: Question, wishes: Wishes): readonly Scope[] {
  const { tokens } = question.reading;
  const ends = tokens.flatMap(({ kind, text }, at) => (kind === "mark" && ENDS.includes(text) ? [at + 1] : []));
  const bounds = [0, ...ends, tokens.length];
  const spans = bounds.slice(1).map((to, place) => [bounds[place] ?? 0, to] as const);
  return spans
    .filter(([from, to]) => tokens.slice(from, to).some(({ kind }) => kind !== "mark"))
    .slice(-MOST_SENTENCES)
    .reverse()
    .map(([from, to]) => compile(question, wishes, from, to));
}

/** All of a message. */
export function scopeOf(question: Question, wishes: Wishes): Scope {
  const known = wholes.get(wishes) ?? compile(question, wishes, 0, question.reading.tokens.length);
  wholes.set(wishes, known);
  return known;
}

const wholes = new WeakMap<Wishes, Scope>();

function compile(question: Question, wishes: Wishes, from: number, to: number): Scope {
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

const SUBJECTS: ReadonlySet<string> = new Set(["topic", "context", "group", "org", "place"]);
/** "When the number of … changes" names a number and asks for none. */
const NUMBER_NOUN = /^(?:кільк|числ|чисел|количеств|nu|nr$|count|amount|tally|toll|процент|відсот|percent|share|частк|частин|часть$|дол)/;

function counts(mentions: readonly Mention[], said: ReadonlySet<string>): boolean {
  const wished = ["send", "keep-sending", "notify", "subscribe", "watch", "erase", "found-error", "human", "reach", "submit"].some(
    (concept) => said.has(concept),
  );
  return mentions.some(
    ({ terms, text }, at) =>
      terms.some((term) => COUNTING.has(term)) && !(wished && NUMBER_NOUN.test(text)) && !(ORDINAL.test(text) && isSpan(mentions[at + 1])),
  );
}

/** "For the third month": no third of anything. */
const ORDINAL = /^(?:трет|четверт|third|fourth|quarter)/;

function isSpan(next: Mention | undefined): boolean {
  return next?.terms.some((term) => kindOf(term) === "time" || isTime(term)) ?? false;
}

const COUNTING: ReadonlySet<string> = new Set(["how-many", "share", "how-long"]);
