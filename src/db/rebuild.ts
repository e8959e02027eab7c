import { type Client, quoted } from "./copy.js";
import { readMigrations } from "./migrate-folder.js";
import { endedTables, keptTables, localTables } from "./tables.js";

/** What survives a rebuild: the machine's own rows, and the ledger, since what is erased stays erased. */
const surviving = [...localTables, "erasure"] as const;
const aside = (table: string) => quoted(`aside_${table}`);

/**
 * Makes the database anew within the client's open transaction: the tables as the migrations in `had` left them, filled by `load`,
 * then brought up to date by the later ones. Rows are never updated or deleted for it, so the triggers that refuse that stay as they are.
 * Gives the number of erasures that the old database knew and the loaded one did not.
 */
export async function rebuild(client: Client, migrationsDir: string, had: readonly string[], load: () => Promise<void>): Promise<number> {
  const scripts = scriptsOf(migrationsDir);
  // Who still writes must be waited for, yet not for ever.
  await client.query("set local lock_timeout = '30s'");
  await client.query(`lock table ${[...keptTables, ...localTables, ...endedTables].map(quoted).join(", ")} in access exclusive mode`);
  await setAside(client);
  await dropAll(client);
  for (const [name, sql] of scripts) if (had.includes(name)) await client.query(sql);
  await load();
  for (const [name, sql] of scripts) if (!had.includes(name)) await client.query(sql);
  const erasures = await bringBack(client);
  await continueSequences(client);
  return erasures;
}

/** The migrations of a folder with their SQL, in order. */
function scriptsOf(folder: string): readonly (readonly [string, string])[] {
  return readMigrations(folder).migrationDirectories.map(({ path, migrationFile: { content } }) => {
    if (content.tag !== "ok") throw new Error(`the migration ${path} cannot be read`);
    return [path, content.value];
  });
}

async function setAside(client: Client): Promise<void> {
  for (const table of surviving) await client.query(`create temp table ${aside(table)} on commit drop as table ${quoted(table)}`);
}

// `_prisma_migrations` stays: in the end the same migrations are in force as before.
async function dropAll(client: Client): Promise<void> {
  const tables = [...keptTables, ...localTables, ...endedTables];
  const { rows: types } = await client.query<{ name: string }>(
    `select distinct t.oid::regtype::text as name from pg_attribute a join pg_type t on t.oid = a.atttypid
     where a.attrelid = any($1::regclass[]) and t.typtype = 'e'`,
    [tables],
  );
  const { rows: functions } = await client.query<{ name: string }>(
    `select distinct tgfoid::regprocedure::text as name from pg_trigger where tgrelid = any($1::regclass[]) and not tgisinternal`,
    [tables],
  );
  await client.query(`drop table ${tables.map(quoted).join(", ")}`);
  for (const { name } of types) await client.query(`drop type ${name}`);
  for (const { name } of functions) await client.query(`drop function ${name}`);
}

async function bringBack(client: Client): Promise<number> {
  for (const table of localTables) await client.query(`insert into ${quoted(table)} select * from ${aside(table)}`);
  const { rowCount } = await client.query(`insert into erasure select * from ${aside("erasure")} on conflict do nothing`);
  return rowCount ?? 0;
}

// Rows that were loaded brought their numbers with them; the next one must be new.
async function continueSequences(client: Client): Promise<void> {
  for (const table of [...keptTables, ...localTables, ...endedTables]) {
    const { rows } = await client.query<{ column: string; sequence: string | null }>(
      `select attname as column, pg_get_serial_sequence($1, attname) as sequence from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [table],
    );
    for (const { column, sequence } of rows)
      if (sequence)
        await client.query(`select setval($1, coalesce(max(${quoted(column)}), 0) + 1, false) from ${quoted(table)}`, [sequence]);
  }
}
