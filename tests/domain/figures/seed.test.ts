import { describe, expect, it } from "vitest";
import { readSeed, readSeeds, SeedError } from "../../../src/domain/figures/seed.js";
import { goodSeed, spoiled } from "./seed-text.js";

function problemsOf(...texts: readonly string[]): readonly string[] {
  try {
    readSeeds(texts.map((text, at) => ({ name: at === 0 ? "x.yaml" : `x${at + 1}.yaml`, text })));
  } catch (error) {
    if (error instanceof SeedError) return error.problems;
    throw error;
  }
  return [];
}

describe("a good seed", () => {
  const { figures, sources, documents, howtos, statements, notTracked } = readSeed("x.yaml", goodSeed);
  const [lanterns, bells] = figures;

  it("keeps the value, its qualifier and its period", () => {
    expect(lanterns?.claims[0]).toMatchObject({
      id: "lanterns-lit#0",
      version: 1,
      value: { kind: "approx", number: 1200, qualifier: { uk: "about" }, display: { uk: "≈ 1200", en: "≈ 1,200", ru: "≈ 1,200" } },
      period: { kind: "calendar-year", from: "2019-01-01", to: "2019-12-31", asOf: "an evening", asOfLabel: { uk: "an evening" } },
    });
  });

  it("keeps who stated, who repeated and who published it", () => {
    expect(lanterns?.claims[0]).toMatchObject({ statedBy: "anna-example", citedBy: ["daily-example"], publishedBy: "daily-example" });
  });

  it("reads estimate as estimated", () => expect(lanterns?.claims[0].status).toBe("estimated"));

  it("says a text in every language, and falls back to English", () => {
    expect(lanterns?.claims[0].caveats).toEqual([
      { uk: "Only the main street.", en: "Only the main street.", ru: "Only the main street." },
      { uk: "Один вечір.", en: "One evening.", ru: "One evening." },
    ]);
  });

  it("numbers the claims of a list and lends them the figure's own fields", () => {
    expect(bells?.claims.map(({ id, status, statedBy, document }) => [id, status, statedBy, document])).toEqual([
      ["bells-rung#0", "reported", "anna-example", null],
      ["bells-rung#1", "believed", "anna-example", "town-book"],
    ]);
    expect(bells?.claims[1]?.value).toMatchObject({ range: [4, 6], of: "lanterns-lit", number: null });
  });

  it("says that a period is not stated where the file is silent", () => {
    expect(bells?.claims[0].period).toEqual({
      kind: "not-stated",
      label: { uk: "не вказано", en: "not stated", ru: "не указан" },
      from: null,
      to: null,
      asOf: null,
    });
  });

  it("shows a name in every language", () => {
    expect(sources.map(({ names }) => names.ru)).toEqual([["Anna Example"], ["Daily Example"]]);
  });

  it("reads documents, how-tos, statements and what is not tracked", () => {
    expect(documents[0]).toMatchObject({ id: "town-book", date: "2020-02-29", url: "https://example.org/book" });
    expect(howtos[0]).toMatchObject({ id: "help", text: { uk: "Питайте.", ru: "Ask." } });
    expect(statements[0]).toMatchObject({ id: "no-wind", source: "anna-example" });
    expect(notTracked).toEqual([{ topic: "lanterns of other towns", tempts: ["lanterns-lit"] }]);
  });

  it("may be empty", () => expect(readSeed("x.yaml", "").figures).toEqual([]));
});

describe("a bad seed", () => {
  it.each([
    ["a YAML mistake", "place: null", "place: [null", /^x\.yaml:\d+:\d+ .+/],
    ["a key twice", "place: null", "unit: again", "x.yaml:9:5 Map keys must be unique"],
    ["an unknown tag", "place: null", "place: !place here", /^x\.yaml:9:12 Unresolved tag/],
    ["an unknown key", "place: null", "plaec: null", "x.yaml:9:5 figures[0].plaec: not a known key"],
    ["an unknown part", "howto:", "howtos:", "x.yaml:38:1 howtos: not a known key"],
    ["what is no date", '"2019-01-01"', "January", "x.yaml:8:56 figures[0].period.from: not a date (expected YYYY-MM-DD)"],
    ["a day that never was", '"2020-02-29"', '"2019-02-29"', "x.yaml:37:78 documents[0].date: not a date (expected YYYY-MM-DD)"],
    ["an end before its beginning", '"2019-12-31"', '"2018-12-31"', "x.yaml:8:74 figures[0].period.to: is before the first day"],
    ["an unknown status", "status: estimate", "status: sure", /^x\.yaml:14:13 figures\[0]\.status: not one of confirmed, recorded, /],
    ["an unknown kind of value", "kind: approx", "kind: rough", /^x\.yaml:5:19 figures\[0]\.value\.kind: not one of exact, approx, /],
    ["a number in quotes", "number: 1200", 'number: "1200"', "x.yaml:5:35 figures[0].value.number: not a number"],
    ["a value without its number", "number: 1200, ", "", "x.yaml:5:12 figures[0].value.number: is missing"],
    [
      "a text that is a number",
      'display: "3"',
      "display: 3",
      "x.yaml:27:50 figures[1].claims[0].value.display: not a text (expected a text, or {uk, en, ru})",
    ],
    ["an empty text", "unit: bells", 'unit: " "', "x.yaml:22:11 figures[1].unit.en: empty"],
    ["an unprintable text", "unit: bells", 'unit: "a\\0"', "x.yaml:22:11 figures[1].unit.en: holds an unprintable letter"],
    ["a language nobody reads", "{en: help}", "{en: help, de: Hilfe}", "x.yaml:39:34 howto[0].about.de: not a known key"],
    ["a text in no language", "{en: help}", "{}", "x.yaml:39:23 howto[0].about: has no language"],
    ["an id with a capital", "id: town-book", "id: Town-book", /^x\.yaml:37:10 documents\[0]\.id: not an id/],
    ["an id of 41 letters", "id: town-book", `id: ${"a".repeat(41)}`, /^x\.yaml:37:10 documents\[0]\.id: not an id/],
    ["a figure without a title", "    counts: Bells rung\n", "", "x.yaml:20:5 figures[1].counts: is missing"],
    [
      "a claim without its value",
      '- value: {kind: exact, number: 3, display: "3"}',
      "- place: here",
      "x.yaml:27:9 figures[1].claims[0].value: is missing",
    ],
    [
      "a claim that nobody stated",
      "    originator: anna-example\n    cited_by",
      "    cited_by",
      "x.yaml:3:5 figures[0].originator: is missing",
    ],
    [
      "a range without its ends",
      "range: [4, 6], ",
      "",
      "x.yaml:28:16 figures[1].claims[1].value.range: stands in a value of kind range, and only there",
    ],
    [
      "a range upside down",
      "range: [4, 6]",
      "range: [6, 4]",
      "x.yaml:28:37 figures[1].claims[1].value.range: its first number is the greater one",
    ],
    ["what is no link", "https://example.org/book", "javascript:1", /^x\.yaml:37:97 documents\[0]\.url: not a link/],
    ["what is no SHA-256", "sha256: null", "sha256: abc", /^x\.yaml:37:\d+ documents\[0]\.sha256: not a SHA-256/],
    [
      "an unknown originator",
      "originator: anna-example\n    cited_by",
      "originator: nobody\n    cited_by",
      "x.yaml:10:17 figures[0].originator: no source has the id nobody",
    ],
    [
      "an unknown publisher",
      "publisher: daily-example\n    report",
      "publisher: nobody\n    report",
      "x.yaml:12:16 figures[0].publisher: no source has the id nobody",
    ],
    [
      "an unknown citer",
      "cited_by: [daily-example]",
      "cited_by: [nobody]",
      "x.yaml:11:16 figures[0].cited_by[0]: no source has the id nobody",
    ],
    ["an unknown whole", "of: lanterns-lit", "of: nothing", "x.yaml:28:49 figures[1].claims[1].value.of: no figure has the id nothing"],
    [
      "an unknown input",
      "inputs: [lanterns-lit]",
      "inputs: [nothing]",
      /^x\.yaml:17:\d+ figures\[0]\.derived\[0]\.inputs\[0]: no figure has the id nothing$/,
    ],
    [
      "an unknown relation",
      "related: [daily-example, ",
      "related: [nothing, ",
      "x.yaml:18:15 figures[0].related[0]: no figure or source or statement has the id nothing",
    ],
    [
      "an unknown report",
      "report: town-book",
      "report: nothing",
      "x.yaml:30:17 figures[1].claims[1].report: no document or source has the id nothing",
    ],
    [
      "a statement that nobody made",
      'wind.", source: anna-example',
      'wind.", source: nobody',
      /^x\.yaml:32:\d+ statements\[0]\.source: no source has the id nobody$/,
    ],
    [
      "an unknown figure of a source",
      "figures: [lanterns-lit]",
      "figures: [nothing]",
      /^x\.yaml:34:\d+ sources\[0]\.figures\[0]: no figure has the id nothing$/,
    ],
    [
      "an unknown temptation",
      "tempts: [lanterns-lit]",
      "tempts: [nothing]",
      /^x\.yaml:41:\d+ not_tracked\[0]\.tempts\[0]: no figure has the id nothing$/,
    ],
    ["an id twice", "id: daily-example", "id: anna-example", /sources\[1]\.id: anna-example stands already at x\.yaml:34:10/],
  ] as const)("tells of %s with its line", (_what, before, after, problem) => {
    const problems = problemsOf(spoiled(before, after));
    expect(problems).toContainEqual(typeof problem === "string" ? problem : expect.stringMatching(problem));
  });

  it("tells all problems of all files at once, from the top", () => {
    const bad = spoiled("number: 1200", "number: many").replace("unit: bells", "unit: []").replace("of: lanterns-lit", "of: nothing");
    expect(problemsOf(bad, "figure: []")).toEqual([
      "x.yaml:5:35 figures[0].value.number: not a number",
      "x.yaml:22:11 figures[1].unit: not a text (expected a text, or {uk, en, ru})",
      "x.yaml:28:49 figures[1].claims[1].value.of: no figure has the id nothing",
      "x2.yaml:1:1 figure: not a known key",
    ]);
  });

  it("does not compare a day with what is no date", () => {
    expect(problemsOf(spoiled('"2019-01-01"', "January"))).toHaveLength(1);
  });

  it("tells of an id that two files declare", () => {
    const again = 'statements:\n  - {id: no-wind, says: "Again.", source: anna-example}\n';
    expect(problemsOf(goodSeed, again)).toEqual(["x2.yaml:2:10 statements[0].id: no-wind stands already at x.yaml:32:10"]);
  });

  it.each(["- a list", "only a text", "3"])("is not %j", (text) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^x\.yaml:1:1 the file: /)]);
  });
});

describe("several files", () => {
  const statement = "statements:\n  - {id: no-rain, says: No rain., source: anna-example}\n";

  it("may name each other's things", () => expect(problemsOf(statement, goodSeed)).toEqual([]));

  it("may name things that are stored", () => {
    const read = readSeeds([{ name: "x.yaml", text: statement }], { sources: new Set(["anna-example"]) });
    expect(read.statements.map(({ id }) => id)).toEqual(["no-rain"]);
  });
});

describe("periods in the words of whoever wrote the catalogue", () => {
  it.each([
    ["year", "calendar-year"],
    ["harvest season", "range"],
  ])("reads %s as %s", (written, kind) => {
    const [figure] = readSeed("x.yaml", spoiled("kind: calendar-year", `kind: ${written}`)).figures;
    expect(figure?.claims[0].period.kind).toBe(kind);
  });
});
