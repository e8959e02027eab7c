import type { Db } from "./client.js";
import { openUpdate, sealUpdate } from "./seal-update.js";

/** One update of a platform as text; `key` is its identity there, `chat` the order in which it must be handled. */
export interface Update {
  readonly key: string;
  readonly chat: string;
  readonly body: string;
}

export type Outcome = "answered" | "ignored" | "undeliverable" | "unclear" | "failed" | "unreadable";

/**
 * Stores updates sealed, all or none, and returns those that were not there before. After this returns they may be
 * confirmed to the platform. Known by membership of (bot, key), never by order: Telegram restarts its numbers at random.
 */
export async function receive<T extends Update>(db: Db, key: Uint8Array, bot: string, updates: readonly T[]): Promise<readonly T[]> {
  if (updates.length === 0) return [];
  const rows = updates.map(({ key: name, chat, body }) => {
    const sealed = sealUpdate(key, placeOf(bot, name), body);
    return { name, chat, body: Buffer.from(sealed).toString("base64") };
  });
  const stored = await db.$queryRaw<{ update_key: string }[]>`
    INSERT INTO inbox (bot, update_key, chat_key, received_at, body)
    SELECT ${bot}, name, chat, now(), decode(body, 'base64')
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (name text, chat text, body text)
    ON CONFLICT DO NOTHING RETURNING update_key`;
  const fresh = new Set(stored.map((row) => row.update_key));
  return updates.filter((update) => fresh.delete(update.key));
}

/**
 * Notes the end of updates and forgets what people wrote in them. Safe to repeat. The commit does not wait for the disk: should the
 * machine lose power within the second, the update is answered again, as after any crash.
 */
export async function markHandled(db: Db, bot: string, keys: readonly string[], outcome: Outcome): Promise<void> {
  if (keys.length === 0) return;
  await db.$executeRaw`
    WITH unhurried AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
    UPDATE inbox SET body = NULL, handled_at = now(), outcome = ${outcome} FROM unhurried
    WHERE bot = ${bot} AND update_key = ANY(${[...keys]}::text[]) AND handled_at IS NULL`;
}

interface Row {
  readonly update_key: string;
  readonly chat_key: string;
  readonly body: Uint8Array | null;
}

/** What a process that died has left, in the order of arrival. What this key does not open is marked `unreadable` and left out. */
export async function unhandled(db: Db, key: Uint8Array, bot: string): Promise<readonly Update[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT update_key, chat_key, body FROM inbox WHERE bot = ${bot} AND handled_at IS NULL ORDER BY sequence`;
  const opened = rows.map((row) => ({ row, body: row.body && openUpdate(key, placeOf(bot, row.update_key), row.body) }));
  const lost = opened.filter(({ body }) => body === null).map(({ row }) => row.update_key);
  await markHandled(db, bot, lost, "unreadable");
  return opened.flatMap(({ row, body }) => (body === null ? [] : [{ key: row.update_key, chat: row.chat_key, body }]));
}

/** Platforms repeat an update for at most 24 h, so a key need not be known for longer than twice that. */
export async function forget(db: Db, olderThanHours = 48): Promise<number> {
  return db.$executeRaw`
    DELETE FROM inbox WHERE handled_at IS NOT NULL AND received_at < now() - make_interval(hours => ${olderThanHours}::int)`;
}

/**
 * Counts that an update which a process left behind is tried again, and says how often it was before. Counted when its turn comes
 * and not when it is taken up: what only waited while the process died around it has not been tried.
 */
export async function beginAgain(db: Db, bot: string, key: string): Promise<number> {
  const rows = await db.$queryRaw<{ attempts: number }[]>`
    UPDATE inbox SET attempts = attempts + 1 WHERE bot = ${bot} AND update_key = ${key} RETURNING attempts`;
  return (rows[0]?.attempts ?? 1) - 1;
}

function placeOf(bot: string, updateKey: string): string {
  return `${bot}|${updateKey}`;
}
