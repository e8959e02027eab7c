import type { Claim, Figure, Howto, Source, Statement } from "../figures/catalogue.js";
import type { Locale, Localized } from "../locale.js";

/** What the last answer of a chat fixed, so that "and in 2023?" has a subject. Plain JSON; holds no word of the person. */
export interface Focus {
  readonly figures: readonly string[];
  readonly sources: readonly string[];
  /** Facets that the question named (the engine's own keys and values). */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** ISO time; a focus older than 15 minutes is forgotten. */
  readonly at: string;
}

export interface Asked {
  /** As the person wrote it. */
  readonly question: string;
  /** The language that the chat has chosen, if it has. */
  readonly locale?: Locale;
  readonly focus?: Focus;
  readonly now: Date;
}

/** A claim that answers, with the figure it is of. */
export interface Shown {
  readonly figure: Figure;
  readonly claim: Claim;
}

/** What of a claim the person wanted to know; the reply puts that first. */
export type Aspect = "value" | "period" | "status" | "qualifier" | "caveats" | "source" | "published" | "derived";

/** Whether a number or statement that the person named agrees with the claims. */
export type Verdict = "agrees" | "differs" | "sum-refused";

/** Why a question is not answered with a figure. */
export type Refusal =
  | { readonly reason: "constraint"; readonly facet: string; readonly asked: string; readonly had: readonly Localized[] }
  | {
      readonly reason:
        | "not-tracked"
        | "prediction"
        | "person"
        | "medical"
        | "greeting"
        | "thanks"
        | "abuse"
        | "injection"
        | "distress"
        | "empty";
    };

export type Found =
  | {
      readonly kind: "figure";
      readonly shown: readonly [Shown, ...Shown[]];
      readonly aspect: Aspect;
      readonly verdict: Verdict | null;
      readonly askedNumber: number | null;
    }
  | { readonly kind: "source"; readonly sources: readonly [Source, ...Source[]]; readonly shown: readonly Shown[] }
  /** Several figures or sources side by side: all of them, all of one source's, or two compared. */
  | {
      readonly kind: "list";
      readonly of: "figures" | "sources" | "by-source" | "compare" | "parts";
      readonly shown: readonly Shown[];
      readonly sources: readonly Source[];
      readonly verdict: Verdict | null;
    }
  | { readonly kind: "howto"; readonly howto: Howto }
  /** Two or three readings that are equally near: figures (never their numbers) to choose from. */
  | { readonly kind: "choice"; readonly figures: readonly Figure[] }
  | {
      readonly kind: "unknown";
      readonly refusal: Refusal;
      readonly near: readonly Figure[];
      readonly statements: readonly Statement[];
      readonly howtos: readonly Howto[];
    };

export type Answer = Found & {
  /** The language to reply in. */
  readonly locale: Locale;
  /** The person sounds in distress: a humane line comes first. */
  readonly distressed: boolean;
  /** What to remember for a follow-up; null clears it. */
  readonly focus: Focus | null;
};
