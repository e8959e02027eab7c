import type { Logger } from "pino";
import type { Db } from "./db/client.js";
import { countVersions } from "./db/entries.js";
import { loadCatalogue } from "./domain/figures/catalogue-store.js";
import type { Library } from "./domain/figures/library.js";

/** Looks whether the catalogue has new versions and, if so, puts it into the library. Versions are only added: counting them is enough. */
export function catalogueWatch(db: Db, library: Library, log: Logger, first: number): () => Promise<void> {
  let seen = first;
  return async () => {
    const now = await countVersions(db);
    if (now === seen) return;
    library.replace(await loadCatalogue(db));
    seen = now;
    log.info({ versions: now }, "the catalogue was reloaded");
  };
}
