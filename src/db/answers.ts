import type { Db } from "./client.js";
import { groupedOn } from "./grouped.js";

/** What an answer leaves behind: what was shown, never what was asked nor who asked. */
export interface AnswerRecord {
  readonly id: string;
  readonly at: Date;
  readonly platform: string;
  readonly chatId: string;
  readonly locale: string;
  readonly kind: string;
  /** The claims shown, by version. */
  readonly claims: readonly { readonly id: string; readonly version: number }[];
  /** What the chat's next question may lean on: plain JSON, or null to forget the last one. */
  readonly focus: object | null;
  /** Why there was no answer, and about what: counted by day, the words are not kept. */
  readonly unanswered: { readonly reason: string; readonly topic: string } | null;
}

/**
 * Keeps an answer, what its chat is about now, and the count of what has no answer: all of it or nothing. The commit does not wait
 * for the disk. PostgreSQL writes its log in order, so a power cut that takes an answer also takes the later note that its update was
 * handled: the person is answered again, and that answer is kept.
 */
export const saveAnswer = groupedOn<AnswerRecord>(async (db, records) => {
  const given = JSON.stringify(records.map(({ unanswered, ...record }, n) => ({ n, ...record, ...unanswered })));
  // Rows are locked in one order everywhere, so that two processes never wait for each other.
  await db.$executeRaw`
    WITH unhurried AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)), given AS (
      SELECT * FROM jsonb_to_recordset(${given}::jsonb) AS given (
        n int, id text, at timestamptz, platform text, "chatId" text, locale text, kind text, claims jsonb, focus jsonb, reason text, topic text)
    ), chats AS (
      INSERT INTO chat (platform, id, focus, seen_at)
      SELECT DISTINCT ON (platform, "chatId") platform, "chatId", focus, at FROM given ORDER BY platform, "chatId", n DESC
      ON CONFLICT (platform, id) DO UPDATE SET focus = excluded.focus, seen_at = excluded.seen_at
    ), counts AS (
      INSERT INTO unanswered (day, locale, reason, topic, count)
      SELECT (at AT TIME ZONE 'UTC')::date AS day, locale, reason, topic, count(*) FROM given WHERE reason IS NOT NULL
      GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
      ON CONFLICT (day, locale, reason, topic) DO UPDATE SET count = unanswered.count + excluded.count
    )
    INSERT INTO answer (id, at, platform, locale, kind, claims) SELECT id, at, platform, locale, kind, claims FROM unhurried, given`;
  return [];
});

/** Stores "did this help?"; the last word counts. False when there is no such answer. */
export async function saveFeedback(db: Db, answerId: string, helpful: boolean, at: Date): Promise<boolean> {
  const known = await db.answer.findUnique({ where: { id: answerId }, select: { id: true } });
  if (!known) return false;
  await db.feedback.upsert({ where: { answerId }, update: { helpful, at }, create: { answerId, helpful, at } });
  return true;
}
