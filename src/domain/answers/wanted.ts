import type { Claim } from "../figures/catalogue.js";
import type { Localized } from "../locale.js";
import type { FigureProfile } from "./profile.js";
import type { Mention } from "./read-text.js";
import type { WantedTime } from "./read-time.js";

/** What a question asks of a figure. */
export interface Wanted {
  /** Mentions that bind: each must be explained by the figure. */
  readonly binding: readonly Mention[];
  /** Mentions of the story around the question: they may help to find, and bind nothing. */
  readonly hints: readonly Mention[];
  readonly time: WantedTime;
  readonly measure: "count" | "share" | "duration" | "any";
  /** A number in the question is a statement to be checked, not a bound. */
  readonly premise: boolean;
  /** The question leans on the one before ("how many of them"). */
  readonly pointsBack: boolean;
  /** "total" was said, without a year or a speaker. */
  readonly total: boolean;
  /** The question is about circumstances (condition, status, period), so caveats count. */
  readonly circumstances: boolean;
  /** What a number takes in is asked: by a word that says so, or by alternatives to choose from. */
  readonly scope: "named" | "alternatives" | null;
  /** Counted is a part of what was counted before ("how many of them are soldiers"): then even a common group must be told apart. */
  readonly partOf: boolean;
  /** What stands right after "how many". */
  readonly counted: Mention | null;
  /** Places of the events that the question denies. */
  readonly denied: ReadonlySet<number>;
  /** How sure a number is, is asked: confirmed, or only believed or recorded. */
  readonly certainty: boolean;
  readonly now: Date;
}

/** The same with the nouns that "how many" asks of, and the terms of the catalogue's places and speakers. */
export interface Bound extends Wanted {
  readonly nouns: readonly Mention[];
  readonly places: ReadonlySet<string>;
  /** Terms by which those who state numbers are named. */
  readonly speakers: ReadonlySet<string>;
}

export interface Match {
  readonly profile: FigureProfile;
  readonly claims: readonly Claim[];
  /** How much of a way to ask for the figure the question covers, 0 to 1. */
  readonly coverage: number;
  /** Weight of what the question and the figure share. */
  readonly score: number;
  /** What the question wants and the figure does not say, or null. */
  readonly unmet: Unmet | null;
}

export interface Unmet {
  readonly facet: string;
  readonly asked: string;
  readonly had: readonly Localized[];
}
