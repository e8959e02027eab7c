import { existsSync } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { auditHead } from "../db/audit.js";
import { writeHead } from "../db/audit-head.js";
import type { Db, Transaction } from "../db/client.js";
import { syncFolder } from "../db/durable.js";
import { replayErasures } from "../db/erasures.js";
import { restoreLock, takeRestoreLock } from "../db/restore-state.js";
import { storedName } from "./manifest.js";
import { removeStored, storedFiles } from "./stored-files.js";

/**
 * Files are not part of a database's transaction. So a restore first notes here what it is about to add, adds files, commits, and then
 * removes those that the backup did not have. Whatever interrupts it, this note and the audit log tell which state is in force.
 */
const journal = z.object({
  restore: z.uuid(),
  /** The files of the backup. */
  files: z.array(storedName),
  /** Those of them that were not there before. */
  added: z.array(storedName),
});
export type RestoreJournal = z.output<typeof journal>;

const journalFile = (dataDir: string) => join(dataDir, "restore.json");

export async function writeJournal(dataDir: string, entry: RestoreJournal): Promise<void> {
  const draft = `${journalFile(dataDir)}.part`;
  const file = await open(draft, "w", 0o600);
  try {
    await file.writeFile(JSON.stringify(entry));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, journalFile(dataDir));
  await syncFolder(dataDir);
}

/** Whether a restore was interrupted and nobody has cleared up behind it yet. */
export function isUnsettled(dataDir: string): boolean {
  return existsSync(journalFile(dataDir));
}

/**
 * Ends a restore, also one that was killed: committed, its files and erasures are put in force; not committed, its files go away again.
 * `erase` is done again for everything in the ledger. Nothing happens when no restore was interrupted. Safe to repeat.
 * @throws StartError when a restore is under way
 */
export async function settleRestore(db: Db, dataDir: string, erase: (subject: string) => Promise<void>): Promise<void> {
  if (!isUnsettled(dataDir)) return;
  await whileNobodyRestores(db, async () => {
    const { restore, files, added } = journal.parse(JSON.parse(await readFile(journalFile(dataDir), "utf8")));
    if (await isCommitted(db, restore)) {
      const kept = new Set(files);
      const { names } = await storedFiles(dataDir);
      await removeStored(
        dataDir,
        names.filter((name) => !kept.has(name)),
      );
      await replayErasures(db, erase);
      await writeHead(dataDir, await auditHead(db));
    } else {
      await removeStored(dataDir, added);
    }
    await rm(journalFile(dataDir));
    await syncFolder(dataDir);
  });
}

async function whileNobodyRestores(db: Db, work: () => Promise<void>): Promise<void> {
  const hold = async (transaction: Transaction) => {
    await takeRestoreLock(async () => {
      const [row] = await transaction.$queryRaw<{ taken: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(${restoreLock[0]}::int, ${restoreLock[1]}::int) AS taken`;
      return row?.taken === true;
    });
    await work();
  };
  await db.$transaction(hold, { maxWait: 15_000, timeout: 600_000 });
}

/** The entry is in the same transaction as all that was restored: it is there exactly when that is. */
async function isCommitted(db: Db, restore: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM audit_entry WHERE entry ->> 'action' = 'restored' AND entry ->> 'subject' = ${restore}`;
  return rows.length > 0;
}
