import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { append } from "../db/audit.js";
import type { PoolConfig } from "../db/copy.js";
import { inSnapshot } from "../db/copy.js";
import { syncFolder } from "../db/durable.js";
import type { ProjectDatabase } from "../db/project.js";
import { codeOf, StartError } from "../db/start-error.js";
import { type Manifest, rowsOf } from "./manifest.js";
import { checkBackup } from "./open-backup.js";
import { type Progress, progressTo } from "./progress.js";
import { writeArchive } from "./write-archive.js";
import { writeParts } from "./write-parts.js";

export interface BackupOptions {
  readonly database: Pick<ProjectDatabase, "db" | "connection">;
  readonly dataDir: string;
  /** Where the backup goes. */
  readonly file: string;
  /** Whether a file of that name may be replaced. */
  readonly force: boolean;
  /** This program's version. */
  readonly zvistka: string;
  readonly now: Date;
  readonly log: (line: string) => void;
}

/**
 * Writes everything that a restore needs into one file, reads it back, and only then gives it its name. The service may run meanwhile.
 * @throws StartError in one sentence; then there is no file of that name, or still the old one
 */
export async function makeBackup({ database, file, force, log, ...rest }: BackupOptions): Promise<Manifest> {
  if (existsSync(file) && !force) throw new StartError(`${file} is there already; choose another name, or add --force to replace it.`);
  const draft = `${file}.part`;
  const progress = progressTo(log);
  try {
    await writeBackup(draft, { ...rest, log, progress, connection: database.connection });
    log("Reading it back…");
    const manifest = await checkBackup(draft, progress);
    await rename(draft, file);
    await syncFolder(dirname(file));
    const details = { rows: rowsOf(manifest), files: manifest.files.length };
    await append(database.db, [
      { at: rest.now, actor: { role: "operator", id: null }, action: "backup.made", subject: manifest.id, details },
    ]);
    return manifest;
  } catch (error) {
    await rm(draft, { force: true });
    throw explained(error, file);
  }
}

export interface Writing extends Pick<BackupOptions, "dataDir" | "zvistka" | "now" | "log"> {
  readonly connection: PoolConfig;
  readonly progress: Progress;
}

async function writeBackup(draft: string, writing: Writing): Promise<void> {
  const archive = await writeArchive(draft, writing.now);
  try {
    await inSnapshot(writing.connection, (client) => writeParts(archive, client, randomUUID(), writing));
    await archive.finish();
  } finally {
    await archive.close();
  }
}

function explained(cause: unknown, file: string): unknown {
  if (cause instanceof StartError) return cause;
  const code = codeOf(cause);
  if (code === "ENOSPC" || code === "EDQUOT") return new StartError(`The disk is full; there is no room for ${file}.`, { cause });
  if (code === "ENOENT" || code === "ENOTDIR") return new StartError(`There is no folder for ${file}; make it first.`, { cause });
  if (["EACCES", "EPERM", "EROFS", "EISDIR"].includes(code)) return new StartError(`${file} cannot be written (${code}).`, { cause });
  return cause;
}
