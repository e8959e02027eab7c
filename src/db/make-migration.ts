import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PoolConfig } from "pg";
import { withEngine } from "./migrate-engine.js";
import { lockContent, lockName, readMigrations } from "./migrate-folder.js";

const noFilters = { externalTables: [], externalEnums: [] };

/**
 * The SQL between a folder of migrations and a Prisma schema; empty when they agree. The engine replays the folder in
 * a database that it makes and drops on this server, so the server must be one for development.
 */
export async function diffSchema(connection: PoolConfig, schemaFile: string, migrationsDir: string): Promise<string> {
  const content = await readFile(schemaFile, "utf8");
  const { stdout } = await withEngine(connection, (engine) =>
    engine.diff({
      from: { tag: "migrations", ...readMigrations(migrationsDir) },
      to: { tag: "schemaDatamodel", files: [{ path: schemaFile, content }] },
      script: true,
      exitCode: null,
      filters: noFilters,
    }),
  );
  return isEmpty(stdout) ? "" : `${stdout?.trim()}\n`;
}

/** Writes the next migration and returns its file, or null when the schema asks for nothing new. */
export async function makeMigration(
  connection: PoolConfig,
  schemaFile: string,
  migrationsDir: string,
  name: string,
  now: Date,
): Promise<string | null> {
  const sql = await diffSchema(connection, schemaFile, migrationsDir);
  if (!sql) return null;
  const folder = join(migrationsDir, `${stamp(now)}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(migrationsDir, lockName), lockContent);
  await writeFile(join(folder, "migration.sql"), sql);
  return join(folder, "migration.sql");
}

const isEmpty = (sql: string | null) => !sql || sql.split("\n").every((line) => line.trim() === "" || line.startsWith("--"));
const stamp = (now: Date) => now.toISOString().replace(/\D/g, "").slice(0, 14);
