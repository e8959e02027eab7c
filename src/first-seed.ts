import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "./db/client.js";
import { loadCatalogue, saveSeed } from "./domain/figures/catalogue-store.js";
import { readSeeds } from "./domain/figures/seed.js";
import { projectDir } from "./project.js";

/** Fills an empty catalogue with the seeds that ship; one that holds anything is left alone. */
export async function seedWhenEmpty(db: Db, log: (line: string) => void, now: Date): Promise<void> {
  const { figures } = await loadCatalogue(db);
  if (figures.length > 0) return;
  const folder = join(projectDir, "seeds");
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const files = names.map((name) => ({ name: `seeds/${name}`, text: readFileSync(join(folder, name), "utf8") }));
  const { added } = await saveSeed(db, readSeeds(files), { by: "seed", reason: "first start", now });
  log(`Loaded the first catalogue: ${added.length} entries from seeds/.`);
}
