import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBytes, sealBytes } from "../../src/vault/aead.js";
import { secureRandom } from "../../src/vault/random.js";
import { bitFlips, refusalOf, refusalsOf, refusesAll, wrongLengths } from "./refuses.js";
import { seeded } from "./samples.js";

const key = seeded("key")(32);
const sealed = sealBytes(key, "here", Uint8Array.of(1, 2, 3), seeded("nonce"));

describe("sealed bytes", () => {
  it("open with the same key and context", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, context) => {
        expect(openBytes(key, context, sealBytes(key, context, bytes, secureRandom))).toEqual(bytes);
      }),
    );
  });
  it("are never the same twice", () => {
    expect(sealBytes(key, "here", new Uint8Array(3), secureRandom)).not.toEqual(sealBytes(key, "here", new Uint8Array(3), secureRandom));
  });
  it("do not open with another key or context", () => {
    expect(refusalOf(() => openBytes(seeded("other")(32), "here", sealed))).toBe("does-not-open");
    expect(refusalOf(() => openBytes(key, "there", sealed))).toBe("does-not-open");
    expect(refusalOf(() => openBytes(key, "", sealed))).toBe("does-not-open");
  });
  it("do not open with any bit turned over", () => {
    const codes = refusalsOf(bitFlips(sealed), (bytes) => openBytes(key, "here", bytes));
    expect(codes).toEqual(new Set(["unknown-version", "wrong-algorithm", "does-not-open"]));
  });
  it("do not open cut, lengthened or shifted", () => {
    expect(refusesAll(wrongLengths(sealed), (bytes) => openBytes(key, "here", bytes))).toBe(true);
  });
  it("want a key of 32 bytes", () => {
    for (const length of [0, 16, 31, 33]) {
      expect(refusalOf(() => sealBytes(new Uint8Array(length), "here", new Uint8Array(1), secureRandom))).toBe("bad-argument");
      expect(refusalOf(() => openBytes(new Uint8Array(length), "here", sealed))).toBe("bad-argument");
    }
  });
});
