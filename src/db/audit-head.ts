import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { type ChainHead, emptyChain } from "../vault/audit-chain.js";
import type { Db } from "./client.js";
import { syncFolder } from "./durable.js";
import { grouped } from "./grouped.js";
import { codeOf } from "./start-error.js";

const form = z.object({ number: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) });
const keepers = new WeakMap<Db, () => Promise<void>>();

/**
 * From now on the head of this database's log is noted in `dataDir`/audit.head after each commit that lengthens it, so that a log whose
 * end was cut off does not pass for a whole one. Whoever can write both the database and this folder can change both: a copy of
 * the file elsewhere, or the head that a backup holds, is what tells then.
 */
export function keepHead(db: Db, dataDir: string, log: (line: string) => void): void {
  const write = grouped<null>(async (waiting) => {
    await follow(db, dataDir).catch((error: unknown) =>
      log(`The audit log's head could not be noted in ${headFile(dataDir)}: ${why(error)}.`),
    );
    return waiting.map(() => undefined);
  });
  keepers.set(db, () => write(null));
}

/** Notes the head as it is now, when somebody keeps it. The entries are committed already, so a full disk is told and fails nobody. */
export async function noteHead(db: Db): Promise<void> {
  await keepers.get(db)?.();
}

// A log that no longer contains the noted head was cut or rewritten: the note is the only proof of that, and stays.
async function follow(db: Db, dataDir: string): Promise<void> {
  const noted = (await readHead(dataDir)) ?? emptyChain;
  const rows = await db.$queryRaw<ChainHead[]>`
    SELECT number, hash FROM audit_entry WHERE number = ${noted.number} OR number = (SELECT max(number) FROM audit_entry) ORDER BY number`;
  const there = noted.number === 0 ? emptyChain : rows.find(({ number }) => number === noted.number);
  const head = rows.at(-1);
  if (head && there?.hash === noted.hash && head.number > noted.number) await writeHead(dataDir, head);
}

/** The head noted last; null when there is none, or when the file is not one of ours. */
export async function readHead(dataDir: string): Promise<ChainHead | null> {
  try {
    return form.parse(JSON.parse(await readFile(headFile(dataDir), "utf8")));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Puts a head in the place of the noted one, whatever that was: for a restore, which replaces the log knowingly. */
export async function writeHead(dataDir: string, { number, hash }: ChainHead): Promise<void> {
  const draft = `${headFile(dataDir)}.${process.pid}`;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = await open(draft, "w", 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ number, hash })}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, headFile(dataDir));
  await syncFolder(dirname(draft));
}

const headFile = (dataDir: string) => join(dataDir, "audit.head");
const why = (error: unknown) => codeOf(error) || "it is not known why";
