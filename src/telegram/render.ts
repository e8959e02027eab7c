import { type Block, buttonsOf, paragraphsOf, type Reply } from "../reply.js";
import { type Formatted, formatted } from "./formatted.js";
import { type Keyboard, keyboardOf } from "./keyboard.js";
import { split } from "./split.js";

const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;
/** The empty line between two blocks stays with the first. */
const GAP = 2;

/** One message to send. Its keyboard stands below the last message of a reply. */
export interface Outgoing {
  readonly content: Formatted;
  readonly png: Uint8Array | null;
  readonly keyboard: Keyboard | null;
}

/**
 * A reply as Telegram messages in order: text up to 4,096 code points, a picture with a caption up to 1,024.
 * @throws Error for a reply without words or picture, and for a button that does not fit: both are mistakes in a card
 */
export function render(reply: Reply): readonly Outgoing[] {
  const keyboard = keyboardOf(buttonsOf(reply));
  const parts = sections(reply.blocks).flatMap(messagesOf);
  if (parts.length === 0) throw new Error("a reply without words or picture cannot be sent");
  return parts.map((part, index) => ({ ...part, keyboard: index === parts.length - 1 ? keyboard : null }));
}

type Part = Omit<Outgoing, "keyboard">;
type Section = Extract<Block, { kind: "picture" }> | readonly Block[];

/** Each picture alone, and the blocks between pictures together. */
function sections(blocks: readonly Block[]): readonly Section[] {
  const found: (Extract<Block, { kind: "picture" }> | Block[])[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === "picture") found.push(block);
    else if (Array.isArray(last)) last.push(block);
    else found.push([block]);
  }
  return found;
}

function messagesOf(section: Section): readonly Part[] {
  if (!("kind" in section)) return textParts(section);
  const [caption = { text: "", entities: [] }, ...rest] = split(formatted([section.caption]), CAPTION_LIMIT);
  return [{ content: caption, png: section.png }, ...rest.map(asText)];
}

function textParts(blocks: readonly Block[]): readonly Part[] {
  const whole = blocks.map(paragraphsOf).filter((paragraphs) => paragraphs.length > 0);
  const borders: number[] = [];
  for (const [index] of whole.entries()) borders.push(formatted(whole.slice(0, index + 1).flat()).text.length + GAP);
  return split(formatted(whole.flat()), TEXT_LIMIT, borders)
    .filter(({ text }) => text.trim() !== "")
    .map(asText);
}

function asText(content: Formatted): Part {
  return { content, png: null };
}
