import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Client, PoolConfig } from "pg";
import { connect } from "./inspect.js";
import { withEngine } from "./migrate-engine.js";
import { checksumsOf, readMigrations } from "./migrate-folder.js";
import { StartError } from "./start-error.js";

// Not the key of Prisma's engine (72707369), which the engine takes in a session of its own while we hold this one.
const lockKey = [0x7a766973, 0x6d6967] as const;

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/**
 * Applies the migrations of a folder that the database lacks, and returns their names. `_prisma_migrations` is left as
 * `prisma migrate deploy` leaves it. Instances that start at once wait for each other.
 * @throws StartError when a migration failed before or fails now, or when the database is ahead of this program.
 */
export async function migrate(
  connection: PoolConfig,
  migrationsDir: string,
  { log }: { readonly log: (line: string) => void },
): Promise<readonly string[]> {
  const list = readMigrations(migrationsDir);
  const client = await connect({ ...connection, query_timeout: 120_000 });
  try {
    await client.query("select pg_advisory_lock($1, $2)", [...lockKey]);
    if (isCurrent(await appliedIn(client), list)) return [];
    log("Bringing the database up to date…");
    return await apply(client, connection, list);
  } finally {
    await client.end();
  }
}

async function apply(client: Client, connection: PoolConfig, migrationsList: MigrationList): Promise<readonly string[]> {
  const input = { migrationsList, filters: { externalTables: [], externalEnums: [] } };
  try {
    const { appliedMigrationNames } = await withEngine(connection, (engine) => engine.applyMigrations(input));
    return appliedMigrationNames;
  } catch (cause) {
    const unfinished = (await appliedIn(client)).find((row) => row.finished_at === null)?.migration_name ?? "";
    const advice = "restore the last backup, or ask for help with this";
    throw new StartError(`The migration ${unfinished} of the database failed; ${advice}: ${reasonOf(cause)}`, { cause });
  }
}

async function appliedIn(client: Client): Promise<readonly Applied[]> {
  const { rows: found } = await client.query<{ present: boolean }>(`select to_regclass('_prisma_migrations') is not null as present`);
  if (!found[0]?.present) return [];
  const { rows } = await client.query<Applied>(
    "select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null order by migration_name",
  );
  return rows;
}

function isCurrent(applied: readonly Applied[], list: MigrationList): boolean {
  const ours = checksumsOf(list);
  const foreign = applied.find((row) => !ours.has(row.migration_name));
  if (foreign) throw new StartError(`The database was made by a newer zvistka (it has ${foreign.migration_name}); update this one.`);
  const changed = applied.find((row) => row.finished_at && ours.get(row.migration_name) !== row.checksum);
  if (changed)
    throw new StartError(`The migration ${changed.migration_name} was edited after it was applied; bring back the file as it was.`);
  return applied.length === ours.size && applied.every((row) => row.finished_at !== null);
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message.split("\n")[0] : String(error));
