import type { Call } from "./body.js";
import { isObject, jsonOf, textOf } from "./fields.js";
import { DOWNLOAD_LIMIT, fileOf, type MediaKind, mediaContent } from "./files.js";
import { CAPTION_LIMIT, checkLength, readFormatted, readText } from "./formatted-text.js";
import { captionContent } from "./methods-messages.js";
import { badRequest } from "./refusal.js";
import { deliver, readEnvelope } from "./sending.js";
import type { World } from "./state.js";
import type { Message } from "./wire.js";

/** sendPhoto, sendDocument and their like differ only in the name of the file's field. */
export function sendMedia(kind: MediaKind): (world: World, call: Call) => Message | undefined {
  return (world, call) => {
    const caption = readText(call, "caption", "caption_entities");
    const { file, name } = fileOf(world, call, kind);
    const envelope = readEnvelope(world, call, true);
    checkLength(caption, CAPTION_LIMIT);
    return deliver(world, envelope, [{ ...mediaContent(kind, file, name), ...captionContent(caption) }])[0];
  };
}

const ALBUM_KINDS: readonly MediaKind[] = ["photo", "video", "document", "audio"];

function albumKind(value: unknown): MediaKind {
  const kind = isObject(value) ? ALBUM_KINDS.find((known) => known === value.type) : undefined;
  if (kind === undefined) throw badRequest("can't parse InputMedia: type must be one of photo, video, document, audio");
  return kind;
}

function albumItem(world: World, call: Call, value: unknown): Partial<Message> {
  const kind = albumKind(value);
  const item = isObject(value) ? value : {};
  const { file, name } = fileOf(world, call, kind, String(item.media ?? ""));
  const caption = readFormatted(String(item.caption ?? ""), String(item.parse_mode ?? "").toLowerCase(), item.caption_entities);
  checkLength(caption, CAPTION_LIMIT);
  return { ...mediaContent(kind, file, name), ...captionContent(caption) };
}

/** Documents travel only with documents and audio only with audio; photos and videos mix. */
function checkMix(items: readonly unknown[]): void {
  const families = new Set(items.map(albumKind).map((kind) => (kind === "video" ? "photo" : kind)));
  if (families.size > 1) throw badRequest("can't use the media of the specified type in the album");
}

export function sendMediaGroup(world: World, call: Call): Message[] {
  const media = jsonOf(call, "media", "media");
  if (!Array.isArray(media)) throw badRequest("expected an Array of InputMedia");
  if (media.length > 10) throw badRequest("too many messages to send as an album");
  if (media.length < 2) throw badRequest("media group must contain 2-10 items");
  checkMix(media);
  const items = media.map((value) => albumItem(world, call, value));
  const envelope = readEnvelope(world, call, true, items.length);
  const group = String(1_000_000_000 + world.sent.length);
  return deliver(
    world,
    envelope,
    items.map((item) => ({ ...item, media_group_id: group })),
  );
}

export function getFile(world: World, call: Call): unknown {
  const id = textOf(call, "file_id");
  if (id === "") throw badRequest("file_id not specified");
  const file = world.files.get(id);
  if (file === undefined) throw badRequest("invalid file_id");
  if (file.file_size > DOWNLOAD_LIMIT) throw badRequest("file is too big");
  const { file_id, file_unique_id, file_size, file_path } = file;
  return { file_id, file_unique_id, file_size, file_path };
}
