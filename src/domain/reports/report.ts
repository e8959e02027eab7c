import { z } from "zod";

/** What a family can tell us. */
export const reportKinds = ["missing", "letter", "seen", "returned", "other"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What a family may allow, each by itself. The first two are what a report is: without them there is nothing to file. */
export const purposes = ["keep", "moderators", "tracing", "authorities", "contact"] as const;
export type Purpose = (typeof purposes)[number];
export const neededPurposes: ReadonlySet<Purpose> = new Set(["keep", "moderators"]);

/** The version of the consent texts that a person saw; a change of their meaning is a new version. */
export const CONSENT_VERSION = 1;

/** Characters of an answer of one line. */
export const LONGEST_LINE = 200;
export const LONGEST_STORY = 4_000;
const line = z.string().min(1).max(LONGEST_LINE);

/** A day, or all days that what was said may mean. `approximate`: the person said so. */
const span = z.object({
  said: line,
  from: z.iso.date(),
  to: z.iso.date(),
  precision: z.enum(["day", "range", "month", "season", "year"]),
  approximate: z.boolean(),
});
export type Span = z.output<typeof span>;

/** A name as it was written; the parts where they could be told. */
const part = line.nullable();
const name = z.object({ said: line, family: part, given: part, patronymic: part, formerFamily: part, callSign: part });
export type StatedName = z.output<typeof name>;

/** The few fields needed to recognise a person: sealed under a key of their own, so that the queue opens nothing else. */
export const cardSchema = z.object({
  name: name.nullable(),
  otherNames: line.nullable(),
  callSign: line.nullable(),
  birth: span.nullable(),
  unit: line.nullable(),
});
export type Card = z.output<typeof cardSchema>;

/** Everything else, opened one report at a time. */
export const detailsSchema = z.object({
  relation: line.nullable(),
  lastHeard: span.nullable(),
  place: line.nullable(),
  reach: line.nullable(),
  service: z.enum(["military", "civilian", "unknown"]).nullable(),
  rank: line.nullable(),
  story: z.string().min(1).max(LONGEST_STORY).nullable(),
  marks: z.string().min(1).max(LONGEST_STORY).nullable(),
  references: line.nullable(),
  otherSearchers: line.nullable(),
});
export type Details = z.output<typeof detailsSchema>;
export type Field = keyof Card | keyof Details;
export const fields: readonly Field[] = [...cardSchema.keyof().options, ...detailsSchema.keyof().options];

/** Answers that are days. */
export const spanFields: ReadonlySet<Field> = new Set(["birth", "lastHeard"]);

export type Answers = { readonly [Key in keyof Card]?: Card[Key] } & { readonly [Key in keyof Details]?: Details[Key] };

/**
 * The answers to what was `asked` as what is sealed; what was skipped is null, and so is what another kind of report had asked before the
 * person chose this one: nobody has seen that on the last page.
 * @throws ZodError for what no step lets through
 */
export function partsOf(answers: Answers, asked: ReadonlySet<Field>): { card: Card; details: Details } {
  const answerTo = (key: string) => (asked.has(key as Field) ? (answers[key as Field] ?? null) : null);
  const filled = <Shape extends z.ZodObject>(schema: Shape) =>
    schema.parse(Object.fromEntries(Object.keys(schema.shape).map((key) => [key, answerTo(key)]))) as z.output<Shape>;
  return { card: filled(cardSchema), details: filled(detailsSchema) };
}
