/** Waits that long, or until the signal ends it; the caller looks at the signal. Tests hand in one that does not wait. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
  });

/** Resolves when the promise does, or after `ms`, whichever is first. */
export async function atMost(ms: number, promise: Promise<unknown>): Promise<void> {
  const limit = new AbortController();
  await Promise.race([promise, sleep(ms, limit.signal)]);
  limit.abort();
}

/** The wait before the next try, doubling from `first` to `most` ms, with up to a quarter less so that many do not come at once. */
export function backOff(failures: number, first: number, most: number): number {
  const full = Math.min(most, first * 2 ** Math.min(failures, 16));
  return Math.round(full * (1 - Math.random() / 4));
}
