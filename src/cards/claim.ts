import type { Catalogue, Claim, Figure } from "../domain/figures/catalogue.js";
import type { Locale } from "../domain/locale.js";
import { say } from "../locale.js";
import type { Fact, FigureBlock } from "../reply.js";

/** One claim with everything that law 1 demands beside the number: what, whose word, which period, where published, caveats. */
export function claimCard(figure: Figure, claim: Claim, catalogue: Catalogue, locale: Locale, withDerived = false): FigureBlock {
  const facts = [counted(figure, locale), period(claim, locale), place(claim, locale), published(claim, catalogue, locale)];
  const derived = withDerived ? derivedFacts(claim, locale) : [];
  return {
    kind: "figure",
    value: valueText(figure, claim, locale),
    title: figure.title[locale],
    facts: [stated(claim, catalogue, locale), ...facts.filter((fact) => fact !== null), ...derived],
    caveats: claim.caveats.length > 0 ? { label: say(locale, "caveats"), items: claim.caveats.map((caveat) => caveat[locale]) } : null,
  };
}

/** The value as it may be shown; the unit is added to bare counts, since shares and qualifiers carry their own words. */
export function valueText({ unit }: Figure, { value }: Claim, locale: Locale): string {
  const display = value.display[locale];
  const bare = /^[^\p{L}]*$/u.test(display) && !display.includes("%");
  return bare && unit[locale] !== "" ? `${display} ${unit[locale]}` : display;
}

function counted(figure: Figure, locale: Locale): Fact | null {
  const population = figure.population[locale];
  return population === "" ? null : { label: say(locale, "fact-counted"), text: population };
}

/** The period as the source has it; where the source is silent, so are we. */
export function periodText({ period: { label, asOf, asOfLabel } }: Claim, locale: Locale): string {
  const moment = asOfLabel?.[locale] ?? asOf;
  return moment === null ? label[locale] : say(locale, "fact-as-of", { label: label[locale], asOf: moment });
}

function period(claim: Claim, locale: Locale): Fact {
  return { label: say(locale, "fact-period"), text: periodText(claim, locale) };
}

function place(claim: Claim, locale: Locale): Fact | null {
  return claim.place ? { label: say(locale, "fact-place"), text: claim.place[locale] } : null;
}

function stated(claim: Claim, catalogue: Catalogue, locale: Locale): Fact {
  const status = say(locale, `status-${claim.status}`);
  return {
    label: say(locale, "fact-who"),
    text: say(locale, "who-line", { source: sourceName(claim.statedBy, catalogue, locale), status }),
  };
}

function published(claim: Claim, catalogue: Catalogue, locale: Locale): Fact | null {
  const document = catalogue.documents.find(({ id }) => id === claim.document);
  const publisher = claim.publishedBy === null ? null : sourceName(claim.publishedBy, catalogue, locale);
  const words = [publisher, document?.title[locale], document?.date].filter((part) => part !== null && part !== undefined);
  if (words.length === 0) return null;
  const fact = { label: say(locale, "fact-published"), text: words.join(", ") };
  return document?.url ? { ...fact, url: document.url } : fact;
}

function derivedFacts(claim: Claim, locale: Locale): Fact[] {
  return claim.derived.map((derived) => ({
    label: say(locale, "fact-derived"),
    text: say(locale, "derived-text", { display: derived.display[locale], formula: derived.formula }),
  }));
}

export function sourceName(id: string, catalogue: Catalogue, locale: Locale): string {
  return catalogue.sources.find((source) => source.id === id)?.names[locale][0] ?? id;
}
