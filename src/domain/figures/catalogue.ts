import type { Locale, Localized } from "../locale.js";

/**
 * How sure a claim's stater is, in the words of the catalogue (product.md): `recorded` by the source itself,
 * `testimony` told by witnesses, `believed` without proof, `reported` in a publication that gives no closer word.
 */
export const statuses = ["confirmed", "recorded", "estimated", "believed", "reported", "testimony"] as const;
export type Status = (typeof statuses)[number];

/** What a claim states. `display` is the only form that may be shown; `number` is for look-ups and arithmetic. */
export interface Value {
  readonly kind: "exact" | "approx" | "share" | "qualifier" | "lower-bound" | "upper-bound" | "range";
  readonly number: number | null;
  /** Both ends of a range, else absent. */
  readonly range?: readonly [number, number];
  /** The figure that this value is a part or share of. */
  readonly of?: string;
  /** "nearly", "more than", "almost all": a word that must never be dropped. */
  readonly qualifier?: Localized;
  readonly display: Localized;
}

export interface Period {
  readonly kind: "calendar-year" | "calendar-month" | "range" | "since" | "stock" | "relative" | "not-stated";
  readonly label: Localized;
  /** ISO dates (YYYY-MM-DD), inclusive; null where the source is silent. */
  readonly from: string | null;
  readonly to: string | null;
  /** When it was stated to be so, as the source words it; this English form is for look-ups. */
  readonly asOf: string | null;
  /** The same to be shown: present whenever `asOf` is and the catalogue was read from a seed. */
  readonly asOfLabel?: Localized;
}

/** Arithmetic over claims. Shown only together with its inputs and never as a figure of its own. */
export interface Derived {
  readonly id: string;
  readonly formula: string;
  readonly display: Localized;
  readonly range: readonly [number, number] | null;
  /** Ids of the figures it is computed from. */
  readonly inputs: readonly string[];
}

/** One stated value of a figure: who said it, of which period, where it was published, and what it does not say. */
export interface Claim {
  readonly id: string;
  readonly version: number;
  readonly figure: string;
  readonly value: Value;
  readonly period: Period;
  readonly place: Localized | null;
  readonly status: Status;
  readonly caveats: readonly Localized[];
  /** Id of the source that stated the value. */
  readonly statedBy: string;
  /** Ids of sources that repeat it. */
  readonly citedBy: readonly string[];
  /** Id of the source (a publisher) where it appeared. */
  readonly publishedBy: string | null;
  /** Id of the document it appeared in. */
  readonly document: string | null;
  readonly derived: readonly Derived[];
}

/** What is counted. */
export interface Figure {
  readonly id: string;
  readonly version: number;
  readonly title: Localized;
  readonly unit: Localized;
  readonly population: Localized;
  readonly related: readonly string[];
  /** Ways in which people ask for it. */
  readonly aliases: Readonly<Record<Locale, readonly string[]>>;
  readonly claims: readonly [Claim, ...Claim[]];
}

/** A person, organisation, register or publisher. */
export interface Source {
  readonly id: string;
  readonly version: number;
  readonly type: string;
  readonly role: Localized;
  readonly names: Readonly<Record<Locale, readonly string[]>>;
  readonly note: Localized | null;
  readonly aliases: Readonly<Record<Locale, readonly string[]>>;
}

/** An article or report. */
export interface Document {
  readonly id: string;
  readonly version: number;
  readonly title: Localized;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly sha256: string | null;
}

/** Something that a person wants done: answered with the way to do it, never with a number. */
export interface Howto {
  readonly id: string;
  readonly version: number;
  readonly about: Localized;
  /** The answer itself; a catalogue may leave it out where zvistka has a text of its own for the id. */
  readonly text: Localized | null;
  readonly aliases: Readonly<Record<Locale, readonly string[]>>;
}

/** On record but without a number: context beside "not tracked", never a figure. */
export interface Statement {
  readonly id: string;
  readonly version: number;
  readonly says: Localized;
  readonly source: string;
}

/** Something people ask for that is known not to be tracked, in words, with the figures it is taken for. */
export interface NotTracked {
  readonly topic: string;
  readonly tempts: readonly string[];
}

/** Everything answers are made of, in its current versions. */
export interface Catalogue {
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly documents: readonly Document[];
  readonly howtos: readonly Howto[];
  readonly statements: readonly Statement[];
  readonly notTracked: readonly NotTracked[];
}
