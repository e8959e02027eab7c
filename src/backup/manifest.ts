import { z } from "zod";

/** Raised when an older zvistka could no longer read what a newer one writes. */
export const FORMAT = 1;

/** The first part of a backup: enough to tell, whatever follows, whether this program can read it. */
export const OPENING = "zvistka-backup.json";
export const opening = z.object({ format: z.int().min(1), zvistka: z.string().max(40) });

export const MANIFEST = "manifest.json";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const identifier = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);
const count = z.int().min(0);

/** Folders and a name of small letters, digits and dashes: nothing that leads out of the folder, and no half-written `.part`. */
export const storedName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*){0,3}$/)
  .max(90);

const amounts = { bytes: count, sha256 };

/** The last part: all that the others hold, counted and hashed. */
export const manifest = z.object({
  format: z.literal(FORMAT),
  zvistka: z.string().max(40),
  id: z.uuid(),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string().max(200)),
  tables: z.array(z.object({ name: identifier, columns: z.array(identifier), rows: count, ...amounts })),
  files: z.array(z.object({ name: storedName, ...amounts })),
  /** The key files that stood beside the data and are kept apart from the backup: see own-keys.ts. */
  keys: z.array(z.object({ name: z.string().regex(/^[a-z]+\.key$/), sha256 })),
  /** How far the audit log had grown: proof of its end, as long as this file is kept where the log's writer cannot reach. */
  audit: z.object({ number: count, hash: sha256 }),
});
export type Manifest = z.output<typeof manifest>;
export type TableEntry = Manifest["tables"][number];
export type FileEntry = Manifest["files"][number];

/** Where a piece of a table stands in the archive. */
export function pieceName(table: string, piece: number): string {
  return `tables/${table}/${String(piece).padStart(6, "0")}.copy`;
}

/** The name of an archive's part that holds a sealed file. */
export const fileName = (name: string) => `files/${name}`;

export function rowsOf({ tables }: Manifest): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
