export interface Span {
  readonly text: string;
  readonly mark?: "bold" | "italic" | "code";
  readonly url?: string;
}

/** One paragraph: spans that follow each other without a break. A line break inside it is a "\n" in a span. */
export type Text = readonly Span[];

/** A button is a command already filled in: it meets the same role check as a typed one. */
export interface Action {
  readonly kind: "action";
  readonly label: string;
  readonly command: string;
  readonly typed: Readonly<Record<string, string>>;
}
export interface Link {
  readonly kind: "link";
  readonly label: string;
  readonly url: string;
}
export type Button = Action | Link;

/** A stated value with everything that must be shown beside it; without a source it does not compile. */
export interface FigureBlock {
  readonly kind: "figure";
  readonly value: string;
  readonly title: string;
  readonly facts: readonly [Fact, ...Fact[]];
  readonly caveats: { readonly label: string; readonly items: readonly string[] } | null;
}
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly url?: string;
}

export type Block =
  | { readonly kind: "text"; readonly text: Text }
  | FigureBlock
  | { readonly kind: "list"; readonly title: string | null; readonly items: readonly Text[] }
  | { readonly kind: "picture"; readonly png: Uint8Array; readonly alt: string; readonly caption: Text }
  | { readonly kind: "buttons"; readonly buttons: readonly Button[] };

/** What a command answers. Adapters turn blocks into what their platform offers and own its limits. */
export interface Reply {
  readonly blocks: readonly Block[];
  /** Only for the person who asked: direct chat on Telegram, ephemeral on Discord. */
  readonly private?: boolean;
  /** Of no use to others but no secret: ephemeral where the platform can, an ordinary reply where it cannot. */
  readonly quiet?: boolean;
}

export function plain(text: string): Text {
  return [{ text }];
}
export function bold(text: string): Span {
  return { text, mark: "bold" };
}
export function text(...parts: readonly (string | Span)[]): Block {
  return { kind: "text", text: parts.map((part) => (typeof part === "string" ? { text: part } : part)) };
}
export function replyOf(...blocks: readonly Block[]): Reply {
  return { blocks };
}

/**
 * The block as paragraphs, the same on every platform: adapters add only marks, so a question gets one answer
 * everywhere. Buttons and the pixels of a picture are not text; a picture gives its caption.
 */
export function paragraphsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case "text":
      return [block.text];
    case "figure":
      return figureParagraphs(block);
    case "list": {
      const title = block.title === null ? [] : [[bold(block.title), { text: "\n" }]];
      const lines = block.items.map((item, index) => [...(index > 0 ? [{ text: "\n" }] : []), { text: "• " }, ...item]);
      return [[...title, ...lines].flat()];
    }
    case "picture":
      return block.caption.length > 0 ? [block.caption] : [];
    case "buttons":
      return [];
  }
}

function figureParagraphs({ value, title, facts, caveats }: FigureBlock): readonly Text[] {
  const head: Text = [bold(value), { text: "\n" }, { text: title }];
  const rows = facts.map(
    (fact, index): Text => [
      { text: `${index > 0 ? "\n" : ""}${fact.label}: ` },
      fact.url === undefined ? { text: fact.text } : { text: fact.text, url: fact.url },
    ],
  );
  const notes =
    caveats && caveats.items.length > 0 ? [[{ text: `${caveats.label}:` }, ...caveats.items.map((item) => ({ text: `\n• ${item}` }))]] : [];
  return [head, rows.flat(), ...notes];
}

/** The words of a reply without marks, paragraphs apart by an empty line. */
export function plainText(reply: Reply): string {
  return reply.blocks
    .flatMap(paragraphsOf)
    .map((paragraph) => paragraph.map((span) => span.text).join(""))
    .join("\n\n");
}

/** Every button of a reply, in reading order. */
export function buttonsOf(reply: Reply): readonly Button[] {
  return reply.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
}
