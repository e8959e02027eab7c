import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PhoneReading, readPhones } from "../../../src/domain/reports/read-phone.js";

/** Invented numbers; "~" marks one that is kept only as written. */
const phones: readonly (readonly [written: string, understood: string])[] = [
  ["0671234567", "+380671234567"],
  ["067 123 45 67", "+380671234567"],
  ["067-123-45-67", "+380671234567"],
  ["067.123.45.67", "+380671234567"],
  ["(067) 123-45-67", "+380671234567"],
  ["0 67 123 45 67", "+380671234567"],
  ["0 6 7 1 2 3 4 5 6 7", "+380671234567"],
  ["+380671234567", "+380671234567"],
  ["+38 067 123 45 67", "+380671234567"],
  ["+38(067)123-45-67", "+380671234567"],
  ["+380 (67) 123 45 67", "+380671234567"],
  ["+380 067 123 45 67", "+380671234567"],
  ["380671234567", "+380671234567"],
  ["380 67 123 45 67", "+380671234567"],
  ["8 067 123 45 67", "+380671234567"],
  ["80671234567", "+380671234567"],
  ["8(067)1234567", "+380671234567"],
  ["00380671234567", "+380671234567"],
  ["671234567", "+380671234567"],
  ["67 123 45 67", "+380671234567"],
  ["0501234567", "+380501234567"],
  ["0931234567", "+380931234567"],
  ["044 123 45 67", "+380441234567"],
  ["тел. 067 123 45 67", "+380671234567"],
  ["мій номер: 0671234567, дзвоніть", "+380671234567"],
  ["Телефон мами 067-123-45-67", "+380671234567"],
  ["+48 512 345 678", "+48512345678"],
  ["48512345678", "+48512345678"],
  ["+49 1512 3456789", "+4915123456789"],
  ["0049 1512 3456789", "+4915123456789"],
  ["+420 601 123 456", "+420601123456"],
  ["+44 7400 123456", "+447400123456"],
  ["+1 201 555 0123", "+12015550123"],
  ["+7 912 345 67 89", "+79123456789"],
  ["8 912 345 67 89", "+79123456789"],
  ["0671234567, 0501234567", "+380671234567 +380501234567"],
  ["0671234567 0501234567", "+380671234567 +380501234567"],
  ["067 123 45 67 050 123 45 67", "+380671234567 +380501234567"],
  ["0671234567; +48512345678", "+380671234567 +48512345678"],
  ["067 123 45 67 / 050 123 45 67", "+380671234567 +380501234567"],
  ["+380671234567+380501234567", "+380671234567 +380501234567"],
  ["0671234567\n0501234567", "+380671234567 +380501234567"],
  ["067 123 45 67 або 050 123 45 67", "+380671234567 +380501234567"],
  ["@vyhadanko", "@vyhadanko"],
  ["t.me/vyhadanko", "@vyhadanko"],
  ["https://t.me/vyhadanko", "@vyhadanko"],
  ["@vyhadanko 0671234567", "+380671234567 @vyhadanko"],
  ["телеграм @vyhadanko_1, тел 067 123 45 67", "+380671234567 @vyhadanko_1"],
  ["067 123 45 6", "~067 123 45 6"],
  ["067 123 45 678", "~067 123 45 678"],
  ["1234567", "~1234567"],
  ["\u202a+380\u00a067\u00a0123\u00a045\u00a067\u202c", "+380671234567"],
  ["０６７１２３４５６７", "+380671234567"],
  ["", "empty"],
  ["не знаю", "unknown-said"],
  ["немає", "no-contact"],
  ["12", "no-contact"],
  ["somebody@example.org", "no-contact"],
  ["0".repeat(301), "too-long"],
];

describe("a phone number as people write it", () => {
  it.each(phones)("%j is %s", (written, understood) => expect(inShort(readPhones(written))).toBe(understood));
});

function inShort(reading: PhoneReading): string {
  if (reading.kind !== "contacts") return reading.kind === "refused" ? reading.code : reading.kind;
  return [...reading.phones.map(({ e164, asWritten }) => e164 ?? `~${asWritten}`), ...reading.handles].join(" ");
}

describe("any text", () => {
  it("is read without a throw, and every number stands in it", () => {
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[-+0-9 ()/.,@a-z]{0,60}$/));
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readPhones(text);
        if (reading.kind !== "contacts") return;
        for (const { asWritten } of reading.phones) expect(reading.asWritten.replace(/\D/gu, "")).toContain(asWritten.replace(/\D/gu, ""));
      }),
      { numRuns: 3_000 },
    );
  });

  it("finds a Ukrainian number at any spacing", () => {
    const number = fc
      .tuple(fc.constantFrom("067", "050", "093", "063"), fc.stringMatching(/^[0-9]{7}$/))
      .map(([code, rest]) => code + rest);
    fc.assert(
      fc.property(number, fc.array(fc.constantFrom("", "", " ", "-", "."), { minLength: 10, maxLength: 10 }), (digits, marks) => {
        const written = [...digits].map((digit, at) => digit + (at < 9 ? marks[at] : "")).join("");
        expect(inShort(readPhones(written))).toBe(`+38${digits}`);
      }),
    );
  });
});
