import { type Client, columnsOf, dumpTable } from "../db/copy.js";
import { appliedMigrations, headWith } from "../db/restore-state.js";
import { StartError } from "../db/start-error.js";
import { keptTables } from "../db/tables.js";
import type { Writing } from "./make-backup.js";
import { type FileEntry, FORMAT, fileName, MANIFEST, type Manifest, OPENING, pieceName, rowsOf, type TableEntry } from "./manifest.js";
import { type Measure, measured } from "./measure.js";
import { keysIn } from "./own-keys.js";
import { readStored, storedFiles } from "./stored-files.js";
import type { ArchiveWriter } from "./write-archive.js";

/** A table goes out in pieces of this size, since a tar header states its content's size and nobody knows a table's beforehand. */
const PIECE_BYTES = 4_000_000;

/** Writes all parts: the opening, the tables as one snapshot has them, the sealed files, the manifest. */
export async function writeParts(archive: ArchiveWriter, client: Client, id: string, writing: Writing): Promise<void> {
  const { zvistka, now } = writing;
  await addJson(archive, OPENING, { format: FORMAT, zvistka });
  const tables: TableEntry[] = [];
  for (const table of keptTables) tables.push(await writeTable(archive, client, table, writing));
  const said = { format: FORMAT, zvistka, id, madeAt: now.toISOString() } as const;
  const stated = { migrations: [...(await appliedMigrations(client))], audit: await headWith(client) };
  // Listed after the snapshot was taken: a file is there before the row that names it, so no row is without its file.
  const files = await writeFiles(archive, writing);
  const manifest: Manifest = { ...said, ...stated, tables, files, keys: await keysIn(writing.dataDir) };
  if (rowsOf(manifest) === 0)
    throw new StartError("The database is empty, so there is nothing to back up; are DATA_DIR and DATABASE_URL those of the service?");
  await addJson(archive, MANIFEST, manifest);
}

async function writeTable(archive: ArchiveWriter, client: Client, table: string, { progress }: Writing): Promise<TableEntry> {
  const columns = await columnsOf(client, table);
  let amounts: Measure | null = null;
  const rows = measured(
    dumpTable(client, table, columns),
    (measure) => (amounts = measure),
    (_, lines) => progress(`writing ${table}`, lines, "rows"),
  );
  let number = 0;
  for await (const piece of inPieces(rows)) await archive.add(pieceName(table, ++number), piece.length, [piece]);
  const { bytes, sha256, lines } = requireEnd(amounts);
  return { name: table, columns: [...columns], rows: lines, bytes, sha256 };
}

async function writeFiles(archive: ArchiveWriter, { dataDir, progress, log }: Writing): Promise<FileEntry[]> {
  const { names, strangers } = await storedFiles(dataDir);
  if (strangers > 0) log(`Left out: ${strangers} in the folder of sealed files that bear no name of a sealed file.`);
  const written: FileEntry[] = [];
  for (const name of names) {
    const stored = await readStored(dataDir, name);
    if (!stored) continue;
    let amounts: Measure | null = null;
    await archive.add(
      fileName(name),
      stored.size,
      measured(stored.content, (measure) => (amounts = measure)),
    );
    const { bytes, sha256 } = requireEnd(amounts);
    written.push({ name, bytes, sha256 });
    progress("writing sealed files", 1, "files");
  }
  return written;
}

async function addJson(archive: ArchiveWriter, name: string, value: object): Promise<void> {
  const content = Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
  await archive.add(name, content.length, [content]);
}

async function* inPieces(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE_BYTES) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}

function requireEnd(measure: Measure | null): Measure {
  if (!measure) throw new Error("a stream ended without an end");
  return measure;
}
