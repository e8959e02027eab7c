import { describe, expect, it } from "vitest";
import { libraryOf } from "../../../src/domain/figures/library.js";
import { shippedCatalogue } from "../../support/catalogue.js";

const library = libraryOf(shippedCatalogue());
const now = new Date("2026-01-01T12:00:00Z");

/** The focus is stored as it is, so a name in it would stand in the database. */
describe("what is remembered of a question", () => {
  it.each([
    "скільки зниклих безвісти Вигаданко Тарасик",
    "скільки страт у 2023 Вигаданко",
    "how many missing Testo Inventko +380501234567 in Kharkiv",
    "сколько пропавших Выдуманко Тестослав 1998",
    "чи живий мій брат Вигаданко Тарасик",
  ])("holds no name that somebody wrote: %s", (question) => {
    expect(JSON.stringify(library.answer({ question, now }).focus)).not.toMatch(
      /vyhadank|vigadank|taras|testo|inventk|vydumank|vidumank|5012/i,
    );
  });

  it("still carries a follow-up", () => {
    const { focus } = library.answer({ question: "скільки полонених стратили за словами омбудсмана у 2024", now });
    expect(focus).not.toBeNull();
  });
});
