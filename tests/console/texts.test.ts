import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TextId } from "../../console/texts/uk.js";
import { texts, wordsOf } from "../../console/words.js";
import { refusalCodes } from "../../src/domain/vault/refusal.js";
import { projectDir } from "../../src/project.js";

const ids = Object.keys(texts.uk) as TextId[];
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const sources = filesIn(join(projectDir, "console")).filter((file) => /\.tsx?$/.test(file) && !file.includes("/texts/"));
const code = sources.map((file) => readFileSync(file, "utf8")).join("\n");

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

describe("the console's words", () => {
  it.each(ids)("%s says something in every language, with the same places to fill", (id) => {
    for (const text of [texts.uk[id], texts.en[id], texts.ru[id]]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
      expect(places(text)).toEqual(places(texts.uk[id]));
    }
    expect(texts.en[id]).not.toMatch(/[а-яіїєґ]/i);
    expect(texts.uk[id]).not.toMatch(/[ыэъё]/i);
    expect(texts.ru[id].replace("Звістка", "")).not.toMatch(/[іїєґ]/i);
  });

  it("have the same ids everywhere", () => {
    expect([Object.keys(texts.en), Object.keys(texts.ru)]).toEqual([ids, ids]);
  });

  it("have a sentence for every refusal of the server", () => {
    for (const refusal of refusalCodes) expect(texts.uk).toHaveProperty(`error-${refusal}`);
  });

  it("are all said somewhere", () => {
    const composed = [/^error-/, /^role-/, /^(closed|open-already|dead-link)-/];
    const unused = ids.filter((id) => !code.includes(`"${id}"`) && !composed.some((form) => form.test(id)));
    expect(unused).toEqual([]);
  });

  it("are filled in", () => {
    expect(wordsOf("en")("setup-step", { step: 2 })).toBe("Step 2 of 4");
    expect(wordsOf("uk")("home-title", { name: "{name}" })).toBe("Вітаю, {name}");
  });
});
