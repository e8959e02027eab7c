import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { statuses } from "../src/domain/figures/catalogue.js";
import { locales } from "../src/domain/locale.js";
import { userErrorCodes } from "../src/domain/user-error.js";
import { say } from "../src/locale.js";
import { projectDir } from "../src/project.js";
import { parse as parseFluent } from "./support/fluent.js";

const read = (locale: string) => parseFluent(readFileSync(join(projectDir, "src/text", `${locale}.ftl`), "utf8"));
const texts = Object.fromEntries(locales.map((locale) => [locale, read(locale)]));

describe("the texts", () => {
  it.each(locales)("%s has the same ids with the same arguments as Ukrainian", (locale) => {
    expect(texts[locale]).toEqual(texts.uk);
  });

  it.each(locales)("%s has a sentence for every error and a word for every status", (locale) => {
    for (const code of userErrorCodes) expect(Object.keys(texts[locale] ?? {})).toContain(`error-${code}`);
    for (const status of statuses) expect(Object.keys(texts[locale] ?? {})).toContain(`status-${status}`);
  });

  it.each(locales)("%s formats every text with its arguments", (locale) => {
    for (const [id, args] of Object.entries(texts[locale] ?? {})) {
      const text = say(locale, id, Object.fromEntries(args.map((name) => [name, name === "figures" || name === "sources" ? 3 : "слово"])));
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/\{|\}/);
    }
  });

  it("counts in Ukrainian as people do", () => {
    const about = (figures: number) => say("uk", "about-count", { figures, sources: figures });
    expect([1, 2, 5, 11, 21, 22].map(about)).toEqual([
      "Зараз у каталозі 1 показник і 1 джерело.",
      "Зараз у каталозі 2 показники і 2 джерела.",
      "Зараз у каталозі 5 показників і 5 джерел.",
      "Зараз у каталозі 11 показників і 11 джерел.",
      "Зараз у каталозі 21 показник і 21 джерело.",
      "Зараз у каталозі 22 показники і 22 джерела.",
    ]);
  });

  it("throws for an id that nobody wrote", () => {
    expect(() => say("uk", "no-such-text")).toThrow('no text "no-such-text" in uk');
  });
});
