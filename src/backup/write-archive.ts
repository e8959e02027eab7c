import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { archiveSeal } from "./archive-seal.js";
import { paddingOf, tarHeader } from "./tar-header.js";

/** A tar archive that is being written: one part after the other. */
export interface ArchiveWriter {
  /** @throws RangeError when the content does not have the stated size */
  add(name: string, size: number, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void>;
  /** Ends the archive with its seal and waits until it is on the disk. */
  finish(): Promise<void>;
  /** Closes the file, finished or not. */
  close(): Promise<void>;
}

/** Begins an archive in a file that only its owner may read. */
export async function writeArchive(path: string, now: Date): Promise<ArchiveWriter> {
  const file = await open(path, "w", 0o600);
  const hash = createHash("sha256");
  const seconds = Math.floor(now.getTime() / 1000);
  const write = async (bytes: Uint8Array) => {
    hash.update(bytes);
    await file.writeFile(bytes);
  };
  const add: ArchiveWriter["add"] = async (name, size, content) => {
    await write(tarHeader(name, size, seconds));
    let written = 0;
    for await (const piece of content) {
      written += piece.length;
      await write(piece);
    }
    if (written !== size) throw new RangeError(`${name} has ${written} bytes and not ${size}`);
    await write(Buffer.alloc(paddingOf(size)));
  };
  const finish = async () => {
    await file.writeFile(archiveSeal(hash.digest("hex")));
    await file.sync();
  };
  return { add, finish, close: () => file.close() };
}
