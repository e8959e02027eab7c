import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../src/domain/figures/catalogue.js";
import { readSeeds } from "../../src/domain/figures/seed.js";
import { projectDir } from "../../src/project.js";

/** The catalogue that ships in seeds/. */
export function shippedCatalogue(): Catalogue {
  const folder = join(projectDir, "seeds");
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return readSeeds(names.map((name) => ({ name: `seeds/${name}`, text: readFileSync(join(folder, name), "utf8") })));
}
