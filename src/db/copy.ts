import { pipeline } from "node:stream/promises";
import type { Client, PoolConfig } from "pg";
import { from, to } from "pg-copy-streams";
import { connect } from "./inspect.js";

export type { Client, PoolConfig };

/** A connection in one snapshot of the whole database: what others write meanwhile is not seen and not held up. */
export async function inSnapshot<Result>(connection: PoolConfig, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = await patient(connection);
  try {
    await client.query("begin isolation level repeatable read read only");
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A connection whose statements may take as long as a large table needs. */
export function patient(connection: PoolConfig): Promise<Client> {
  return connect({ ...connection, query_timeout: 0, statement_timeout: 0 });
}

/** A table's columns in their order, without those that PostgreSQL works out itself. */
export async function columnsOf(client: Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** A table in PostgreSQL's own text form: exact for every type, and one line a row. */
export function dumpTable(client: Client, table: string, columns: readonly string[]): AsyncIterable<Buffer> {
  return client.query(to(`copy ${quoted(table)} (${columns.map(quoted).join(", ")}) to stdout`));
}

/** Fills a table from that form and says how many rows came. When the source breaks off, the transaction is lost. */
export async function loadTable(
  client: Client,
  table: string,
  columns: readonly string[],
  source: AsyncIterable<Uint8Array>,
): Promise<number> {
  const sink = client.query(from(`copy ${quoted(table)} (${columns.map(quoted).join(", ")}) from stdin`));
  await pipeline(source, sink);
  return sink.rowCount;
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
