import { locales } from "../locale.js";
import type { Catalogue, Figure, Source } from "./catalogue.js";

/** The figure with this id or exactly this title, in any language and case. */
export function figureNamed({ figures }: Catalogue, name: string): Figure | undefined {
  const wanted = fold(name);
  return figures.find((figure) => figure.id === wanted || locales.some((locale) => fold(figure.title[locale]) === wanted));
}

/** The source with this id or one of its names, in any language and case. */
export function sourceNamed({ sources }: Catalogue, name: string): Source | undefined {
  const wanted = fold(name);
  return sources.find(
    (source) => source.id === wanted || locales.some((locale) => source.names[locale].some((each) => fold(each) === wanted)),
  );
}

function fold(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
