import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import { Pool, type PoolConfig, type QueryArrayConfig, type QueryArrayResult } from "pg";
import { codeOf } from "./start-error.js";

/** What Prisma's engine talks to a server through, and the way to close all that it opened. */
export interface MigrationAdapter {
  readonly factory: SqlMigrationAwareDriverAdapterFactory;
  /** What the server said to the last script it refused; the engine only says that something outside it failed. */
  refusal(): Error | null;
  close(): Promise<void>;
}

/**
 * Prisma's adapter for pg with three of its habits changed: it cuts a script at every semicolon, also inside a function's
 * body; it drops the shadow database while still connected to it; and it does not know the type "char" of PostgreSQL's
 * own catalogue, which the engine reads.
 */
export function migrationAdapter(connection: PoolConfig): MigrationAdapter {
  const pools: Pool[] = [];
  let refusal: Error | null = null;
  const note = (error: Error) => {
    refusal = error;
  };
  const open = (database?: string) => {
    // One connection only, because the engine's advisory lock belongs to a session.
    const pool = new Pool({ connectionTimeoutMillis: 5_000, ...connection, ...(database ? { database } : {}), max: 1 });
    pool.on("error", () => undefined); // a broken idle connection is reported by the next query
    pools.push(pool);
    return pool;
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => wholeScripts(open(), note),
    connectToShadowDb: async () => {
      const name = `zvistka_shadow_${randomUUID().replaceAll("-", "")}`;
      const main = open();
      await main.query(`create database ${name}`);
      const shadow = await wholeScripts(open(name), note);
      shadow.dispose = async () => {
        await main.query(`drop database ${name} with (force)`);
      };
      return shadow;
    },
  };
  const close = async () => {
    await Promise.all(pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  };
  return { factory, refusal: () => refusal, close };
}

// A script sent whole is one transaction for PostgreSQL: a migration is applied entirely or not at all.
async function wholeScripts(pool: Pool, note: (error: Error) => void): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool).connect();
  const restoreTypes = rememberCatalogueChars(pool);
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => restoreTypes(await queryRaw(query));
  adapter.executeScript = async (script) => {
    await pool.query(script).catch((error: Error) => {
      note(error);
      throw asDriverError(error);
    });
  };
  return adapter;
}

const catalogueChar = 18;
const text = 25;

// On the way in such a column passes for text; on the way out the rows tell which columns it was.
function rememberCatalogueChars(pool: Pool): (result: SqlResultSet) => SqlResultSet {
  const columns = new WeakMap<object, readonly number[]>();
  const query = pool.query.bind(pool) as (query: QueryArrayConfig) => Promise<QueryArrayResult>;
  const disguised = async (config: QueryArrayConfig) => {
    const result = await query(config);
    const found = (result.fields ?? []).flatMap((field, index) => (field.dataTypeID === catalogueChar ? [index] : []));
    for (const field of result.fields ?? []) if (field.dataTypeID === catalogueChar) field.dataTypeID = text;
    if (found.length > 0) columns.set(result.rows, found);
    return result;
  };
  Object.assign(pool, { query: disguised });
  return (result) => {
    for (const index of columns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}

function asDriverError(error: Error): DriverAdapterError {
  return new DriverAdapterError({
    kind: "postgres",
    code: codeOf(error),
    severity: "ERROR",
    message: error.message,
    detail: undefined,
    column: undefined,
    hint: undefined,
  });
}
