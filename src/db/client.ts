import { PrismaPg } from "@prisma/adapter-pg";
import type { PoolConfig } from "pg";
import { type Prisma, PrismaClient } from "./generated/client.js";

export type Db = PrismaClient;
/** What a transaction offers of it. */
export type Transaction = Prisma.TransactionClient;

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

/** PostgreSQL's classes for a connection that ended or was refused (appendix "Error Codes": 08, 57P), Node's for a socket, Prisma's kinds for both. */
const brokenLine = /^(08...|57P..|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|DatabaseNotReachable|ConnectionClosed|SocketTimeout)$/;

/** Whether a statement failed because its line to the database broke. By now the database may be back: asking it would not tell. */
export function lineBroke(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall, meta } = error as {
    code?: unknown;
    syscall?: unknown;
    meta?: { driverAdapterError?: { cause?: { kind?: unknown; code?: unknown } } };
  };
  const cause = meta?.driverAdapterError?.cause;
  // No socket there yet; ENOENT of anything else is a file that is missing.
  if (code === "ENOENT" && syscall === "connect") return true;
  // pg gives these two no code.
  if (/^Connection terminated|timeout exceeded when trying to connect/.test(error.message)) return true;
  return [code, cause?.kind, cause?.code].some((each) => typeof each === "string" && brokenLine.test(each));
}
