import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Layout, readEnvelope, writeEnvelope } from "../../src/vault/envelope.js";
import { fromText, toText } from "../../src/vault/envelope-text.js";
import { refusalOf } from "./refuses.js";

const layout: Layout = { algorithm: "aead", fields: [2, 3], rest: 1 };
const envelope = writeEnvelope(layout, Uint8Array.of(1, 2), Uint8Array.of(3, 4, 5), Uint8Array.of(6));

describe("an envelope", () => {
  it("begins with version and algorithm", () => expect([...envelope]).toEqual([1, 1, 1, 2, 3, 4, 5, 6]));
  it("gives its fields back, and the rest", () => {
    expect(readEnvelope(layout, envelope).map((field) => [...field])).toEqual([[1, 2], [3, 4, 5], [6]]);
  });
  it("refuses every other version as unknown", () => {
    for (const version of [0, 2, 3, 127, 255]) {
      expect(refusalOf(() => readEnvelope(layout, envelope.with(0, version)))).toBe("unknown-version");
    }
  });
  it("refuses an envelope of another algorithm", () => {
    expect(refusalOf(() => readEnvelope({ ...layout, algorithm: "box" }, envelope))).toBe("wrong-algorithm");
  });
  it("refuses every length that the layout does not have", () => {
    for (let end = 0; end < envelope.length; end++) {
      expect(refusalOf(() => readEnvelope(layout, envelope.slice(0, end)))).toBe("malformed");
    }
    const closed: Layout = { algorithm: "aead", fields: [2, 3] };
    expect(refusalOf(() => readEnvelope(closed, envelope))).toBe("malformed");
    expect(readEnvelope(closed, envelope.slice(0, -1))).toHaveLength(3);
  });
});

describe("an envelope as text", () => {
  it("comes back as the same bytes", () => {
    const isKept = (bytes: Uint8Array) => Buffer.from(fromText(toText(bytes))).equals(bytes);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), isKept));
  });
  it("is what every base64url of Node's is", () => {
    expect(toText(envelope)).toBe(`v1.${Buffer.from(envelope).toString("base64url")}`);
  });
  it("says that another version is unknown", () => {
    for (const text of ["v2.AAAA", "v0.AAAA", "v10.AAAA"]) expect(refusalOf(() => fromText(text))).toBe("unknown-version");
  });
  it.each(["", "v1", "AAAA", "V1.AAAA", "v1.AAA=", "v1.AA==", "v1.A", "v1.AB", "v1.AA A", "v1.A+/A", "v1.AAAA\n", " v1.AAAA"])(
    "refuses %j",
    (text) => {
      expect(refusalOf(() => fromText(text))).toBe("malformed");
    },
  );
});
