import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../../src/db/entries.js";
import { changesOf, differenceOf, keyOf } from "../../../src/domain/figures/difference.js";

const contents = fc.dictionary(fc.string(), fc.jsonValue()).map((content): Content => JSON.parse(JSON.stringify(content)));

describe("changesOf", () => {
  it("names each field that differs, as deep as it goes", () => {
    const before = { label: { uk: "а", en: "a" }, caveats: ["one", "two"], gone: 1, same: [{ deep: true }] };
    const after = { label: { uk: "б", en: "a" }, caveats: ["one"], come: null, same: [{ deep: true }] };
    expect(changesOf(before, after)).toEqual([
      { path: "caveats[1]", old: "two", new: undefined },
      { path: "come", old: undefined, new: null },
      { path: "gone", old: 1, new: undefined },
      { path: "label.uk", old: "а", new: "б" },
    ]);
  });

  it("tells a list from an object", () => {
    expect(changesOf({ a: [] }, { a: {} })).toEqual([{ path: "a", old: [], new: {} }]);
  });

  it("finds nothing when only the order of the keys differs", () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(changesOf(content, Object.fromEntries(Object.entries(content).reverse()))).toEqual([]);
      }),
    );
  });

  it("finds something whenever two things differ", () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(changesOf(one, other).length === 0).toBe(same);
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .map(([key, member]) => [key, sorted(member)])
    .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

describe("differenceOf", () => {
  it("leaves alone what is not stated", () => {
    const stored = { kind: "source", id: "anna-example", version: 3, content: {} } as const;
    const none = { added: [], changed: [], unchanged: [], withdrawn: [] };
    expect(differenceOf([], new Map([[keyOf(stored), stored]]))).toEqual(none);
  });
});
