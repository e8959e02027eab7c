import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client, type PoolConfig } from "pg";
import { type BackupOptions, makeBackup } from "../../src/backup/make-backup.js";
import type { Manifest } from "../../src/backup/manifest.js";
import { openBackup } from "../../src/backup/open-backup.js";
import { type Restored, type RestoreOptions, restoreBackup } from "../../src/backup/restore-backup.js";
import { saveAnswer, saveFeedback } from "../../src/db/answers.js";
import { append } from "../../src/db/audit.js";
import { saveLocale } from "../../src/db/chats.js";
import type { Db } from "../../src/db/client.js";
import { noteErasure } from "../../src/db/erasures.js";
import { receive } from "../../src/db/inbox.js";
import { grantAdmins } from "../../src/db/roles.js";
import { keptTables } from "../../src/db/tables.js";
import { saveSeed } from "../../src/domain/figures/catalogue-store.js";
import { projectDir } from "../../src/project.js";
import { shippedCatalogue } from "../support/catalogue.js";
import { type TestDatabase, testDatabase } from "../support/database.js";

export const now = new Date("2026-11-24T09:00:00Z");
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const inboxKeyOfTests = new Uint8Array(32).fill(7);

/** A database with a data folder beside it. */
export interface Place extends TestDatabase {
  readonly dataDir: string;
}

export async function emptyPlace(): Promise<Place> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), "zvistka-backup-"));
  const drop = async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...database, drop, dataDir };
}

/** A service's state with something in every table, and two sealed files. */
export async function filledPlace(): Promise<Place> {
  const place = await emptyPlace();
  await fill(place.db);
  putFile(place.dataDir, uuid(1), "a sealed photo\nof bytes \u0000\u0001");
  putFile(place.dataDir, `ab/${uuid(2)}`, "x".repeat(1_000_000));
  return place;
}

async function fill(db: Db): Promise<void> {
  await saveSeed(db, shippedCatalogue(), { by: "seed", reason: "first start", now });
  await grantAdmins(db, [{ platform: "telegram", userId: "100200300" }], now);
  await saveLocale(db, "telegram", "5", "en", now);
  const focus = { text: "назад\\t \t і\nдалі", list: [null, 1] };
  const answer = { at: now, platform: "chat", chatId: "6", locale: "uk", claims: [{ id: "a#0", version: 1 }], focus };
  await saveAnswer(db, { ...answer, id: "a1", kind: "figure", unanswered: null });
  await saveAnswer(db, { ...answer, id: "a2", kind: "refusal", unanswered: { reason: "unknown", topic: "" } });
  await saveFeedback(db, "a1", true, now);
  await noteErasure(db, uuid(50), now);
  await db.report.create({ data: report(60) });
  await fillVault(db);
  await db.draft.create({ data: { owner: "t1", body: Buffer.from("canary-draft"), updatedAt: now, endsAt: now } });
  await receive(db, inboxKeyOfTests, "telegram", [{ key: "1", chat: "5", body: "canary-question" }]);
  await append(db, [{ at: now, actor: { role: "operator", id: null }, action: "vault.created", subject: null, details: {} }]);
}

/** A vault as its tables take it, with a login and a link that a restore ends. */
async function fillVault(db: Db): Promise<void> {
  const bytes = new Uint8Array(32).fill(1);
  const member = uuid(70);
  await db.epochKey.create({ data: { name: "2026-Q4", publicKey: bytes, createdAt: now } });
  await db.epochWrap.create({ data: { epoch: "2026-Q4", recipient: member, publicKey: bytes, wrap: bytes, vouch: bytes } });
  await db.vaultMember.create({ data: { id: member, name: "Vyhadana", nameKey: "vyhadana", publicKey: bytes, askedAt: now } });
  await db.consoleSession.create({ data: { tokenHash: bytes, memberId: member, createdAt: now, seenAt: now } });
  await db.oneTimeLink.create({ data: { tokenHash: bytes, purpose: "join", madeAt: now } });
}

/** A report as the table takes it; nothing in it was ever sealed. */
function report(n: number) {
  const sealed = (text: string) => new Uint8Array(Buffer.from(`${text}-${n}\\\n`));
  const keys = {
    card: sealed("card"),
    cardKey: sealed("key"),
    details: sealed("details"),
    detailsKey: sealed("key"),
    receipt: sealed("r"),
  };
  const named = { id: uuid(n), code: `c${n}`, createdDay: now, kind: "missing", epoch: "2026-Q4", reporterTag: "t1" } as const;
  return { ...named, ...keys, consents: {}, keepUntil: now };
}

export function putFile(dataDir: string, name: string, content: string): void {
  const path = join(dataDir, "files", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

export function backup(place: Place, given: Partial<BackupOptions> = {}): Promise<Manifest> {
  const file = fileOf(place);
  return makeBackup({ database: place, dataDir: place.dataDir, file, force: false, zvistka: "0.1.0", now, log: () => undefined, ...given });
}

export const fileOf = ({ dataDir }: Place) => join(dataDir, "backup.tar");

export async function restore(file: string, place: Place, given: Partial<RestoreOptions> = {}): Promise<Restored> {
  const opened = await openBackup(file, () => undefined);
  const quiet = { shared: false, replace: false, erase: async () => undefined, log: () => undefined, now };
  const options: RestoreOptions = { backup: opened, database: place, dataDir: place.dataDir, projectDir, ...quiet, ...given };
  return restoreBackup(options).finally(() => opened.close());
}

/** Every row of every table that a backup holds, as PostgreSQL writes it; without what was logged after the backup. */
export async function rowsOf(connection: PoolConfig, lastEntry = Number.MAX_SAFE_INTEGER): Promise<Record<string, string[]>> {
  const client = new Client(connection);
  await client.connect();
  const found: Record<string, string[]> = {};
  for (const table of keptTables) {
    const where = table === "audit_entry" ? `where number <= ${lastEntry}` : "";
    const { rows } = await client.query<{ row: string }>(`select t::text as row from ${table} t ${where} order by 1`);
    found[table] = rows.map(({ row }) => row);
  }
  await client.end();
  return found;
}
