import type { VaultErrorCode } from "../../src/vault/vault-error.js";
import type { Hand } from "./hand.js";

export interface Call {
  readonly id: number;
  readonly method: keyof Hand;
  readonly args: readonly unknown[];
}

export type Outcome = { readonly value: unknown } | { readonly error: VaultErrorCode | "unexpected" };

/** The worker's first word: from now on it listens. */
export const ready = "ready";

/** The hand as the page reaches it: every call takes a while. */
export type FarHand = {
  readonly [Method in keyof Hand]: (...args: Parameters<Hand[Method]>) => Promise<Awaited<ReturnType<Hand[Method]>>>;
};

/** The hand refused; the page has a sentence for each code. */
export class HandError extends Error {
  override readonly name = "HandError";
  constructor(readonly code: VaultErrorCode | "unexpected") {
    super(code);
  }
}
