import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span, Text } from "../../src/reply.js";
import { formatted } from "../../src/telegram/formatted.js";
import { split } from "../../src/telegram/split.js";

const points = (text: string) => [...text].length;
const words = (...spans: readonly (string | Span)[]): Text => spans.map((span) => (typeof span === "string" ? { text: span } : span));
const parts = (paragraphs: readonly Text[], limit: number, borders: readonly number[] = []) =>
  split(formatted(paragraphs), limit, borders).map(({ text }) => text);

const span: fc.Arbitrary<Span> = fc.record(
  {
    text: fc.oneof(fc.string({ unit: "grapheme", maxLength: 80 }), fc.lorem({ maxCount: 12 }), fc.constantFrom("12 345", "🕯️", "\n", " ")),
    mark: fc.constantFrom("bold" as const, "italic" as const, "code" as const),
    url: fc.webUrl(),
  },
  { requiredKeys: ["text"] },
);
const paragraphs = fc.array(fc.array(span, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

describe("split", () => {
  it("gives parts that fit, with entities inside them, and joined are the text", () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 20, max: 400 }), (given, limit) => {
        const whole = formatted(given);
        const found = split(whole, limit);
        expect(found.map(({ text }) => text).join("")).toBe(whole.text);
        for (const { text, entities } of found) {
          expect(points(text)).toBeLessThanOrEqual(limit);
          // Throws where half of a surrogate pair stands alone.
          encodeURIComponent(text);
          for (const { offset, length } of entities) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(length).toBeGreaterThan(0);
            expect(offset + length).toBeLessThanOrEqual(text.length);
          }
        }
        const marked = (list: readonly { entities: readonly { length: number }[] }[]) =>
          list.flatMap(({ entities }) => entities).reduce((sum, { length }) => sum + length, 0);
        expect(marked(found)).toBe(marked([whole]));
      }),
    );
  });
  it("leaves every link whole that fits into one part", () => {
    const link = fc.record({ text: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 }), url: fc.webUrl() });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.lorem({ maxCount: 9 }), link), { minLength: 1, maxLength: 20 }), (given) => {
        const whole = formatted([given.flatMap(([before, each]): Span[] => [{ text: `${before} ` }, each])]);
        const links = split(whole, 60).flatMap(({ entities }) => entities);
        expect(links.map(({ length }) => length)).toEqual(given.map(([, each]) => each.text.length));
      }),
    );
  });
  it("counts code points, so that an emoji is one", () => {
    expect(parts([words("🕯".repeat(30))], 30)).toHaveLength(1);
    expect(parts([words("🕯".repeat(31))], 30)).toEqual(["🕯".repeat(30), "🕯"]);
  });
  it("cuts at a block, then a paragraph, a line, a sentence, a word", () => {
    expect(parts([words("aa bb"), words("cc dd"), words("ee ff")], 16, [7])).toEqual(["aa bb\n\n", "cc dd\n\nee ff"]);
    expect(parts([words("aa bb"), words("cc dd"), words("ee ff")], 16)).toEqual(["aa bb\n\ncc dd\n\n", "ee ff"]);
    expect(parts([words("One two.\nThree four five")], 16)).toEqual(["One two.\n", "Three four five"]);
    expect(parts([words("One two. Three four five")], 16)).toEqual(["One two. ", "Three four five"]);
    expect(parts([words("one two three four five")], 16)).toEqual(["one two three ", "four five"]);
  });
  it("never cuts a number", () => {
    expect(parts([words("there are 1 234 567 of them")], 16)).toEqual(["there are ", "1 234 567 of ", "them"]);
    expect(parts([words("xxxxxxxxxxxx1234567")], 16)).toEqual(["xxxxxxxxxxxx", "1234567"]);
  });
  it("cuts what has no better place", () => {
    expect(parts([words("9".repeat(40))], 16).map(points)).toEqual([16, 16, 8]);
  });
});
