import { type ChainedEntry, type ChainHead, chain, emptyChain } from "../vault/audit-chain.js";
import { type AuditEntry, type AuditNote, auditEntry } from "./audit-entry.js";
import { noteHead } from "./audit-head.js";
import type { Db, Transaction } from "./client.js";
import { groupedOn } from "./grouped.js";

/** Whoever appends holds this advisory lock ("zvis", "aud") until the commit, so that two processes make one chain. */
export const auditLock = [0x7a766973, 0x617564] as const;

/**
 * Appends to the log and gives its new head. Who appends at the same time shares one transaction.
 * @throws z.ZodError for an entry that is not of the closed form: nothing is logged then
 */
export async function append(db: Db, notes: readonly AuditNote[]): Promise<ChainHead> {
  // Checked before it is shared, so that one caller's mistake does not fail the others.
  return appendTogether(db, notes.map(auditEntry));
}

const appendTogether = groupedOn<readonly AuditEntry[], ChainHead>(async (db, lists) => {
  const head = await audited(db, (transaction) => appendIn(transaction, lists.flat()));
  return lists.map(() => head);
});

/**
 * A transaction that also writes to the log with `appendNotes`: the deed and its entry are there together or not at all. Afterwards the
 * log's head is noted beside the database.
 */
export async function audited<Result>(db: Db, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const result = await db.$transaction(work, { maxWait: 15_000, timeout: 120_000 });
  await noteHead(db);
  return result;
}

/**
 * Appends within a transaction of `audited`. Call it last: everybody else who logs waits until the transaction ends.
 * @throws z.ZodError as `append`
 */
export async function appendNotes(transaction: Transaction, notes: readonly AuditNote[]): Promise<ChainHead> {
  return appendIn(transaction, notes.map(auditEntry));
}

async function appendIn(transaction: Transaction, entries: readonly AuditEntry[]): Promise<ChainHead> {
  if (entries.length === 0) return auditHead(transaction);
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${auditLock[0]}::int, ${auditLock[1]}::int)`;
  const head = await auditHead(transaction);
  const rows = chained(head, entries);
  await transaction.$executeRaw`
    INSERT INTO audit_entry (number, entry, hash)
    SELECT number, entry, hash FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (number int, entry jsonb, hash text)`;
  const { number, hash } = rows.at(-1) ?? head;
  return { number, hash };
}

/** How far the log has grown. */
export async function auditHead(db: Db | Transaction): Promise<ChainHead> {
  const [last] = await db.$queryRaw<ChainHead[]>`SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1`;
  return last ?? emptyChain;
}

/** The rows that continue a log. */
export function chained(head: ChainHead, entries: readonly AuditEntry[]): readonly ChainedEntry[] {
  const rows: ChainedEntry[] = [];
  for (const entry of entries) rows.push(chain(rows.at(-1) ?? head, entry));
  return rows;
}

/** The log in order, a page at a time: it may be longer than the memory. */
export async function* auditPages(db: Db, page = 1_000): AsyncGenerator<readonly ChainedEntry[]> {
  for (let after = 0; ; ) {
    const rows = await db.$queryRaw<ChainedEntry[]>`
      SELECT number, entry, hash FROM audit_entry WHERE number > ${after} ORDER BY number LIMIT ${page}`;
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.number;
  }
}
