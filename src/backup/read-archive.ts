import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { codeOf, StartError } from "../db/start-error.js";
import { archiveSeal, SEAL_BYTES } from "./archive-seal.js";
import type { Progress } from "./progress.js";
import { BLOCK, paddingOf, readTarHeader } from "./tar-header.js";

export interface Part {
  readonly name: string;
  readonly size: number;
  readonly offset: number;
}

export interface Archive {
  /** The part that begins the file; null when it does not begin as a tar archive does. */
  first(): Promise<Part | null>;
  /** @throws StartError when a byte is not as it was written, or missing */
  checkSeal(progress: Progress): Promise<void>;
  /** All parts but the seal, in their order. @throws StartError */
  parts(): Promise<readonly Part[]>;
  content(part: Part): AsyncIterable<Buffer>;
  text(part: Part): Promise<string>;
  close(): Promise<void>;
}

const PIECE = 256 * 1024;

/** Opens a backup for reading. @throws StartError when there is no such file, or it may not be read */
export async function openArchive(path: string): Promise<Archive> {
  const file = await open(path, "r").catch((cause: unknown) => {
    throw new StartError(`${path} cannot be read (${codeOf(cause)}).`, { cause });
  });
  const { size } = await file.stat();
  const end = size - SEAL_BYTES;
  const damaged = () => new StartError(`${path} is damaged or cut short: it is not the file that was written. Take another backup.`);
  const partAt = async (at: number): Promise<Part | null> => {
    const header = readTarHeader(await bytesAt(file, at, BLOCK));
    return header && { ...header, offset: at + BLOCK };
  };
  const parts = async () => {
    const found: Part[] = [];
    for (let at = 0; at < end; ) {
      const part = await partAt(at);
      if (!part || part.offset + part.size > end) throw damaged();
      found.push(part);
      at = part.offset + part.size + paddingOf(part.size);
    }
    return found;
  };
  const checkSeal = async (progress: Progress) => {
    const hash = createHash("sha256");
    for await (const piece of range(file, 0, Math.max(end, 0))) {
      hash.update(piece);
      progress("reading the file", piece.length, "bytes");
    }
    const seal = await bytesAt(file, Math.max(end, 0), SEAL_BYTES + 1);
    if (!seal.equals(archiveSeal(hash.digest("hex")))) throw damaged();
  };
  const content = (part: Part) => range(file, part.offset, part.size);
  const text = async (part: Part) => (await bytesAt(file, part.offset, part.size)).toString("utf8");
  return { first: () => partAt(0), checkSeal, parts, content, text, close: () => file.close() };
}

async function* range(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  for (let at = start; at < start + length; ) {
    const piece = await bytesAt(file, at, Math.min(PIECE, start + length - at));
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}

/** Fewer bytes than asked for only at the end of the file. */
async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
