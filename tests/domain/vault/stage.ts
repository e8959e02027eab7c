import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import type { VaultFoundation } from "../../../src/domain/vault/foundation.js";
import { projectDir } from "../../../src/project.js";
import { vaultFoundation } from "../../../src/vault-foundation.js";
import { testDatabase } from "../../support/database.js";

export interface VaultStage {
  readonly foundation: VaultFoundation;
  readonly dataDir: string;
  /** What was noted, as `action subject`. */
  readonly audited: string[];
  /** Everything that was logged. */
  readonly logged: string[];
  /** Sets the clock forward. */
  pass(ms: number): void;
  close(): Promise<void>;
}

export const start = new Date("2026-11-24T10:00:00.000Z");

/** What the service gives the rules of the vault, on a database and a data folder of their own, with a clock that stands still. */
export async function vaultStage(): Promise<VaultStage> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(projectDir, ".cache", "vault-data-"));
  const [audited, logged]: [string[], string[]] = [[], []];
  const log = pino({ level: "trace" }, { write: (line: string) => void logged.push(line) });
  let now = start;
  const made = await vaultFoundation({ db: database.db, log, clock: () => now }, dataDir);
  const audit: VaultFoundation["audit"] = async (action, subject) => {
    await made.audit(action, subject);
    audited.push(`${action} ${subject}`);
  };
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const close = async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { foundation: { ...made, audit, newId: randomUUID }, dataDir, audited, logged, pass, close };
}
