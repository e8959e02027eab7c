import { type Block, paragraphsOf, type Reply } from "../reply.js";

/** A reply as the page draws it: every block with its paragraphs in words; a picture's pixels as base64. */
export function blocksForPage({ blocks, private: isPrivate }: Reply) {
  return { private: isPrivate === true, blocks: blocks.map(forPage) };
}

function forPage(block: Block) {
  const paragraphs = paragraphsOf(block);
  if (block.kind === "picture") return { ...block, png: Buffer.from(block.png).toString("base64"), paragraphs };
  return { ...block, paragraphs };
}
