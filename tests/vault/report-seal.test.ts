import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EntryPlace, openEntry, openPart, type PartPlace, sealEntry, sealPart } from "../../src/vault/report-seal.js";
import type { Stored } from "../../src/vault/sealed-json.js";
import { bitFlips, refusalOf, refusalsOf, refusesAll, wrongLengths } from "./refuses.js";
import { asIs, card, cardPlace, entry, epoch, nextEpoch, otherReport, place, report, seeded } from "./samples.js";

const sealed = sealPart(epoch, cardPlace, card);
const open = (what: Stored, where: PartPlace = cardPlace) => openPart(epoch, where, what, asIs);
const flipRefusals = new Set(["unknown-version", "wrong-algorithm", "does-not-open"]);

describe("a part of a report", () => {
  it("opens where it belongs, as the caller reads it", () => {
    expect(open(sealed)).toEqual(card);
    expect(openPart(epoch, cardPlace, sealed, (content) => (content as typeof card).surname)).toBe("Вигаданий");
  });
  it("opens whatever JSON it holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("body", "card", "details"), (content, part) => {
        const where = { ...cardPlace, part } as PartPlace;
        expect(JSON.stringify(open(sealPart(epoch, where, content), where))).toBe(JSON.stringify(content));
      }),
      { numRuns: 50 },
    );
  });
  it("is sealed with the public half alone", () => {
    const { name, publicKey } = epoch;
    expect(open(sealPart({ name, publicKey }, cardPlace, card))).toEqual(card);
  });
  it("shows nothing of its content, and only the bucket of its length", () => {
    const bytes = Buffer.concat([sealed.key, sealed.body]);
    for (const text of ["Вигаданий", "Зразок", report]) expect(bytes.includes(text)).toBe(false);
    expect(sealPart(epoch, cardPlace, { ...card, given: "З" }).body).toHaveLength(sealed.body.length);
    expect(sealed.body).toHaveLength(2 + 24 + 512 + 16);
  });

  it.each<[string, PartPlace]>([
    ["another report", { ...cardPlace, report: otherReport }],
    ["another epoch's name", { ...cardPlace, epoch: nextEpoch.name }],
    ["the details", { ...cardPlace, part: "details" }],
    ["the body", { ...cardPlace, part: "body" }],
  ])("does not open as %s", (_, where) => {
    expect(refusalOf(() => open(sealed, where))).toBe("wrong-place");
    // Nor when somebody puts the right capsule beside it: the body is bound as well as the key.
    const theirs = sealPart({ ...epoch, name: where.epoch }, where, card);
    expect(refusalOf(() => open({ key: theirs.key, body: sealed.body }, where))).toBe("does-not-open");
    expect(refusalOf(() => open({ key: sealed.key, body: theirs.body }))).toBe("does-not-open");
  });
  it("does not open with another epoch's key", () => {
    expect(refusalOf(() => openPart(nextEpoch, cardPlace, sealed, asIs))).toBe("does-not-open");
  });
  it("does not open with any bit turned over", () => {
    expect(refusalsOf(bitFlips(sealed.key), (key) => open({ ...sealed, key }))).toEqual(flipRefusals);
    expect(refusalsOf(bitFlips(sealed.body), (body) => open({ ...sealed, body }))).toEqual(flipRefusals);
  });
  it("does not open cut, lengthened or shifted", () => {
    expect(refusesAll(wrongLengths(sealed.key, 200), (key) => open({ ...sealed, key }))).toBe(true);
    expect(refusesAll(wrongLengths(sealed.body, 200), (body) => open({ ...sealed, body }))).toBe(true);
  });
  it("does not open with its two envelopes swapped", () => {
    expect(refusalOf(() => open({ key: sealed.body, body: sealed.key }))).toBe("wrong-algorithm");
  });
  it("gives no data that the caller does not know", () => {
    const refuse = () => {
      throw new Error("unknown field");
    };
    expect(refusalOf(() => openPart(epoch, cardPlace, sealed, refuse))).toBe("invalid-content");
  });
  it("leaves no key behind in the memory of who sealed it", () => {
    const given: Uint8Array[] = [];
    sealPart(epoch, cardPlace, card, (count) => {
      given.push(seeded(`bytes ${given.length}`)(count));
      return given.at(-1) ?? new Uint8Array(count);
    });
    expect(given[0]).toEqual(new Uint8Array(32));
  });
  it("has a new key each time it is sealed", () => {
    const again = sealPart(epoch, cardPlace, card);
    expect(again.body).not.toEqual(sealed.body);
    expect(refusalOf(() => open({ key: again.key, body: sealed.body }))).toBe("does-not-open");
  });
  it.each<[string, Partial<PartPlace>]>([
    ["a uuid in capitals", { report: report.toUpperCase() }],
    ["no uuid", { report: "1" }],
    ["an epoch that is none", { epoch: "2026" }],
    ["another epoch than it is sealed to", { epoch: nextEpoch.name }],
    ["a separator", { report: `${report}|${epoch.name}` }],
  ])("is not sealed under %s", (_, wrong) => {
    expect(refusalOf(() => sealPart(epoch, { ...cardPlace, ...wrong }, card))).toBe("bad-argument");
  });
  it("is not sealed when it cannot be read again", () => {
    expect(refusalOf(() => sealPart(epoch, cardPlace, undefined))).toBe("invalid-content");
  });
});

describe("an entry added later", () => {
  const where: EntryPlace = { ...place, kind: "message", entry };
  const message = sealEntry(epoch, where, { text: "Вигадане повідомлення" }, seeded("entry"));

  it("opens where it belongs", () => expect(openEntry(epoch, where, message, asIs)).toEqual({ text: "Вигадане повідомлення" }));
  it.each<[string, Partial<EntryPlace>]>([
    ["another entry", { entry: "7d2e4c10-0b6a-4f53-8e21-1a2b3c4d5e70" }],
    ["a note of ours", { kind: "note" }],
    ["a correction", { kind: "correction" }],
    ["another report's", { report: otherReport }],
    ["another epoch's", { epoch: "2026-Q3" }],
  ])("does not open as %s", (_, wrong) => {
    expect(refusalOf(() => openEntry(epoch, { ...where, ...wrong }, message, asIs))).toBe("wrong-place");
  });
  it("is no part of the report, nor is a part an entry", () => {
    expect(refusalOf(() => open(message))).toBe("wrong-place");
    expect(refusalOf(() => openEntry(epoch, where, sealed, asIs))).toBe("wrong-place");
  });
});
