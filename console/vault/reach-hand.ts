import { type Call, type FarHand, HandError, type Outcome } from "./calls.js";
import type { Hand } from "./hand.js";

/** Starts the worker with the hand in it. */
export function reachHand(): FarHand {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let calls = 0;
  worker.onmessage = ({ data }: MessageEvent<{ id: number } & Outcome>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ("error" in data) reject?.(new HandError(data.error));
    else resolve?.(data.value);
  };
  worker.onerror = () => {
    for (const { reject } of waiting.values()) reject(new HandError("unexpected"));
    waiting.clear();
  };
  const call = (method: keyof Hand, args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve, reject });
      worker.postMessage({ id: calls, method, args } satisfies Call);
    });
  return new Proxy({} as FarHand, {
    get:
      (_target, method: keyof Hand) =>
      (...args: readonly unknown[]) =>
        call(method, args),
  });
}
