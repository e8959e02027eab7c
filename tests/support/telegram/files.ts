import { randomBytes } from "node:crypto";
import type { Call, Upload } from "./body.js";
import { textOf } from "./fields.js";
import { badRequest } from "./refusal.js";
import type { StoredFile, World } from "./state.js";
import type { Message } from "./wire.js";

/** The largest file that a bot may download. */
export const DOWNLOAD_LIMIT = 20 * 1024 * 1024;
const PHOTO_LIMIT = 10 * 1024 * 1024;
export const MEDIA_KINDS = ["photo", "document", "video", "audio", "voice", "animation", "video_note", "sticker"] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

export interface NewFile {
  bytes: Buffer;
  mime?: string;
  /** Pretended size, when the real bytes would be too many for a test. */
  size?: number;
}

export function addFile(world: World, kind: MediaKind, name: string, { bytes, mime, size }: NewFile): StoredFile {
  const id = randomBytes(18).toString("base64url");
  const extension = /\.[\w]{1,8}$/.exec(name)?.[0] ?? (kind === "photo" ? ".jpg" : kind === "voice" ? ".oga" : ".bin");
  const file: StoredFile = {
    file_id: `AgAC${id}`,
    file_unique_id: `AQAD${id.slice(0, 11)}`,
    file_path: `${kind}s/file_${world.files.size}${extension}`,
    file_size: size ?? bytes.length,
    bytes,
    mime: mime ?? "application/octet-stream",
  };
  world.files.set(file.file_id, file);
  return file;
}

function isPicture(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 12).toString("latin1");
  return head.startsWith("\x89PNG") || head.startsWith("\xff\xd8\xff") || head.startsWith("GIF8") || /^RIFF....WEBP/s.test(head);
}

function pixels(bytes: Buffer): { width: number; height: number } {
  const png = bytes.length >= 24 && bytes.subarray(1, 4).toString("latin1") === "PNG";
  return png ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : { width: 800, height: 600 };
}

function checkUpload(kind: MediaKind, { bytes }: Upload): void {
  if (bytes.length === 0) throw badRequest("file must be non-empty");
  if (kind !== "photo") return;
  if (bytes.length > PHOTO_LIMIT) {
    throw badRequest(`file of size ${bytes.length} bytes is too big for a photo; the maximum size is ${PHOTO_LIMIT} bytes`);
  }
  if (!isPicture(bytes)) throw badRequest("IMAGE_PROCESS_FAILED");
}

/** The file that a call names: an upload of that field, attach://part, or a file_id. URLs are refused: there is no network here. */
export function fileOf(world: World, call: Call, kind: MediaKind, named = textOf(call, kind)): { file: StoredFile; name: string } {
  const part = named.startsWith("attach://") ? named.slice("attach://".length) : kind;
  const upload = named === "" || named.startsWith("attach://") ? call.uploads.get(part) : undefined;
  if (upload !== undefined) {
    checkUpload(kind, upload);
    return { file: addFile(world, kind, upload.filename, upload), name: upload.filename };
  }
  if (named === "") throw badRequest(`there is no ${kind.replace("_", " ")} in the request`);
  const file = world.files.get(named);
  if (file !== undefined) return { file, name: file.file_path.replace(/^.*\//, "") };
  throw badRequest(/^https?:/.test(named) ? "failed to get HTTP URL content" : "wrong file identifier/HTTP URL specified");
}

/** The field of a message that describes the file. */
export function mediaContent(kind: MediaKind, file: StoredFile, name: string, more: Record<string, unknown> = {}): Partial<Message> {
  const base = { file_id: file.file_id, file_unique_id: file.file_unique_id, file_size: file.file_size };
  if (kind === "photo") {
    const { width, height } = pixels(file.bytes);
    const small = { ...base, file_unique_id: `${file.file_unique_id}s`, width: Math.min(width, 90), height: Math.min(height, 90) };
    return { photo: [small, { ...base, width, height }] };
  }
  if (kind === "document") return { document: { file_name: name, mime_type: file.mime, ...base } };
  if (kind === "sticker") {
    return { sticker: { type: "regular", width: 512, height: 512, is_animated: false, is_video: false, emoji: "🕊", ...base, ...more } };
  }
  const length = kind === "video_note" ? { length: 240 } : {};
  return { [kind]: { duration: 3, mime_type: file.mime, ...length, ...base, ...more } };
}
