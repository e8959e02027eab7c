import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../src/domain/figures/catalogue.js";
import { suggest } from "../../src/suggest.js";
import { catalogue } from "./stand.js";

const [source] = catalogue.sources;
const named = (...names: string[]): Catalogue => ({
  ...catalogue,
  sources: names.map((name, index) => ({
    ...(source as NonNullable<typeof source>),
    id: `s.${index}`,
    names: { uk: [name], en: [name], ru: [name] },
    aliases: { uk: [], en: [], ru: [] },
  })),
});

describe("suggestions", () => {
  it("put the name itself before names that begin so, and those before names that hold the word", () => {
    const found = suggest(named("New Orlan", "Orlan Register", "Orlan"), "sources", "orlan", "en");
    expect(found.map(({ name }) => name)).toEqual(["Orlan", "Orlan Register", "New Orlan"]);
  });

  it.each(["Орлан", "orlan", "орл", "reg orl", "source-1", "egist"])("find a source by %s", (typed) => {
    expect(suggest(catalogue, "sources", typed, "uk")[0]).toEqual({ name: "Orlan Register", value: "source-1" });
  });

  it("find a name at every letter on the way to it", () => {
    const name = "Lubchynets Tshelkov";
    for (let end = 1; end <= name.length; end++) expect(suggest(named(name), "sources", name.slice(0, end), "en")).toHaveLength(1);
  });

  it("are at most 25 with at most 100 letters, whatever is typed", () => {
    const many = named(...Array.from({ length: 40 }, (_, index) => `Name ${index} ${"🕊️".repeat(60)}`));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("", "n", "name")), (typed) => {
        const found = suggest(many, "sources", typed, "uk");
        expect(found.length).toBeLessThanOrEqual(25);
        for (const { name, value } of found) {
          expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
          expect(name).not.toMatch(/[\uD800-\uDBFF]…$/);
        }
      }),
    );
    expect(suggest(many, "sources", "", "uk")).toHaveLength(25);
  });
});
