import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openContact, reporterTag, sealContact } from "../../src/vault/tags.js";
import { bitFlips, refusalOf, refusesAll, wrongLengths } from "./refuses.js";
import { otherReport, report, seeded } from "./samples.js";

const key = seeded("tag key")(32);

describe("the reporter's tag", () => {
  it("is the HMAC of platform and id", () => {
    const expected = createHmac("sha256", key).update("zvistka|v1|reporter|telegram|123456").digest("hex");
    expect(reporterTag(key, "telegram", "123456")).toBe(expected);
  });
  it("is another one for another platform, id or key", () => {
    const tags = [
      reporterTag(key, "telegram", "123456"),
      reporterTag(key, "discord", "123456"),
      reporterTag(key, "telegram", "123457"),
      reporterTag(seeded("other")(32), "telegram", "123456"),
    ];
    expect(new Set(tags).size).toBe(4);
  });
  it("takes no id that could be read as platform and id", () => {
    expect(refusalOf(() => reporterTag(key, "telegram", "1|2"))).toBe("bad-argument");
    expect(refusalOf(() => reporterTag(key, "", "1"))).toBe("bad-argument");
    expect(refusalOf(() => reporterTag(new Uint8Array(31), "telegram", "1"))).toBe("bad-argument");
  });
});

describe("a sealed contact", () => {
  const contact = { platform: "telegram", chat: "-1001234567890" };
  const sealed = sealContact(key, report, contact);

  it("opens for its report", () => expect(openContact(key, report, sealed)).toEqual(contact));
  it("has one length, whoever it is", () => {
    expect(sealContact(key, report, { platform: "discord", chat: "1" })).toHaveLength(sealed.length);
    expect(refusalOf(() => sealContact(key, report, { platform: "telegram", chat: "1".repeat(60) }))).toBe("bad-argument");
  });
  it("does not open for another report, with another key, or changed", () => {
    expect(refusalOf(() => openContact(key, otherReport, sealed))).toBe("does-not-open");
    expect(refusalOf(() => openContact(seeded("other")(32), report, sealed))).toBe("does-not-open");
    expect(refusesAll(bitFlips(sealed), (bytes) => openContact(key, report, bytes))).toBe(true);
    expect(refusesAll(wrongLengths(sealed), (bytes) => openContact(key, report, bytes))).toBe(true);
  });
});
