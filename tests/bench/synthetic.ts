import type { Catalogue, Figure } from "../../src/domain/figures/catalogue.js";
import type { Localized, locales } from "../../src/domain/locale.js";

/** The catalogue with as many figures as asked: the shipped ones again and again, each about another invented district. */
export function enlarged(catalogue: Catalogue, count: number): Catalogue {
  const figures = Array.from({ length: count }, (_, at) => {
    const figure = catalogue.figures[at % catalogue.figures.length];
    if (!figure) throw new Error("an empty catalogue cannot be enlarged");
    return at < catalogue.figures.length ? figure : variation(figure, at);
  });
  return { ...catalogue, figures };
}

function variation(figure: Figure, at: number): Figure {
  const id = `${figure.id}-${at}`.slice(-40);
  const place = invented(at);
  const [first, ...rest] = figure.claims;
  const renamed = { ...first, id: `${id}#0`, figure: id, value: { ...first.value, number: at, display: same(String(at)) } };
  const add = (texts: readonly string[]) => texts.map((text) => `${text} ${place}`);
  return {
    ...figure,
    id,
    title: localized((locale) => `${figure.title[locale]} ${place}`),
    aliases: localized((locale) => add(figure.aliases[locale])),
    claims: [renamed, ...rest.map((claim) => ({ ...claim, id: `${id}#${claim.id}`, figure: id }))],
  };
}

const syllables = ["ба", "ве", "ги", "до", "жу", "за", "ки", "лю", "мо", "не"];
const invented = (at: number) => `${String(at).replace(/\d/g, (digit) => syllables[Number(digit)] ?? "")}град`;
const same = (text: string): Localized => localized(() => text);

function localized<T>(of: (locale: (typeof locales)[number]) => T): Localized<T> {
  return { uk: of("uk"), en: of("en"), ru: of("ru") };
}
