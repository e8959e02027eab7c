import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCardNumbers, passesLuhn } from "../../../src/domain/reports/find-card-number.js";

/** Numbers that issuers publish for tests; none belongs to anybody. */
const secrets: readonly (readonly [written: string, kinds: string])[] = [
  ["4111111111111111", "card"],
  ["4111 1111 1111 1111", "card"],
  ["4111-1111-1111-1111", "card"],
  ["4111.1111.1111.1111", "card"],
  ["4111\u00a01111\u00a01111\u00a01111", "card"],
  ["41 11 11 11 11 11 11 11", "card"],
  ["4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "card"],
  ["4111 1111\n1111 1111", "card"],
  ["4111\u200b1111\u200b1111\u200b1111", "card"],
  ["４１１１１１１１１１１１１１１１", "card"],
  ["٤١١١١١١١١١١١١١١١", "card"],
  ["5555 5555 5555 4444", "card"],
  ["5105105105105100", "card"],
  ["2223 0031 2200 3222", "card"],
  ["3782 822463 10005", "card"],
  ["6011 1111 1111 1117", "card"],
  ["4222222222222", "card"],
  ["3530 1113 3330 0000", "card"],
  ["картка 4111 1111 1111 1111 на ім'я", "card"],
  ["Скиньте на карту:4111111111111111!", "card"],
  ["4111 1111 1111 1111 12/27", "card"],
  ["4111 1111 1111 1111 12/27 123", "card"],
  ["0671234567 4111 1111 1111 1111", "card"],
  ["4111 1111 1111 1111, 5555 5555 5555 4444", "card card"],
  ["UA213223130000026007233566001", "iban"],
  ["UA21 3223 1300 0002 6007 2335 6600 1", "iban"],
  ["ua213223130000026007233566001", "iban"],
  ["рахунок UA21 3223 1300 0002 6007 2335 6600 1 Оля", "iban"],
  ["DE89 3704 0044 0532 0130 00", "iban"],
  ["GB82WEST12345698765432", "iban"],
  ["ІПН 3184710691", "tax-id"],
  ["РНОКПП: 1234567890", "tax-id"],
  ["ИНН 1234567890", "tax-id"],
  ["идентификационный код 1234567890", "tax-id"],
  ["3184710691", "tax-id"],
  // None of these
  ["", ""],
  ["0671234567", ""],
  ["+380671234567", ""],
  ["380671234567 380501234567", ""],
  ["380 67 123 45 67 380 50 123 45 67", ""],
  ["+380 67 123 45 67 +380 50 123 45 67", ""],
  ["067 123 45 67 050 123 45 67 093 123 45 67", ""],
  ["+4915123456789", ""],
  ["8 067 123 45 67", ""],
  ["12.03.2022 - 15.03.2022", ""],
  ["12.03.1987, 05.05.2022, 16.05.2022", ""],
  ["2022-03-12 14:30:00", ""],
  ["в/ч А1234", ""],
  ["36 ОБрМП, 501 ОБМП, в/ч А1234", ""],
  ["1716400000000", ""],
  ["4111 1111 1111 1112", ""],
  ["4111 1111 1111", ""],
  ["41111111111111111111111", ""],
  ["ZV-7K3Q-9M2X-4H8P", ""],
  ["R7K3 Q9M2 X4H8 P5T6", ""],
  ["12022050000000123", ""],
  ["1234567890", ""],
];

const kindsIn = (text: string) =>
  findCardNumbers(text)
    .map(({ kind }) => kind)
    .join(" ");

describe("numbers no report needs", () => {
  it.each(secrets)("%j holds %j", (written, kinds) => expect(kindsIn(written)).toBe(kinds));

  it("are shown where they stand", () => {
    const text = "карта 4111 1111 1111 1111.";
    const [found] = findCardNumbers(text);
    expect(text.slice(found?.from, found?.to)).toBe("4111 1111 1111 1111");
  });
});

/** A number with the check digit that makes it a card's. */
const cards = fc
  .tuple(fc.constantFrom("4149", "5168", "5375", "4441", "2600", "6762"), fc.stringMatching(/^[0-9]{11}$/))
  .map(([prefix, rest]) => {
    const digits = prefix + rest;
    return [...Array(10).keys()].map((check) => `${digits}${check}`).find(passesLuhn) ?? "";
  });
const between = fc.constantFrom("", "", "", " ", "-", " - ", "\u00a0", ".", "  ", "\u200b");

describe("any card number", () => {
  it("is found at any spacing and in any words", () => {
    fc.assert(
      fc.property(cards, fc.array(between, { minLength: 16, maxLength: 16 }), fc.constantFrom("", "карта ", "моя карта:"), (card, marks, words) => {
        const written = [...card].map((digit, at) => digit + (at < 15 ? marks[at] : "")).join("");
        expect(kindsIn(`${words}${written} дякую`)).toBe("card");
      }),
      { numRuns: 3_000 },
    );
  });

  it("is not seen in phone numbers in a row", () => {
    const phone = fc.tuple(fc.constantFrom("067", "+38 067", "050 ", "380 93 ", "+380 63 "), fc.stringMatching(/^[0-9]{7}$/), fc.boolean()).map(([code, rest, spaced]) =>
      code + (spaced ? `${code.endsWith(" ") ? "" : " "}${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}` : rest));
    fc.assert(fc.property(fc.array(phone, { minLength: 1, maxLength: 4 }), (numbers) => { expect(kindsIn(numbers.join(", "))).toBe(""); }), { numRuns: 3_000 });
  });

  it("is looked for in no time in the longest message", () => {
    const began = performance.now();
    for (const text of ["4 ".repeat(2048), "4".repeat(4096), "+4 ".repeat(1365), "UA21 3 ".repeat(585), "UA11".repeat(1024)]) findCardNumbers(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it("is looked for without a throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void findCardNumbers(text)));
  });
}); // biome-ignore format: a chain reads better so
