import { z } from "zod";
import { claimCard } from "../src/cards/claim.js";
import { figureList } from "../src/cards/figures.js";
import { sourceButton } from "../src/cards/source.js";
import { defineCommand, labels } from "../src/command.js";
import { figureNamed } from "../src/domain/figures/find.js";
import { say } from "../src/locale.js";
import { replyOf, text } from "../src/reply.js";
import { answered } from "./ask.js";

const name = z
  .string()
  .max(200)
  .optional()
  .register(labels, { label: { uk: "Показник", en: "Figure", ru: "Показатель" }, suggest: "figures" });

export const figure = defineCommand({
  name: "figure",
  summary: { uk: "Показник із джерелом", en: "A figure with its source", ru: "Показатель с источником" },
  role: "anyone",
  input: z.object({ figure: name }),
  async run(input, context) {
    const { library, locale } = context;
    const catalogue = library.catalogue();
    if (input.figure === undefined) return replyOf(...figureList(catalogue.figures, locale));
    const found = figureNamed(catalogue, input.figure);
    if (!found) return answered(input.figure, context);
    const several = found.claims.length > 1 ? [text(say(locale, "answer-several"))] : [];
    const cards = found.claims.map((claim) => claimCard(found, claim, catalogue, locale, true));
    const sources = [...new Set(found.claims.map((claim) => claim.statedBy))];
    return replyOf(...several, ...cards, { kind: "buttons", buttons: sources.map((id) => sourceButton(id, catalogue, locale)) });
  },
});
