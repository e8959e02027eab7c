import { setTimeout as pause } from "node:timers/promises";
import type { Db } from "./client.js";

/** Costs a person in a crowd less than they notice; without it each would again get a round trip of their own. */
const CROWD_WAITS_MS = 4;

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Joins what arrives while the work on earlier items is under way into the next piece of work, at most `most` items each.
 * The work gives one result for each item, in their order. Every caller learns how the work on its item ended.
 */
export function grouped<T, R = void>(work: (items: readonly T[]) => Promise<readonly R[]>, most = 100): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let busy = false;
  let crowded = false;

  async function run(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      // What arrives in the same turn of the event loop belongs together; in a crowd it pays to wait for more.
      await (crowded && waiting.length < most ? pause(CROWD_WAITS_MS) : null);
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      crowded = batch.length > 1;
      await settle(batch, work);
    }
    busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!busy) void run();
    });
}

async function settle<T, R>(batch: readonly Waiting<T, R>[], work: (items: readonly T[]) => Promise<readonly R[]>): Promise<void> {
  try {
    const results = await work(batch.map(({ item }) => item));
    for (const [at, { resolve }] of batch.entries()) resolve(results[at] as R);
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

/**
 * The same for statements: whoever asks a database at the same time shares one round trip and one commit. A person pays
 * nothing for it when alone, and two hundred who write at once cost little more than one.
 */
export function groupedOn<T, R = void>(work: (db: Db, items: readonly T[]) => Promise<readonly R[]>): (db: Db, item: T) => Promise<R> {
  const groups = new WeakMap<Db, (item: T) => Promise<R>>();
  return (db, item) => {
    const group = groups.get(db) ?? grouped<T, R>((items) => work(db, items));
    groups.set(db, group);
    return group(item);
  };
}
