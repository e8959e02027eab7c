import { kindOf } from "./lexicon.js";
import { withoutExcluded } from "./read-contrast.js";
import type { Mention, Reading } from "./read-text.js";
import { isTime } from "./read-time.js";
import { withoutAsides } from "./told-asides.js";

/** A question taken apart: what asks, what it asks about, and the story told around it. */
export interface Question {
  readonly reading: Reading;
  /** Mentions of the sentences that ask. */
  readonly asking: readonly Mention[];
  /** Mentions of the sentences that only tell. */
  readonly telling: readonly Mention[];
  /** Whether the asking part mentions a concept. */
  readonly asks: (concept: string) => boolean;
  readonly has: (concept: string) => boolean;
  readonly endsWithQuestionMark: boolean;
}

const ASKING = [
  "how-many",
  "share",
  "how-long",
  "who",
  "what-is",
  "what",
  "which",
  "when",
  "where",
  "from",
  "why",
  "how",
  "whether",
  "verify",
];
const STRONG = ["how-many", "share", "how-long", "who", "what-is", "which", "when", "where", "from", "why", "whether"];
const OWN = ["relation"];

export function readQuestion(reading: Reading): Question {
  const clauses = clausesOf(reading);
  const asking = clauses.filter((clause) => clause.asks);
  const bare = asking.length > 0 && !asking.some(({ mentions }) => mentions.some(isSubject));
  const joins = (clause: Clause) => asking.length === 0 || clause.asks || (bare && !clause.personal);
  const bounds = (mention: Mention, clause: Clause) => joins(clause) || (clause.bounds && isBound(mention));
  const chosen = withoutExcluded(
    reading,
    clauses.flatMap((clause) => clause.mentions.filter((mention) => bounds(mention, clause))),
  );
  const rest = clauses.flatMap((clause) => clause.mentions.filter((mention) => !bounds(mention, clause)));
  const concepts = new Set(chosen.flatMap(({ terms }) => terms));
  const all = new Set(reading.mentions.flatMap(({ terms }) => terms));
  return {
    reading,
    asking: chosen,
    telling: rest,
    asks: (concept) => concepts.has(concept),
    has: (concept) => all.has(concept),
    endsWithQuestionMark: reading.tokens.some(({ text }) => text === "?"),
  };
}

interface Clause {
  readonly mentions: readonly Mention[];
  readonly asks: boolean;
  /** About the asker's own people. */
  readonly personal: boolean;
  /** It only tells, yet a group, place or time that it names bounds the question beside it ("I mean civilians."). */
  readonly bounds: boolean;
}

/**
 * Sentences that ask, and sentences that tell. A short text is one question throughout; in a longer one a sentence with a
 * question word or mark asks, and the others only tell. A run-on story is cut where the asking begins.
 */
function clausesOf(reading: Reading): Clause[] {
  const sentences = split(reading, (text) => ".?!;…\n".includes(text));
  const several = sentences.length > 1;
  const anyAsks = sentences.some(({ mentions, question }) => question || strong(mentions) >= 0);
  return sentences.flatMap(({ mentions: all, question }): Clause[] => {
    const { asked: mentions, aside } = withoutAsides(all, reading.tokens);
    const told = aside.length > 0 ? [{ mentions: aside, asks: false, personal: false, bounds: true }] : [];
    const personal = mentions.some(({ terms }) => OWN.some((concept) => terms.includes(concept)));
    const start = strong(mentions);
    if (several && anyAsks && !question && declines(all)) return [{ mentions: all, asks: false, personal: true, bounds: false }];
    if (several && anyAsks && !question && start < 0)
      return [
        { mentions: all, asks: false, personal: personal || sentences.length > 3, bounds: isRemark(sentences.length, all, personal) },
      ];
    return [...cutStory(mentions, start, personal), ...told];
  });
}

const DECLINING =
  /^(?:i )?(?:dont|do not|don t) (?:want|need|mean)|^(?:мені |мне |я |нам )?не (?:хочу|треба|потрібн|цікав|нужн|надо|интерес)/;

/** "I do not want his count." */
function declines(mentions: readonly Mention[]): boolean {
  return DECLINING.test(mentions.map(({ text }) => text).join(" "));
}

/** A short sentence without a story, beside few others. */
function isRemark(sentences: number, mentions: readonly Mention[], personal: boolean): boolean {
  return sentences <= 3 && mentions.length <= 8 && !personal;
}

/** So much told before the first question word is a story, if what follows has a subject of its own. */
const LONG_STORY = 9;
const SHORTEST_STORY = 3;

function cutStory(mentions: readonly Mention[], start: number, personal: boolean): Clause[] {
  const before = mentions.slice(0, Math.max(0, start));
  const after = mentions.slice(Math.max(0, start));
  const aboutOwn = before.length >= SHORTEST_STORY && before.some(({ terms }) => terms.includes("relation"));
  const long = before.length >= LONG_STORY && after.some(isTopic);
  if (start <= 0 || !(aboutOwn || long)) return [{ mentions, asks: true, personal, bounds: true }];
  return [
    { mentions: before, asks: false, personal: true, bounds: false },
    { mentions: after, asks: true, personal, bounds: true },
  ];
}

function isTopic({ terms }: Mention): boolean {
  return terms.some((term) => kindOf(term) === "topic");
}

/** What bounds a count wherever it is said. */
function isBound({ terms }: Mention): boolean {
  return terms.some((term) => ["group", "place"].includes(kindOf(term)) || isTime(term));
}

function isSubject({ terms, number }: Mention): boolean {
  return number !== null || terms.every((term) => ["topic", "context", "group", "word"].includes(kindOf(term)));
}

function strong(mentions: readonly Mention[]): number {
  const many = mentions.findIndex(({ terms }) => terms.includes("how-many") || terms.includes("share"));
  return many >= 0 ? many : mentions.findIndex(({ terms }) => terms.some((term) => STRONG.includes(term)));
}

function split(reading: Reading, ends: (mark: string) => boolean): { mentions: Mention[]; question: boolean }[] {
  const parts: { mentions: Mention[]; question: boolean }[] = [{ mentions: [], question: false }];
  let next = 0;
  reading.tokens.forEach((token, at) => {
    const mention = reading.mentions[next];
    const current = parts.at(-1);
    if (mention?.at === at && current) {
      current.mentions.push(mention);
      next += 1;
    }
    if (token.kind === "mark" && ends(token.text) && current) {
      if (token.text === "?") current.question = true;
      parts.push({ mentions: [], question: false });
    }
  });
  return parts.filter(({ mentions }) => mentions.length > 0);
}

/** Whether a mention asks or merely connects: such words are no part of the subject. */
export function isAsking({ terms }: Mention): boolean {
  return terms.some((term) => ASKING.includes(term));
}
