import { createHash } from "node:crypto";
import type { Content, Entry, EntryKind } from "../../db/entries.js";
import type { Catalogue, Claim, Figure } from "./catalogue.js";
import type { Stated } from "./difference.js";

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A catalogue as the things that are stored one by one. A claim is a thing of its own, so that it can be cited by version. */
export function entriesOf(catalogue: Catalogue): Stated[] {
  const { figures, sources, documents, howtos, statements, notTracked } = catalogue;
  return [
    ...figures.map(({ claims: _, ...figure }) => entry("figure", figure)),
    ...figures.flatMap(({ claims }) => claims.map((claim) => entry("claim", claim))),
    ...sources.map((source) => entry("source", source)),
    ...documents.map((document) => entry("document", document)),
    ...howtos.map((howto) => entry("howto", howto)),
    ...statements.map((statement) => entry("statement", statement)),
    ...notTracked.map((topic) => entry("notTracked", { id: topicId(topic.topic), version: 1, ...topic })),
  ];
}

/** Puts stored things together again; what was withdrawn is left out, and so is a figure that has no claim left. */
export function catalogueOfEntries(entries: readonly Entry[]): Catalogue {
  const of = <T>(kind: EntryKind) => entries.filter((each) => each.kind === kind).flatMap((each) => thing<T>(each) ?? []);
  const claims = byFigure(of<Claim>("claim"));
  const figures = of<Omit<Figure, "claims">>("figure").flatMap((figure) => {
    const [first, ...rest] = (claims.get(figure.id) ?? []).toSorted(byNumber);
    return first ? [{ ...figure, claims: [first, ...rest] as const }] : [];
  });
  return {
    figures,
    sources: of("source"),
    documents: of("document"),
    howtos: of("howto"),
    statements: of("statement"),
    notTracked: of<Catalogue["notTracked"][number]>("notTracked").map(({ topic, tempts }) => ({ topic, tempts })),
  };
}

/** A stored thing with its id and version; null when it was withdrawn. It passed the seed's schema before it was stored. */
export function thing<T>({ id, version, content }: Entry): T | null {
  return content && ({ id, version, ...content } as unknown as T);
}

/** Through JSON, so that what is compared with the database is what the database would give back. */
function entry(kind: EntryKind, { id, version: _, ...content }: Versioned): Stated {
  const stored: Content = JSON.parse(JSON.stringify(content));
  return { kind, id, content: stored };
}

/** A topic has no id of its own: another wording is another topic. */
function topicId(topic: string): string {
  return createHash("sha256").update(topic.normalize("NFC")).digest("hex").slice(0, 16);
}

function byFigure(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.figure);
    if (group) group.push(claim);
    else groups.set(claim.figure, [claim]);
  }
  return groups;
}

/** `figure#10` comes after `figure#9`. */
function byNumber(one: Claim, other: Claim): number {
  return numberOf(one.id) - numberOf(other.id);
}

function numberOf(claimId: string): number {
  return Number(claimId.slice(claimId.lastIndexOf("#") + 1));
}
