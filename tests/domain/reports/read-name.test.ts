import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldGivenName } from "../../../src/domain/reports/fold-name.js";
import { type NameReading, readName, readNameFields } from "../../../src/domain/reports/read-name.js";

/** Invented people. "family | given | patronymic", then what stands beside them; "!" where it is sure, "?" where it is not. */
const names: readonly (readonly [written: string, understood: string])[] = [
  ["Вигаданко Тарас Григорович", "Вигаданко | Тарас | Григорович !"],
  ["Тарас Григорович Вигаданко", "Вигаданко | Тарас | Григорович !"],
  ["Тарас Вигаданко Григорович", "Вигаданко | Тарас | Григорович !"],
  ["Вигаданко Тарас", "Вигаданко | Тарас | - !"],
  ["Тарас Вигаданко", "Вигаданко | Тарас | - !"],
  ["Вигаданко, Тарас Григорович", "Вигаданко | Тарас | Григорович !"],
  ["Тарас Григорович", "- | Тарас | Григорович !"],
  ["Марія Іванівна", "- | Марія | Іванівна !"],
  ["Тарас", "- | Тарас | - !"],
  ["Вигаданко", "Вигаданко | - | - !"],
  ["ВИГАДАНКО ТАРАС ГРИГОРОВИЧ", "ВИГАДАНКО | ТАРАС | ГРИГОРОВИЧ !"],
  ["вигаданко тарас григорович", "вигаданко | тарас | григорович !"],
  ["Примарський Олексій Михайлович", "Примарський | Олексій | Михайлович !"],
  ["Примарская Ольга Сергеевна", "Примарская | Ольга | Сергеевна !"],
  ["Ольга Сергеевна Примарская", "Примарская | Ольга | Сергеевна !"],
  ["Химеренко Анна-Марія Петрівна", "Химеренко | Анна-Марія | Петрівна !"],
  ["Вигадько-Химерний Іван Ілліч", "Вигадько-Химерний | Іван | Ілліч !"],
  ["Вигадько - Химерук Іван Ілліч", "Вигадько-Химерук | Іван | Ілліч !"],
  ["Іван Кузьмич Химерук", "Химерук | Іван | Кузьмич !"],
  ["Петрович Іван", "Петрович | Іван | - ~"],
  ["Іван Петрович", "- | Іван | Петрович !"],
  ["Абрамович Іван Петрович", "Абрамович | Іван | Петрович !"],
  ["Зозулевич Софія Романівна", "Зозулевич | Софія | Романівна !"],
  ["В'язенко Мар'ян Лук'янович", "В'язенко | Мар'ян | Лук'янович !"],
  ["В’язенко Мар’ян Лук’янович", "В’язенко | Мар’ян | Лук’янович !"],
  ["Вʼязенко Марʼян Лукʼянович", "Вʼязенко | Марʼян | Лукʼянович !"],
  ["В`язенко Дем`ян", "В`язенко | Дем`ян | - !"],
  ["Sean O'Neill", "O'Neill | Sean | - ?"],
  ["O’Neill Peter", "O’Neill | Peter | - ~"],
  ["Vyhadanko Taras Hryhorovych", "Vyhadanko | Taras | Hryhorovych !"],
  ["Taras Hryhorovych Vyhadanko", "Vyhadanko | Taras | Hryhorovych !"],
  ["Taras Vyhadanko", "Vyhadanko | Taras | - !"],
  ["Oleksandr Prymarskyi", "Prymarskyi | Oleksandr | - !"],
  ["PRYMARSKYI OLEKSANDR", "PRYMARSKYI | OLEKSANDR | - !"],
  ["Primarskij Aleksandr Ivanovich", "Primarskij | Aleksandr | Ivanovich !"],
  ["Yuliia Prymarska", "Prymarska | Yuliia | - !"],
  ["John Imaginary", "Imaginary | John | - ~"],
  ["Химеренко Т.Г.", "Химеренко | Т. | Г. ~"],
  ["Химеренко Т. Г.", "Химеренко | Т. | Г. ~"],
  ["Т. Г. Химеренко", "Химеренко | Т. | Г. ~"],
  ["Т.Г.Химеренко", "Химеренко | Т. | Г. ~"],
  ["Химеренко Т Г", "Химеренко | Т | Г ~"],
  ["Химеренко О.", "Химеренко | О. | - ~"],
  ["Химеренко Тарас Г.", "Химеренко | Тарас | Г. ~"],
  ["Коваленко (Вигаданко) Оксана Петрівна", "Коваленко | Оксана | Петрівна ! former=Вигаданко"],
  ["Коваленко Оксана Петрівна (дівоче Вигаданко)", "Коваленко | Оксана | Петрівна ! former=Вигаданко"],
  ["Коваленко Оксана, дівоче прізвище Вигаданко", "Коваленко | Оксана | - ! former=Вигаданко"],
  ["Коваленко Оксана (девичья фамилия Вигаданко)", "Коваленко | Оксана | - ! former=Вигаданко"],
  ["Коваленко Оксана, в девичестве Вигаданко", "Коваленко | Оксана | - ! former=Вигаданко"],
  ["Oksana Kovalenko (née Vyhadanko)", "Kovalenko | Oksana | - ! former=Vyhadanko"],
  ["Вигаданко Олександр (Саша)", "Вигаданко | Олександр | - ! variants=Саша"],
  ['Вигаданко Тарас "Кум"', "Вигаданко | Тарас | - ! call=Кум"],
  ["Вигаданко Тарас «Кум»", "Вигаданко | Тарас | - ! call=Кум"],
  ["Вигаданко Тарас позивний Кум", "Вигаданко | Тарас | - ! call=Кум"],
  ["Вигаданко Тарас (позивний Кум)", "Вигаданко | Тарас | - ! call=Кум"],
  ["Вигаданко Тарас, позивний «Білий Лис»", "Вигаданко | Тарас | - ! call=Білий Лис"],
  ["Вигаданко Тарас, позывной 'Кум'", "Вигаданко | Тарас | - ! call=Кум"],
  ['Taras "Kum" Vyhadanko', "Vyhadanko | Taras | - ! call=Kum"],
  ["Taras Vyhadanko, call sign Kum", "Vyhadanko | Taras | - ! call=Kum"],
  ["мій син Вигаданко Тарас", "Вигаданко | Тарас | - !"],
  ["Мой муж Вигаданко Тарас", "Вигаданко | Тарас | - !"],
  ["солдат Вигаданко Тарас Григорович", "Вигаданко | Тарас | Григорович !"],
  ["Вигаданко Тарас Григорович 1987 р.н.", "Вигаданко | Тарас | Григорович !"],
  ["Богдан Степан", "Богдан | Степан | - ?"],
  ["Богдан Степан Іванович", "Богдан | Степан | Іванович ~"],
  ["Мамедов Рустам Алі огли", "Мамедов | Рустам | Алі огли !"],
  ["Мамедова Зарема Алі кизи", "Мамедова | Зарема | Алі кизи !"],
  ["Нечуй Вигадченко Іван Семенович", "Нечуй Вигадченко | Іван | Семенович !"],
  ["Вигаданко Анна Марія", "Вигаданко | Анна Марія | - !"],
  ["Анна Марія Вигаданко", "Вигаданко | Анна Марія | - !"],
  ["Химерадзе Леван", "Химерадзе | Леван | - ~"],
  ["Химерян Арсен", "Химерян | Арсен | - !"],
  ["Сойка Роман", "Сойка | Роман | - !"],
  ["Іванов Іван Іванович", "Іванов | Іван | Іванович !"],
  ["Иванова Татьяна Ивановна", "Иванова | Татьяна | Ивановна !"],
  ["Iваненко Iгор", "Iваненко | Iгор | - !"],
  ["Ґава Юрій Юрійович", "Ґава | Юрій | Юрійович !"],
  ["  Вигаданко   Тарас\u00a0Григорович ", "Вигаданко | Тарас | Григорович !"],
  ["Вигаданко\nТарас\nГригорович", "Вигаданко | Тарас | Григорович !"],
  ["\u202eВигаданко\u202c Тарас", "Вигаданко | Тарас | - !"],
  ["Вигаданко Та\u200bрас", "Вигаданко | Тарас | - !"],
  ["Вига\u0301данко Тарас", "Вигаданко | Тарас | - !"],
  ["Жук Ян Ли Фу Чен Бо", "- | - | - ?"],
  ["Андрій", "- | Андрій | - !"],
  ["и\u0306осип Вигаданко", "Вигаданко | йосип | - !"],
  ["Григорович", "- | - | Григорович ~"],
  // No name
  ["", "empty"],
  ["   \u200b ", "empty"],
  ["12345", "digits"],
  ["+380 67 000 00 00", "digits"],
  ["😀😀", "no-letters"],
  ["https://example.org/a", "link"],
  ["www.example.org", "link"],
  ["t.me/somebody", "link"],
  ["@somebody", "link"],
  ["Вигаданко ".repeat(40), "too-long"],
  ["не знаю", "unknown-said"],
  ["?", "unknown-said"],
  ["don't know", "unknown-said"],
];

describe("a name as people write it", () => {
  it.each(names)("%j is %s", (written, understood) => expect(inShort(readName(written))).toBe(understood));
});

function inShort(reading: NameReading): string {
  if (reading.kind !== "name") return reading.kind === "refused" ? reading.code : reading.kind;
  const { family, given, patronymic, formerFamily, callSign, variants, certainty } = reading;
  const parts = [family, given, patronymic].map((part) => part ?? "-").join(" | ");
  const beside = [formerFamily && `former=${formerFamily}`, callSign && `call=${callSign}`, variants.length > 0 && `variants=${variants}`];
  return [parts, { sure: "!", likely: "~", unsure: "?" }[certainty], ...beside].filter(Boolean).join(" ");
}

describe("the same person", () => {
  const spellings = [
    "Примарський Олександр Іванович", "Олександр Іванович Примарський", "Prymarskyi Oleksandr Ivanovych", "PRIMARSKIY OLEKSANDR IVANOVICH",
    "Примарский Александр Иванович", "примарский саша иванович", "Oleksandr Ivanovych Prymarsky",
  ]; // biome-ignore format: a list reads better in rows
  it.each(spellings)("is compared alike as %s", (written) => expect(folded(written)).toBe(folded("Примарський Олександр Іванович")));

  it("has one folded form whatever the apostrophe", () => {
    expect(new Set(["В'язенко Ян", "В’язенко Ян", "Вʼязенко Ян", "В`язенко Ян", "Вязенко Ян"].map(folded)).size).toBe(1);
  });

  it("is not another of the same letters", () => expect(folded("Вигаданко Тарас")).not.toBe(folded("Вигаданко Борис")));

  it.each([["Сергей", "Сергій"], ["Mykola", "Николай"], ["Dima", "Дмитро"], ["Женя", "Євген"], ["Michael", "Михайло"]])("%s is %s", (one, other) =>
    expect(foldGivenName(one)).toBe(foldGivenName(other)));
}); // biome-ignore format: a list reads better in rows

function folded(written: string): string {
  const reading = readName(written);
  return reading.kind === "name" ? reading.folded : reading.kind;
}

describe("three fields", () => {
  it("stay as they were filled in", () => {
    expect(readNameFields({ family: "Вигаданко", given: "Тарас", patronymic: "Григорович" })).toMatchObject({
      family: "Вигаданко",
      given: "Тарас",
      certainty: "sure",
    });
  });

  it("are less sure where they look swapped", () => {
    const swapped = readNameFields({ family: "Тарас", given: "Вигаданко", patronymic: "Григорович" });
    expect(swapped).toMatchObject({ family: "Тарас", given: "Вигаданко", certainty: "unsure" });
  });

  it("need no patronymic", () => expect(readNameFields({ family: "Химерний", given: "Ян" })).toMatchObject({ patronymic: null }));
  it("are refused together", () => expect(readNameFields({ family: "123" })).toEqual({ kind: "refused", code: "digits" }));
});

describe("any text", () => {
  it("is read without a throw, and every part stands in it", () => {
    const pieces = fc.constantFrom(
      "Вигаданко",
      "Тарас",
      "Григорович",
      "О.",
      "(",
      ")",
      "«",
      "»",
      '"',
      "'",
      "-",
      ",",
      "позивний",
      "дівоче",
      "12",
      "огли",
      "мій",
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(pieces, { maxLength: 10 }).map((each) => each.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readName(text);
        if (reading.kind !== "name") return;
        const squeeze = (part: string) => part.replace(/\s/g, "");
        const whole = squeeze(reading.asWritten);
        for (const part of [reading.family, reading.given, reading.patronymic, reading.callSign, reading.formerFamily, ...reading.variants])
          for (const word of (part ?? "").split(" ")) expect(whole).toContain(squeeze(word));
      }),
      { numRuns: 5_000 },
    );
  });

  it("is kept as written but for spaces", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Вигаданко", "О’Химерний", "TARAS", "Ґава-Сойка", "ъ"), { minLength: 1, maxLength: 6 }),
        (words) => {
          expect(readName(words.join("  "))).toMatchObject({ asWritten: words.join(" ") });
        },
      ),
    );
  });
});
