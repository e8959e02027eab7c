import type { Figure } from "../domain/figures/catalogue.js";
import type { Locale } from "../domain/locale.js";
import { say } from "../locale.js";
import { type Action, type Block, plain, text } from "../reply.js";

export function figureButton(figure: Figure, locale: Locale): Action {
  return { kind: "action", label: figure.title[locale], command: "figure", typed: { figure: figure.id } };
}

/** The titles of figures with a button each. Numbers stay out: a number is only ever shown with its source. */
export function figureList(figures: readonly Figure[], locale: Locale): Block[] {
  if (figures.length === 0) return [text(say(locale, "figures-none"))];
  return [
    { kind: "list", title: say(locale, "figures-title"), items: figures.map((figure) => plain(figure.title[locale])) },
    text(say(locale, "figures-hint")),
    { kind: "buttons", buttons: figures.map((figure) => figureButton(figure, locale)) },
  ];
}
