import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../src/domain/answers/answer-question.js";
import { buildIndex } from "../../../src/domain/answers/build-index.js";
import type { Catalogue } from "../../../src/domain/figures/catalogue.js";
import { locales } from "../../../src/domain/locale.js";
import { ask, catalogue, now, questions } from "./asking.js";
import { idsOf } from "./score.js";

const words = questions.flatMap(({ question }) => question.split(" "));
const gibberish = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(" "));

describe("any text", () => {
  it("is answered without throwing, with ids of the catalogue only", () => {
    const known = new Set([...catalogue.figures, ...catalogue.sources, ...catalogue.howtos].map(({ id }) => id));
    fc.assert(
      fc.property(gibberish, (text) => idsOf(ask(text)).every((id) => known.has(id))),
      { numRuns: 300 },
    );
  });
  it("of 64 KB is answered like any other", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words, "\u200b", "а\u0301", "1 234 "),
        (part) => typeof ask(part.repeat(65_536 / part.length)).kind === "string",
      ),
      { numRuns: 20 },
    );
  });
  it("gives a focus of plain JSON", () => {
    fc.assert(
      fc.property(gibberish, (text) => {
        expect(JSON.parse(JSON.stringify(ask(text).focus))).toEqual(ask(text).focus);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a year that no claim covers", () => {
  const asked = questions
    .filter(({ expect: { kind }, context, tags }) => kind === "figure" && !context && !tags?.includes("emotional"))
    .map(({ question }) => question);
  it("never gets a number, whatever the question", () => {
    fc.assert(
      fc.property(fc.constantFrom(...asked), fc.constantFrom(1999, 2015, 2021, 2022, 2023, 2037), (question, year) => {
        const found = ask(`${question.replace(/\?$/, "")} ${year}`);
        return found.kind !== "figure" || found.aspect === "period";
      }),
    );
  });
});

describe("an alias word for word", () => {
  const owners = catalogue.figures.flatMap(({ id, aliases }) =>
    locales.flatMap((locale) => aliases[locale].map((alias) => [alias, id] as const)),
  );
  it.each(owners)("%s finds %s", (alias, id) => expect(idsOf(ask(alias))).toContain(id));
});

describe("the ids of a catalogue", () => {
  it("mean nothing: with all renamed the answers are the same", () => {
    const renamed = buildIndex(JSON.parse(renameIds(JSON.stringify(catalogue), catalogue)) as Catalogue);
    for (const { question } of questions) {
      const before = idsOf(ask(question)).map(renameOne);
      expect(idsOf(answer(renamed, { question, now })), question).toEqual(before);
    }
  });
});

/** Features of zvistka itself keep their ids: they are known by them. */
function renameOne(id: string): string {
  return catalogue.howtos.some((howto) => howto.id === id) ? id : `x-${[...id].reverse().join("")}`;
}

function renameIds(json: string, { figures, sources }: Catalogue): string {
  return [...figures, ...sources].reduce(
    (text, { id }) => text.replaceAll(`"${id}"`, `"${renameOne(id)}"`).replaceAll(`"${id}#`, `"${renameOne(id)}#`),
    json,
  );
}
