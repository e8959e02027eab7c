import { describe, expect, it } from "vitest";
import { ask } from "./asking.js";

describe("a count of the other side", () => {
  it.each([
    "skolko rossiyan propalo bez vesti",
    "skilky rosiian zagynulo",
    "skolko russkih v plenu u vas",
    "скільки зникло росіян",
    "сколько пропало россиян без вести",
    "сколько погибло русских в плену",
    "how many Russians went missing",
    "how many missing Russians are there",
    "number of russians executed in 2024",
    "skilky rosiyskyh polonenyh",
    "сколько российских солдат вернули по обмену",
    "скільки окупантів здалося в полон",
    "skilky okupantiv u poloni",
    "how many russian prisoners were exchanged",
    "скільки орків обміняли за рік",
    "сколько казнено россиян",
    "скільки страчено російських полонених",
    "how many captured Russians were freed",
    "skolko vernuli russkih",
    "сколько русских содержат без связи",
  ])("is not ours: %s", (question) => expect(ask(question).kind).not.toBe("figure"));
});

describe("Russians as those who did it", () => {
  it.each([
    "скільки наших росіяни стратили у 2024",
    "сколько пленных казнили россияне в 2024 году, по Лубинцу",
    "how many of our prisoners did the Russians execute in 2024",
    "skilky nashyh straty rosiyany u 2024",
  ])("counts ours: %s", (question) => expect(ask(question).kind).toBe("figure"));
});
