import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYesNo, type Word } from "../../../src/domain/reports/read-yes-no.js";

const said: Readonly<Record<Word | "none", readonly string[]>> = {
  yes: [
    "так", "Так.", "ТАК!", "да", "Да, верно", "yes", "Yep", "ok", "Ок", "окей", "ага", "угу", "авжеж", "звичайно", "конечно", "правильно", "вірно", "все верно",
    "саме так", "+", "👍", "👍🏽", "✅", "✔️", "так 👍", "tak", "так так", "даааа", "yesss", "згодна", "согласен", "гаразд", "верно", "that's right", "dа", "virno", "konechno", "всё верно",
  ],
  no: ["ні", "Ні!", "нє", "нет", "no", "nope", "не", "неа", "не так", "невірно", "не вірно", "неправильно", "не верно", "that's wrong", "👎", "❌", "ніііі", "-", "та ні", "niet".replace("ie", "е")],
  unknown: ["не знаю", "Незнаю", "не пам'ятаю", "не помню", "не уверена", "not sure", "don't know", "idk", "?", "🤷", "🤷‍♀️", "хз", "ne znayu", "без понятия"],
  skip: ["пропустити", "Пропустить", "далі", "дальше", "skip", "next", "потім", "позже", "⏭️"],
  back: ["назад", "Назад!", "back", "go back", "повернутися", "вернуться", "⬅️", "nazad"],
  cancel: ["скасувати", "отмена", "відміна", "cancel", "stop", "стоп", "скасуй", "вийти"],
  save: ["зберегти", "сохранить", "save", "готово", "done", "надіслати", "зберегти чернетку"],
  none: [
    "так, 12 березня", "да вроде в мае", "Тарас", "12.03.2022", "не Тарас а Борис", "так званий", "", "назад у Київ їхав", "yes he was in Mariupol", "no news since May", "👍👎", "стоп-сигнал був",
    "дорога додому", "дядя",
  ],
}; // biome-ignore format: lists read better in rows

describe.each(Object.entries(said))("%s", (word, texts) => {
  it.each(texts)("is what %j says", (text) => expect(readYesNo(text) ?? "none").toBe(word));
});

describe("any text", () => {
  it("is read without a throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readYesNo(text)));
  });
});
