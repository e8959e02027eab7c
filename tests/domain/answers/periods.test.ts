import { describe, expect, it } from "vitest";
import { answer } from "../../../src/domain/answers/answer-question.js";
import { buildIndex } from "../../../src/domain/answers/build-index.js";
import { readText } from "../../../src/domain/answers/read-text.js";
import { loadCatalogue } from "./load-catalogue.js";
import { idsOf } from "./score.js";

const index = buildIndex(loadCatalogue("tests/questions/own.yaml"));
const ask = (question: string) => idsOf(answer(index, { question, now: new Date("2036-02-01T12:00:00Z") }));
const periodsIn = (text: string) =>
  readText(text).mentions.flatMap(({ terms }) => terms.filter((term) => /^@[pws]/.test(term)).map((term) => term.slice(1)));

const halfYear = "p2034-07-01/2034-12-31";
const quarter = "p2035-01-01/2035-03-31";

describe("a part of a year", () => {
  it.each([
    ["з липня по грудень 2034", halfYear],
    ["липень-грудень 2034-го", halfYear],
    ["між липнем і груднем 2034 року", halfYear],
    ["від 1 липня до 31 грудня 2034", halfYear],
    ["у другому півріччі 2034", halfYear],
    ["за другу половину 2034 року", halfYear],
    ["ІІ півріччя 2034", halfYear],
    ["за останні шість місяців 2034 року", halfYear],
    ["z lypnia po hruden 2034", halfYear],
    ["Jul–Dec 2034", halfYear],
    ["from July to December 2034", halfYear],
    ["between July and December 2034", halfYear],
    ["July 2034 to December 2034", halfYear],
    ["from 1 July to 31 December 2034", halfYear],
    ["the second half of 2034", halfYear],
    ["H2 2034", halfYear],
    ["the last six months of 2034", halfYear],
    ["с июля по декабрь 2034 года", halfYear],
    ["во втором полугодии 2034", halfYear],
    ["вторая половина 2034", halfYear],
    ["s iyulya po dekabr 2034", halfYear],
    ["у першому кварталі 2035", quarter],
    ["I квартал 2035", quarter],
    ["1-й квартал 2035 року", quarter],
    ["перші три місяці 2035", quarter],
    ["за січень–березень 2035", quarter],
    ["Q1 2035", quarter],
    ["first quarter of 2035", quarter],
    ["the first three months of 2035", quarter],
    ["January through March 2035", quarter],
    ["в первом квартале 2035", quarter],
    ["первые три месяца 2035 года", quarter],
    ["с января по март 2035", quarter],
    ["перші пів року 2035", "p2035-01-01/2035-06-30"],
    ["первые полгода 2035", "p2035-01-01/2035-06-30"],
    ["first half-year 2035", "p2035-01-01/2035-06-30"],
    ["у першому півріччі", "p0000-01-01/0000-06-30"],
    ["in the first half?", "p0000-01-01/0000-06-30"],
    ["навесні 2035", "p2035-03-01/2035-05-31"],
    ["summer of 2035", "p2035-06-01/2035-08-31"],
    ["осенью 2035 года", "p2035-09-01/2035-11-30"],
    ["since May 2033", "s2033-05-01"],
    ["з травня 2033 року", "s2033-05-01"],
    ["с мая 2033 года", "s2033-05-01"],
    ["з початку 2035 року", "s2035-01-01"],
    ["на початку 2035", "w2035-01-01/2035-06-30"],
    ["early 2035", "w2035-01-01/2035-06-30"],
    ["в конце 2034", "w2034-07-01/2034-12-31"],
  ])("is read: %s", (text, period) => {
    expect(periodsIn(text)).toEqual([period]);
  });

  it.each([
    "половина полонених",
    "half of them",
    "перша половина групи",
    "у січні та червні 2034",
    "пів року тому",
    "Дев'ять весен",
    "first three reports",
    "друга людина",
    "a quarter of sappers",
    "my may be 2034",
  ])("is not read into: %s", (text) => {
    expect(periodsIn(text)).toEqual([]);
  });
});

describe("a figure of a part of a year", () => {
  it.each([
    ["Скільки мін знешкодили з липня по грудень 2034?", "mines-h2-2034"],
    ["how many mines were removed in H2 2034", "mines-h2-2034"],
    ["сколько мин обезвредили во второй половине 2034 года", "mines-h2-2034"],
    ["сколько мин обезвредили в конце 2034", "mines-h2-2034"],
    ["скільки полів повернули за перші три місяці 2035", "fields-q1-2035"],
    ["How many fields were handed back between January and March 2035?", "fields-q1-2035"],
    ["сколько полей вернули в начале 2035 года", "fields-q1-2035"],
    ["скільки саперів навчили з травня 2033 року", "sappers-since-2033"],
    ["how many sappers have been trained since May 2033?", "sappers-since-2033"],
    ["сколько собак ищут мины на первое октября 2034", "dogs-ledger"],
    ["скільки собак шукають міни станом на перше жовтня", "dogs-ledger"],
  ])("answers %s", (question, id) => {
    expect(ask(question)).toEqual([id]);
  });

  it.each([
    "Скільки мін знешкодили з січня по червень 2034?",
    "скільки мін знешкодили в першому півріччі",
    "how many mines were removed in H2 2035",
    "how many mines were removed in 2034",
    "сколько мин обезвредили в третьем квартале 2034",
    "сколько мин обезвредили в начале 2034",
    "скільки мін знешкодили з липня 2034",
    "how many fields were handed back in the first half of 2035",
    "how many fields were handed back in spring 2035",
    "скільки полів повернули у другому кварталі 2035",
    "how many sappers have been trained since June 2033?",
    "скільки саперів навчили з травня по серпень 2033",
    "сколько собак ищут мины на второе октября 2034",
    "скільки собак шукають міни станом на перше листопада",
  ])("does not answer %s", (question) => {
    expect(ask(question)).toEqual([]);
  });
});
