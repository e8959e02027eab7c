import type { Db } from "./client.js";

/** A draft as it is stored: who it belongs to is a tag, what it says is sealed. */
export interface DraftRow {
  readonly owner: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly endsAt: Date;
}

/** Keeps the owner's draft in place of the one before: everybody has one at most. */
export async function saveDraft(db: Db, { owner, body, endsAt }: DraftRow, now: Date): Promise<void> {
  const kept = { body, endsAt, updatedAt: now, remindedAt: null };
  await db.draft.upsert({ where: { owner }, create: { owner, ...kept }, update: kept });
}

/** The owner's draft; null where there is none, or its time is over. */
export async function findDraft(db: Db, owner: string, now: Date): Promise<DraftRow | null> {
  return db.draft.findFirst({ where: { owner, endsAt: { gt: now } }, select: { owner: true, body: true, endsAt: true } });
}

export async function endDraft(db: Db, owner: string): Promise<void> {
  await db.draft.deleteMany({ where: { owner } });
}

/** Removes what has come to its end, and gives how many. */
export async function forgetDrafts(db: Db, now: Date): Promise<number> {
  const [drafts, receipts] = await db.$transaction([
    db.draft.deleteMany({ where: { endsAt: { lte: now } } }),
    db.receiptShown.deleteMany({ where: { endsAt: { lte: now } } }),
  ]);
  return drafts.count + receipts.count;
}

/** Drafts that end before `before` and whose owners were not reminded yet; each is given out once. */
export async function takeEndingDrafts(db: Db, before: Date, now: Date): Promise<readonly DraftRow[]> {
  return db.$queryRaw<DraftRow[]>`
    UPDATE draft SET reminded_at = ${now} WHERE reminded_at IS NULL AND ends_at > ${now} AND ends_at <= ${before}
    RETURNING owner, body, ends_at AS "endsAt"`;
}
