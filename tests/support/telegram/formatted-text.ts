import type { Call } from "./body.js";
import { foundEntities, givenEntities, inOrder } from "./entities.js";
import { jsonOf, textOf } from "./fields.js";
import { parseHtml } from "./html.js";
import { parseMarkdownV2 } from "./markdown.js";
import { badRequest } from "./refusal.js";
import type { Entity, FormattedText } from "./wire.js";

const RAW_BYTES = 32_768;
export const TEXT_LIMIT = 4096;
export const CAPTION_LIMIT = 1024;

/** Code points, the unit of every length limit: an emoji of two UTF-16 units counts once. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdbff) count -= 1;
  }
  return count;
}

function parse(source: string, mode: string, entities: unknown): FormattedText {
  if (mode !== "" && entities !== undefined) {
    // The real server lets parse_mode win and ignores the entities; a bot that sends both loses one of them, so tests must see it.
    throw badRequest("parse_mode and entities exclude each other");
  }
  if (mode === "html") return parseHtml(source);
  if (mode === "markdownv2") return parseMarkdownV2(source);
  if (mode !== "" && mode !== "none") throw badRequest("unsupported parse_mode");
  return entities === undefined ? { text: source, entities: [] } : givenEntities(source, entities);
}

function cleaned(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the server replaces exactly these by spaces
  return /[\x00-\x08\x0b-\x1f]/.test(text) ? text.replace(/\r/g, "").replace(/[\x00-\x08\x0b-\x1f]/g, " ") : text;
}

function clip(entity: Entity, start: number, end: number): Entity[] {
  const offset = Math.max(entity.offset - start, 0);
  const length = Math.min(entity.offset + entity.length - start, end - start) - offset;
  return length > 0 ? [{ ...entity, offset, length }] : [];
}

function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (start === 0 && end === text.length) return { text, entities };
  return { text: text.trim(), entities: entities.flatMap((entity) => clip(entity, start, end)) };
}

function withFound({ text, entities }: FormattedText): FormattedText {
  const found = foundEntities(text);
  if (found.length === 0) return { text, entities };
  const solid = entities.filter(({ type }) => ["code", "pre", "text_link", "text_mention"].includes(type));
  const free = found.filter(
    (one) => !solid.some((other) => one.offset < other.offset + other.length && other.offset < one.offset + one.length),
  );
  return { text, entities: inOrder([...entities, ...free]) };
}

/**
 * The text of a call with its entities, as the server would show it: parsed, trimmed, commands and mentions found. Does not check
 * the length after parsing, because the server looks for the chat first; see `checkLength`.
 */
export function readText(call: Call, textField: string, entitiesField: string): FormattedText {
  const source = textOf(call, textField);
  if (Buffer.byteLength(source) > RAW_BYTES) throw badRequest("text is too long");
  return readFormatted(source, textOf(call, "parse_mode").toLowerCase(), jsonOf(call, entitiesField, "entities"));
}

/** The same for a text that stands inside another object, such as the caption of an album's item. */
export function readFormatted(source: string, mode: string, entities: unknown): FormattedText {
  const parsed = parse(source, mode, entities);
  return withFound(trimmed({ text: cleaned(parsed.text), entities: inOrder(parsed.entities) }));
}

export function checkLength({ text }: FormattedText, limit: number): void {
  if (text.length > limit && codePoints(text) > limit) {
    throw badRequest(limit === CAPTION_LIMIT ? "message caption is too long" : "message is too long");
  }
}
