import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "./start-error.js";

const FILE = "vault.fingerprint";

/** What the service knows of its epoch outside the database: a line with name and fingerprint for each key it may seal to. */
export interface Pins {
  /** The file, for sentences to the operator. */
  readonly path: string;
  read(): Promise<readonly string[]>;
  /** Replaces all lines; on disk when it resolves. */
  write(lines: readonly string[]): Promise<void>;
}

/** The lines of `dataDir`/vault.fingerprint. Whoever can only write the database cannot change them. */
export function pinsIn(dataDir: string): Pins {
  const path = join(dataDir, FILE);
  return { path, read: () => linesOf(path), write: (lines) => replace(dataDir, path, lines) };
}

async function linesOf(path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

async function replace(dataDir: string, path: string, lines: readonly string[]): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  const file = await open(draft, "wx", 0o600);
  await file.writeFile(lines.map((line) => `${line}\n`).join(""));
  await file.sync();
  await file.close();
  await rename(draft, path);
  await syncFolder(dataDir);
}

/** The rename itself must survive a power cut; Windows has no such call and refuses to open a folder. */
async function syncFolder(dataDir: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(dataDir, "r");
  await folder.sync();
  await folder.close();
}
