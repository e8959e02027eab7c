import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { auditPages } from "../../../src/db/audit.js";
import type { AuditEntry } from "../../../src/db/audit-entry.js";
import type { VaultFoundation } from "../../../src/domain/vault/foundation.js";
import { projectDir } from "../../../src/project.js";
import { vaultFoundation } from "../../../src/vault-foundation.js";
import { testDatabase } from "../../support/database.js";

export interface VaultStage {
  readonly foundation: VaultFoundation;
  readonly dataDir: string;
  /** What stands in the audit log, as `action actor subject`. */
  audited(): Promise<readonly string[]>;
  /** What those who use the stage have logged. */
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
  let now = start;
  const made = await vaultFoundation({ db: database.db, clock: () => now }, dataDir);
  const audited = async () => {
    const entries: AuditEntry[] = [];
    for await (const page of auditPages(database.db)) entries.push(...page.map(({ entry }) => entry as AuditEntry));
    return entries.map(({ action, actor, subject }) => `${action} ${actor.id ?? actor.role} ${subject}`);
  };
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const close = async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { foundation: { ...made, newId: randomUUID }, dataDir, audited, logged: [], pass, close };
}
