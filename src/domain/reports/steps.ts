import type { Field, ReportKind } from "./report.js";

/** One question of the intake. */
export interface Step {
  readonly field: Field;
  /** How what is written is read. */
  readonly reads: "name" | "birth" | "date" | "unit" | "line" | "story" | "choice";
  /** Only these may be pressed or typed by their number. */
  readonly choices?: readonly string[];
  /** Belongs to the minimal first step: who, last heard, how to reach you. Everything else may be left for later. */
  readonly first?: true;
  /** Cannot be skipped: without it nobody could be looked for. */
  readonly needed?: true;
}

const relation: Step = {
  field: "relation",
  reads: "choice",
  choices: ["parent", "spouse", "child", "sibling", "relative", "comrade", "friend", "self"],
  first: true,
};
const personName: Step = { field: "name", reads: "name", first: true, needed: true };
const lastHeard: Step = { field: "lastHeard", reads: "date", first: true };
const place: Step = { field: "place", reads: "line", first: true };
const reach: Step = { field: "reach", reads: "line", first: true };
const story: Step = { field: "story", reads: "story" };

/** What is asked when the first part is done and the person goes on. */
const more: readonly Step[] = [
  { field: "birth", reads: "birth" },
  { field: "service", reads: "choice", choices: ["military", "civilian", "unknown"] },
  { field: "unit", reads: "unit" },
  { field: "rank", reads: "line" },
  { field: "callSign", reads: "line" },
  { field: "otherNames", reads: "line" },
  story,
  { field: "marks", reads: "story" },
  { field: "references", reads: "line" },
  { field: "otherSearchers", reads: "line" },
];

const told: readonly Step[] = more.filter(({ field }) => ["birth", "service", "unit", "otherNames", "references"].includes(field));

/**
 * The questions of a kind of report, in order. A story is asked early where it is the report: what a letter says, what a video shows.
 * Never asked, in no kind: tax number, passport, bank data (product.md, "Report").
 */
export function stepsOf(kind: ReportKind): readonly Step[] {
  const early: Step = { ...story, first: true, needed: true };
  switch (kind) {
    case "missing":
      return [relation, personName, lastHeard, place, reach, ...more];
    case "letter":
    case "seen":
      return [relation, personName, lastHeard, early, reach, ...told];
    case "returned":
      return [relation, personName, lastHeard, reach, story];
    case "other":
      return [early, reach, personName].map(optionalName);
  }
}

/** What a kind of report asks. */
export function fieldsOf(kind: ReportKind): ReadonlySet<Field> {
  return new Set(stepsOf(kind).map(({ field }) => field));
}

/** Other news may be about nobody in particular. */
function optionalName(step: Step): Step {
  if (step.field !== "name") return step;
  const { needed: _, ...rest } = step;
  return rest;
}
