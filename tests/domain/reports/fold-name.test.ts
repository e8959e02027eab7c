import { describe, expect, it } from "vitest";
import { foldGivenName, foldNameWords } from "../../../src/domain/reports/fold-name.js";
import { blindIndex } from "../../../src/vault/blind-index.js";

const folded = (name: string) => foldNameWords(name).join(" ");

describe("a folded name", () => {
  it.each([
    ["Олексій", "Oleksii", "Oleksiy", "ОЛЕКСИЙ", "олексі́й"],
    ["Грищенко", "Hryshchenko", "Грищенко ", "Gryschenko"],
    ["Євген", "Yevhen", "Ievgen"],
    ["Юрій", "Yurii", "Jurij"],
    ["Наталія", "Наталья", "Nataliia"],
    ["Харченко", "Kharchenko"],
    ["В'ячеслав", "Вʼячеслав", "Вячеслав", "Viacheslav"],
    ["Олексій".normalize("NFD"), "Олексій"],
    ["Нечуй-Левицький", "нечуй левицкий"],
  ])("is the same for %s and its other spellings", (first, ...others) => {
    expect(folded(first)).not.toBe("");
    expect(others.map(folded)).toEqual(others.map(() => folded(first)));
  });
  it("keeps different names apart", () => {
    const names = ["Олексій", "Олександр", "Олена", "Гнат", "Захар", "Шевченко", "Савченко", "Цимбал", "Чимбал"];
    expect(new Set(names.map(folded)).size).toBe(names.length);
  });
  it("is empty when there is no letter to fold", () => expect(["", " ", "—", "123"].map(folded)).toEqual(["", "", "", ""]));
  it("gives the spellings of one person one blind index", () => {
    const indexOf = (surname: string, given: string) =>
      blindIndex(new Uint8Array(32).fill(1), { surname: folded(surname), given: foldGivenName(given), birthYear: 1990 }, 10_000);
    expect(indexOf("Vyhadanenko", "Mykola")).toEqual(indexOf("Вигаданенко", "Микола"));
    expect(indexOf("Выгаданенко", "Николай")).toEqual(indexOf("Вигаданенко", "Микола"));
    expect(indexOf("Вигаданенко", "Андрій")).not.toEqual(indexOf("Вигаданенко", "Микола"));
  });
});
