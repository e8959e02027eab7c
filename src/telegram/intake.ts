import type { Db } from "../db/client.js";
import { grouped } from "../db/grouped.js";
import { beginAgain, forget, markHandled, type Outcome, receive, type Update, unhandled } from "../db/inbox.js";
import { type ChatQueues, chatQueues } from "./chat-queues.js";
import { untilDone, waitForDatabase } from "./patience.js";
import { atMost, type Sleep } from "./sleep.js";

const MOST_CHATS = 128;
const HOUR = 3_600_000;
/** A stop ends within 10 s. A send that hangs longer is sent again after the next start. */
const LONGEST_END = 6_000;
const LONGEST_NOTE = 3_000;

export interface IntakeOptions {
  readonly db: Db;
  readonly key: Uint8Array;
  readonly bot: string;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
  /** Called once for each new update, before its turn in the chat comes. */
  readonly noticed: (update: Update) => void;
  /** `earlier` counts the times it was taken up again and came to no end. null: stopped before the end, the update stays in the inbox. Never throws. */
  readonly handle: (update: Update, earlier: number) => Promise<Outcome | null>;
}

/** From the platform into the inbox, from there into the queues of the chats, and out of the inbox again. */
export interface Intake {
  /** Commits the updates and queues the new ones. @throws when the database refuses; then none is stored */
  store(updates: readonly Update[]): Promise<void>;
  /** Takes up what an earlier process left. */
  recover(): Promise<void>;
  /** Updates in memory that have no outcome in the database yet. */
  size(): number;
  /** Ends what is under way and notes it. */
  close(): Promise<void>;
}

export function intakeOf({ db, key, bot, sleep, signal, noticed, handle }: IntakeOptions): Intake {
  const queues: ChatQueues = chatQueues(MOST_CHATS);
  /** Every update in memory: recovery and the platform may both bring the same one. */
  const present = new Set<string>();
  const closing = new AbortController();
  const finishing = new Set<Promise<void>>();
  const patience = { sleep, signal: closing.signal, waitAfter: waitForDatabase };

  const finish = grouped<{ key: string; outcome: Outcome }>(async (ended) => {
    await untilDone(() => markAll(db, bot, ended), patience);
    for (const update of ended) present.delete(update.key);
    return [];
  });

  /** What a process that died has `left` is counted before it is tried again: it may be what ended the process. */
  function queue(update: Update, left: boolean): void {
    if (present.has(update.key)) return;
    present.add(update.key);
    noticed(update);
    queues.add(update.chat, async () => {
      const earlier = left ? await untilDone(() => beginAgain(db, bot, update.key), { ...patience, signal }) : { done: 0 };
      const outcome = earlier === undefined ? null : await handle(update, earlier.done);
      if (outcome === null) return;
      // Not awaited: the next message of this chat need not wait for the note about this one.
      const noted = finish({ key: update.key, outcome }).finally(() => finishing.delete(noted));
      finishing.add(noted);
    });
  }

  const clean = () => void untilDone(() => forget(db), { ...patience, signal });
  const cleaning = setInterval(clean, HOUR);
  cleaning.unref();

  return {
    async store(updates) {
      for (const update of await receive(db, key, bot, updates)) queue(update, false);
    },
    async recover() {
      const left = await untilDone(() => unhandled(db, key, bot), { ...patience, signal });
      for (const update of left?.done ?? []) queue(update, true);
      clean();
    },
    size: () => present.size,
    async close() {
      clearInterval(cleaning);
      await atMost(LONGEST_END, queues.close());
      await atMost(LONGEST_NOTE, Promise.all(finishing));
      closing.abort();
    },
  };
}

async function markAll(db: Db, bot: string, ended: readonly { key: string; outcome: Outcome }[]): Promise<void> {
  for (const outcome of new Set(ended.map((update) => update.outcome))) {
    const keys = ended.filter((update) => update.outcome === outcome).map(({ key }) => key);
    await markHandled(db, bot, keys, outcome);
  }
}
