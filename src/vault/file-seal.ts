import { KEY_BYTES, openBytes, sealBytes } from "./aead.js";
import type { Bytes } from "./bytes.js";
import { openKey, sealKey } from "./capsule.js";
import { contextOf, requireUuid } from "./context.js";
import { type Digest, digested } from "./digest.js";
import { type EpochPublic, publicKeyFor } from "./epoch-key.js";
import { requireEpoch } from "./epoch-name.js";
import { openStream, sealStream } from "./file-stream.js";
import type { KeyPair } from "./key-pair.js";
import { readJson, writeJson } from "./padded-json.js";
import { type Random, secureRandom } from "./random.js";
import type { ReportPlace } from "./report-seal.js";
import { subKey } from "./sub-key.js";
import { VaultError } from "./vault-error.js";

export interface FilePlace extends ReportPlace {
  /** The file's uuid, also its name on disk. */
  readonly file: string;
  /** The file as it came, or a picture of it without EXIF and GPS; each sealed apart. */
  readonly rendition: "original" | "preview";
}

/** As the family's telephone named it; `type` is a MIME type. */
export interface FileName {
  readonly name: string;
  readonly type: string;
}

export interface FileMetadata extends FileName, Digest {}

/** The two envelopes of a file's row; its blocks lie on disk. */
export interface SealedFile extends StoredFile {
  /** The file's key and context, sealed to the epoch. */
  readonly key: Bytes;
  /** Name, type, size and SHA-256 of the original under that key. */
  readonly metadata: Bytes;
}

/** The same as it comes back, from a database or over the network. */
export interface StoredFile {
  readonly key: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface FileSealing {
  /** To be read to its end, once, and written as it comes. */
  readonly blocks: AsyncIterable<Bytes>;
  /** @throws VaultError `unfinished` before the last block was read: size and hash are not known earlier */
  row(): SealedFile;
}

/**
 * Seals a file to the epoch while it streams by, in constant memory.
 * @throws VaultError `bad-argument` when the place is malformed or names another epoch
 */
export function sealFile(
  epoch: EpochPublic,
  place: FilePlace,
  { name, type }: FileName,
  source: AsyncIterable<Uint8Array>,
  random: Random = secureRandom,
): FileSealing {
  const publicKey = publicKeyFor(epoch, place);
  const context = fileContext(place);
  const key = random(KEY_BYTES);
  let digest: Digest | null = null;
  const counted = digested(source, (found) => {
    digest = found;
  });
  return {
    blocks: sealStream(subKey(key, "file.blocks"), context, counted),
    row() {
      if (!digest) throw new VaultError("unfinished", "the file has not been sealed to its end");
      const metadata = writeJson({ name, type, ...digest } satisfies FileMetadata);
      return {
        key: sealKey(publicKey, context, key, random),
        metadata: sealBytes(subKey(key, "file.metadata"), context, metadata, random),
      };
    },
  };
}

export interface OpenedFile {
  readonly metadata: FileMetadata;
  /** The original. Whoever reads it must throw away what they have when it ends with a VaultError. */
  readonly content: AsyncIterable<Bytes>;
}

/**
 * The metadata at once, the content as it is read; at its end size and SHA-256 are compared with the metadata.
 * @throws VaultError `does-not-open`, `wrong-place`, `invalid-content`; `content` throws `does-not-open` or `invalid-content` too
 */
export function openFile(epoch: KeyPair, place: FilePlace, row: StoredFile, blocks: AsyncIterable<Uint8Array>): OpenedFile {
  const context = fileContext(place);
  const key = openKey(epoch, context, row.key);
  const metadata = readJson(openBytes(subKey(key, "file.metadata"), context, row.metadata), parseMetadata);
  const content = openStream(subKey(key, "file.blocks"), context, blocks);
  return { metadata, content: digested(content, (found) => requireDigest(metadata, found)) };
}

function requireDigest(metadata: FileMetadata, found: Digest): void {
  if (found.size === metadata.size && found.sha256 === metadata.sha256) return;
  throw new VaultError("invalid-content", "a file that is not the one its metadata tell of");
}

function fileContext({ rendition, report, epoch, file }: FilePlace): string {
  return contextOf(`report.file.${rendition}`, requireUuid(report), requireEpoch(epoch), requireUuid(file));
}

function parseMetadata(content: unknown): FileMetadata {
  const { name, type, size, sha256 } = content as Record<keyof FileMetadata, unknown>;
  const isRight = typeof name === "string" && typeof type === "string" && typeof sha256 === "string" && Number.isSafeInteger(size);
  if (!isRight) throw new TypeError("not the metadata of a file");
  return { name, type, size: size as number, sha256 };
}
