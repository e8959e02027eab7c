import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Button, replyOf, text } from "../../src/reply.js";
import { decodeAction, encodeAction } from "../../src/telegram/actions.js";
import { keyboardOf } from "../../src/telegram/keyboard.js";
import { render } from "../../src/telegram/render.js";

const action = (label: string, typed: Record<string, string> = {}): Button => ({ kind: "action", label, command: "ask", typed });

describe("the data of a button", () => {
  it("comes back as it was", () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    const value = fc.string({ unit: "grapheme", maxLength: 6 }).filter((each) => Buffer.byteLength(each) <= 12);
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 2, noNullPrototype: true }), (typed) => {
        expect(decodeAction(encodeAction({ command: "ask", typed }))).toEqual({ command: "ask", typed });
      }),
    );
  });
  it("has at most 64 bytes", () => {
    const of = (length: number) => encodeAction({ command: "ask", typed: { q: "ї".repeat(length) } });
    expect(Buffer.byteLength(of(29))).toBe(64);
    expect(() => of(30)).toThrow("the data of a button for /ask has 66 bytes, Telegram takes 64");
  });
  it("is not read when it has another form", () => {
    for (const data of ["", "?", "Ask", "ask?", "ask?q", "ask?=1", "1", "{}", "ask?a=1&&"]) expect(decodeAction(data)).toBeNull();
  });
});

describe("the keyboard", () => {
  it("puts one button in a row, and up to three short ones", () => {
    const labels = ["a", "b", "c", "d", "a label that is long", "e"];
    const rows = keyboardOf(labels.map((label) => action(label)))?.inline_keyboard.map((row) => row.map((button) => button.text));
    expect(rows).toEqual([["a", "b", "c"], ["d"], ["a label that is long"], ["e"]]);
  });
});

describe("render", () => {
  it("puts the buttons below the last message", () => {
    const buttons = { kind: "buttons" as const, buttons: [action("x")] };
    const messages = render(replyOf(buttons, text("слово ".repeat(600)), text("слово ".repeat(600))));
    expect(messages.map(({ keyboard }) => keyboard !== null)).toEqual([false, true]);
  });
  it("sends a caption over 1,024 code points on as text", () => {
    const picture = { kind: "picture" as const, png: Uint8Array.of(1), alt: "", caption: [{ text: "слово ".repeat(300) }] };
    const messages = render(replyOf(text("before"), picture, text("after")));
    expect(messages.map(({ png }) => png !== null)).toEqual([false, true, false, false]);
    expect(messages[1]?.content.text.length).toBeLessThanOrEqual(1024);
  });
  it("refuses a reply without words", () => {
    expect(() => render(replyOf())).toThrow("without words");
    expect(() => render(replyOf(text(" ")))).toThrow("without words");
  });
});
