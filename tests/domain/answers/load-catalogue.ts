import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Catalogue, Claim, Derived, Figure, Howto, Source, Status, Value } from "../../../src/domain/figures/catalogue.js";
import type { Locale, Localized } from "../../../src/domain/locale.js";

// biome-ignore lint/suspicious/noExplicitAny: YAML written by hand is read loosely here; the seed reader checks it
type Loose = any;

/** Reads a catalogue in the form of figures.yaml. */
export function loadCatalogue(path: string): Catalogue {
  const file: Loose = parse(readFileSync(path, "utf8"));
  return {
    figures: (file.figures ?? []).map(figure),
    sources: (file.sources ?? []).map(source),
    documents: [],
    howtos: (file.howto ?? []).map(
      (howto: Loose): Howto => ({ id: howto.id, version: 1, about: localized(howto.about), text: null, aliases: aliases(howto.aliases) }),
    ),
    statements: (file.statements ?? []).map((statement: Loose) => ({
      id: statement.id,
      version: 1,
      says: localized(statement.says),
      source: statement.source,
    })),
    notTracked: (file.not_tracked ?? []).map(({ topic, tempts }: Loose) => ({ topic, tempts: tempts ?? [] })),
  };
}

function figure(raw: Loose): Figure {
  const stated: Loose[] = raw.claims ?? [raw];
  const [first, ...rest] = stated.map((claim, at) => claimOf(raw, { ...raw, ...claim }, at));
  if (!first) throw new Error(`${raw.id} has no claim`);
  return {
    id: raw.id,
    version: 1,
    title: localized(raw.counts ?? raw.title),
    unit: localized(raw.unit),
    population: localized(raw.population ?? ""),
    related: raw.related ?? [],
    aliases: aliases(raw.aliases),
    claims: [first, ...rest],
  };
}

function claimOf(figure: Loose, raw: Loose, at: number): Claim {
  const status = raw.status === "estimate" ? "estimated" : raw.status;
  return {
    id: `${figure.id}#${at}`,
    version: 1,
    figure: figure.id,
    value: value(raw.value),
    period: {
      kind: raw.period?.kind ?? "not-stated",
      label: localized(raw.period?.label ?? ""),
      from: text(raw.period?.from),
      to: text(raw.period?.to),
      asOf: text(raw.period?.as_of),
    },
    place: raw.place ? localized(raw.place) : null,
    status: status as Status,
    caveats: (raw.caveats ?? []).map(localized),
    statedBy: raw.originator,
    citedBy: raw.cited_by ?? [],
    publishedBy: raw.publisher ?? null,
    document: raw.report ?? null,
    derived: (raw.derived ?? []).map(
      (derived: Loose): Derived => ({
        id: derived.id,
        formula: derived.formula,
        display: localized(derived.display),
        range: derived.range_if_rounded ?? null,
        inputs: derived.inputs ?? [],
      }),
    ),
  };
}

function value(raw: Loose): Value {
  return {
    kind: raw.kind,
    number: raw.number ?? null,
    display: localized(raw.display),
    ...(raw.range ? { range: raw.range } : {}),
    ...(raw.of ? { of: raw.of } : {}),
    ...(raw.qualifier ? { qualifier: localized(raw.qualifier) } : {}),
  };
}

function source(raw: Loose): Source {
  return {
    id: raw.id,
    version: 1,
    type: raw.type,
    role: localized(raw.role ?? ""),
    names: aliases(raw.names),
    note: raw.note ? localized(raw.note) : null,
    aliases: aliases(raw.aliases),
  };
}

function localized(raw: Loose): Localized {
  if (raw === null || typeof raw !== "object") return { uk: String(raw ?? ""), en: String(raw ?? ""), ru: String(raw ?? "") };
  const any = String(raw.en ?? raw.uk ?? raw.ru ?? "");
  return { uk: String(raw.uk ?? any), en: any, ru: String(raw.ru ?? any) };
}

function aliases(raw: Loose): Record<Locale, string[]> {
  const of = (locale: Locale) => (raw?.[locale] ?? []).map(String);
  return { uk: of("uk"), en: of("en"), ru: of("ru") };
}

function text(raw: Loose): string | null {
  if (raw === null || raw === undefined) return null;
  return raw instanceof Date ? raw.toISOString().slice(0, 10) : String(raw);
}
