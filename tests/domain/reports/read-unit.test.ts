import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldUnit, readUnit, type UnitReading } from "../../../src/domain/reports/read-unit.js";

const units: readonly (readonly [written: string, understood: string])[] = [
  ["36 ОБрМП", "36 brigade marines"],
  ["36 обрмп", "36 brigade marines"],
  ["36-та окрема бригада морської піхоти", "36 brigade marines"],
  ["36 бригада морської піхоти", "36 brigade marines"],
  ["36-я отдельная бригада морской пехоты", "36 brigade marines"],
  ["36 brigade of marines", "36 brigade marines"],
  ["36th Separate Marine Brigade", "36 brigade marines"],
  ["36 бригада морпіхів", "36 brigade marines"],
  ["36 бригада МП", "36 brigade marines"],
  ["501 ОБМП", "501 battalion marines"],
  ["501-й окремий батальйон морської піхоти", "501 battalion marines"],
  ["501 батальон морпехов", "501 battalion marines"],
  ["93 ОМБр", "93 brigade mechanized"],
  ["93 омбр Холодний Яр", "93 brigade mechanized Холодний Яр"],
  ["93-тя окрема механізована бригада", "93 brigade mechanized"],
  ["93 механизированная бригада", "93 brigade mechanized"],
  ["93rd mechanized brigade", "93 brigade mechanized"],
  ["95 ОДШБр", "95 brigade air-assault"],
  ["95 окрема десантно-штурмова бригада", "95 brigade air-assault"],
  ["95 десантно штурмовая бригада", "95 brigade air-assault"],
  ["95 air assault brigade", "95 brigade air-assault"],
  ["25 ОПДБр", "25 brigade airborne"],
  ["25 повітряно-десантна бригада", "25 brigade airborne"],
  ["81 ОАеМБр", "81 brigade airmobile"],
  ["10 ОГШБр", "10 brigade mountain"],
  ["10-та гірсько-штурмова", "10 mountain"],
  ["56 ОМПБр", "56 brigade motorized"],
  ["57 окрема мотопіхотна бригада", "57 brigade motorized"],
  ["17 ОТБр", "17 brigade tank"],
  ["17 танкова бригада", "17 brigade tank"],
  ["110 БрТрО", "110 brigade territorial-defence"],
  ["110 бригада ТрО", "110 brigade territorial-defence"],
  ["110 бригада територіальної оборони", "110 brigade territorial-defence"],
  ["55 ОАБр", "55 brigade artillery"],
  ["55 артилерійська бригада", "55 brigade artillery"],
  ["3 ОШБр", "3 brigade assault"],
  ["3 штурмова бригада", "3 brigade assault"],
  ["12 БрОП", "12 brigade national-guard"],
  ["12 бригада НГУ Азов", "12 brigade national-guard Азов"],
  ["полк Азов", "regiment Азов"],
  ["Азов", "Азов"],
  ["полк «Азов»", "regiment Азов"],
  ["Azov regiment", "regiment Азов"],
  ["Донецький прикордонний загін", "detachment border"],
  ["прикордонник", "border"],
  ["23 окремий загін спеціального призначення", "23 detachment special"],
  ["1 батальйон 36 бригади морської піхоти", "1 battalion marines"],
  ["2 рота", "2 company"],
  ["в/ч А1234", "А1234"],
  ["В/Ч A1234", "А1234"],
  ["вч а 1234", "А1234"],
  ["військова частина А-1234", "А1234"],
  ["войсковая часть А1234", "А1234"],
  ["А1234", "А1234"],
  ["A1234", "А1234"],
  ["a1234", "А1234"],
  ["в/ч 3057", "3057"],
  ["військова частина 3057", "3057"],
  ["в\\ч А1234 36 ОБрМП", "36 brigade marines А1234"],
  ["36 ОБрМП (А1234)", "36 brigade marines А1234"],
  ["36 ОБрМП, в/ч А1234, Миколаїв", "36 brigade marines А1234"],
  ["36", "36"],
  ["ЗСУ", ""],
  ["служив на заводі", ""],
  ["не знаю", "unknown-said"],
  ["точно не знаю", "unknown-said"],
  ["?", "unknown-said"],
  ["", "empty"],
  ["https://example.org", "link"],
  ["бригада ".repeat(50), "too-long"],
];

describe("a unit as people write it", () => {
  it.each(units)("%j is %s", (written, understood) => expect(inShort(readUnit(written))).toBe(understood));
});

function inShort(reading: UnitReading): string {
  if (reading.kind !== "unit") return reading.kind === "refused" ? reading.code : reading.kind;
  const { number, size, arm, name, code } = reading;
  return [number, size, arm, name, code].filter((part) => part !== null).join(" ");
}

describe("the same unit", () => {
  it.each(["36 ОБрМП", "36-та окрема бригада морської піхоти", "36 brigade of marines", "36 бригада морпехов"])(
    "is compared alike as %s",
    (written) => {
      const reading = readUnit(written);
      expect(reading.kind === "unit" && foldUnit(reading)).toBe("36 brigade marines");
    },
  );
});

describe("any text", () => {
  it("is read without a throw and kept as written", () => {
    const pieces = fc.constantFrom("36", "ОБрМП", "бригада", "в/ч", "А1234", "«", "»", "-", "морської піхоти", "Азов", "№");
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.array(pieces, { maxLength: 8 }).map((each) => each.join(" ")));
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readUnit(text);
        if (reading.kind === "unit") expect(text.normalize("NFC").replace(/[\s\p{C}]/gu, "")).toContain(reading.asWritten.replace(/[\s\p{C}]/gu, "").slice(0, 3));
      }),
      { numRuns: 3_000 },
    );
  });
}); // biome-ignore format: a chain reads better so
