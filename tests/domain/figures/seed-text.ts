/** A small catalogue in the form of the seeds, about invented people and places, that every test may spoil in its own way. */
export const goodSeed = `catalogue: {version: 1, languages: [uk, en, ru], basis: {publisher: daily-example, item_date: null, note: "Invented."}}
figures:
  - id: lanterns-lit
    counts: {en: "Lanterns lit in Exampleton", uk: "Запалені ліхтарі", ru: "Зажжённые фонари"}
    value: {kind: approx, number: 1200, qualifier: about, display: {uk: "≈ 1200", en: "≈ 1,200"}}
    unit: {en: lanterns, uk: ліхтарів, ru: фонарей}
    population: {en: "lanterns of the town", uk: "ліхтарі міста", ru: "фонари города"}
    period: {kind: calendar-year, label: "2019", from: "2019-01-01", to: "2019-12-31", as_of: "an evening"}
    place: null
    originator: anna-example
    cited_by: [daily-example]
    publisher: daily-example
    report: null
    status: estimate
    caveats: ["Only the main street.", {en: "One evening.", uk: "Один вечір."}]
    derived:
      - {id: lanterns-dark, formula: "1300 − 1200 = 100", display: "about 100", range_if_rounded: [95, 105], inputs: [lanterns-lit]}
    related: [daily-example, no-wind]
    aliases: {uk: ["скільки ліхтарів"], en: ["how many lanterns"], ru: []}
  - id: bells-rung
    counts: Bells rung
    unit: bells
    population: bells of the town
    originator: anna-example
    status: reported
    claims:
      - value: {kind: exact, number: 3, display: "3"}
      - value: {kind: range, range: [4, 6], of: lanterns-lit, display: "4 to 6"}
        status: believed
        report: town-book
statements:
  - {id: no-wind, says: "There was no wind.", source: anna-example}
sources:
  - {id: anna-example, type: person, role: {en: lamplighter}, names: {en: [Anna Example]}, note: "Invented.", figures: [lanterns-lit]}
  - {id: daily-example, type: publisher, role: newspaper, names: {uk: [Щоденний приклад], en: [Daily Example]}}
documents:
  - {id: town-book, title: Book of the town, publisher: daily-example, date: "2020-02-29", url: "https://example.org/book", sha256: null}
howto:
  - {id: help, about: {en: help}, text: {en: "Ask.", uk: "Питайте."}, aliases: {en: [help me]}}
not_tracked:
  - {topic: "lanterns of other towns", tempts: [lanterns-lit]}
`;

/** The same with one text in it replaced, which must be there. */
export function spoiled(before: string, after: string): string {
  if (!goodSeed.includes(before)) throw new Error(`the good seed does not hold ${before}`);
  return goodSeed.replace(before, after);
}
