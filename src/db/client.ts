import { PrismaPg } from "@prisma/adapter-pg";
import type { PoolConfig } from "pg";
import { PrismaClient } from "./generated/client.js";

export type Db = PrismaClient;

/**
 * Opens a pool to a migrated database. `connection` is a pg configuration: a connection string, or host (a folder
 * for a unix socket), port, user and database. No statement may hold a person up for longer than 15 s.
 */
export function openDatabase(connection: PoolConfig): Db {
  const adapter = new PrismaPg({ max: 8, connectionTimeoutMillis: 5_000, statement_timeout: 15_000, ...connection });
  return new PrismaClient({ adapter });
}

/** Whether the database answers now: asked after a failure, to tell a database that is away from a mistake in a command. */
export async function databaseAnswers(db: Db): Promise<boolean> {
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}
