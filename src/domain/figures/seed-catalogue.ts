import type { Localized } from "../locale.js";
import type { Catalogue, Claim, Figure } from "./catalogue.js";
import type { Seed, SeedClaim, SeedFigure } from "./seed-schema.js";

const notStated: Localized = { uk: "не вказано", en: "not stated", ru: "не указан" };

/** What a claim cannot be without. */
export const neededOfClaim = ["value", "originator", "status"] as const;

/** A figure's claims: its list, or the one written into the figure itself. The figure's own fields stand in for missing ones. */
export function claimsOf({ claims, ...figure }: SeedFigure): readonly SeedClaim[] {
  return claims ? claims.map((claim) => ({ ...figure, ...claim })) : [figure];
}

/** Puts a checked seed into the catalogue's own words; everything is version 1 until it is stored. */
export function catalogueOf(seed: Seed): Catalogue {
  const first = { version: 1 };
  return {
    figures: seed.figures.map(figureOf),
    sources: seed.sources.map(({ figures: _, ...source }) => ({ ...first, ...source })),
    documents: seed.documents.map((document) => ({ ...first, ...document })),
    howtos: seed.howto.map((howto) => ({ ...first, ...howto })),
    statements: seed.statements.map((statement) => ({ ...first, ...statement })),
    notTracked: seed.not_tracked,
  };
}

function figureOf(raw: SeedFigure): Figure {
  const [first, ...rest] = claimsOf(raw).map((claim, number) => claimOf(raw.id, claim, number));
  if (!first) throw new RangeError(`${raw.id} has no claim`);
  const { id, counts, unit, population, related, aliases } = raw;
  return { id, version: 1, title: counts, unit, population, related, aliases, claims: [first, ...rest] };
}

/** Claims are numbered by their place: `<figure>#<n>` from 0. A seed adds at the end and leaves the others where they are. */
function claimOf(figure: string, raw: SeedClaim, number: number): Claim {
  const { value, originator, status } = raw;
  if (!value || !originator || !status) throw new RangeError(`${figure} has a claim that was not checked`);
  return {
    id: `${figure}#${number}`,
    version: 1,
    figure,
    value: statedValue(value),
    period: periodOf(raw.period),
    place: raw.place ?? null,
    status,
    caveats: raw.caveats ?? [],
    statedBy: originator,
    citedBy: raw.cited_by ?? [],
    publishedBy: raw.publisher ?? null,
    document: raw.report ?? null,
    derived: (raw.derived ?? []).map(({ range_if_rounded, ...derived }) => ({ ...derived, range: range_if_rounded })),
  };
}

function statedValue({ kind, number, display, range, of, qualifier }: NonNullable<SeedClaim["value"]>): Claim["value"] {
  return { kind, number, display, ...(range && { range }), ...(of && { of }), ...(qualifier && { qualifier }) };
}

function periodOf(raw: SeedClaim["period"]): Claim["period"] {
  if (!raw) return { kind: "not-stated", label: notStated, from: null, to: null, asOf: null };
  const { kind, label, from, to, as_of } = raw;
  return { kind, label, from, to, asOf: as_of?.en ?? null, ...(as_of && { asOfLabel: as_of }) };
}
