import { describe, expect, it } from "vitest";
import { ask, talk } from "./asking.js";
import { idsOf } from "./score.js";

describe("what a number takes in", () => {
  it.each([
    ["those 43 people, all ex-captives or family as well?", "interviewed-pows-families"],
    ["ті 43 — це самі полонені чи й родичі?", "interviewed-pows-families"],
    ["43 человека это только бывшие пленные или и семьи тоже?", "interviewed-pows-families"],
    ["до тих 55 тисяч потрапили й цивільні, чи там самі військові?", "missing-state-register"],
    ["55 тысяч это и гражданские тоже или только военные?", "missing-state-register"],
    ["55,000: soldiers only, or civilians too?", "missing-state-register"],
    ["do the 55,000 include civilians", "missing-state-register"],
    ["3767 звільнених це з початку великої війни?", "exchanged-returned"],
    ["3767: is that since the invasion or for one year?", "exchanged-returned"],
    ["3767 это за год или за всю войну?", "exchanged-returned"],
    ["does the 2024 executions number cover the entire year, December included?", "executions-ombudsman-2024"],
  ])("is the figure of that number: %s", (question, id) => expect(idsOf(ask(question))).toEqual([id]));

  it.each([
    "48 полонених — це жінки чи чоловіки?",
    "43 страчених це військові чи цивільні?",
    "are the 43 tanks Russian or ours",
    "3767 загиблих це військові чи цивільні",
    "3767 звільнених це за 2021 рік чи за 2020?",
    "12000 это дети или взрослые?",
  ])("is nobody's where no figure has that number of such: %s", (question) => expect(ask(question).kind).not.toBe("figure"));
});

describe("one who is described", () => {
  it.each([
    "что известно о бывшем пленном, который дал показания",
    "is there an eyewitness with an actual name",
    "хто той колишній полонений, який дав свідчення",
    "who is the former prisoner who testified",
  ])("is a person and no count: %s", (question) => expect(idsOf(ask(question))).toEqual(["volodymyr-shevchenko"]));

  it.each(["что известно о пленном, который сбежал", "what is known about the soldier who was executed in Donetsk"])(
    "is nobody whom the catalogue does not have: %s",
    (question) => expect(ask(question).kind).toBe("unknown"),
  );
});

describe("a follow-up", () => {
  it.each([
    ["POW swap headcount", "over what stretch of time", ["exchanged-returned"]],
    ["скільки повернули з полону?", "а за який час?", ["exchanged-returned"]],
    ["сколько вернули из плена?", "а за какой срок?", ["exchanged-returned"]],
    [
      "how many were executed in 2024, by the ombudsman?",
      "put it next to what Amnesty says",
      ["executions-ombudsman-2024", "executions-amnesty-past-year"],
    ],
    [
      "скільки страчено за словами Амністі",
      "постав поруч із тим, що казав Лубінець",
      ["executions-amnesty-past-year", "executions-ombudsman-2024"],
    ],
    ["those 43 people, all ex-captives or family as well?", "so all of them were abused?", ["torture-testimony"]],
    ["яка частка звільнених не була підтверджена?", "in people?", ["exchanged-unconfirmed-share"]],
  ])("%s → %s", (first, then, ids) =>
    expect([...idsOf(talk(first, then))].filter((id) => id.includes("-") && ids.includes(id)).sort()).toEqual([...ids].sort()),
  );

  it.each([
    ["скільки повернули з полону?", "а жінок?"],
    ["скільки зникло безвісти?", "а росіян?"],
    ["how many are missing?", "and how long do they stay in captivity?"],
  ])("with another group stays refused: %s → %s", (first, then) => expect(talk(first, then).kind).not.toBe("figure"));
});
