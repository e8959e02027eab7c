import { z } from "zod";
import type { Period } from "./catalogue.js";
import { statuses } from "./catalogue.js";
import { aliases, id, ids, isoDate, localizedText, names, plainText } from "./seed-text.js";

const number = z.number({ error: ({ input }) => (input === undefined ? "is missing" : "not a number") });
const bounds = z
  .tuple([number, number], { error: "not two numbers [from, to]" })
  .refine(([from, to]) => from <= to, "its first number is the greater one");

const value = z
  .strictObject({
    kind: z.enum(["exact", "approx", "share", "qualifier", "lower-bound", "upper-bound", "range"]),
    number: number.nullable().default(null),
    range: bounds.optional(),
    // A total that is no figure ("64 of 200") is part of what is displayed, and names nothing.
    of: z.union([id, number.transform(() => undefined)]).optional(),
    qualifier: localizedText.optional(),
    display: localizedText,
  })
  .refine(({ kind, range }) => (kind === "range") === (range !== undefined), {
    path: ["range"],
    error: "stands in a value of kind range, and only there",
  })
  .refine(({ kind, number }) => kind === "qualifier" || kind === "range" || number !== null, { path: ["number"], error: "is missing" })
  .refine(({ kind, number }) => kind !== "qualifier" || number === null, { path: ["number"], error: "a value of kind qualifier has none" })
  .refine(({ kind, qualifier }) => kind !== "qualifier" || qualifier !== undefined, { path: ["qualifier"], error: "is missing" });

/** False for null, and for what another check has refused already. */
const isDay = (date: string | null): date is string => isoDate.safeParse(date).success;

const periodKinds = [
  "calendar-year",
  "calendar-month",
  "range",
  "since",
  "stock",
  "relative",
  "not-stated",
] as const satisfies Period["kind"][];

const period = z
  .strictObject({
    kind: plainText,
    label: localizedText,
    from: isoDate.nullable().default(null),
    to: isoDate.nullable().default(null),
    as_of: localizedText.nullable().default(null),
  })
  .refine(({ from, to }) => !isDay(from) || !isDay(to) || from <= to, { path: ["to"], error: "is before the first day" })
  .transform(({ kind, ...rest }) => ({ kind: periodKind(kind, rest), ...rest }));

/** Whoever writes a catalogue has words of their own for periods; what matters is whether both ends are known. */
function periodKind(kind: string, { from, to }: { from: string | null; to: string | null }): Period["kind"] {
  const known = periodKinds.find((each) => each === kind || each === `calendar-${kind}`);
  return known ?? (from !== null && to !== null ? "range" : "relative");
}

const derived = z.strictObject({
  id,
  formula: plainText,
  display: localizedText,
  range_if_rounded: bounds.nullable().default(null),
  inputs: z.array(id).min(1, "names no figure"),
});

/** What is stated. Beside `claims` these fields stand for every claim of the list that has no field of its own. */
const claimFields = {
  value: value.optional(),
  period: period.optional(),
  place: localizedText.nullable().optional(),
  originator: id.optional(),
  cited_by: z.array(id).optional(),
  publisher: id.nullable().optional(),
  report: id.nullable().optional(),
  status: z.preprocess((raw) => (raw === "estimate" ? "estimated" : raw), z.enum(statuses)).optional(),
  caveats: z.array(localizedText, { error: "not a list of texts" }).optional(),
  derived: z.array(derived).optional(),
};
const claim = z.strictObject(claimFields);

const figure = z.strictObject({
  id,
  counts: localizedText,
  unit: localizedText,
  population: localizedText,
  related: ids,
  aliases,
  ...claimFields,
  claims: z.array(claim).min(1, "is empty").optional(),
});

const source = z.strictObject({
  id,
  /** In the editor's words; `person`, `group`, `register`, `report` and `publisher` mean something to the answers. */
  type: z.string().trim().min(1).max(60),
  role: localizedText,
  names,
  note: localizedText.nullable().default(null),
  figures: ids,
  aliases,
});

const document = z.strictObject({
  id,
  title: localizedText,
  publisher: id,
  date: isoDate.nullable().default(null),
  url: z
    .url({ protocol: /^https?$/, error: "not a link (expected https://…)" })
    .nullable()
    .default(null),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "not a SHA-256 (expected 64 of 0-9 and a-f)")
    .nullable()
    .default(null),
});

const howto = z.strictObject({ id, about: localizedText, text: localizedText.nullable().default(null), aliases });
const statement = z.strictObject({ id, says: localizedText, source: id });
const notTracked = z.strictObject({ topic: plainText, tempts: ids });

const header = z.strictObject({
  version: z.literal(1, "not a version that is known (expected 1)"),
  languages: z.array(z.enum(["uk", "en", "ru"])).optional(),
  basis: z.strictObject({ publisher: id, item_date: isoDate.nullable().default(null), note: localizedText.optional() }).optional(),
});

/** A seed file. Every part may be left out; a key that is not listed here is refused. */
export const seedSchema = z.strictObject({
  catalogue: header.optional(),
  figures: z.array(figure).default([]),
  statements: z.array(statement).default([]),
  sources: z.array(source).default([]),
  documents: z.array(document).default([]),
  howto: z.array(howto).default([]),
  not_tracked: z.array(notTracked).default([]),
});

export type Seed = z.output<typeof seedSchema>;
export type SeedFigure = Seed["figures"][number];
export type SeedClaim = z.output<typeof claim>;
