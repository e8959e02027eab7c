import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCode, writeCode } from "../../src/vault/readable-code.js";
import { createReceipt, receiptHash } from "../../src/vault/receipt.js";
import { askGroups, createRecoveryCode, hasGroups, recoveryKeyPair } from "../../src/vault/recovery-key.js";
import { refusalOf } from "./refuses.js";
import { seeded } from "./samples.js";

const bytes = seeded("code")(15);
const code = writeCode("receipt", bytes);

describe("a code to be written down", () => {
  it("is groups of four without letters that are taken for others", () => {
    expect(createReceipt()).toMatch(/^1[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/);
    expect(createRecoveryCode()).toMatch(/^1[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4}){8}$/);
  });
  it("comes back as its bytes, as people type it", () => {
    const styles: readonly ((text: string) => string)[] = [
      (text) => text,
      (text) => text.toLowerCase(),
      (text) => text.replaceAll("-", ""),
      (text) => ` ${text.replaceAll("-", " – ")}\n`,
      (text) => text.replaceAll("-", " ").split("").join(" "),
      (text) => text.replaceAll("0", "O").replaceAll("1", "l"),
      (text) => text.replaceAll("0", "о").replaceAll("1", "і"),
      (text) =>
        [...text]
          .map((letter) => ({ A: "А", B: "В", C: "С", E: "Е", H: "Н", K: "К", M: "М", P: "Р", T: "Т", X: "Х", Y: "У" })[letter] ?? letter)
          .join(""),
      (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    ];
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 15, maxLength: 15 }), fc.constantFrom(...styles), (random, style) => {
        expect(readCode("receipt", style(writeCode("receipt", random)))).toEqual(random);
      }),
    );
  });
  it("refuses nearly every slip: one wrong letter, two that changed places", () => {
    const letters = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
    const plain = code.replaceAll("-", "");
    const slips = [...plain].flatMap((was, at) => {
      const wrong = letters.filter((letter) => letter !== was).map((letter) => plain.slice(0, at) + letter + plain.slice(at + 1));
      return at > 0 && was !== plain[at - 1] ? [...wrong, plain.slice(0, at - 1) + was + plain[at - 1] + plain.slice(at + 1)] : wrong;
    });
    expect(slips.length).toBeGreaterThan(800);
    // 15 bits of checksum let one slip in 32,768 pass; of these, which are always the same, none does.
    const codes = new Set(slips.map((slip) => refusalOf(() => readCode("receipt", slip))));
    expect(codes).toEqual(new Set(["unknown-version", "bad-checksum"]));
  });
  it("of one kind is none of the other, nor of another version", () => {
    expect(refusalOf(() => readCode("recovery", code))).toBe("malformed");
    expect(refusalOf(() => readCode("receipt", `2${code.slice(1)}`))).toBe("unknown-version");
  });
  it.each(["", "1", "привіт", `${code}0`, code.slice(0, -1), code.replace(/.$/, "U"), code.replace(/.$/, "!")])("is not %j", (text) => {
    expect(refusalOf(() => readCode("receipt", text))).toBe("malformed");
  });
  it("stands for bytes of its length only", () => expect(refusalOf(() => writeCode("receipt", new Uint8Array(14)))).toBe("bad-argument"));
});

describe("a receipt", () => {
  it("is never the same twice", () => {
    expect(new Set(Array.from({ length: 500 }, () => createReceipt())).size).toBe(500);
  });
  it("has one hash however it is typed, and no other receipt has it", () => {
    expect(receiptHash(code.toLowerCase().replaceAll("-", " "))).toEqual(receiptHash(code));
    expect(receiptHash(createReceipt())).not.toEqual(receiptHash(code));
    expect(receiptHash(code)).toHaveLength(32);
  });
  it("has no hash when it was mistyped", () => expect(refusalOf(() => receiptHash(code.slice(1)))).toBe("malformed"));
});

describe("the recovery key", () => {
  const paper = createRecoveryCode(seeded("paper"));

  it("gives the same pair however it is typed", () => {
    expect(recoveryKeyPair(paper.toLowerCase().replaceAll("-", ""))).toEqual(recoveryKeyPair(paper));
    expect(recoveryKeyPair(createRecoveryCode()).publicKey).not.toEqual(recoveryKeyPair(paper).publicKey);
  });
  it("asks two different groups back, each as likely as the other", () => {
    const asked = Array.from({ length: 3_600 }, () => askGroups(paper));
    for (const [low, high] of asked) expect(low >= 1 && low < high && high <= 9).toBe(true);
    const counts = countsOf(asked);
    expect(counts.size).toBe(36);
    // A hundred each; a fair choice leaves this range once in millions of runs.
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(60);
  });
  it("accepts exactly the groups that were asked, as people type them", () => {
    const groups = paper.split("-");
    const [third = "", eighth = ""] = [groups[2], groups[7]];
    expect(hasGroups(paper, [3, 8], [third, eighth])).toBe(true);
    expect(hasGroups(paper, [3, 8], [` ${third.toLowerCase()} `, eighth.split("").join("-")])).toBe(true);
    expect(hasGroups(paper, [3, 8], [eighth, third])).toBe(false);
    expect(hasGroups(paper, [3, 8], [third, third])).toBe(false);
    expect(hasGroups(paper, [3, 8], ["", ""])).toBe(false);
    expect(hasGroups(paper, [3, 8], ["?!", eighth])).toBe(false);
    expect(hasGroups(paper, [3, 10], [third, ""])).toBe(false);
  });
});

function countsOf(asked: readonly (readonly [number, number])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of asked) counts.set(pair.join(), (counts.get(pair.join()) ?? 0) + 1);
  return counts;
}
