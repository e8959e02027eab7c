import { badRequest } from "./refusal.js";
import type { Entity, FormattedText } from "./wire.js";

const RESERVED = "_*[]()~`>#+-=|{}.!";
/** Longest first: two underscores are one mark. */
const MARKS: readonly (readonly [mark: string, type: string, name: string])[] = [
  ["```", "pre", "Pre"],
  ["__", "underline", "Underline"],
  ["||", "spoiler", "Spoiler"],
  ["*", "bold", "Bold"],
  ["_", "italic", "Italic"],
  ["~", "strikethrough", "Strikethrough"],
  ["`", "code", "Code"],
  ["![", "custom_emoji", "CustomEmoji"],
  ["[", "text_link", "TextUrl"],
];

interface Open {
  mark: string;
  type: string;
  name: string;
  start: number;
  at: number;
  language?: string;
}

interface Reader {
  source: string;
  at: number;
  text: string;
  entities: Entity[];
  stack: Open[];
  quoteFrom: number | undefined;
}

function bytesBefore(reader: Reader, at: number): number {
  return Buffer.byteLength(reader.source.slice(0, at));
}

function close(reader: Reader, open: Open, more: Partial<Entity> = {}): void {
  const length = reader.text.length - open.start;
  if (length > 0) reader.entities.push({ type: open.type, offset: open.start, length, ...more });
}

/** After the `]` of a link: its address in round brackets, with `\)` and `\\` escaped. */
function closeLink(reader: Reader, open: Open): void {
  reader.at += 1;
  if (reader.source[reader.at] !== "(") {
    if (open.type === "custom_emoji") throw badRequest("can't parse entities: Custom emoji entity must contain a tg://emoji URL");
    close(reader, open, { url: reader.text.slice(open.start) });
    return;
  }
  const match = /^\(((?:\\[\s\S]|[^)\\])*)\)/.exec(reader.source.slice(reader.at));
  if (match === null) throw badRequest(`can't parse entities: Can't find end of a URL at byte offset ${bytesBefore(reader, reader.at)}`);
  const url = (match[1] ?? "").replace(/\\([\s\S])/g, "$1");
  reader.at += match[0].length;
  const user = /^tg:\/\/user\?id=(\d+)$/.exec(url);
  if (open.type === "custom_emoji") close(reader, open, { custom_emoji_id: url.replace(/^tg:\/\/emoji\?id=/, "") });
  else if (user !== null) close(reader, open, { type: "text_mention", user: { id: Number(user[1]) } });
  else close(reader, open, { url });
}

function closeMark(reader: Reader): boolean {
  const open = reader.stack.at(-1);
  const end = open?.type === "text_link" || open?.type === "custom_emoji" ? "]" : open?.mark;
  if (open === undefined || end === undefined || !reader.source.startsWith(end, reader.at)) return false;
  reader.stack.pop();
  if (end === "]") closeLink(reader, open);
  else {
    reader.at += end.length;
    close(reader, open, open.language === undefined ? {} : { language: open.language });
  }
  return true;
}

function openMark(reader: Reader): boolean {
  const found = MARKS.find(([mark]) => reader.source.startsWith(mark, reader.at));
  if (found === undefined) return false;
  const [mark, type, name] = found;
  const open: Open = { mark, type, name, start: reader.text.length, at: reader.at };
  reader.at += mark.length;
  if (mark === "```") {
    const head = /^([^\s`]*)\n/.exec(reader.source.slice(reader.at));
    if (head !== null) reader.at += head[0].length;
    if (head?.[1]) open.language = head[1];
  }
  reader.stack.push(open);
  return true;
}

function atLineStart(reader: Reader): boolean {
  return reader.at === 0 || reader.source[reader.at - 1] === "\n";
}

function endQuote(reader: Reader): void {
  if (reader.quoteFrom === undefined) return;
  const trimmed = reader.text.endsWith("\n") ? reader.text.length - 1 : reader.text.length;
  if (trimmed > reader.quoteFrom)
    reader.entities.push({ type: "blockquote", offset: reader.quoteFrom, length: trimmed - reader.quoteFrom });
  reader.quoteFrom = undefined;
}

function readQuoteSign(reader: Reader): boolean {
  if (!atLineStart(reader)) return false;
  if (reader.source[reader.at] !== ">") {
    endQuote(reader);
    return false;
  }
  reader.quoteFrom ??= reader.text.length;
  reader.at += 1;
  return true;
}

function readOne(reader: Reader): void {
  const { source, at } = reader;
  const char = source[at] ?? "";
  const inCode = ["code", "pre"].includes(reader.stack.at(-1)?.type ?? "");
  const next = source.charCodeAt(at + 1);
  if (char === "\\" && next > 0 && next <= 126) {
    reader.text += source[at + 1] ?? "";
    reader.at += 2;
  } else if (closeMark(reader)) return;
  else if (inCode && char !== "`") {
    reader.text += char;
    reader.at += 1;
  } else if (!inCode && (readQuoteSign(reader) || openMark(reader))) return;
  else if (RESERVED.includes(char)) {
    throw badRequest(`can't parse entities: Character '${char}' is reserved and must be escaped with the preceding '\\'`);
  } else {
    reader.text += char;
    reader.at += 1;
  }
}

/** parse_mode MarkdownV2. Throws a Refusal with the server's wording and byte offset. */
export function parseMarkdownV2(source: string): FormattedText {
  const reader: Reader = { source, at: 0, text: "", entities: [], stack: [], quoteFrom: undefined };
  while (reader.at < source.length) readOne(reader);
  endQuote(reader);
  const left = reader.stack.at(-1);
  if (left !== undefined) {
    throw badRequest(`can't parse entities: Can't find end of ${left.name} entity at byte offset ${bytesBefore(reader, left.at)}`);
  }
  return { text: reader.text, entities: reader.entities };
}
