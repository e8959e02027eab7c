/**
 * What a concept does in a question.
 * topic: a constraint that a figure must share · group: a marked part of the people (women, civilians …), also a constraint
 * place, org: where, and who might have counted · people: soldiers, persons, "ours": what nearly every figure counts
 * context: captivity, war: a constraint too, but shared by so many figures that alone it finds none
 * soft: helps to find, never forbids · say: words of stating (said, recorded …) · time: read by `time.ts`
 * ask: makes the question type · filler: nothing
 */
export type Kind = "topic" | "context" | "group" | "place" | "org" | "people" | "soft" | "say" | "time" | "ask" | "filler";

/**
 * One meaning and the words for it. Patterns are separated by spaces: `*` stands for any ending, `_` joins the words of
 * a phrase. `is`: wider concepts that it implies; `like`: concepts that people put in its place when they mean the same.
 */
export interface Concept {
  readonly uk?: string;
  readonly ru?: string;
  readonly en?: string;
  readonly is?: string;
  readonly like?: string;
}

export type ConceptTable = Readonly<Record<string, Concept>>;
