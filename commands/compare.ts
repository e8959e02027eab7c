import { z } from "zod";
import { claimCard } from "../src/cards/claim.js";
import { figureList } from "../src/cards/figures.js";
import { defineCommand, labels } from "../src/command.js";
import type { Figure } from "../src/domain/figures/catalogue.js";
import { figureNamed } from "../src/domain/figures/find.js";
import type { Library } from "../src/domain/figures/library.js";
import { UserError } from "../src/domain/user-error.js";
import { say } from "../src/locale.js";
import { replyOf, text } from "../src/reply.js";

const name = (uk: string, en: string, ru: string) =>
  z.string().max(200).optional().register(labels, { label: { uk, en, ru }, suggest: "figures" });

export const compare = defineCommand({
  name: "compare",
  summary: { uk: "Два показники поруч", en: "Two figures side by side", ru: "Два показателя рядом" },
  role: "anyone",
  input: z.object({
    first: name("Перший показник", "First figure", "Первый показатель"),
    second: name("Другий показник", "Second figure", "Второй показатель"),
  }),
  async run({ first, second }, { library, locale, now }) {
    const catalogue = library.catalogue();
    if (first === undefined) return replyOf(...figureList(catalogue.figures, locale));
    const chosen = [...figuresMeant(library, first, now), ...(second === undefined ? [] : figuresMeant(library, second, now))];
    const figures = second === undefined ? withRelated(chosen, catalogue.figures) : chosen;
    const cards = [...new Set(figures)].flatMap((figure) => figure.claims.map((claim) => claimCard(figure, claim, catalogue, locale)));
    return replyOf(text(say(locale, "answer-compare")), ...cards);
  },
});

/** A figure by id, title or a question that finds it. */
function figuresMeant(library: Library, name: string, now: Date): readonly Figure[] {
  const figure = figureNamed(library.catalogue(), name);
  if (figure) return [figure];
  const answer = library.answer({ question: name, now });
  if (answer.kind !== "figure") throw new UserError("unknown-figure", { name: name.slice(0, 60) });
  return answer.shown.map((shown) => shown.figure);
}

function withRelated(chosen: readonly Figure[], all: readonly Figure[]): readonly Figure[] {
  return [...chosen, ...all.filter((figure) => chosen.some((each) => each.related.includes(figure.id)))];
}
