import type { Answer } from "../domain/answers/answer.js";
import type { Catalogue } from "../domain/figures/catalogue.js";
import type { Locale } from "../domain/locale.js";
import { say } from "../locale.js";
import { type Block, plain, text } from "../reply.js";
import { figureButton } from "./figures.js";
import { officialBlocks } from "./official.js";

/** Why there is no number, and where to go instead: near topics by title, statements without numbers, people who can help. */
export function refusalBlocks(answer: Extract<Answer, { kind: "unknown" }>, catalogue: Catalogue): Block[] {
  const { locale, refusal } = answer;
  if (refusal.reason === "person") return [text(say(locale, "unknown-person")), ...officialBlocks(locale)];
  return [text(reasonLine(answer, catalogue)), ...statementBlocks(answer), ...nearBlocks(answer)];
}

function reasonLine({ locale, refusal }: Extract<Answer, { kind: "unknown" }>, catalogue: Catalogue): string {
  if (refusal.reason === "constraint") {
    const had =
      refusal.had.length > 0
        ? ` ${say(locale, "unknown-constraint-had", { had: refusal.had.map((label) => label[locale]).join(", ") })}`
        : "";
    return say(locale, "unknown-constraint", { asked: inWords(refusal.asked, locale) }) + had;
  }
  return say(locale, `unknown-${refusal.reason}`, { example: exampleQuestion(catalogue, locale) });
}

/** A side of a year is kept as a sign: "<2024". */
function inWords(asked: string, locale: Locale): string {
  const side = /^([<>])(.+)$/.exec(asked);
  return side?.[2] ? say(locale, side[1] === "<" ? "time-before" : "time-after", { time: side[2] }) : asked;
}

function statementBlocks({ statements, locale }: Extract<Answer, { kind: "unknown" }>): Block[] {
  const items = statements.map((statement) => plain(statement.says[locale]));
  return items.length > 0 ? [{ kind: "list", title: say(locale, "answer-statement"), items }] : [];
}

function nearBlocks({ near, locale }: Extract<Answer, { kind: "unknown" }>): Block[] {
  if (near.length === 0) return [];
  return [
    { kind: "list", title: say(locale, "answer-near"), items: near.map((figure) => plain(figure.title[locale])) },
    { kind: "buttons", buttons: near.map((figure) => figureButton(figure, locale)) },
  ];
}

/** A question that the catalogue answers, to show how to ask; empty when there is none. */
export function exampleQuestion(catalogue: Catalogue, locale: Locale): string {
  return catalogue.figures[0]?.aliases[locale][0] ?? "";
}
