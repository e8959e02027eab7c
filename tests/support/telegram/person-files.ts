import { foundEntities } from "./entities.js";
import { addFile, type MediaKind, mediaContent } from "./files.js";
import { type Place, type SayOptions, tell } from "./people.js";
import type { World } from "./state.js";
import type { Message } from "./wire.js";

export interface FileOptions extends SayOptions {
  kind?: MediaKind;
  name?: string;
  mime?: string;
  /** Pretends this size in bytes. */
  size?: number;
  caption?: string;
  /** Base64, for tests that speak over HTTP; wins over bytes. */
  base64?: string;
  bytes?: Buffer;
  /** Photos of one album share it. */
  album?: string;
}

/** The smallest picture that is one: 1 × 1 transparent PNG. */
export const TINY_PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** A file from a person: a document unless `kind` says otherwise. The bot can fetch it by getFile. */
export function sendFile(world: World, place: Place, options: FileOptions = {}): Message {
  const kind = options.kind ?? "document";
  const name = options.name ?? `${kind}.bin`;
  const bytes = options.base64 === undefined ? (options.bytes ?? TINY_PNG) : Buffer.from(options.base64, "base64");
  const size = options.size === undefined ? {} : { size: options.size };
  const file = addFile(world, kind, name, { bytes, mime: options.mime ?? defaultMime(kind), ...size });
  const album = options.album === undefined ? {} : { media_group_id: options.album };
  return tell(world, place, { ...mediaContent(kind, file, name), ...captionOf(options.caption), ...album }, options);
}

function captionOf(caption: string | undefined): Partial<Message> {
  if (caption === undefined) return {};
  const entities = foundEntities(caption);
  return entities.length > 0 ? { caption, caption_entities: entities } : { caption };
}

function defaultMime(kind: MediaKind): string {
  const known: Partial<Record<MediaKind, string>> = { photo: "image/png", voice: "audio/ogg", video: "video/mp4", audio: "audio/mpeg" };
  return known[kind] ?? "application/octet-stream";
}

export function sendLocation(world: World, place: Place, latitude: number, longitude: number, options: SayOptions = {}): Message {
  return tell(world, place, { location: { latitude, longitude } }, options);
}

/** The person's own contact, as the button "share my number" sends it, unless another owner is named. */
export function sendContact(world: World, place: Place, phone: string, options: SayOptions & { owner?: number } = {}): Message {
  const id = typeof place === "number" ? place : place.id;
  return tell(world, place, { contact: { phone_number: phone, first_name: "Contact", user_id: options.owner ?? id } }, options);
}
