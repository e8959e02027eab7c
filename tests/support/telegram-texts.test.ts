import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { button, eachTestHasItsOwn, olena, refusal, send, telegram } from "./telegram/rig.js";

eachTestHasItsOwn();

describe("texts", () => {
  it("counts the limit in code points after parsing", async () => {
    expect((await send("😀".repeat(4096))).text).toHaveLength(8192);
    expect(await refusal("sendMessage", { chat_id: olena.id, text: "a".repeat(4097) })).toBe("400 Bad Request: message is too long");
    expect((await send(`<b>${"я".repeat(4096)}</b>`, { parse_mode: "HTML" })).text).toHaveLength(4096);
    expect(await refusal("sendMessage", { chat_id: olena.id, text: "a".repeat(32_769) })).toBe("400 Bad Request: text is too long");
  });
  it("refuses empty texts", async () => {
    for (const text of ["", "   ", "\n"]) {
      expect(await refusal("sendMessage", { chat_id: olena.id, text })).toBe("400 Bad Request: message text is empty");
    }
    expect(await refusal("sendMessage", { chat_id: olena.id, text: "<b></b>", parse_mode: "HTML" })).toContain("message text is empty");
  });
  it("parses HTML into entities and finds commands and mentions", async () => {
    const message = await send('<b>Hi <i>there</i></b> &lt;<a href="https://example.org/a">link</a>&gt; /ask @someone', {
      parse_mode: "HTML",
    });
    expect(message.text).toBe("Hi there <link> /ask @someone");
    expect(message.entities).toEqual([
      { type: "bold", offset: 0, length: 8 },
      { type: "italic", offset: 3, length: 5 },
      { type: "text_link", offset: 10, length: 4, url: "https://example.org/a" },
      { type: "bot_command", offset: 16, length: 4 },
      { type: "mention", offset: 21, length: 8 },
    ]);
  });
  it.each([
    ["a <br> b", 'Unsupported start tag "br" at byte offset 2'],
    ["<b>x", 'Can\'t find end tag corresponding to start tag "b"'],
    ["<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ["x</b>", "Unexpected end tag at byte offset 1"],
    ["я < 5", "Unclosed start tag at byte offset 3"],
    ['<span class="big">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])("refuses the HTML %j", async (text, problem) => {
    expect(await refusal("sendMessage", { chat_id: olena.id, text, parse_mode: "HTML" })).toBe(
      `400 Bad Request: can't parse entities: ${problem}`,
    );
  });
  it("parses MarkdownV2", async () => {
    const text = "*bold _both_* __under__ ~gone~ ||dark|| `code` [site](https://example.org/x_\\)) 1\\.5\n>quoted\n>more\nend";
    const message = await send(text, { parse_mode: "MarkdownV2" });
    expect(message.text).toBe("bold both under gone dark code site 1.5\nquoted\nmore\nend");
    expect(message.entities?.map(({ type, offset, length }) => [type, message.text?.slice(offset, offset + length)])).toEqual([
      ["bold", "bold both"],
      ["italic", "both"],
      ["underline", "under"],
      ["strikethrough", "gone"],
      ["spoiler", "dark"],
      ["code", "code"],
      ["text_link", "site"],
      ["blockquote", "quoted\nmore"],
    ]);
  });
  it.each([
    ["version 1.5", "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ["*bold", "Can't find end of Bold entity at byte offset 0"],
    ["я [site](https://example.org", "Can't find end of a URL at byte offset 9"],
  ])("refuses the MarkdownV2 %j", async (text, problem) => {
    const given = await refusal("sendMessage", { chat_id: olena.id, text, parse_mode: "MarkdownV2" });
    expect(given).toBe(`400 Bad Request: can't parse entities: ${problem}`);
  });
  it.each([
    ["after the end", [{ type: "bold", offset: 2, length: 9 }], /ends after the end of the text/],
    ["inside an emoji", [{ type: "bold", offset: 1, length: 2 }], /begins in a middle of a UTF-16 symbol/],
    [
      "half overlapping",
      [
        { type: "bold", offset: 0, length: 4 },
        { type: "italic", offset: 3, length: 3 },
      ],
      /overlaps/,
    ],
    ["of an unknown type", [{ type: "huge", offset: 0, length: 2 }], /Unsupported type specified/],
    ["without length", [{ type: "bold", offset: 0, length: 0 }], /wrong length/],
  ])("refuses an entity %s", async (_, entities, problem) => {
    expect(await refusal("sendMessage", { chat_id: olena.id, text: "😀 word", entities })).toMatch(problem);
  });
  it("keeps nested entities and moves them when the text is trimmed", async () => {
    const entities = [
      { type: "italic", offset: 4, length: 2 },
      { type: "bold", offset: 2, length: 4 },
    ];
    expect((await send("  word", { entities })).entities).toEqual([
      { type: "bold", offset: 0, length: 4 },
      { type: "italic", offset: 2, length: 2 },
    ]);
  });
  it("refuses entities beside a parse mode, and unknown modes", async () => {
    const both = { chat_id: olena.id, text: "word", parse_mode: "HTML", entities: [{ type: "bold", offset: 0, length: 4 }] };
    expect(await refusal("sendMessage", both)).toMatch(/^400/);
    expect(await refusal("sendMessage", { chat_id: olena.id, text: "word", parse_mode: "BBCode" })).toBe(
      "400 Bad Request: unsupported parse_mode",
    );
  });
  it("gives back any escaped text unchanged", async () => {
    const escaped = (text: string): string => text.replace(/[_*[\]()~`>#+\-=|{}.!\\]/g, "\\$&");
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }), async (word) => {
        const text = `a${word}z`;
        expect((await send(escaped(text), { parse_mode: "MarkdownV2" })).text).toBe(text);
        expect((await send(text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"), { parse_mode: "HTML" })).text).toBe(
          text,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("keyboards", () => {
  it("shows inline buttons and takes 64 bytes of data", async () => {
    await send("choose", button("Так", { callback_data: "я".repeat(32) }));
    expect(telegram.sent(olena).at(-1)?.keyboard).toEqual([[{ text: "Так", data: "я".repeat(32) }]]);
  });
  it.each([
    ["65 bytes of data", button("x", { callback_data: `${"я".repeat(32)}x` }), "BUTTON_DATA_INVALID"],
    ["no text", button("", { callback_data: "x" }), "inline keyboard button text must be non-empty"],
    ["no action", button("x", {}), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
    [
      "a bare host",
      button("x", { url: "http://localhost:3000/" }),
      "inline keyboard button URL 'http://localhost:3000/' is invalid: Wrong HTTP URL",
    ],
    [
      "another protocol",
      button("x", { url: "ftp://example.org" }),
      "inline keyboard button URL 'ftp://example.org' is invalid: Unsupported URL protocol",
    ],
  ])("refuses a button with %s", async (_, markup, problem) => {
    expect(await refusal("sendMessage", { chat_id: olena.id, text: "choose", ...markup })).toBe(`400 Bad Request: ${problem}`);
  });
  it("speaks the label of a reply keyboard", async () => {
    const message = await send("choose", { reply_markup: { keyboard: [["Skip"], [{ text: "Back" }]] } });
    telegram.press(message, "Back");
    expect(telegram.pending().at(-1)).toMatchObject({ message: { text: "Back", from: { id: olena.id } } });
  });
});
