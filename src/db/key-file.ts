import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "./start-error.js";

const KEY_BYTES = 32;

/**
 * The key of 32 bytes in `dataDir`/`name`, made on first use and readable by its owner only.
 * @throws Error when the file there is not a key, or cannot be read or written
 */
export async function keyFile(dataDir: string, name: string): Promise<Uint8Array> {
  const path = join(dataDir, name);
  const key = (await readKey(path)) ?? (await createKey(dataDir, path));
  if (key.length !== KEY_BYTES) throw new Error(`${path} is not a key of ${KEY_BYTES} bytes; move it away to have a new one made`);
  return key;
}

async function readKey(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** Written whole under another name, then linked: a second process either finds the whole key or makes none. */
async function createKey(dataDir: string, path: string): Promise<Uint8Array> {
  await mkdir(dataDir, { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  const file = await open(draft, "wx", 0o600);
  try {
    await file.writeFile(randomBytes(KEY_BYTES));
    await file.sync();
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    await file.close();
    await unlink(draft);
  }
  return readFile(path);
}
