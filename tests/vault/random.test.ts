import { describe, expect, it } from "vitest";
import { randomBelow, secureRandom } from "../../src/vault/random.js";

describe("a random number below another", () => {
  it("leaves out the bytes that would favour the small ones", () => {
    const bytes = [255, 252, 251, 0];
    const next = () => Uint8Array.of(bytes.shift() ?? 0);
    // 252 is the greatest multiple of 9 in a byte: 255 and 252 are drawn again.
    expect(randomBelow(9, next)).toBe(251 % 9);
    expect(bytes).toEqual([0]);
  });
  it("is every one of them", () => {
    const seen = new Set(Array.from({ length: 2_000 }, () => randomBelow(9, secureRandom)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
