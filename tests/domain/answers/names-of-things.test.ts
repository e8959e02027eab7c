import { describe, expect, it } from "vitest";
import { answer } from "../../../src/domain/answers/answer-question.js";
import { buildIndex } from "../../../src/domain/answers/build-index.js";
import { loadCatalogue } from "./load-catalogue.js";
import { idsOf } from "./score.js";

const index = buildIndex(loadCatalogue("tests/questions/own.yaml"));
const ask = (question: string) => idsOf(answer(index, { question, now: new Date("2036-02-01T12:00:00Z") }));

describe("a name made of everyday words", () => {
  it.each([
    ["що таке Десять свічок", "ten-candles"],
    ["Десять свічок — це школа чи фонд?", "ten-candles"],
    ["«десять свічок» що воно таке", "ten-candles"],
    ["what is ten candles?", "ten-candles"],
    ["Ten Candles, what kind of place is it?", "ten-candles"],
    ["who are the Ten Candles", "ten-candles"],
    ["что такое десять свечей", "ten-candles"],
    ["«Десять свечей» — это что за организация?", "ten-candles"],
    ["desiat svichok shcho tse take", "ten-candles"],
    ["що таке Білий лелека", "white-stork"],
    ["what is White Stork", "white-stork"],
    ["кто такие Белый аист", "white-stork"],
    ["Тиха лука — це фільм чи документ?", "quiet-meadow-report"],
    ["what is Quiet Meadow", "quiet-meadow-report"],
    ["Тихий луг это книга или отчёт?", "quiet-meadow-report"],
    ["Who is Dovhopol and why should I believe her?", "halyna-dovhopol"],
    ["хто така Довгопол і чому їй вірити", "halyna-dovhopol"],
  ])("is a source: %s", (question, id) => {
    expect(ask(question)).toEqual([id]);
  });

  it.each([
    ["скільки саперів навчили Десять свічок", "sappers-since-2033"],
    ["how many sappers have ten candles trained", "sappers-since-2033"],
    ["сколько сапёров обучили в «Десяти свечах»", "sappers-since-2033"],
    ["how many dogs are in the Brass Bell Book", "dogs-ledger"],
  ])("says who counted: %s", (question, id) => {
    expect(ask(question)).toEqual([id]);
  });

  it.each([
    "скільки мін знешкодили десять свічок",
    "how many people went through ten candles since the war began",
    "how many sappers did White Stork train",
    "сколько людей прошло через десять свечей с начала войны",
  ])("is no number and no list of things: %s", (question) => {
    expect(ask(question)).toEqual([]);
  });
});

describe("what is asked of a number", () => {
  it.each([
    ["скільки в середньому чекають, поки триває курс саперів", "course-length"],
    ["скільки в середньому триває курс у школі саперів", "course-length"],
    ["how long is the sapper course on average", "course-length"],
    ["In actual people, what does 10 percent of the trained sappers come to?", "women-share"],
    ["Скільки це в людях — 10 % від 640 саперів?", "women-share"],
    ["Сколько это в людях, 10 % от 640 сапёров?", "women-share"],
    ["каждый десятый сапёр женщина, это правда?", "women-share"],
    ["96 полів — за який період?", "fields-q1-2035"],
  ])("%s", (question, id) => {
    expect(ask(question)).toEqual([id]);
  });

  it.each([
    "скільки снарядів знешкодили в другому півріччі 2034",
    "how many bombs were removed in the second half of 2034",
    "Мій брат сапер, підірвався на полі. А скільки з ним тоді разом навчили саперів?",
    "My brother was trained as a sapper in May. How many sappers were trained with him that day?",
    "Сын сапёр, выучился весной. Сколько с ним в тот день сапёров обучили?",
  ])("what no figure counts is refused: %s", (question) => {
    expect(ask(question)).toEqual([]);
  });
});
