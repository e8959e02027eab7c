import type { Db, Transaction } from "./client.js";

/** Something that was erased for good, by its random id: what it was nobody can tell any more. */
export interface Erasure {
  readonly subject: string;
  readonly erasedAt: Date;
}

/** Notes that `subject`, a uuid, is erased; in the transaction that erases it. Safe to repeat: the first time counts. */
export async function noteErasure(db: Db | Transaction, subject: string, now: Date): Promise<void> {
  await db.erasure.createMany({ data: [{ subject, erasedAt: now }], skipDuplicates: true });
}

/** The ledger, oldest first. */
export async function listErasures(db: Db | Transaction): Promise<readonly Erasure[]> {
  return db.erasure.findMany({ orderBy: [{ erasedAt: "asc" }, { subject: "asc" }] });
}

/** Erases a report for good, whatever state it is in. Everything that belongs to a report goes with it here; safe to repeat. */
export async function eraseReport(db: Db | Transaction, subject: string): Promise<void> {
  await db.receiptShown.deleteMany({ where: { report: subject } });
  await db.report.deleteMany({ where: { id: subject } });
}

/**
 * Erases again everything that the ledger names, and says how much that was: a backup older than an erasure brings the erased back.
 * `erase` must be safe to repeat, and for what is not there.
 */
export async function replayErasures(db: Db, erase: (subject: string) => Promise<void>): Promise<number> {
  const erasures = await listErasures(db);
  for (const { subject } of erasures) await erase(subject);
  return erasures.length;
}
