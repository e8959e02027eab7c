import type { Db } from "./client.js";

export interface AnswerRecord {
  readonly id: string;
  readonly at: Date;
  readonly platform: string;
  readonly locale: string;
  readonly kind: string;
  /** The claims shown, by version. */
  readonly claims: readonly { readonly id: string; readonly version: number }[];
}

/** Keeps what was shown, never what was asked nor who asked. */
export async function saveAnswer(db: Db, { claims, ...answer }: AnswerRecord): Promise<void> {
  await db.answer.create({ data: { ...answer, claims: claims.map(({ id, version }) => ({ id, version })) } });
}

/** One more question without an answer, counted by day, language, reason and topic: the words are not kept. */
export async function countUnanswered(db: Db, day: Date, locale: string, reason: string, topic: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO unanswered (day, locale, reason, topic, count) VALUES (${day}::date, ${locale}, ${reason}, ${topic}, 1)
    ON CONFLICT (day, locale, reason, topic) DO UPDATE SET count = unanswered.count + 1`;
}

/** Stores "did this help?"; the last word counts. False when there is no such answer. */
export async function saveFeedback(db: Db, answerId: string, helpful: boolean, at: Date): Promise<boolean> {
  const known = await db.answer.findUnique({ where: { id: answerId }, select: { id: true } });
  if (!known) return false;
  await db.feedback.upsert({ where: { answerId }, update: { helpful, at }, create: { answerId, helpful, at } });
  return true;
}
