import { appendNotes, audited } from "./audit.js";
import type { AuditNote } from "./audit-entry.js";
import type { Db } from "./client.js";
import { Prisma } from "./generated/client.js";
import type { EntryKind } from "./generated/enums.js";

export type { EntryKind };

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** What an entry says; its id and version are beside it. */
export type Content = { readonly [key: string]: Json };

/** A version of a thing in the catalogue; without content it was withdrawn. */
export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly version: number;
  readonly content: Content | null;
}

export interface Recorded {
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
}

/** The latest version of everything, withdrawn things included, in the order of kind and id. */
export async function currentEntries(db: Db): Promise<readonly Entry[]> {
  return db.$queryRaw<Entry[]>`
    SELECT latest.kind::text, id, version, content
    FROM (SELECT DISTINCT ON (kind, id) * FROM entry_version ORDER BY kind, id, version DESC) AS latest
    ORDER BY latest.kind, id COLLATE "C"`;
}

/** One version, whether current or not; null when there is none. */
export async function findEntry(db: Db, kind: EntryKind, id: string, version: number): Promise<Entry | null> {
  const row = await db.entryVersion.findUnique({ where: { kind_id_version: { kind, id, version } } });
  return row && { kind, id, version, content: row.content as Content | null };
}

/** PostgreSQL takes 65,535 parameters in a statement; a row is seven. */
const ROWS_AT_ONCE = 2_000;

/**
 * Adds versions, all or none, with what the audit log says of it. False when somebody else has stored one of them in the meantime:
 * then nothing was added, and what to add must be found anew.
 */
export async function addEntries(
  db: Db,
  entries: readonly Entry[],
  { by, reason, at }: Recorded,
  notes: readonly AuditNote[] = [],
): Promise<boolean> {
  const rows = entries.map(({ content, ...entry }) => ({
    ...entry,
    content: content === null ? Prisma.DbNull : (content as Prisma.InputJsonObject),
    recordedAt: at,
    recordedBy: by,
    reason,
  }));
  const batches = Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, batch) =>
    rows.slice(batch * ROWS_AT_ONCE, (batch + 1) * ROWS_AT_ONCE),
  );
  try {
    await audited(db, async (transaction) => {
      for (const data of batches) await transaction.entryVersion.createMany({ data });
      await appendNotes(transaction, notes);
    });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** P2002: unique key taken. P2034: the two writers waited for each other, and PostgreSQL ended one of them. */
function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && (error.code === "P2002" || error.code === "P2034");
}

/** How many versions there are of anything: grows with every change, since versions are only added. */
export async function countVersions(db: Db): Promise<number> {
  return db.entryVersion.count();
}
