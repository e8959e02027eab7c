import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { build } from "vite";
import { consoleRoutes } from "../../src/console/routes.js";
import { serve } from "../../src/http/server.js";
import { projectDir } from "../../src/project.js";
import type { Cost } from "../../src/vault/passphrase.js";
import { type VaultStage, vaultStage } from "../domain/vault/stage.js";

/** The least that the page accepts; the usual cost would take seconds for each passphrase here. */
export const leastCost: Cost = { passes: 2, memoryKiB: 65_536 };

export interface ConsoleStage extends VaultStage {
  readonly url: string;
}

/** The console on HTTP, with a database and a clock of its own. */
export async function consoleStage(pageFolder: string, publicUrl: string | null = null): Promise<ConsoleStage> {
  const stage = await vaultStage();
  const log = pino({ level: "trace" }, { write: (line: string) => void stage.logged.push(line) });
  const console = consoleRoutes({ foundation: stage.foundation, publicUrl, pageFolder, log, cost: leastCost });
  const server = await serve({ host: "127.0.0.1", port: 0, webhook: null, chat: null, console });
  const close = async () => {
    await server.stop();
    await stage.close();
  };
  return { ...stage, url: server.url, close };
}

/** The page built from its sources as they are now; and how to be rid of it. */
export async function builtPage(): Promise<{ readonly folder: string; remove(): void }> {
  const folder = join(projectDir, ".cache", `console-page-${process.pid}`);
  await build({ configFile: join(projectDir, "console", "vite.config.mjs"), build: { outDir: folder, emptyOutDir: true } });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A folder in the place of a built page, for tests that open none. */
export function emptyPage(): { readonly folder: string; remove(): void } {
  const folder = join(projectDir, ".cache", `console-empty-${process.pid}`);
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const name of ["index.html", "icon.svg", "assets/a.js"]) writeFileSync(join(folder, name), "");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
