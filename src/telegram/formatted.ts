import type { Span, Text } from "../reply.js";

/** Offsets and lengths in UTF-16 units, as Telegram counts them. */
export interface Entity {
  readonly type: "bold" | "italic" | "code" | "text_link";
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}
export interface Formatted {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Paragraphs as one text, an empty line between them. Entities, not HTML: nothing a person wrote can be read as a mark. */
export function formatted(paragraphs: readonly Text[]): Formatted {
  let text = "";
  const entities: Entity[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) text += "\n\n";
    for (const span of paragraph) {
      entities.push(...marksOf(span, text.length));
      text += span.text;
    }
  }
  return { text, entities };
}

function marksOf({ text, mark, url }: Span, offset: number): readonly Entity[] {
  const length = text.length;
  if (length === 0) return [];
  const link: Entity[] = url === undefined ? [] : [{ type: "text_link", offset, length, url }];
  // Telegram lets no other mark stand together with code.
  const own: Entity[] = mark === undefined || (mark === "code" && url !== undefined) ? [] : [{ type: mark, offset, length }];
  return [...link, ...own];
}

/** The part between two offsets with the entities clipped to it. */
export function sliceOf({ text, entities }: Formatted, from: number, to: number): Formatted {
  const inside = entities.flatMap((entity) => {
    const offset = Math.max(entity.offset, from);
    const length = Math.min(entity.offset + entity.length, to) - offset;
    return length > 0 ? [{ ...entity, offset: offset - from, length }] : [];
  });
  return { text: text.slice(from, to), entities: inside };
}
