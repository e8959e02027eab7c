import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainedEntry, chain, emptyChain } from "../../src/vault/audit-chain.js";
import { type ChainProblem, verifyChain } from "../../src/vault/audit-verify.js";
import type { CanonicalValue } from "../../src/vault/canonical-json.js";
import { refusalOf } from "./refuses.js";

const grown = (entries: readonly CanonicalValue[]) =>
  entries.reduce<ChainedEntry[]>((rows, entry) => {
    rows.push(chain(rows.at(-1) ?? emptyChain, entry));
    return rows;
  }, []);
const log = grown(Array.from({ length: 8 }, (_, at) => ({ action: "open-details", by: `m${at}`, at: `2026-11-2${at}` })));
const head = log.at(-1) ?? emptyChain;
const row = (number: number) => log[number - 1] as ChainedEntry;
const broken = (problem: ChainProblem, number: number) => ({ isWhole: false, problem, number });

describe("an audit chain", () => {
  it("links each entry to all before it by SHA-256", () => {
    const before = createHash("sha256").update("zvistka|v1|audit").digest();
    const text = '{"entry":{"action":"open-details","at":"2026-11-20","by":"m0"},"number":1}';
    expect(row(1).hash).toBe(createHash("sha256").update(before).update(text).digest("hex"));
  });
  it("is whole as it was made, and as it goes on", () => {
    expect(verifyChain([])).toEqual({ isWhole: true, head: emptyChain });
    expect(verifyChain(log)).toEqual({ isWhole: true, head: { number: 8, hash: head.hash } });
    expect(verifyChain(log, head).isWhole).toBe(true);
    expect(verifyChain(log, row(5)).isWhole).toBe(true);
    expect(verifyChain(log, emptyChain).isWhole).toBe(true);
  });
  it("takes no entry without a canonical form", () => expect(refusalOf(() => chain(emptyChain, 0.5))).toBe("bad-argument"));
  it("does not go on from what is no hash", () => expect(refusalOf(() => chain({ number: 1, hash: "00" }, null))).toBe("bad-argument"));
});

describe("a broken chain", () => {
  it("says which entry was edited", () => {
    for (let number = 1; number <= 8; number++) {
      const edited = log.with(number - 1, { ...row(number), entry: { action: "nothing" } });
      expect(verifyChain(edited)).toEqual(broken("edited", number));
      expect(verifyChain(log.with(number - 1, { ...row(number), entry: 0.5 }))).toEqual(broken("edited", number));
      expect(verifyChain(log.with(number - 1, { ...row(number), hash: "x" }))).toEqual(broken("edited", number));
    }
  });
  it("breaks at the next entry when the edited one got a new hash", () => {
    const forged = chain(row(3), { action: "nothing" });
    expect(verifyChain(log.with(3, forged))).toEqual(broken("edited", 5));
  });
  it("says which entry was deleted", () => {
    for (let number = 1; number <= 7; number++) expect(verifyChain(log.toSpliced(number - 1, 1))).toEqual(broken("deleted", number));
    expect(verifyChain(log.toSpliced(2, 3))).toEqual(broken("deleted", 3));
  });
  it("is not healed by numbering anew behind a deleted entry", () => {
    const renumbered = log.toSpliced(2, 1).map((each, at) => ({ ...each, number: at + 1 }));
    expect(verifyChain(renumbered)).toEqual(broken("edited", 3));
  });
  it("says where two entries changed places, with their numbers or without", () => {
    for (let number = 1; number <= 7; number++) {
      const [one, two] = [row(number), row(number + 1)];
      expect(verifyChain(log.toSpliced(number - 1, 2, two, one))).toEqual(broken("reordered", number));
      const kept = log.toSpliced(number - 1, 2, { ...two, number: one.number }, { ...one, number: two.number });
      expect(verifyChain(kept)).toEqual(broken("reordered", number));
    }
  });
  it("says where an entry stands twice", () => expect(verifyChain(log.toSpliced(4, 0, row(4)))).toEqual(broken("reordered", 5)));
  it("shows that its end is cut only to who knows its head", () => {
    for (let count = 0; count < 8; count++) {
      expect(verifyChain(log.slice(0, count)).isWhole).toBe(true);
      expect(verifyChain(log.slice(0, count), head)).toEqual(broken("cut", count + 1));
    }
  });
  it("shows that all of it is another only to who knows its head", () => {
    const other = grown(Array.from({ length: 8 }, () => ({ action: "nothing" })));
    expect(verifyChain(other).isWhole).toBe(true);
    expect(verifyChain(other, head)).toEqual(broken("rewritten", 8));
    expect(verifyChain(other, row(3))).toEqual(broken("rewritten", 3));
  });
  it("never passes for whole, whatever was done to it", () => {
    const index = fc.nat({ max: 7 });
    const change = fc.oneof(
      fc.record({ kind: fc.constant("delete"), at: index, to: index }),
      fc.record({ kind: fc.constant("move"), at: index, to: index }),
      fc.record({ kind: fc.constant("copy"), at: index, to: index }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const rows = changes.reduce<ChainedEntry[]>((all, { kind, at, to }) => {
          const taken = all[at] ?? row(1);
          const without = kind === "copy" ? all : all.filter((_, place) => place !== at);
          return kind === "delete" ? without : without.toSpliced(to, 0, taken);
        }, log);
        const same = rows.length === log.length && rows.every((each, at) => each === log[at]);
        expect(verifyChain(rows, head).isWhole).toBe(same);
      }),
    );
  });
});
