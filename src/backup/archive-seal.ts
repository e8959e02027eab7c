import { BLOCK, tarHeader } from "./tar-header.js";

const SEAL_NAME = "SHA256";

/** How many bytes the seal takes: a header, a block with the hash, and the two empty blocks that end a tar archive. */
export const SEAL_BYTES = 4 * BLOCK;

/**
 * The end of a backup: a last file with the SHA-256 of every byte before it, headers and padding included. It finds accidents, not
 * forgers: whoever can write the file can also write the hash.
 */
export function archiveSeal(sha256: string): Buffer {
  const content = Buffer.alloc(3 * BLOCK);
  content.write(`${sha256}\n`);
  return Buffer.concat([tarHeader(SEAL_NAME, 65, 0), content]);
}
