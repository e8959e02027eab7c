import { readFileSync } from "node:fs";
import { readConfig } from "../config.js";
import { openProjectDatabase } from "../db/project.js";
import { loadCatalogue } from "../domain/figures/catalogue-store.js";
import { type Library, libraryOf } from "../domain/figures/library.js";
import { readSeeds } from "../domain/figures/seed.js";
import { seedWhenEmpty } from "../first-seed.js";
import { projectDir } from "../project.js";

/** The library from YAML files, or from the project's database when none is named. Progress goes to standard error. */
export async function openLibrary(files: readonly string[]): Promise<{ library: Library; close(): Promise<void> }> {
  if (files.length > 0) {
    const catalogue = readSeeds(files.map((name) => ({ name, text: readFileSync(name, "utf8") })));
    return { library: libraryOf(catalogue), close: async () => undefined };
  }
  const { databaseUrl, dataDir } = readConfig(process.env, projectDir);
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const { db, close } = await openProjectDatabase({ databaseUrl, dataDir, projectDir, log, alone: false });
  await seedWhenEmpty(db, log, new Date());
  return { library: libraryOf(await loadCatalogue(db)), close };
}
