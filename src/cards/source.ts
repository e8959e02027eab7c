import type { Catalogue, Source } from "../domain/figures/catalogue.js";
import type { Locale } from "../domain/locale.js";
import { say } from "../locale.js";
import { type Action, type Block, bold, plain, type Text, text } from "../reply.js";
import { figureButton } from "./figures.js";

/** Who or what a source is, and the figures that it states: by title, never by number. */
export function sourceCard(source: Source, catalogue: Catalogue, locale: Locale): Block[] {
  const figures = catalogue.figures.filter((figure) => figure.claims.some((claim) => claim.statedBy === source.id));
  const note = source.note ? [text(`${say(locale, "source-note")}: ${source.note[locale]}`)] : [];
  const titles: Block[] =
    figures.length > 0
      ? [
          { kind: "list", title: say(locale, "source-figures"), items: figures.map((figure) => plain(figure.title[locale])) },
          { kind: "buttons", buttons: figures.map((figure) => figureButton(figure, locale)) },
        ]
      : [text(say(locale, "source-no-figures"))];
  return [text(...sourceLine(source, locale)), ...note, ...titles];
}

/** Name in bold, kind and role. */
export function sourceLine(source: Source, locale: Locale): Text {
  const type = say(locale, "source-type", { type: source.type });
  return [bold(source.names[locale][0] ?? source.id), { text: ` (${type}) — ${source.role[locale]}` }];
}

export function sourceButton(id: string, catalogue: Catalogue, locale: Locale): Action {
  const name = catalogue.sources.find((source) => source.id === id)?.names[locale][0] ?? id;
  return { kind: "action", label: say(locale, "button-source", { name }), command: "source", typed: { source: id } };
}

/** All sources, one line each. */
export function sourceList(sources: readonly Source[], locale: Locale): Block[] {
  const buttons = sources.map(
    (source): Action => ({ kind: "action", label: source.names[locale][0] ?? source.id, command: "source", typed: { source: source.id } }),
  );
  return [
    { kind: "list", title: say(locale, "sources-title"), items: sources.map((source) => sourceLine(source, locale)) },
    { kind: "buttons", buttons },
  ];
}
