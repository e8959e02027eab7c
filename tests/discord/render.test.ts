import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownOf } from "../../src/discord/markdown.js";
import { type Payload, render } from "../../src/discord/render.js";
import { piecesOf } from "../../src/discord/split.js";
import { visibleText } from "../../src/discord/visible-text.js";
import { bold, plain, plainText, replyOf, text } from "../../src/reply.js";
import { readMessage, requireContent } from "../support/discord/validate-message.js";
import { anyReply, figureBlock, paragraph, typed } from "./replies.js";

const letters = (words: string) => words.replace(/\s+/g, "");

/** The message as the emulator of Discord reads it; throws what Discord would refuse with. */
function accepted({ content, embeds, components, files }: Payload): void {
  const uploads = new Map(files.map(({ name, attachment }, index) => [index, { name, type: "image/png", bytes: attachment }] as const));
  const attachments = files.map(({ name, description }, id) => ({ id, filename: name, description }));
  const form = readMessage({ content, embeds, components, attachments }, uploads as never, 64);
  requireContent({ content, embeds: form.embeds ?? [], components, attachments });
}

describe("a reply on Discord", () => {
  it("keeps every limit and says every word in order", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const payloads = render(reply);
        for (const payload of payloads) accepted(payload);
        expect(letters(visibleText(payloads))).toBe(letters(plainText(reply)));
      }),
      { numRuns: 200 },
    );
  });

  it("shows a figure as an embed and keeps a note after it in the same message", () => {
    const [message, ...more] = render(replyOf(text("Before"), figureBlock("≈ 512"), text("After")));
    expect(more).toEqual([]);
    expect(message?.content).toBe("Before");
    expect(message?.embeds[0]).toEqual({
      title: "≈ 512",
      description: "Invented people counted\n\nStated by: Orlan Register\n\nKeep in mind:\n• invented",
    });
    expect(message?.embeds[1]).toEqual({ description: "After" });
  });

  it("begins a new message when the embeds together would pass 6000 letters", () => {
    const figure = figureBlock("1", [{ label: "Fact", text: "x".repeat(2500) }]);
    expect(render(replyOf(figure, figure, figure)).map(({ embeds }) => embeds.length)).toEqual([2, 1]);
  });

  it("describes a picture for who cannot see it", () => {
    const [message] = render(replyOf({ kind: "picture", png: new Uint8Array([1]), alt: "a line going up", caption: plain("By year") }));
    expect(message).toMatchObject({ content: "By year", files: [{ name: "chart.png", description: "a line going up" }] });
  });

  it("puts at most 25 buttons under a message, in rows of five", () => {
    const buttons = Array.from({ length: 27 }, (_, index) => ({
      kind: "action" as const,
      label: `${index}`,
      command: "figure",
      typed: { id: `${index}` },
    }));
    const messages = render(replyOf(text("Choose"), { kind: "buttons", buttons }));
    expect(messages.map(({ components }) => components.map((row) => row.components.length))).toEqual([[5, 5, 5, 5, 5], [2]]);
  });
});

describe("markdown", () => {
  it("shows what a person typed as it was typed", () => {
    fc.assert(
      fc.property(typed, (words) => {
        expect(visibleText([{ content: markdownOf(plain(words)), embeds: [] }])).toBe(words);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves no letter that Discord formats by without a backslash", () => {
    fc.assert(
      fc.property(typed, (words) => {
        const bare = markdownOf(plain(words)).replace(/\\[^0-9A-Za-z\s]/g, "!");
        expect(bare).not.toMatch(/[*_~`|>#[\]<@\\]|:\S|(^|\n)\s*(-|\d+\.)/);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["**bold**", [bold("bold")]],
    ["**one two**", [bold("one "), bold("two")]],
    ["a **b** c", [{ text: "a" }, bold(" b "), { text: "c" }]],
    ["**a**_b_", [bold("a"), { text: "b", mark: "italic" as const }]],
    ["`a*b`", [{ text: "a*b", mark: "code" as const }]],
    ["[Report](<https://example.org/a>)", [{ text: "Report", url: "https://example.org/a" }]],
    ["\\[2022\\][ Report](<https://example.org/%28a%29>)", [{ text: "[2022] Report", url: "https://example.org/(a)" }]],
    ["<https://example.org/a>", [{ text: "https://example.org/a", url: "https://example.org/a" }]],
    ["Report", [{ text: "Report", url: "javascript:alert(1)" }]],
    ["1\\. one\n\\- two", plain("1. one\n- two")],
  ])("writes %s", (expected, given) => {
    expect(markdownOf(given)).toBe(expected);
  });
});

describe("cutting", () => {
  it("never cuts a number, a link or a letter of two halves when there is another place", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("16 000", "1,5", "слово", "🕊", "кінець."), { minLength: 20, maxLength: 60 }), (words) => {
        const pieces = piecesOf([words.map((word, at) => ({ text: `${at > 0 ? " і " : ""}${word}` }))], 60);
        expect(pieces.join(" ").split(/\s+/)).toEqual(words.join(" і ").split(/\s+/));
        for (const piece of pieces) expect(piece).not.toMatch(/^000|16$|[\uD800-\uDBFF]$/);
      }),
    );
  });

  it("repeats the address when a link is longer than a message", () => {
    const pieces = piecesOf([[{ text: "word ".repeat(100), url: "https://example.org/a" }]], 200);
    for (const piece of pieces) expect(piece).toMatch(/^\[[^\]]+\]\(<https:\/\/example\.org\/a>\)$/);
  });

  it("keeps every piece within the limit", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 3 }), (paragraphs) => {
        for (const piece of piecesOf(paragraphs, 2000)) expect(piece.length).toBeLessThanOrEqual(2000);
      }),
    );
  });
});
