import { describe, expect, it } from "vitest";
import { openKey, sealKey } from "../../src/vault/capsule.js";
import { keyPairOf } from "../../src/vault/key-pair.js";
import { secureRandom } from "../../src/vault/random.js";
import { openWith, sealTo } from "../../src/vault/sealed-box.js";
import { sodium } from "../../src/vault/sodium.js";
import { bitFlips, refusalOf, refusalsOf, refusesAll, wrongLengths } from "./refuses.js";
import { seeded } from "./samples.js";

const mine = keyPairOf(seeded("mine")(32));
const other = keyPairOf(seeded("other")(32));
const secret = seeded("secret")(32);

describe("a sealed box", () => {
  const box = sealTo(mine.publicKey, secret, seeded("box"));

  it("opens for its recipient", () => expect(openWith(mine, box)).toEqual(secret));
  it("is a crypto_box_seal behind two bytes", () => {
    expect(sodium.crypto_box_seal_open(box.subarray(2), mine.publicKey, mine.secretKey)).toEqual(secret);
    expect(openWith(mine, Uint8Array.of(1, 2, ...sodium.crypto_box_seal(secret, mine.publicKey)))).toEqual(secret);
  });
  it("does not open for anybody else", () => {
    expect(refusalOf(() => openWith(other, box))).toBe("does-not-open");
    expect(refusalOf(() => openWith({ ...mine, publicKey: other.publicKey }, box))).toBe("does-not-open");
    expect(refusalOf(() => openWith({ ...mine, secretKey: other.secretKey }, box))).toBe("does-not-open");
  });
  it("does not open with any bit turned over", () => {
    // The one bit of an X25519 key that the function ignores is still part of the nonce.
    expect(refusalsOf(bitFlips(box), (bytes) => openWith(mine, bytes))).toEqual(
      new Set(["unknown-version", "wrong-algorithm", "does-not-open"]),
    );
  });
  it("does not open cut, lengthened or shifted", () => {
    expect(refusesAll(wrongLengths(box), (bytes) => openWith(mine, bytes))).toBe(true);
  });
  it("is not made for what is no public key", () => {
    expect(refusalOf(() => sealTo(new Uint8Array(31), secret, secureRandom))).toBe("bad-argument");
    // The zero point: the shared secret would be the same for everybody.
    expect(refusalOf(() => sealTo(new Uint8Array(32), secret, secureRandom))).toBe("bad-argument");
  });
});

describe("a capsule", () => {
  const capsule = sealKey(mine.publicKey, "zvistka|v1|a|b", secret, secureRandom);

  it("holds the key for its place", () => expect(openKey(mine, "zvistka|v1|a|b", capsule)).toEqual(secret));
  it("says when it was moved", () => {
    for (const context of ["zvistka|v1|a|c", "zvistka|v1|a", "zvistka|v1|a|b|c", ""]) {
      expect(refusalOf(() => openKey(mine, context, capsule))).toBe("wrong-place");
    }
  });
  it("refuses a box that holds no key", () => {
    expect(refusalOf(() => openKey(mine, "a", sealTo(mine.publicKey, new Uint8Array(31), secureRandom)))).toBe("malformed");
  });
  it("takes no key of another length", () => {
    expect(refusalOf(() => sealKey(mine.publicKey, "a", new Uint8Array(31), secureRandom))).toBe("bad-argument");
  });
});
