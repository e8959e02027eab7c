import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

/** The file beside the migrations that tells stock Prisma which database they are for. */
export const lockName = "migration_lock.toml";
export const lockContent = 'provider = "postgresql"\n';

/** The migrations of a folder in the order of their names, as Prisma's engine wants them. */
export function readMigrations(folder: string): MigrationList {
  const baseDir = resolve(folder);
  return {
    baseDir,
    lockfile: { path: lockName, content: lockContent },
    shadowDbInitScript: "",
    migrationDirectories: namesIn(baseDir).map((path) => ({
      path,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: readFileSync(join(baseDir, path, "migration.sql"), "utf8") } },
    })),
  };
}

/** Each migration's name with its checksum as `_prisma_migrations` keeps it: SHA-256 of the file, in hex. */
export function checksumsOf({ migrationDirectories }: MigrationList): ReadonlyMap<string, string> {
  return new Map(
    migrationDirectories.map(({ path, migrationFile: { content } }) => [path, createHash("sha256").update(textOf(content)).digest("hex")]),
  );
}

const textOf = (content: MigrationList["migrationDirectories"][number]["migrationFile"]["content"]) =>
  content.tag === "ok" ? content.value : "";

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort();
}
