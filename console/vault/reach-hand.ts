import { type Call, type FarHand, HandError, type Outcome, ready } from "./calls.js";
import type { Hand } from "./hand.js";

/** What comes back for a call. */
type Answer = { readonly id: number } & Outcome;

/** Starts the worker with the hand in it; calls wait until it listens. */
export function reachHand(): FarHand {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let calls = 0;
  const listening = new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer | typeof ready>) => (data === ready ? resolve() : settle(data));
    worker.onerror = () => reject(new HandError("unexpected"));
  });
  const settle = ({ id, ...outcome }: Answer) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if ("error" in outcome) reject?.(new HandError(outcome.error));
    else resolve?.(outcome.value);
  };
  const call = async (method: keyof Hand, args: readonly unknown[]) => {
    await listening;
    calls += 1;
    const id = calls;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, method, args } satisfies Call);
    });
  };
  return new Proxy({} as FarHand, {
    get:
      (_target, method: keyof Hand) =>
      (...args: readonly unknown[]) =>
        call(method, args),
  });
}
