import { stringify } from "yaml";
import type { Catalogue } from "../../../src/domain/figures/catalogue.js";
import { readSeed } from "../../../src/domain/figures/seed.js";

/** A catalogue of invented figures, each with one claim, all stated by one source; read from YAML as a seed would be. */
export function manyFigures(count: number): Catalogue {
  const figures = Array.from({ length: count }, (_, number) => ({
    id: `figure-${number}`,
    counts: { uk: `Показник ${number}`, en: `Figure ${number}`, ru: `Показатель ${number}` },
    unit: "things",
    population: `things of the kind ${number}`,
    value: { kind: "exact", number, display: String(number) },
    originator: "anna-example",
    status: "reported",
    caveats: ["Invented."],
    aliases: { en: [`how many things of the kind ${number}`] },
  }));
  const sources = [{ id: "anna-example", type: "person", role: "counts things", names: { en: ["Anna Example"] } }];
  return readSeed("many.yaml", stringify({ figures, sources }));
}
