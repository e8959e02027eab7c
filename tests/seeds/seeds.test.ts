import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadCatalogue, saveSeed } from "../../src/domain/figures/catalogue-store.js";
import { type Localized, locales } from "../../src/domain/locale.js";
import { projectDir } from "../../src/project.js";
import { shippedCatalogue } from "../support/catalogue.js";
import { testDatabase } from "../support/database.js";

const folder = join(projectDir, "seeds");
const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
const catalogue = shippedCatalogue();
const claims = catalogue.figures.flatMap((figure) => figure.claims.map((claim) => ({ figure, claim })));

/** Every map of languages in a file, with where it stands. */
function mapsOfLanguages(value: unknown, path = ""): [path: string, map: Record<string, unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  const members = Object.entries(value).flatMap(([key, member]) => mapsOfLanguages(member, `${path}.${key}`));
  return locales.some((locale) => locale in value) ? [[path, value as Record<string, unknown>], ...members] : members;
}

describe.each(files)("%s", (_name, text) => {
  it("says everything in three languages", () => {
    const incomplete = mapsOfLanguages(parse(text)).filter(([, map]) => locales.some((locale) => !map[locale]));
    expect(incomplete.map(([path]) => path)).toEqual([]);
  });

  it("has under 500 lines", () => expect(text.split("\n").length).toBeLessThan(500));
});

describe("the catalogue that ships", () => {
  it("holds 10 figures, 10 sources, 6 how-tos, 5 statements and 12 topics that are not tracked", () => {
    const { figures, sources, howtos, statements, notTracked } = catalogue;
    expect([figures, sources, howtos, statements, notTracked].map(({ length }) => length)).toEqual([10, 10, 6, 5, 12]);
  });

  it("loses no caveat", () => {
    expect(Object.fromEntries(claims.map(({ figure, claim }) => [figure.id, claim.caveats.length]))).toEqual({
      "executions-amnesty-past-year": 4,
      "executions-ombudsman-2024": 4,
      "missing-state-register": 4,
      "exchanged-returned": 2,
      "exchanged-unconfirmed-share": 2,
      "interviewed-pows-families": 3,
      "contact-letter-or-call": 3,
      "held-incommunicado": 3,
      "torture-testimony": 3,
      "shevchenko-time-in-captivity": 2,
    });
  });

  it("writes Russian and Ukrainian texts with Cyrillic and English ones without", () => {
    const texts = claims.flatMap(({ claim }): Localized[] => [...claim.caveats, claim.period.label]);
    const words = [...texts, ...catalogue.statements.map(({ says }) => says), ...catalogue.howtos.flatMap(({ text }) => text ?? [])];
    for (const { uk, en, ru } of words) {
      expect(en).not.toMatch(/\p{sc=Cyrillic}/u);
      expect(uk).not.toMatch(/[ыэёъ]/iu);
      expect(ru).not.toMatch(/[іїєґ']/iu);
      expect(uk === "2024 рік" || uk !== ru).toBe(true);
    }
  });

  it.each(claims.filter(({ claim }) => claim.value.number !== null).map(({ figure, claim }) => [figure.id, claim.value] as const))(
    "shows the number of %s in every language",
    (_id, { number, display }) => {
      for (const locale of locales) expect(display[locale].replace(/[\s,]/gu, "")).toContain(String(number));
    },
  );

  it.each(claims.filter(({ claim }) => claim.value.qualifier).map(({ figure, claim }) => [figure.id, claim.value] as const))(
    "shows the qualifier of %s in every language",
    (_id, { qualifier, display }) => {
      for (const locale of locales) expect(display[locale]).toContain(qualifier?.[locale]);
    },
  );

  it("shows about 55,000 as each language writes it", () => {
    const missing = claims.find(({ figure }) => figure.id === "missing-state-register");
    expect(missing?.claim.value.display).toEqual({ uk: "≈\u00a055\u00a0000", en: "≈\u00a055,000", ru: "≈\u00a055\u00a0000" });
  });

  it("never mentions the sum of the two counts of executions", () => {
    for (const [, text] of files) expect(text).not.toContain("218");
  });

  it("sends families to the official bodies while reports are not taken", () => {
    const report = catalogue.howtos.find(({ id }) => id === "report");
    for (const locale of locales) expect(report?.text?.[locale]).toMatch(/102[\s\S]*16-48[\s\S]*\/official/);
  });

  it("is stored whole and comes back whole", async () => {
    const { db, drop } = await testDatabase();
    try {
      await saveSeed(db, catalogue, { by: "test", reason: "to see", now: new Date("2025-01-02T03:04:05Z") });
      const stored = await loadCatalogue(db);
      expect(byId(stored.figures)).toEqual(byId(catalogue.figures));
      expect(byId(stored.sources)).toEqual(byId(catalogue.sources));
      expect(byId(stored.howtos)).toEqual(byId(catalogue.howtos));
    } finally {
      await drop();
    }
  });
});

function byId<T extends { readonly id: string }>(things: readonly T[]): Record<string, T> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}
