import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/domain/reports/read-date.js";
import { dateSpellings } from "./date-spellings.js";
import { inShort, TODAY } from "./in-short.js";

describe("a date as people write it", () => {
  it.each(dateSpellings)("%j is %s", (written, meant) => expect(inShort(readDate(written, TODAY))).toBe(meant));
});
