import { join } from "node:path";
import type { PoolConfig } from "pg";
import { keepHead } from "./audit-head.js";
import { type Db, openDatabase } from "./client.js";
import { startEmbedded } from "./embedded.js";
import { inspectServer } from "./inspect.js";
import { acquireInstanceLock } from "./instance-lock.js";
import { migrate } from "./migrate.js";

export interface ProjectDatabaseOptions {
  /** PostgreSQL to use, or null for the embedded one in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly projectDir: string;
  readonly log: (line: string) => void;
  /** The service is alone on an embedded database; a command-line tool works beside it. */
  readonly alone: boolean;
}

export interface ProjectDatabase {
  readonly db: Db;
  readonly connection: PoolConfig;
  /** Closes the pool, and stops the embedded server unless another process still uses it. */
  close(): Promise<void>;
}

/**
 * The project's database, started when needed and migrated.
 * @throws StartError with one sentence on what to do
 */
export async function openProjectDatabase(options: ProjectDatabaseOptions): Promise<ProjectDatabase> {
  const { databaseUrl, dataDir, projectDir, log, alone } = options;
  const embedded = databaseUrl === null ? await startEmbedded({ dataDir, projectDir, log }) : null;
  const connection = embedded?.connection ?? { connectionString: databaseUrl ?? "" };
  const lock = embedded && alone ? await acquireInstanceLock(connection) : null;
  await inspectServer(connection);
  await migrate(connection, join(projectDir, "prisma/migrations"), { log });
  const db = openDatabase(connection);
  keepHead(db, dataDir, log);
  const close = async () => {
    await db.$disconnect();
    await lock?.release();
    await embedded?.stop();
  };
  return { db, connection, close };
}
