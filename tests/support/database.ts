import { randomUUID } from "node:crypto";
import { Client, type PoolConfig } from "pg";
import { inject } from "vitest";
import { type Db, openDatabase } from "../../src/db/client.js";

export interface TestDatabase {
  readonly db: Db;
  readonly connection: PoolConfig;
  /** Closes `db` and removes the database. */
  drop(): Promise<void>;
}

/** A migrated, empty database of its own on the real PostgreSQL of this run. */
export async function testDatabase(): Promise<TestDatabase> {
  const { connection: server, template } = inject("postgres");
  const database = `zvistka_test_${randomUUID().replaceAll("-", "")}`;
  await statement(server, `create database ${database} template ${template}`);
  const connection = { ...server, database };
  const db = openDatabase(connection);
  const drop = async () => {
    await db.$disconnect();
    await statement(server, `drop database if exists ${database} with (force)`);
  };
  return { db, connection, drop };
}

/** An empty database without any table, for tests of migrations. */
export async function emptyDatabase(): Promise<{ readonly connection: PoolConfig; drop(): Promise<void> }> {
  const { connection: server } = inject("postgres");
  const database = `zvistka_test_${randomUUID().replaceAll("-", "")}`;
  await statement(server, `create database ${database}`);
  return { connection: { ...server, database }, drop: () => statement(server, `drop database if exists ${database} with (force)`) };
}

async function statement(connection: PoolConfig, sql: string): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
