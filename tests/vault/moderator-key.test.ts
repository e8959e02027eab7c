import { describe, expect, it } from "vitest";
import { isLoginProof, loginProof, loginProofHash } from "../../src/vault/login-proof.js";
import {
  changePassphrase,
  createModeratorKey,
  lockModeratorKey,
  openModeratorKey,
  settingOfLocked,
} from "../../src/vault/moderator-key.js";
import { readSetting, stretch, stretchNew, usualCost, usualLimits, writeSetting } from "../../src/vault/passphrase.js";
import { bitFlips, refusalOf, refusalsOf, refusesAll, wrongLengths } from "./refuses.js";
import { seeded, smallCost, smallLimits } from "./samples.js";

const passphrase = "її ґава йде, і зірка сяє";
const pair = createModeratorKey(seeded("moderator"));
const stretched = stretchNew(passphrase, smallCost, smallLimits, seeded("salt"));
const locked = lockModeratorKey(pair, stretched, seeded("lock"));

const openAs = (bytes: Uint8Array, words = passphrase) =>
  openModeratorKey(pair.publicKey, bytes, stretch(words, settingOfLocked(bytes), smallLimits));

describe("a moderator's key", () => {
  it("opens with the passphrase", () => expect(openAs(locked)).toEqual(pair));
  it("opens however the keyboard composes its letters", () => {
    expect(passphrase.normalize("NFD")).not.toBe(passphrase);
    expect(openAs(locked, passphrase.normalize("NFD"))).toEqual(pair);
  });
  it.each([`${passphrase} `, passphrase.toUpperCase(), "", "зовсім інша фраза"])("does not open with %j", (words) => {
    expect(refusalOf(() => openAs(locked, words))).toBe("does-not-open");
  });
  it("does not open under another moderator's name", () => {
    const other = createModeratorKey();
    expect(refusalOf(() => openModeratorKey(other.publicKey, locked, stretched))).toBe("does-not-open");
  });
  it("is not taken for the one whose public key was written beside it", () => {
    const forged = lockModeratorKey({ publicKey: pair.publicKey, secretKey: createModeratorKey().secretKey }, stretched);
    expect(refusalOf(() => openAs(forged))).toBe("wrong-key");
  });
  it("does not open with any bit turned over, the cost and the salt included", () => {
    const codes = refusalsOf(bitFlips(locked), (bytes) => openAs(bytes));
    expect([...codes].sort()).toEqual(["cost-refused", "does-not-open", "unknown-version", "wrong-algorithm"]);
  });
  it("does not open when only its stated cost was changed", () => {
    const codes = refusalsOf(bitFlips(locked), (bytes) => openModeratorKey(pair.publicKey, bytes, stretched));
    expect([...codes].sort()).toEqual(["does-not-open", "unknown-version", "wrong-algorithm"]);
  });
  it("does not open cut or lengthened", () => {
    expect(refusesAll(wrongLengths(locked), (bytes) => openAs(bytes))).toBe(true);
  });
  it("holds neither the passphrase nor the secret in the open", () => {
    const bytes = Buffer.from(locked);
    expect(bytes.includes(Buffer.from(pair.secretKey))).toBe(false);
    expect(bytes.includes(Buffer.from(stretched.secret))).toBe(false);
  });
  it("opens with the new passphrase only, once that was changed", () => {
    const fresh = stretchNew("нова фраза з чотирьох слів", smallCost, smallLimits);
    const relocked = changePassphrase(pair.publicKey, locked, stretched, fresh);
    expect(openAs(relocked, "нова фраза з чотирьох слів")).toEqual(pair);
    expect(refusalOf(() => openAs(relocked))).toBe("does-not-open");
    expect(settingOfLocked(relocked).salt).not.toEqual(settingOfLocked(locked).salt);
  });
  it("is not locked anew with a wrong passphrase", () => {
    const wrong = stretch("не та фраза взагалі", stretched.setting, smallLimits);
    expect(refusalOf(() => changePassphrase(pair.publicKey, locked, wrong, stretched))).toBe("does-not-open");
  });
});

describe("a passphrase", () => {
  it("has twelve characters at least when it is chosen, counted as people do", () => {
    expect(refusalOf(() => stretchNew("одинадцять!", smallCost, smallLimits))).toBe("passphrase-too-short");
    expect(refusalOf(() => stretchNew("й".normalize("NFD").repeat(11), smallCost, smallLimits))).toBe("passphrase-too-short");
    expect(refusalOf(() => stretchNew("😀".repeat(11), smallCost, smallLimits))).toBe("passphrase-too-short");
    expect(stretchNew("й".repeat(12), smallCost, smallLimits).secret).toHaveLength(32);
  });
  it("is never stretched below the floor or above the ceiling", () => {
    const setting = { ...usualCost, salt: new Uint8Array(16) };
    const refused = [
      { passes: 1 },
      { passes: 0 },
      { passes: 11 },
      { passes: 2.5 },
      { memoryKiB: 65_535 },
      { memoryKiB: 1_048_577 },
      { memoryKiB: 0 },
      { memoryKiB: Number.NaN },
    ];
    for (const change of refused) expect(refusalOf(() => stretch(passphrase, { ...setting, ...change }))).toBe("cost-refused");
  });
  it("has usual costs between floor and ceiling", () => {
    const { floor, ceiling } = usualLimits;
    expect(usualCost.passes).toBeGreaterThanOrEqual(floor.passes);
    expect(usualCost.memoryKiB).toBeGreaterThanOrEqual(floor.memoryKiB);
    expect(ceiling.memoryKiB).toBeGreaterThanOrEqual(usualCost.memoryKiB);
  });
  it("is refused, not half stretched, when Argon2id cannot do with so little", () => {
    const limits = { floor: { passes: 1, memoryKiB: 1 }, ceiling: smallCost };
    expect(refusalOf(() => stretch(passphrase, { passes: 1, memoryKiB: 1, salt: new Uint8Array(16) }, limits))).toBe("cost-refused");
  });
  it("has a setting that comes back from its envelope", () => {
    const envelope = writeSetting(stretched.setting);
    expect(readSetting(envelope)).toEqual(stretched.setting);
    expect(refusesAll(wrongLengths(envelope), readSetting)).toBe(true);
    expect(settingOfLocked(locked)).toEqual(stretched.setting);
  });
});

describe("a login proof", () => {
  const proof = loginProof(stretched);

  it("is taken for what its hash was stored of, and nothing else is", () => {
    const stored = loginProofHash(proof);
    expect(isLoginProof(proof, stored)).toBe(true);
    for (const bytes of bitFlips(proof)) expect(isLoginProof(bytes, stored)).toBe(false);
    for (const bytes of wrongLengths(proof)) expect(isLoginProof(bytes, stored)).toBe(false);
    for (const bytes of wrongLengths(stored)) expect(isLoginProof(proof, bytes)).toBe(false);
    expect(isLoginProof(loginProof(stretch("інша фраза", stretched.setting, smallLimits)), stored)).toBe(false);
  });
  it("opens nothing: it is not the key, and the hash of it is not the proof", () => {
    expect(refusalOf(() => openModeratorKey(pair.publicKey, locked, { ...stretched, secret: proof }))).toBe("does-not-open");
    expect(isLoginProof(loginProofHash(proof), loginProofHash(proof))).toBe(false);
  });
  it("is another one after a change of passphrase, even to the same words", () => {
    expect(loginProof(stretchNew(passphrase, smallCost, smallLimits))).not.toEqual(proof);
  });
});
