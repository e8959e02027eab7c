import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { syncFolder } from "../db/durable.js";
import { codeOf, StartError } from "../db/start-error.js";
import { storedName } from "./manifest.js";

/** The sealed files of reports lie in here under random names. They are written once and never changed. */
const folderOf = (dataDir: string) => join(dataDir, "files");

/** The names of all sealed files, `/` between folders; `strangers` counts what bears no name of ours, such as a half-written file. */
export async function storedFiles(dataDir: string): Promise<{ names: readonly string[]; strangers: number }> {
  const folder = folderOf(dataDir);
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  const paths = found.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const all = paths.map((path) => path.split(sep).join("/"));
  const names = all.filter((name) => storedName.safeParse(name).success).sort();
  return { names, strangers: all.length - names.length };
}

/** Size and content of a sealed file; null when it was erased a moment ago. */
export async function readStored(dataDir: string, name: string): Promise<{ size: number; content: AsyncIterable<Buffer> } | null> {
  try {
    const file = await open(join(folderOf(dataDir), name), "r");
    const { size } = await file.stat();
    return { size, content: createReadStream("", { fd: file, highWaterMark: 256 * 1024 }) };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Puts a file in its place, whole and durable or not at all. */
export async function putStored(dataDir: string, name: string, content: AsyncIterable<Buffer>): Promise<void> {
  if (!storedName.safeParse(name).success)
    throw new StartError("The backup holds a file whose name leads elsewhere; it was not made by zvistka.");
  const path = join(folderOf(dataDir), name);
  const draft = `${path}.part`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(draft, "w", 0o600);
  try {
    for await (const piece of content) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  await syncFolder(dirname(path));
}

/** Removes files, half-written ones too; those that are not there are no mistake. */
export async function removeStored(dataDir: string, names: readonly string[]): Promise<void> {
  for (const name of names.flatMap((each) => [each, `${each}.part`])) await rm(join(folderOf(dataDir), name), { force: true });
}
