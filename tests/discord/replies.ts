import fc from "fast-check";
import type { Block, Button, FigureBlock, Reply, Span, Text } from "../../src/reply.js";

/** An invented figure. */
export function figureBlock(value: string, facts: FigureBlock["facts"] = [{ label: "Stated by", text: "Orlan Register" }]): FigureBlock {
  return { kind: "figure", value, title: "Invented people counted", facts, caveats: { label: "Keep in mind", items: ["invented"] } };
}

/** Texts full of what Discord reads as formatting, besides ordinary words, numbers and emoji. */
const pieces = [
  "*",
  "**",
  "_",
  "__",
  "~~",
  "`",
  "```",
  "|",
  "||",
  ">",
  "# ",
  "-# ",
  "- ",
  "1. ",
  "[",
  "](",
  ")",
  "<@1>",
  "@everyone",
  "<#2>",
  "\\",
  "\n",
  " ",
];
const words = ["слово", "Їжак", "16 000", "1,5", "🕊️", "👩‍👩‍👧", "https://example.org/a_b", ":smile:", "-", "word.", "a", "."];
export const typed = fc
  .array(fc.oneof(fc.constantFrom(...pieces, ...words), fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 12 })
  .map((all) => all.join(""));

const long = fc
  .tuple(fc.nat(400), fc.constantFrom("слово ", "*a_b* ", "речення. ", "16 000 ", "🕊️", "x"))
  .map(([times, word]) => word.repeat(times * 10));
const url = fc.constantFrom("https://example.org/a", "https://example.org/(b)_*c*?d=[1]", "javascript:alert(1)", "not an address");
const span: fc.Arbitrary<Span> = fc
  .record({
    text: fc.oneof({ weight: 9, arbitrary: typed }, { weight: 1, arbitrary: long }),
    mark: fc.constantFrom("bold", "italic", "code", undefined),
    url: fc.option(url, { nil: undefined, freq: 3 }),
  })
  .map(({ text, mark, url }) => ({ text, ...(mark ? { mark } : {}), ...(url ? { url } : {}) }));
export const paragraph: fc.Arbitrary<Text> = fc.array(span, { maxLength: 5 });

const fact = fc
  .record({ label: typed, text: typed, link: fc.option(url, { nil: undefined }) })
  .map(({ label, text, link }) => ({ label, text, ...(link ? { url: link } : {}) }));
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({
    kind: fc.constant("action" as const),
    label: typed,
    command: fc.constant("figure"),
    typed: fc.dictionary(fc.constantFrom("a", "b&"), fc.string({ maxLength: 8 })),
  }),
  fc.record({ kind: fc.constant("link" as const), label: typed, url }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph.map((text): Block => ({ kind: "text", text })),
  fc.record({
    kind: fc.constant("figure" as const),
    value: fc.oneof(typed, long),
    title: typed,
    facts: fc.tuple(fact, fact),
    caveats: fc.option(fc.record({ label: typed, items: fc.array(fc.oneof(typed, long), { maxLength: 3 }) })),
  }),
  fc.record({ kind: fc.constant("list" as const), title: fc.option(typed), items: fc.array(paragraph, { maxLength: 8 }) }),
  fc.record({
    kind: fc.constant("picture" as const),
    png: fc.constant(new Uint8Array([1])),
    alt: fc.oneof(typed, long),
    caption: paragraph,
  }),
  fc.record({ kind: fc.constant("buttons" as const), buttons: fc.array(button, { maxLength: 30 }) }),
);

/** Any reply that a command could give. */
export const anyReply: fc.Arbitrary<Reply> = fc.array(block, { maxLength: 8 }).map((blocks) => ({ blocks }));
