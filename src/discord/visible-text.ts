import type { Payload } from "./render.js";

/** The words that a reader of the messages sees, in their order and without marks: the same as `plainText` of the reply. */
export function visibleText(payloads: readonly Pick<Payload, "content" | "embeds">[]): string {
  return payloads
    .flatMap(({ content, embeds }) => [content, ...embeds.flatMap(({ title = "", description = "" }) => [title, description])])
    .filter((part) => part !== "")
    .map(withoutMarks)
    .join("\n\n");
}

/** Escaped letter, code, link, bare address, mark: in the order in which Discord tries them. */
const syntax = /\\([^0-9A-Za-z\s])|(`+)([\s\S]*?[^`])\2(?!`)|\[((?:\\[\s\S]|[^\]\\])*)\]\(<[^>]*>\)|<(https?:[^>]*)>|[*_]/g;

function withoutMarks(markdown: string): string {
  return markdown.replace(syntax, (_, letter?: string, _ticks?: string, code?: string, label?: string, url?: string) => {
    return letter ?? code ?? (label === undefined ? undefined : withoutMarks(label)) ?? url ?? "";
  });
}
