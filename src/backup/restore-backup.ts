import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { readHead } from "../db/audit-head.js";
import { verifyAudit } from "../db/audit-verify.js";
import { type Client, loadTable, patient } from "../db/copy.js";
import { readMigrations } from "../db/migrate-folder.js";
import type { ProjectDatabase } from "../db/project.js";
import { rebuild } from "../db/rebuild.js";
import { appendWith, hasEntry, headWith, requireAlone, requireEmpty, takeRestoreLockWith } from "../db/restore-state.js";
import { codeOf, StartError } from "../db/start-error.js";
import type { ChainHead } from "../vault/audit-chain.js";
import type { ChainVerdict } from "../vault/audit-verify.js";
import { type Manifest, rowsOf } from "./manifest.js";
import type { Backup } from "./open-backup.js";
import { amount, type Progress, progressTo } from "./progress.js";
import { putFiles } from "./put-files.js";
import { settleRestore } from "./restore-journal.js";

export interface RestoreOptions {
  readonly backup: Backup;
  /** Opened `alone`: the service does not run. */
  readonly database: Pick<ProjectDatabase, "db" | "connection">;
  /** Whether the database may be somebody else's server, where only its connections tell that a service runs. */
  readonly shared: boolean;
  readonly dataDir: string;
  readonly projectDir: string;
  /** Whether what is in the database may go. */
  readonly replace: boolean;
  /** Erases what a uuid names, for good; safe to repeat, and for what is not there. */
  readonly erase: (subject: string) => Promise<void>;
  readonly now: Date;
  readonly log: (line: string) => void;
}

export interface Restored {
  /** How many erasures were made after the backup; they hold. */
  readonly erasuresKept: number;
  /** What the operator must know about the audit log, in sentences. */
  readonly told: readonly string[];
  readonly verdict: ChainVerdict;
}

/**
 * Puts a backup in the place of the database and the sealed files: all of it, or nothing when anything goes wrong or the process dies.
 * Erasures that the database knows and the backup does not are kept and done again.
 * @throws StartError in one sentence
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { database, dataDir, erase } = options;
  requireKnown(options.backup.manifest, migrationsIn(options.projectDir));
  await settleRestore(database.db, dataDir, erase);
  await database.db.$disconnect();
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const noted = await readHead(dataDir);
  const done = await inOneTransaction(options, noted).finally(() => settleRestore(database.db, dataDir, erase));
  return { ...done, verdict: await verifyAudit(database.db, await readHead(dataDir)) };
}

const migrationsIn = (projectDir: string) => join(projectDir, "prisma", "migrations");

function requireKnown({ migrations, zvistka }: Manifest, folder: string): void {
  const ours = new Set(readMigrations(folder).migrationDirectories.map(({ path }) => path));
  const unknown = migrations.find((name) => !ours.has(name));
  if (unknown)
    throw new StartError(`The backup was made by a newer zvistka (${zvistka}, it has ${unknown}); update this one, then restore.`);
}

async function inOneTransaction(options: RestoreOptions, noted: ChainHead | null): Promise<Omit<Restored, "verdict">> {
  const client = await patient(options.database.connection);
  try {
    await client.query("begin");
    await takeRestoreLockWith(client);
    if (options.shared) await requireAlone(client);
    if (!options.replace) await requireEmpty(client);
    const done = await restoreWith(client, options, noted);
    await client.query("commit");
    return done;
  } catch (error) {
    // Said aloud, so that its locks are gone before anybody looks; a broken connection has rolled back already.
    await client.query("rollback").catch(() => undefined);
    throw codeOf(error) === "55P03" ? new StartError("The database is in use; stop the service, then restore.", { cause: error }) : error;
  } finally {
    await client.end();
  }
}

async function restoreWith(client: Client, options: RestoreOptions, noted: ChainHead | null): Promise<Omit<Restored, "verdict">> {
  const { backup, dataDir, projectDir, now } = options;
  const { manifest } = backup;
  const progress = progressTo(options.log);
  const replaced = await headWith(client);
  const load = () => loadTables(client, backup, progress);
  const erasuresKept = await rebuild(client, migrationsIn(projectDir), manifest.migrations, load);
  await requireHead(client, manifest.audit);
  const told = await toldOf(client, manifest, replaced, "in this database");
  if (noted?.hash !== replaced.hash) told.push(...(await toldOf(client, manifest, noted, "noted in audit.head")));
  const restore = randomUUID();
  await putFiles(dataDir, backup, restore, progress);
  await appendWith(client, {
    at: now,
    actor: { role: "operator", id: null },
    action: "restored",
    subject: restore,
    details: {
      rows: rowsOf(manifest),
      files: manifest.files.length,
      entries: manifest.audit.number,
      erasuresKept,
      replaced: replaced.number,
      replacedHash: replaced.hash,
    },
  });
  return { erasuresKept, told };
}

async function loadTables(client: Client, backup: Backup, progress: Progress): Promise<void> {
  for (const entry of backup.manifest.tables) {
    const rows = await loadTable(client, entry.name, entry.columns, backup.table(entry));
    progress(`loading ${entry.name}`, rows, "rows");
    if (rows !== entry.rows) throw new StartError(`The table ${entry.name} took ${rows} rows of ${entry.rows}; nothing was restored.`);
  }
}

async function requireHead(client: Client, stated: ChainHead): Promise<void> {
  const { number, hash } = await headWith(client);
  if (number !== stated.number || hash !== stated.hash)
    throw new StartError("The audit log in the backup does not end where its manifest says; nothing was restored.");
}

/** What the backup's log lacks of the one that was known before. */
async function toldOf(client: Client, { audit }: Manifest, before: ChainHead | null, where: string): Promise<string[]> {
  if (!before || before.number === 0 || (await hasEntry(client, before))) return [];
  const lacking = before.number - audit.number;
  if (lacking > 0)
    return [`The audit log ${where} went on after the backup: it had ${amount(lacking, "entries")} more than the restored one.`];
  return [`The audit log ${where} is not the one in the backup: they are different logs, or one of them was rewritten.`];
}
