import { StartError } from "../db/start-error.js";
import { type FileEntry, FORMAT, fileName, MANIFEST, type Manifest, manifest, OPENING, opening, type TableEntry } from "./manifest.js";
import { type Measure, measured } from "./measure.js";
import type { Progress } from "./progress.js";
import { type Archive, openArchive, type Part } from "./read-archive.js";

/** A backup whose every byte is as it was written, open for reading. */
export interface Backup {
  readonly manifest: Manifest;
  /** The rows of a table in PostgreSQL's text form. @throws StartError at the end when they are not what the manifest counts */
  table(entry: TableEntry): AsyncIterable<Buffer>;
  /** A sealed file. @throws StartError as `table` */
  file(entry: FileEntry): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/**
 * Opens a backup and checks its seal, the manifest, and that nothing is missing from it or too much.
 * @throws StartError in one sentence: no backup, made by a newer zvistka, damaged
 */
export async function openBackup(path: string, progress: Progress): Promise<Backup> {
  const archive = await openArchive(path);
  try {
    await requireOurs(path, archive);
    await archive.checkSeal(progress);
    return await withManifest(path, archive, progress);
  } catch (error) {
    await archive.close();
    throw error;
  }
}

/** Reads a whole backup and holds it against its manifest, touching nothing else. @throws StartError as `openBackup` */
export async function checkBackup(path: string, progress: Progress): Promise<Manifest> {
  const backup = await openBackup(path, progress);
  try {
    for (const entry of backup.manifest.tables) for await (const _ of backup.table(entry));
    for (const entry of backup.manifest.files) for await (const _ of backup.file(entry));
    return backup.manifest;
  } finally {
    await backup.close();
  }
}

async function requireOurs(path: string, archive: Archive): Promise<void> {
  const first = await archive.first();
  const isOpening = first !== null && first.name === OPENING && first.size < 10_000;
  const read = opening.safeParse(isOpening ? parseJson(await archive.text(first)) : null);
  if (!read.success) throw new StartError(`${path} is not a backup of zvistka, or its beginning is damaged.`);
  if (read.data.format > FORMAT)
    throw new StartError(`${path} was made by a newer zvistka (${read.data.zvistka}); update this one, then restore.`);
}

async function withManifest(path: string, archive: Archive, progress: Progress): Promise<Backup> {
  const parts = await archive.parts();
  const last = parts.at(-1);
  const read = manifest.safeParse(last?.name === MANIFEST ? parseJson(await archive.text(last)) : null);
  if (!read.success) throw new StartError(`${path} has no manifest that zvistka understands; it cannot be restored.`);
  const piecesOf = (entry: TableEntry) => parts.filter(({ name }) => name.startsWith(`tables/${entry.name}/`));
  const partOf = (entry: FileEntry) => parts.filter(({ name }) => name === fileName(entry.name));
  const known = 2 + read.data.tables.flatMap(piecesOf).length + read.data.files.length;
  if (known !== parts.length) throw new StartError(`${path} holds other parts than its manifest says; it cannot be restored.`);
  const reading = (what: string, found: readonly Part[], right: (measure: Measure) => boolean) => {
    const check = (measure: Measure) => {
      if (!right(measure)) throw new StartError(`${what} in ${path} is not what the manifest says; it cannot be restored.`);
    };
    return measured(joined(archive, found), check, (piece) => progress(`checking ${what}`, piece.length, "bytes"));
  };
  return {
    manifest: read.data,
    table: (entry) =>
      reading(`the table ${entry.name}`, piecesOf(entry), (measure) => fits(entry, measure) && measure.lines === entry.rows),
    file: (entry) => reading("a sealed file", partOf(entry), (measure) => fits(entry, measure)),
    close: () => archive.close(),
  };
}

const fits = (entry: { bytes: number; sha256: string }, measure: Measure) =>
  measure.bytes === entry.bytes && measure.sha256 === entry.sha256;

async function* joined(archive: Archive, parts: readonly Part[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield* archive.content(part);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
