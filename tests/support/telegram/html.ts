import { badRequest, type Refusal } from "./refusal.js";
import type { Entity, FormattedText } from "./wire.js";

const KINDS: Record<string, string> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  span: "spoiler",
  "tg-spoiler": "spoiler",
  blockquote: "blockquote",
  code: "code",
  pre: "pre",
  a: "text_link",
  "tg-emoji": "custom_emoji",
};
const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

interface Open {
  tag: string;
  attributes: Map<string, string>;
  start: number;
}

function byteOffset(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at));
}

const broken = (problem: string, source: string, at: number): Refusal =>
  badRequest(`can't parse entities: ${problem} at byte offset ${byteOffset(source, at)}`);

/** Only the four named references and numbers are known; anything else stays as it was written. */
function decode(source: string): string {
  return source.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function attributesOf(rest: string): Map<string, string> | undefined {
  const attributes = new Map<string, string>();
  const left = rest.replace(/\s+([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?/g, (_, name, double, single, bare) => {
    attributes.set(String(name).toLowerCase(), decode(String(double ?? single ?? bare ?? "")));
    return "";
  });
  return left.trim() === "" ? attributes : undefined;
}

function openTag(source: string, at: number, end: number, start: number): Open {
  const match = /^([a-z-]*)(.*)$/is.exec(source.slice(at + 1, end));
  const tag = (match?.[1] ?? "").toLowerCase();
  if (!(tag in KINDS)) throw broken(`Unsupported start tag "${tag}"`, source, at);
  const attributes = attributesOf(match?.[2] ?? "");
  if (attributes === undefined) throw broken(`Expected equal sign in declaration of an attribute of the tag "${tag}"`, source, at);
  if (tag === "span" && attributes.get("class") !== "tg-spoiler") throw broken('Tag "span" must have class "tg-spoiler"', source, at);
  return { tag, attributes, start };
}

function closeTag(source: string, at: number, end: number, stack: Open[]): Open {
  const tag = source
    .slice(at + 2, end)
    .trim()
    .toLowerCase();
  const open = stack.pop();
  if (open === undefined) throw broken("Unexpected end tag", source, at);
  if (tag !== "" && tag !== open.tag) {
    throw badRequest(
      `can't parse entities: Unmatched end tag at byte offset ${byteOffset(source, at)}, expected "</${open.tag}>", found "</${tag}>"`,
    );
  }
  return open;
}

function linkOf(href: string, base: Entity): Entity | undefined {
  const user = /^tg:\/\/user\/?\?id=(\d+)$/.exec(href);
  if (user !== null) return { ...base, type: "text_mention", user: { id: Number(user[1]) } };
  return /^(?:https?:\/\/[^\s/]+\.[^\s/]+|tg:\/\/|mailto:|[^\s/:]+\.[^\s/]+)/i.test(href) ? { ...base, url: href } : undefined;
}

/** A link whose address is not usable is dropped without a word, as on the real server; so is an entity without text. */
function entityOf({ tag, attributes, start }: Open, text: string): Entity | undefined {
  const base: Entity = { type: KINDS[tag] ?? tag, offset: start, length: text.length - start };
  if (base.length === 0) return undefined;
  if (tag === "a") return linkOf(attributes.get("href") ?? text.slice(start), base);
  if (tag === "blockquote" && attributes.has("expandable")) return { ...base, type: "expandable_blockquote" };
  if (tag === "tg-emoji") return { ...base, custom_emoji_id: attributes.get("emoji-id") ?? "" };
  const language = /^language-(.+)$/.exec(attributes.get("class") ?? "")?.[1];
  return tag === "code" && language !== undefined ? { ...base, language } : base;
}

/** `<pre><code class="language-x">` is one entity with a language, not two. */
function joinCode(entities: Entity[]): Entity[] {
  const joined: Entity[] = [];
  for (const entity of entities) {
    const inner = joined.at(-1);
    if (entity.type === "pre" && inner?.type === "code" && inner.offset === entity.offset && inner.length === entity.length) {
      joined[joined.length - 1] = inner.language === undefined ? entity : { ...entity, language: inner.language };
    } else joined.push(entity);
  }
  return joined.map(({ language, ...entity }) => (entity.type === "pre" && language !== undefined ? { ...entity, language } : entity));
}

/** parse_mode HTML. Throws a Refusal with the server's wording and byte offset. */
export function parseHtml(source: string): FormattedText {
  let text = "";
  const entities: Entity[] = [];
  const stack: Open[] = [];
  for (let at = 0; at < source.length; ) {
    if (source[at] !== "<") {
      const next = source.indexOf("<", at);
      const end = next < 0 ? source.length : next;
      text += decode(source.slice(at, end));
      at = end;
      continue;
    }
    const end = source.indexOf(">", at);
    const closing = source[at + 1] === "/";
    if (end < 0) throw broken(closing ? "Unclosed end tag" : "Unclosed start tag", source, at);
    if (closing) {
      const entity = entityOf(closeTag(source, at, end, stack), text);
      if (entity !== undefined) entities.push(entity);
    } else stack.push(openTag(source, at, end, text.length));
    at = end + 1;
  }
  const left = stack.at(-1);
  if (left !== undefined) throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities: joinCode(entities) };
}
