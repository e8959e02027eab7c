import type { Span, Text } from "../reply.js";

const LONGEST_URL = 1000;

/** One paragraph in Discord's markdown: only our own marks format anything, whatever people or sources typed stays text. */
export function markdownOf(text: Text): string {
  const spans = merged(text);
  return spans.reduce((out, span, index) => out + spanMarkdown(span, out, spans[index + 1]), "");
}

/** Two bold spans side by side would read `**a****b**`, which Discord does not take apart. */
function merged(text: Text): Text {
  const spans: Span[] = [];
  for (const raw of text) {
    const span = withSafeUrl(raw);
    const last = spans.at(-1);
    if (last && last.mark === span.mark && last.url === span.url) spans[spans.length - 1] = { ...last, text: last.text + span.text };
    else if (span.text !== "") spans.push(span);
  }
  return spans;
}

function withSafeUrl({ url, ...span }: Span): Span {
  const href = url === undefined ? null : safeUrl(url);
  return href === null ? span : { ...span, url: href };
}

/** The address as it may stand in a link, or null: only http and https, at most 1,000 letters, nothing that ends the link early. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if ((protocol !== "http:" && protocol !== "https:") || href.length > LONGEST_URL) return null;
  return href.replace(/[()<>[\]\\\s]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** Marks hold only next to letters, so blanks at the ends stay outside of them. */
function spanMarkdown(span: Span, before: string, next: Span | undefined): string {
  const [, left = "", core = "", right = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(span.text) ?? [];
  if (core === "") return span.text;
  const lineStart = /(^|\n)\s*$/.test(before + left);
  const inner = span.url === undefined ? escaped(core, lineStart) : linked(core, span.url);
  return left + marked(span, core, inner, before + left, right === "" ? next : undefined) + right;
}

function marked(span: Span, core: string, inner: string, before: string, next: Span | undefined): string {
  if (span.mark === "bold") return `**${inner}**`;
  if (span.mark === "italic") return italic(inner, before, next);
  if (span.mark === "code" && span.url === undefined && !/[`\n]/.test(core)) return `\`${core}\``;
  return inner;
}

/** A star beside another mark's stars is ambiguous; an underline works there, except before a Latin letter or digit. */
function italic(inner: string, before: string, next: Span | undefined): string {
  const besideStars = before.endsWith("*") || next?.mark === "bold";
  if (!besideStars) return `*${inner}*`;
  const clear = !/\w$/.test(before) && !(next !== undefined && next.mark === undefined && /^\w/.test(next.text));
  return clear ? `_${inner}_` : inner;
}

/** Discord takes a bracket in a label for the end of it, escaped or not: then the longest part without one carries the link. */
function linked(label: string, url: string): string {
  if (/^https?:\/\/[^\s<>]+$/.test(label) && URL.canParse(label) && new URL(label).href === url) return `<${label}>`;
  const parts = label.split(/([[\]])/);
  const longest = parts.reduce((best, part) => (part.trim().length > best.trim().length ? part : best), "");
  const at = parts.indexOf(longest);
  if (/^[[\]\s]*$/.test(longest)) return escaped(label, false);
  return parts.map((part, index) => (index === at ? `[${escaped(part, false)}](<${url}>)` : escaped(part, false))).join("");
}

/** Also "https:" and ":smile:" stay letters: Discord makes a link and a picture of them by the colon. */
function escaped(text: string, atLineStart: boolean): string {
  const inline = text.replace(/[\\*_~`|>#[\]<@]|:(?=\S)/g, "\\$&");
  return inline.replace(/(^|\n)(\s*)(-|\d+\.)/g, (all, start: string, blank: string, mark: string) => {
    if (start === "" && !atLineStart) return all;
    return `${start}${blank}${mark.slice(0, -1)}\\${mark.slice(-1)}`;
  });
}
