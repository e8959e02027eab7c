import type { FileEntry } from "./manifest.js";
import { measure } from "./measure.js";
import type { Backup } from "./open-backup.js";
import type { Progress } from "./progress.js";
import { writeJournal } from "./restore-journal.js";
import { putStored, readStored, storedFiles } from "./stored-files.js";

/**
 * Adds a backup's sealed files to those that are there. A name never stands for another content, so one that is there as it should be
 * is left, and a damaged one is mended. What must go goes after the commit.
 */
export async function putFiles(dataDir: string, { manifest, file }: Backup, restore: string, progress: Progress): Promise<void> {
  const there = new Set((await storedFiles(dataDir)).names);
  const files = manifest.files.map(({ name }) => name);
  await writeJournal(dataDir, { restore, files, added: files.filter((name) => !there.has(name)) });
  for (const entry of manifest.files) {
    if (!(await isWhole(dataDir, entry))) await putStored(dataDir, entry.name, file(entry));
    progress("putting sealed files in place", 1, "files");
  }
}

async function isWhole(dataDir: string, { name, sha256 }: FileEntry): Promise<boolean> {
  const stored = await readStored(dataDir, name);
  return stored !== null && (await measure(stored.content)).sha256 === sha256;
}
