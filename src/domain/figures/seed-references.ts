import type { Path } from "./seed-yaml.js";

/** Lists of a seed file whose members have an id. */
const lists = ["figures", "sources", "documents", "howto", "statements"] as const;
type List = (typeof lists)[number];

/** Ids that may be named: those of the files and those stored before. */
export type KnownIds = Readonly<Partial<Record<List, ReadonlySet<string>>>>;

export interface Finding {
  readonly path: Path;
  readonly problem: string;
}

export interface Named {
  readonly path: Path;
  readonly name: string;
}

const places = (fields: Readonly<Record<string, readonly List[]>>, ...around: readonly string[]) =>
  around.flatMap((prefix) => Object.entries(fields).map(([field, among]) => [`${prefix}.${field}`, among] as const));

/** Where ids of other things stand, and what they may be ids of. `*` is every member of a list. */
const references: readonly (readonly [place: string, among: readonly List[]])[] = [
  ...places(
    {
      originator: ["sources"],
      "cited_by.*": ["sources"],
      publisher: ["sources"],
      report: ["documents", "sources"],
      "value.of": ["figures"],
      "derived.*.inputs.*": ["figures"],
    },
    "figures.*",
    "figures.*.claims.*",
  ),
  ["figures.*.related.*", ["figures", "sources", "statements"]],
  ["sources.*.figures.*", ["figures"]],
  ["statements.*.source", ["sources"]],
  ["documents.*.publisher", ["sources"]],
  ["not_tracked.*.tempts.*", ["figures"]],
  ["catalogue.basis.publisher", ["sources"]],
];

/** Places whose texts must not stand twice, in one file or in several. */
const unique = [...lists.map((list) => `${list}.*.id`), "figures.*.derived.*.id", "figures.*.claims.*.derived.*.id", "not_tracked.*.topic"];

/** Everything in a file that must be the only one of its name, by the place that it stands in. */
export function namesIn(data: unknown): readonly (Named & { readonly place: string })[] {
  return unique.flatMap((place) => textsAt(data, place).map((named) => ({ ...named, place: place.replace(".claims.*", "") })));
}

/** The ids that a file declares. Works on data that the schema has refused too, so that all problems are told at once. */
export function idsIn(data: unknown): KnownIds {
  return Object.fromEntries(lists.map((list) => [list, new Set(textsAt(data, `${list}.*.id`).map(({ name }) => name))]));
}

/** Ids that are named and stand nowhere. */
export function danglingIn(data: unknown, known: readonly KnownIds[]): Finding[] {
  return references.flatMap(([place, among]) =>
    textsAt(data, place)
      .filter(({ name }) => !known.some((ids) => among.some((list) => ids[list]?.has(name))))
      .map(({ path, name }) => ({ path, problem: `no ${among.map(singular).join(" or ")} has the id ${name}` })),
  );
}

/** What a claim lacks, its figure's own fields counted in. */
export function lackingIn(data: unknown, needed: readonly string[]): Finding[] {
  return membersAt(data, "figures.*").flatMap(({ path, value: figure }) => {
    const claims = membersAt(data, [...path, "claims", "*"]);
    const stated = claims.length > 0 ? claims : [{ path, value: figure }];
    return stated.flatMap((claim) =>
      needed
        .filter((field) => fieldOf(claim.value, field) === undefined && fieldOf(figure, field) === undefined)
        .map((field) => ({ path: [...claim.path, field], problem: "is missing" })),
    );
  });
}

function singular(list: List): string {
  return list.replace(/s$/, "");
}

function textsAt(data: unknown, place: string): Named[] {
  return membersAt(data, place).flatMap(({ path, value }) => (typeof value === "string" ? [{ path, name: value }] : []));
}

interface Member {
  readonly path: Path;
  readonly value: unknown;
}

function membersAt(data: unknown, place: string | Path): Member[] {
  const steps = typeof place === "string" ? place.split(".") : place;
  return steps.reduce<Member[]>((members, step) => members.flatMap((member) => stepInto(member, step)), [{ path: [], value: data }]);
}

function stepInto({ path, value }: Member, step: PropertyKey): Member[] {
  if (step === "*") return Array.isArray(value) ? value.map((member, at) => ({ path: [...path, at], value: member })) : [];
  const next = fieldOf(value, step);
  return next === undefined ? [] : [{ path: [...path, step], value: next }];
}

function fieldOf(value: unknown, field: PropertyKey): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, field)) return undefined;
  return (value as Readonly<Record<PropertyKey, unknown>>)[field];
}
