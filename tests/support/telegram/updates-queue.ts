import { badRequest, conflict, type Refusal } from "./refusal.js";
import type { Clock } from "./state.js";
import type { Update } from "./wire.js";

/** How long the server keeps an update of each type, in milliseconds; 24 hours unless named. */
const RETENTION: Record<string, number> = { callback_query: 150_000, inline_query: 30_000, chosen_inline_result: 600_000 };
const DAY = 86_400_000;
const LONGEST_POLL = 50;
export const UPDATE_TYPES = [
  "message",
  "edited_message",
  "channel_post",
  "edited_channel_post",
  "inline_query",
  "chosen_inline_result",
  "callback_query",
  "my_chat_member",
  "chat_member",
  "chat_join_request",
  "message_reaction",
  "message_reaction_count",
];
const BY_DEFAULT = UPDATE_TYPES.filter((type) => !["chat_member", "message_reaction", "message_reaction_count"].includes(type));

export interface Entry {
  update: Update;
  type: string;
  at: number;
  /** Updates with the same key are delivered one after another: the chat, or the person who pressed. */
  orderKey: number;
  handedOut: boolean;
  /** Put in raw by a test: an offset above its id does not confirm it before the bot has seen it once. */
  raw: boolean;
  inFlight: boolean;
  failures: number;
  notBefore: number;
}

export interface PollRequest {
  offset: number;
  limit: number;
  timeout: number;
  whenAbandoned(listener: () => void): void;
}

export interface UpdatesQueue {
  entries: Entry[];
  allowed: Set<string>;
  add(type: string, payload: unknown, orderKey: number): Update | undefined;
  inject(update: Update, orderKey: number): Update;
  poll(request: PollRequest): Promise<Update[]>;
  /** An empty list means the default types, undefined changes nothing. */
  allow(types: unknown): void;
  drop(entry: Entry): void;
  dropExpired(): void;
  clear(): void;
  endPoll(refusal: Refusal): void;
}

interface Waiting {
  offset: number;
  limit: number;
  timer: NodeJS.Timeout;
  finish(updates: Update[]): void;
  fail(refusal: Refusal): void;
}

export function createQueue(world: Clock, onAdded: () => void, firstId: number): UpdatesQueue {
  let lastId = firstId - 1;
  let waiting: Waiting | undefined;
  let previous = { offset: Number.NaN, at: Number.NEGATIVE_INFINITY };
  let conflictAllowedAt = 0;

  const queue: UpdatesQueue = {
    entries: [],
    allowed: new Set(BY_DEFAULT),
    add(type, payload, orderKey) {
      if (!queue.allowed.has(type)) return undefined;
      lastId += 1;
      const update = { update_id: lastId, [type]: payload };
      enqueue(update, type, orderKey, false);
      return update;
    },
    inject(update, orderKey) {
      enqueue(update, Object.keys(update).find((key) => key !== "update_id") ?? "message", orderKey, true);
      return update;
    },
    poll: (request) => poll(request),
    allow(types) {
      if (!Array.isArray(types)) return;
      const known = types.map((type) => String(type).toLowerCase()).filter((type) => UPDATE_TYPES.includes(type));
      queue.allowed = new Set(known.length > 0 ? known : BY_DEFAULT);
    },
    drop(entry) {
      queue.entries = queue.entries.filter((other) => other !== entry);
    },
    dropExpired() {
      const fresh = queue.entries.filter(({ type, at }) => world.now() - at < (RETENTION[type] ?? DAY));
      world.metrics.expiredUpdates += queue.entries.length - fresh.length;
      if (fresh.length < queue.entries.length) queue.entries = fresh;
    },
    clear() {
      queue.entries = [];
    },
    endPoll(refusal) {
      waiting?.fail(refusal);
    },
  };

  function enqueue(update: Update, type: string, orderKey: number, raw: boolean): void {
    const state = { handedOut: false, raw, inFlight: false, failures: 0, notBefore: 0 };
    queue.entries.push({ update, type, orderKey, at: world.now(), ...state });
    setImmediate(serve);
    onAdded();
  }

  function serve(): void {
    if (waiting === undefined) return;
    const updates = take(waiting.offset, waiting.limit);
    if (updates.length > 0) waiting.finish(updates);
  }

  function confirm(offset: number): void {
    const kept = queue.entries.filter(({ update, raw, handedOut }) => update.update_id >= offset || (raw && !handedOut));
    if (kept.length < queue.entries.length) queue.entries = kept;
  }

  /** A negative offset counts from the end and forgets everything before. */
  function take(offset: number, limit: number): Update[] {
    queue.dropExpired();
    if (offset < 0) queue.entries = queue.entries.slice(offset);
    else if (offset > 0) confirm(offset);
    const taken = queue.entries.slice(0, limit);
    for (const entry of taken) entry.handedOut = true;
    return taken.map(({ update }) => update);
  }

  /** The same offset again within 3 s is held for 3 s, within 0.5 s it gets a single update. */
  function slowed({ offset, limit, timeout }: PollRequest): { limit: number; wait: number } {
    const since = world.now() - previous.at;
    const again = offset === previous.offset;
    previous = { offset, at: world.now() };
    const wait = Math.min(Math.max(timeout, 0), LONGEST_POLL) * 1000;
    return { limit: again && since < 500 ? 1 : limit, wait: again && since < 3000 ? Math.max(wait, world.scaled(3000)) : wait };
  }

  async function poll(request: PollRequest): Promise<Update[]> {
    const { limit, wait } = slowed(request);
    const updates = take(request.offset, limit);
    if (updates.length > 0 || wait === 0) return updates;
    waiting?.fail(conflict("terminated by other getUpdates request; make sure that only one bot instance is running"));
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(mine.timer);
        if (waiting === mine) waiting = undefined;
      };
      const mine: Waiting = {
        offset: request.offset,
        limit,
        timer: setTimeout(() => mine.finish([]), wait),
        finish(found) {
          end();
          resolve(found);
        },
        fail(refusal) {
          end();
          rejectLater(refusal, reject);
        },
      };
      waiting = mine;
      request.whenAbandoned(() => mine.finish([]));
    });
  }

  /** The first conflict is told at once, further ones within 3 s are held for 3 s. */
  function rejectLater(refusal: Refusal, reject: (refusal: Refusal) => void): void {
    if (refusal.code !== 409 || world.now() >= conflictAllowedAt) {
      if (refusal.code === 409) conflictAllowedAt = world.now() + world.scaled(3000);
      reject(refusal);
    } else setTimeout(() => reject(refusal), world.scaled(3000)).unref();
  }

  return queue;
}

/** limit and timeout are brought into range without complaint; only a wrong offset is refused. */
export function checkOffset(text: string): number {
  if (text === "") return 0;
  const offset = Number(text);
  if (!Number.isInteger(offset)) throw badRequest("offset must be an integer");
  return offset;
}
