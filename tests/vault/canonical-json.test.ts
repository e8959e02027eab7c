import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CanonicalValue, canonical } from "../../src/vault/canonical-json.js";
import { refusalOf } from "./refuses.js";

const whole = fc.letrec<{ value: CanonicalValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.maxSafeInteger().map((number) => number + 0),
    fc.string({ unit: "grapheme" }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: "grapheme" }), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe("canonical JSON", () => {
  it("sorts keys by UTF-16 units at every depth and puts no space", () => {
    expect(canonical({ b: [1, { z: null, a: true }], a: "ї", B: "", "10": 0, "9": -1 })).toBe(
      '{"10":0,"9":-1,"B":"","a":"ї","b":[1,{"a":true,"z":null}]}',
    );
    // RFC 8785, 3.2.3: by UTF-16 units the emoji stands before U+FB33, by code points behind it.
    expect(canonical({ "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1F600}": 5, "\u0080": 6, "\u00f6": 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });
  it("is JSON of the same value, and the same for whatever order it was made in", () => {
    fc.assert(
      fc.property(whole, (value) => {
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(value);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(canonical(reversed(value))).toBe(text);
      }),
    );
  });
  it.each<[string, unknown]>([
    ["a fraction", 0.5],
    ["not a number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["minus zero", -0],
    ["a number that is not safe", 2 ** 53],
    ["undefined", undefined],
    ["undefined inside", { a: undefined }],
    ["a hole", Object.assign([1], { length: 2 })],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a bigint", 1n],
    ["a function", () => 1],
    ["half a character", "\ud800"],
    ["half a character as a key", { "\udc00": 1 }],
  ])("refuses %s", (_, value) => expect(refusalOf(() => canonical(value as CanonicalValue))).toBe("bad-argument"));
});

function reversed(value: CanonicalValue): CanonicalValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member as CanonicalValue)]),
  );
}
