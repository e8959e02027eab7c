import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { HomeShape, StateShape } from "../src/console/shapes.js";
import type { FarHand } from "./vault/calls.js";
import type { Locale, Say } from "./words.js";

/** What the page shows. */
export type View =
  | { readonly kind: "loading" }
  | { readonly kind: "closed" | "open-already" | "dead-link" }
  | { readonly kind: "set-up" | "join"; readonly token: string }
  | { readonly kind: "login"; readonly ended?: boolean }
  | { readonly kind: "unlock" | "home" | "waiting"; readonly home: HomeShape };

/** What every part of the page reaches for. */
export interface Desk {
  readonly locale: Locale;
  readonly say: Say;
  readonly hand: FarHand;
  readonly state: StateShape;
  go(view: View): void;
  /** Reads from the server who is logged in, and shows what belongs there. */
  enter(): Promise<void>;
  /** Forgets the keys and shows the login. */
  leave(ended?: boolean): Promise<void>;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("a part of the page stands outside it");
  return desk;
}
