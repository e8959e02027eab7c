import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blindIndex, fitsReports, indexBits, isHint } from "../../src/vault/blind-index.js";
import { refusalOf } from "./refuses.js";
import { seeded } from "./samples.js";

const key = seeded("index key")(32);
const person = { surname: "vigadanenko", given: "sergi", birthYear: 1990 };

describe("the bits of the index", () => {
  it("are none below 500 reports", () => {
    for (const reports of [0, 1, 499]) expect(indexBits(reports)).toBeNull();
    expect(indexBits(500)).toBe(7);
  });
  it("leave at least two false partners and fewer than the root of all, and with one bit more would not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 50_000_000 }), (reports) => {
        const bits = indexBits(reports) ?? -1;
        const partners = reports / 2 ** bits;
        expect(partners >= 2 && partners < Math.sqrt(reports)).toBe(true);
        expect(fitsReports(bits, reports)).toBe(true);
        expect(fitsReports(bits + 1, reports)).toBe(false);
      }),
    );
  });
  it("fit a growing vault for a while and then no more", () => {
    expect(fitsReports(7, 16_000)).toBe(true);
    expect(fitsReports(7, 16_384)).toBe(false);
    expect(fitsReports(7, 499)).toBe(false);
  });
});

describe("the blind index", () => {
  const of = (change: Partial<Parameters<typeof blindIndex>[1]> = {}, reports = 10_000) =>
    blindIndex(key, { ...person, ...change }, reports);

  it("has as many bits as the number of reports allows", () => {
    const index = of();
    expect(index?.bits).toBe(12);
    expect(index?.value).toBeLessThan(4_096);
    expect(of({}, 499)).toBeNull();
  });
  it("depends on all three parts", () => {
    for (const change of [{ surname: "vigadančuk" }, { given: "andri" }, { birthYear: 1991 }]) expect(of(change)).not.toEqual(of());
  });
  it("is another one under another key", () => {
    expect(blindIndex(seeded("another")(32), person, 10_000)).not.toEqual(of());
    expect(refusalOf(() => blindIndex(new Uint8Array(16), person, 10_000))).toBe("bad-argument");
  });
  it("is not made of half a person", () => {
    expect(of({ birthYear: null })).toBeNull();
    expect(of({ surname: "" })).toBeNull();
    expect(of({ given: "" })).toBeNull();
  });
  it("is met by strangers as often as it should be", () => {
    const reports = 2_000;
    const all = Array.from({ length: reports }, (_, at) => of({ surname: `vigadani${letters(at)}` }, reports));
    const mine = Array.from({ length: 200 }, (_, at) => of({ surname: `čuži${letters(at)}` }, reports));
    const hits = mine.map((one) => all.filter((other) => one && other && isHint(one, other)).length);
    const mean = hits.reduce((sum, hit) => sum + hit, 0) / hits.length;
    // 2,000 reports over 2⁹ values: 3.9 expected.
    expect(mean).toBeGreaterThan(3);
    expect(mean).toBeLessThan(5);
    expect(hits.filter((hit) => hit > 0).length).toBeGreaterThan(180);
  });
  it("keeps its first bits as the vault grows, so that old and new are compared by the shorter", () => {
    const [early, late] = [of({}, 500), of({}, 1_000_000)];
    expect(early && late && isHint(early, late)).toBe(true);
    expect(isHint({ bits: 4, value: 0b1010 }, { bits: 6, value: 0b101011 })).toBe(true);
    expect(isHint({ bits: 4, value: 0b1010 }, { bits: 6, value: 0b101111 })).toBe(false);
  });
});

function letters(number: number): string {
  return [...String(number)].map((digit) => "абвгдежзкл"[Number(digit)]).join("о");
}
