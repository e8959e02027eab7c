import type { IncomingMessage } from "node:http";
import { Refusal, refuse } from "./refusal.js";

export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface Body {
  readonly json: unknown;
  /** Uploaded files by the number in `files[n]`. */
  readonly files: ReadonlyMap<number, UploadedFile>;
}

const maxRequest = 25 * 1024 * 1024;

/** The raw bytes of a request; 40005 above 25 MiB. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= maxRequest) parts.push(part);
  }
  if (size > maxRequest) throw refuse(40005);
  return Buffer.concat(parts);
}

/** JSON, or multipart with `payload_json` and `files[n]`; 50109 for broken JSON, 400 for any other type of body. */
export async function parseBody(bytes: Buffer, contentType: string | undefined): Promise<Body> {
  if (bytes.length === 0) return { json: undefined, files: new Map() };
  if (contentType?.startsWith("application/json")) return { json: parseJson(bytes.toString("utf8")), files: new Map() };
  if (contentType?.startsWith("multipart/form-data")) return parseForm(bytes, contentType);
  throw new Refusal(400, 50035, "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.");
}

async function parseForm(bytes: Buffer, contentType: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
  const files = new Map<number, UploadedFile>();
  let json: unknown;
  for (const [key, value] of form) {
    const number = /^files?\[(\d+)\]$/.exec(key)?.[1];
    if (typeof value === "string") json = key === "payload_json" ? parseJson(value) : json;
    else if (number !== undefined) files.set(Number(number), await upload(value));
  }
  return { json, files };
}

async function upload(file: File): Promise<UploadedFile> {
  return { name: file.name, type: file.type || "application/octet-stream", bytes: Buffer.from(await file.arrayBuffer()) };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw refuse(50109);
  }
}
