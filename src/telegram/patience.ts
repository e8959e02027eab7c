import { type Failure, failureOf } from "./failures.js";
import { backOff, type Sleep } from "./sleep.js";

export interface Patience {
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
  /** How long to wait after the error, in ms; `failures` counts those before it. */
  readonly waitAfter: (error: unknown, failures: number) => number;
}

/** Repeats the attempt until it succeeds; undefined when the signal ended it. Never throws. */
export async function untilDone<T>(attempt: () => Promise<T>, { sleep, signal, waitAfter }: Patience): Promise<{ done: T } | undefined> {
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      return { done: await attempt() };
    } catch (error) {
      if (!signal.aborted) await sleep(waitAfter(error, failures), signal);
    }
  }
  return undefined;
}

/** A revoked token may be put right and a second instance may leave: neither is a reason to end. */
export function waitAfterFailure(failure: Failure, failures: number): number {
  switch (failure.kind) {
    case "rate":
      return failure.seconds * 1000;
    case "unauthorised":
      return 60_000;
    case "conflict":
      return 5_000;
    default:
      return backOff(failures, 1_000, 30_000);
  }
}

export const waitForTelegram = (error: unknown, failures: number) => waitAfterFailure(failureOf(error), failures);
export const waitForDatabase = (_: unknown, failures: number) => backOff(failures, 250, 5_000);
