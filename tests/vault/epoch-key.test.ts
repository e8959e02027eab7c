import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEpochKey, openEpochKey, wrapEpochKey } from "../../src/vault/epoch-key.js";
import { firstEpoch, nextEpoch, requireEpoch } from "../../src/vault/epoch-name.js";
import { fingerprint } from "../../src/vault/fingerprint.js";
import { createModeratorKey } from "../../src/vault/moderator-key.js";
import { createRecoveryCode, recoveryKeyPair } from "../../src/vault/recovery-key.js";
import { bitFlips, refusalOf, refusalsOf, refusesAll, wrongLengths } from "./refuses.js";
import { epoch, nextEpoch as second, seeded } from "./samples.js";

describe("the name of an epoch", () => {
  it("is year and quarter, in UTC", () => {
    expect(firstEpoch(new Date("2026-11-23T10:00:00Z"))).toBe("2026-Q4");
    expect(firstEpoch(new Date("2027-01-01T00:30:00+02:00"))).toBe("2026-Q4");
    expect(firstEpoch(new Date("2026-03-31T23:59:59Z"))).toBe("2026-Q1");
  });
  it("counts on within a quarter and begins anew with the next", () => {
    const november = new Date("2026-11-23T10:00:00Z");
    expect(nextEpoch("2026-Q3", november)).toBe("2026-Q4");
    expect(nextEpoch("2026-Q3-7", november)).toBe("2026-Q4");
    expect(nextEpoch("2026-Q4", november)).toBe("2026-Q4-2");
    expect(nextEpoch("2026-Q4-9", november)).toBe("2026-Q4-10");
  });
  it("never comes twice, even when the clock goes back", () => {
    const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 30 }), ([first = new Date(0), ...later]) => {
        const names = later.reduce<string[]>((all, now) => all.concat(nextEpoch(all.at(-1) ?? "", now)), [firstEpoch(first)]);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(requireEpoch(name)).toBe(name);
      }),
    );
  });
  it.each(["", "2026", "2026-Q5", "2026-Q4-1", "2026-Q4-02", "2026-Q4|x", "2026-q4", "2026-Q4\n"])("is not %j", (name) => {
    expect(refusalOf(() => requireEpoch(name))).toBe("bad-argument");
  });
});

describe("an epoch's key", () => {
  const moderators = [createModeratorKey(), createModeratorKey(), createModeratorKey()];
  const recovery = recoveryKeyPair(createRecoveryCode());

  it("opens for every moderator and for the paper", () => {
    for (const recipient of [...moderators, recovery]) {
      expect(openEpochKey(epoch, wrapEpochKey(epoch, recipient.publicKey), recipient)).toEqual(epoch);
    }
  });
  const [mine = recovery, other = recovery] = moderators;
  const wrap = wrapEpochKey(epoch, mine.publicKey);

  it("does not open with another's wrap", () => expect(refusalOf(() => openEpochKey(epoch, wrap, other))).toBe("does-not-open"));
  it("does not open under another epoch's name", () => {
    expect(refusalOf(() => openEpochKey(second, wrap, mine))).toBe("wrong-place");
  });
  it("is refused when it is not that of the public key the service seals to", () => {
    const forged = wrapEpochKey(createEpochKey(epoch.name), mine.publicKey);
    expect(refusalOf(() => openEpochKey(epoch, forged, mine))).toBe("wrong-key");
    expect(refusalOf(() => openEpochKey({ ...epoch, publicKey: new Uint8Array(0) }, wrap, mine))).toBe("wrong-key");
  });
  it("does not open out of a wrap with any bit turned over, cut or lengthened", () => {
    const open = (bytes: Uint8Array) => openEpochKey(epoch, bytes, mine);
    expect(refusalsOf(bitFlips(wrap), open)).toEqual(new Set(["unknown-version", "wrong-algorithm", "does-not-open"]));
    expect(refusesAll(wrongLengths(wrap), open)).toBe(true);
  });
});

describe("a fingerprint", () => {
  it("is six groups of five digits", () => expect(fingerprint("epoch", epoch.publicKey)).toMatch(/^\d{5}( \d{5}){5}$/));
  it("is another for another key, and for the same key as something else", () => {
    const all = [fingerprint("epoch", epoch.publicKey), fingerprint("moderator", epoch.publicKey), fingerprint("epoch", second.publicKey)];
    expect(new Set(all.flatMap((each) => each.split(" "))).size).toBe(18);
  });
  it("changes with every bit of the key", () => {
    const all = Array.from(bitFlips(seeded("key")(32)), (key) => fingerprint("epoch", key));
    expect(new Set(all).size).toBe(256);
  });
  it("is of nothing but a key", () => expect(refusalOf(() => fingerprint("epoch", new Uint8Array(31)))).toBe("bad-argument"));
});
