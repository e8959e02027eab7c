import type { APIEmbed } from "discord.js";
import { clipped } from "../clipped.js";
import { type Block, buttonsOf, type FigureBlock, paragraphsOf, plain, type Reply, type Text } from "../reply.js";
import { inGroups, type Row, rowsOf } from "./buttons.js";
import { markdownOf } from "./markdown.js";
import { joinParagraphs, piecesOf } from "./split.js";

const LONGEST = { content: 2000, description: 4096, title: 256, embeds: 6000, alt: 1024 } as const;
const MOST = { embeds: 10, rows: 5 } as const;

export interface Picture {
  readonly attachment: Buffer;
  readonly name: string;
  readonly description: string;
}

/** One message of Discord. It shows its content first, then the picture, then the embeds, then the buttons. */
export interface Payload {
  readonly content: string;
  readonly files: readonly Picture[];
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
}

const empty: Payload = { content: "", files: [], embeds: [], components: [] };

/**
 * A reply as the messages that say it, in order. A figure is an embed; text after it in the same message is one too,
 * because Discord puts content first, and a note sent by itself would be forwarded without its figure.
 * @throws RangeError for a button whose command is too long for Discord
 */
export function render(reply: Reply): readonly Payload[] {
  const messages = reply.blocks.reduce(withBlock, []);
  return withButtons(messages, rowsOf(buttonsOf(reply)));
}

function withBlock(messages: readonly Payload[], block: Block): readonly Payload[] {
  switch (block.kind) {
    case "figure":
      return embedsOf(block).reduce(withEmbed, messages);
    case "text":
    case "list":
      return withProse(messages, paragraphsOf(block));
    case "picture":
      return withPicture(messages, paragraphsOf(block), pictureOf(block));
    case "buttons":
      return messages;
  }
}

function withProse(messages: readonly Payload[], paragraphs: readonly Text[]): readonly Payload[] {
  const last = messages.at(-1);
  if (last && last.embeds.length + last.files.length > 0)
    return piecesOf(paragraphs, LONGEST.description)
      .map((description): APIEmbed => ({ description }))
      .reduce(withEmbed, messages);
  const pieces = piecesOf(paragraphs, LONGEST.content);
  const joined = joinParagraphs(last?.content ?? "", pieces[0] ?? "");
  if (last && pieces.length === 1 && joined.length <= LONGEST.content) return [...messages.slice(0, -1), { ...last, content: joined }];
  return [...messages, ...pieces.map((content) => ({ ...empty, content }))];
}

function withPicture(messages: readonly Payload[], caption: readonly Text[], picture: Picture): readonly Payload[] {
  const pieces = piecesOf(caption, LONGEST.content);
  const before = pieces.slice(0, -1).map((content) => ({ ...empty, content }));
  return [...messages, ...before, { ...empty, content: pieces.at(-1) ?? "", files: [picture] }];
}

function pictureOf({ png, alt }: Extract<Block, { kind: "picture" }>): Picture {
  return { attachment: Buffer.from(png), name: "chart.png", description: clipped(alt, LONGEST.alt) };
}

function embedsOf(figure: FigureBlock): readonly APIEmbed[] {
  const [head = [], ...facts] = paragraphsOf(figure);
  const title = markdownOf(plain(figure.value)).trim();
  if (title === "" || title.length > LONGEST.title)
    return piecesOf([head, ...facts], LONGEST.description).map((description) => ({ description }));
  const [first, ...rest] = piecesOf([plain(figure.title), ...facts], LONGEST.description);
  return [{ title, ...(first === undefined ? {} : { description: first }) }, ...rest.map((description) => ({ description }))];
}

function withEmbed(messages: readonly Payload[], embed: APIEmbed): readonly Payload[] {
  const last = messages.at(-1);
  const fits = last && last.embeds.length < MOST.embeds && sizeOf([...last.embeds, embed]) <= LONGEST.embeds;
  return fits ? [...messages.slice(0, -1), { ...last, embeds: [...last.embeds, embed] }] : [...messages, { ...empty, embeds: [embed] }];
}

function sizeOf(embeds: readonly APIEmbed[]): number {
  return embeds.reduce((sum, { title = "", description = "" }) => sum + title.length + description.length, 0);
}

/** Buttons stand under the end of the reply; more than a message takes go into messages of their own. */
function withButtons(messages: readonly Payload[], rows: readonly Row[]): readonly Payload[] {
  const [first, ...more] = inGroups(rows, MOST.rows);
  if (first === undefined) return messages;
  const last = messages.at(-1) ?? empty;
  return [...messages.slice(0, -1), { ...last, components: first }, ...more.map((components) => ({ ...empty, components }))];
}
