import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson, writeJson } from "../../src/vault/padded-json.js";
import { pad, padTo, unpad, unpadFrom } from "../../src/vault/padding.js";
import { refusalOf } from "./refuses.js";
import { asIs } from "./samples.js";

describe("padding", () => {
  it.each([
    [0, 512],
    [511, 512],
    [512, 2_048],
    [2_047, 2_048],
    [2_048, 8_192],
    [8_191, 8_192],
    [8_192, 16_384],
    [16_383, 16_384],
    [16_384, 24_576],
  ])("brings %i bytes to %i", (length, padded) => expect(pad(new Uint8Array(length).fill(7))).toHaveLength(padded));

  it("is taken off again, whatever the bytes end with", () => {
    const ends = fc.constantFrom([], [0], [0x80], [0x80, 0], [0, 0, 0]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9_000 }), ends, (bytes, end) => {
        const whole = Uint8Array.of(...bytes, ...end);
        expect([...unpad(pad(whole))]).toEqual([...whole]);
      }),
    );
  });
  it("refuses what it cannot have written", () => {
    const padded = pad(Uint8Array.of(1, 2, 3));
    expect(refusalOf(() => unpad(new Uint8Array(512)))).toBe("malformed");
    expect(refusalOf(() => unpad(new Uint8Array(0)))).toBe("malformed");
    expect(refusalOf(() => unpad(padded.with(511, 1)))).toBe("malformed");
    expect(refusalOf(() => unpad(padded.slice(0, 511)))).toBe("malformed");
    expect(refusalOf(() => unpad(Uint8Array.of(...padded, 0)))).toBe("malformed");
  });
  it("refuses a larger bucket than was needed", () => {
    expect(refusalOf(() => unpad(padTo(2_048, Uint8Array.of(1))))).toBe("malformed");
  });
  it("to a given length refuses what does not fit with its end", () => {
    expect([...unpadFrom(4, padTo(4, Uint8Array.of(1, 2, 3)))]).toEqual([1, 2, 3]);
    expect(refusalOf(() => padTo(4, new Uint8Array(4)))).toBe("bad-argument");
    expect(refusalOf(() => unpadFrom(4, padTo(5, new Uint8Array(2))))).toBe("malformed");
  });
});

describe("padded JSON", () => {
  it("comes back as it was", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => JSON.stringify(readJson(writeJson(value), asIs)) === JSON.stringify(value)));
  });
  it("refuses what JSON has no words for", () => {
    const circle: Record<string, unknown> = {};
    circle.itself = circle;
    for (const value of [undefined, () => 1, 1n, circle]) expect(refusalOf(() => writeJson(value))).toBe("invalid-content");
  });
  it("refuses bytes that are no UTF-8, text that is no JSON, and what the caller does not know", () => {
    const never = () => {
      throw new Error("Вигаданий");
    };
    expect(refusalOf(() => readJson(pad(Uint8Array.of(0x22, 0xff, 0x22)), asIs))).toBe("invalid-content");
    expect(refusalOf(() => readJson(pad(new TextEncoder().encode("{Вигаданий")), asIs))).toBe("invalid-content");
    expect(refusalOf(() => readJson(writeJson({}), never))).toBe("invalid-content");
  });
  it("quotes nothing of the content when it refuses", () => {
    const broken = pad(new TextEncoder().encode('{"surname": Вигаданий'));
    const caught = (() => {
      try {
        return readJson(broken, asIs);
      } catch (error) {
        return error as Error;
      }
    })() as Error;
    expect(`${caught.stack}${String(caught.cause)}`).not.toContain("Вигаданий");
    expect(caught.cause).toBeUndefined();
  });
});
