import type { Wishes } from "./find-wishes.js";
import { kindOf } from "./lexicon.js";
import type { Question } from "./read-question.js";
import type { Mention } from "./read-text.js";

/** What is said to zvistka rather than asked of it. */
const CALLING: ReadonlySet<string> = new Set(["greeting", "thanks", "goodbye", "swear", "abuse", "ignore"]);
/** A word that may also call those who are counted names: it is dropped with all that stands around it, or not at all. */
const NAMES: ReadonlySet<string> = new Set(["abuse", "ignore"]);

/** The question without greetings, thanks, swear words and names that zvistka is called: none of them narrows anything. */
export function withoutManners(question: Question, wishes: Wishes): Question {
  const calls = callsIn(question, wishes);
  if (calls.size === 0) return question;
  const kept = ({ at, number }: Mention) => number !== null || !calls.has(at);
  return { ...question, asking: question.asking.filter(kept), telling: question.telling.filter(kept) };
}

/** Places of such words wherever they stand, and of the stretches that only call: "you useless bot, how many …". */
export function callsIn(question: Question, wishes: Wishes): ReadonlySet<number> {
  const known = heard.get(wishes) ?? callsOf(question, wishes);
  heard.set(wishes, known);
  return known;
}

const heard = new WeakMap<Wishes, ReadonlySet<number>>();

function callsOf({ reading }: Question, { found }: Wishes): ReadonlySet<number> {
  const calls = found.filter(({ concept }) => CALLING.has(concept));
  if (calls.length === 0) return new Set();
  const words = calls.filter(({ concept }) => !NAMES.has(concept)).flatMap(({ at, length }) => places(at, at + length));
  const stretches = stretchesOf(reading.tokens.map(({ kind, text }) => kind === "mark" && text !== "%")).filter(({ from, to }) => {
    const inside = ({ at }: { readonly at: number }) => at >= from && at < to;
    const named = calls.filter(inside).map(({ concept }) => concept);
    if (named.length === 0 || to - from > LONGEST || reading.mentions.some((mention) => inside(mention) && asks(mention))) return false;
    return named.includes("abuse") || reading.mentions.some((mention) => !inside(mention) && isSubject(mention));
  });
  return new Set([...words, ...stretches.flatMap(({ from, to }) => places(from, to))]);
}

const LONGEST = 5;
const ASKED: ReadonlySet<string> = new Set(["number", "date", "context", "group", "place", "org"]);

function asks({ terms }: Mention): boolean {
  return terms.some((term) => ASKED.has(kindOf(term)) || term === "how-many" || term === "share" || term === "how-long");
}

function isSubject({ terms }: Mention): boolean {
  return terms.some((term) => kindOf(term) === "topic" || kindOf(term) === "context");
}

function stretchesOf(marks: readonly boolean[]): { from: number; to: number }[] {
  const bounds = [-1, ...marks.flatMap((mark, at) => (mark ? [at] : [])), marks.length];
  return bounds.slice(1).map((to, place) => ({ from: (bounds[place] ?? -1) + 1, to }));
}

function places(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
