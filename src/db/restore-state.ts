import { type ChainHead, emptyChain } from "../vault/audit-chain.js";
import { chained } from "./audit.js";
import { type AuditNote, auditEntry } from "./audit-entry.js";
import { type Client, quoted } from "./copy.js";
import { StartError } from "./start-error.js";
import { keptTables } from "./tables.js";

/** A restore holds this lock ("zvis", "rst") until its commit; what it left unfinished is taken up only by who gets it. */
export const restoreLock = [0x7a766973, 0x727374] as const;

/** @throws StartError when a restore into this database is under way; one that was killed holds on for a moment only */
export async function takeRestoreLock(tryOnce: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; !(await tryOnce()); attempt += 1) {
    if (attempt === 20) throw new StartError("A restore into this database is under way; wait for its end.");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The same on a client's transaction. */
export function takeRestoreLockWith(client: Client): Promise<void> {
  return takeRestoreLock(async () => {
    const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_xact_lock($1, $2) as taken", [...restoreLock]);
    return rows[0]?.taken === true;
  });
}

/**
 * @throws StartError when somebody else is connected to the database: a service that would go on writing
 */
export async function requireAlone(client: Client): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    const others = rows[0]?.others ?? 0;
    if (others === 0) return;
    if (attempt === 10) throw new StartError(`The database is in use (${others} connections); stop the service, then restore.`);
    // A connection that was just closed is listed for a moment longer.
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** @throws StartError naming what is there, unless nothing is */
export async function requireEmpty(client: Client): Promise<void> {
  const found: string[] = [];
  for (const table of keptTables) {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${quoted(table)}`);
    if (rows[0]?.count) found.push(`${table} ${rows[0].count}`);
  }
  if (found.length === 0) return;
  throw new StartError(
    `The database is not empty (rows: ${found.join(", ")}); back it up, then add --replace to have the backup in its place.`,
  );
}

/** The names of the migrations in force. */
export async function appliedMigrations(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** How far the audit log has grown, as this transaction sees it. */
export async function headWith(client: Client): Promise<ChainHead> {
  const { rows } = await client.query<ChainHead>("select number, hash from audit_entry order by number desc limit 1");
  return rows[0] ?? emptyChain;
}

/** Whether the audit log has this head among its entries. */
export async function hasEntry(client: Client, { number, hash }: ChainHead): Promise<boolean> {
  if (number === 0) return hash === emptyChain.hash;
  const { rowCount } = await client.query("select 1 from audit_entry where number = $1 and hash = $2", [number, hash]);
  return rowCount === 1;
}

/** Appends to the log in the client's transaction, in which nobody else can. */
export async function appendWith(client: Client, note: AuditNote): Promise<void> {
  for (const { number, entry, hash } of chained(await headWith(client), [auditEntry(note)]))
    await client.query("insert into audit_entry (number, entry, hash) values ($1, $2, $3)", [number, JSON.stringify(entry), hash]);
}
