import type { Client, PoolConfig } from "pg";
import { connect } from "./inspect.js";
import { StartError } from "./start-error.js";

/** The two halves of the advisory lock that a running service holds: "zvis", "tka". */
const key = [0x7a766973, 0x746b61] as const;

export interface InstanceLock {
  /** Settles when the connection breaks: from then on another service may start here. Never settles after `release`. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/**
 * Makes this process the only service on the database, for as long as its connection lives: a process that is killed
 * leaves nothing behind.
 * @throws StartError when another service runs.
 */
export async function acquireInstanceLock(connection: PoolConfig): Promise<InstanceLock> {
  const client = await connect({ ...connection, keepAlive: true }, `zvistka ${process.pid}`);
  let released = false;
  const lost = new Promise<void>((resolve) => client.on("end", () => released || resolve()));
  const release = () => {
    released = true;
    return client.end();
  };
  if (await patientlyTake(client)) return { lost, release };
  const holder = await holderOf(client);
  await release();
  throw new StartError(`another zvistka is already running in this folder${holder ? ` (process ${holder})` : ""}`);
}

/** Whether a service, this process included, holds the lock. False when the server does not answer. */
export async function isInstanceRunning(connection: PoolConfig): Promise<boolean> {
  const client = await connect(connection).catch(() => null);
  if (!client) return false;
  try {
    return !(await take(client));
  } finally {
    await client.end();
  }
}

// PostgreSQL needs a moment to notice that a killed process is gone.
async function patientlyTake(client: Client): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await take(client)) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

async function take(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1, $2) as taken", [...key]);
  return rows[0]?.taken === true;
}

async function holderOf(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and l.classid = $1 and l.objid = $2`,
    [...key],
  );
  return rows[0]?.name.split(" ")[1] ?? null;
}
