import type { IncomingMessage } from "node:http";
import { badRequest, Refusal } from "./refusal.js";

export interface Upload {
  filename: string;
  mime: string;
  bytes: Buffer;
}

/** One request, whatever its encoding was. A field of a form is a string, a field of a JSON body keeps its type. */
export interface Call {
  method: string;
  fields: Record<string, unknown>;
  uploads: Map<string, Upload>;
  /** Runs the listener if the client goes away before it was answered. */
  whenAbandoned(listener: () => void): void;
}

const LARGEST_BODY = 50 * 1024 * 1024 + 64 * 1024;

/** Throws a Refusal with 413 over 50 MB, the limit for uploads. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Refusal(413, "Request Entity Too Large");
    chunks.push(chunk);
  }
  const [only] = chunks;
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks);
}

function parseJson(body: Buffer): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch (error) {
    throw badRequest(`can't parse request body as JSON: ${error instanceof Error ? error.message : "unreadable"}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw badRequest("request body must be a JSON object");
  return value as Record<string, unknown>;
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|;)\\s*${name}="?([^";]*)"?`, "i").exec(header);
  return match?.[1];
}

function parsePart(part: Buffer, fields: Record<string, unknown>, uploads: Map<string, Upload>): void {
  const split = part.indexOf("\r\n\r\n");
  if (split < 0) throw badRequest("can't parse multipart form: a part has no header");
  const head = part.subarray(0, split).toString("utf8");
  const bytes = part.subarray(split + 4, part.length - 2);
  const disposition = /content-disposition:([^\r\n]*)/i.exec(head)?.[1] ?? "";
  const name = parameter(disposition, "name");
  const filename = parameter(disposition, "filename");
  if (name === undefined) throw badRequest("can't parse multipart form: a part has no name");
  if (filename === undefined) fields[name] = bytes.toString("utf8");
  else uploads.set(name, { filename, mime: /content-type:\s*([^\r\n]*)/i.exec(head)?.[1] ?? "application/octet-stream", bytes });
}

function parseMultipart(body: Buffer, boundary: string, fields: Record<string, unknown>, uploads: Map<string, Upload>): void {
  const mark = Buffer.from(`--${boundary}`);
  let start = body.indexOf(mark);
  while (start >= 0) {
    const from = start + mark.length + 2;
    const next = body.indexOf(mark, from);
    if (next < 0) return;
    parsePart(body.subarray(from, next), fields, uploads);
    start = next;
  }
}

/** Reads JSON, urlencoded and multipart bodies; parameters of the query string count as well, as on the real server. */
export function parseFields(contentType: string, body: Buffer, query: string): Pick<Call, "fields" | "uploads"> {
  const uploads = new Map<string, Upload>();
  const fields: Record<string, unknown> = query === "" ? {} : Object.fromEntries(new URLSearchParams(query));
  if (body.length === 0) return { fields, uploads };
  if (contentType.startsWith("application/json")) Object.assign(fields, parseJson(body));
  else if (contentType.startsWith("multipart/form-data")) parseMultipart(body, parameter(contentType, "boundary") ?? "", fields, uploads);
  else Object.assign(fields, Object.fromEntries(new URLSearchParams(body.toString("utf8"))));
  return { fields, uploads };
}
