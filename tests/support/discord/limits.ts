import { getOrAdd } from "./get-or-add.js";

/** `count` requests in any `perMs` milliseconds: a sliding window, never laxer than the fixed windows of Discord. */
export interface Window {
  readonly count: number;
  readonly perMs: number;
}

/** Windows for "METHOD /route/:template"; `other` for routes that are not named. */
export interface RateLimits {
  readonly global: Window;
  readonly other: Window;
  readonly routes: Readonly<Record<string, Window>>;
  /** 401, 403 and 429 answers in ten minutes before the whole address is banned. */
  readonly invalidRequests: number;
}

const plenty = { count: 100_000, perMs: 1000 };

/** `generous` never refuses. `discord` has the published global limit; its route windows are observed ones, which Discord may change. */
export const presets = {
  generous: { global: plenty, other: plenty, routes: {}, invalidRequests: 10_000 },
  discord: {
    global: { count: 50, perMs: 1000 },
    other: { count: 50, perMs: 1000 },
    routes: {
      "POST /channels/:channel/messages": { count: 5, perMs: 5000 },
      "PATCH /channels/:channel/messages/:message": { count: 5, perMs: 5000 },
      "DELETE /channels/:channel/messages/:message": { count: 5, perMs: 1000 },
      "POST /channels/:channel/messages/bulk-delete": { count: 1, perMs: 1000 },
      "PUT /channels/:channel/messages/:message/reactions/:emoji/@me": { count: 1, perMs: 250 },
      "POST /channels/:channel/typing": { count: 5, perMs: 5000 },
      "POST /webhooks/:webhook/:token": { count: 5, perMs: 2000 },
      "PATCH /webhooks/:webhook/:token/messages/:message": { count: 5, perMs: 2000 },
      "PUT /applications/:application/commands": { count: 2, perMs: 60_000 },
    },
    invalidRequests: 10_000,
  },
} as const satisfies Record<string, RateLimits>;

export interface Verdict {
  readonly headers: Record<string, string>;
  /** Seconds to wait, when the request is refused. */
  readonly retryAfter?: number;
  readonly scope?: "user" | "global";
  /** The request came although an earlier answer had told to wait. */
  readonly insidePenalty: boolean;
}

interface Bucket {
  times: number[];
  blockedUntil: number;
}

/** Counts requests and says which ones are too many. `globally` is false for interaction routes, which stand outside the global limit. */
export function limiter(limits: RateLimits, now: () => number) {
  const buckets = new Map<string, Bucket>();
  const bucketOf = (key: string): Bucket => getOrAdd(buckets, key, () => ({ times: [], blockedUntil: 0 }));

  return function judge(route: string, major: string, globally: boolean): Verdict {
    const at = now();
    const window = limits.routes[route] ?? limits.other;
    const own = bucketOf(`${route}|${major}`);
    const all = bucketOf("global");
    const insidePenalty = at < own.blockedUntil || (globally && at < all.blockedUntil);
    const globalWait = globally ? waitOf(all, limits.global, at) : 0;
    const wait = globalWait > 0 ? globalWait : waitOf(own, window, at);
    if (wait > 0) {
      (globalWait > 0 ? all : own).blockedUntil = at + wait;
      return refused(route, own, window, at, wait, globalWait > 0, insidePenalty);
    }
    own.times.push(at);
    if (globally) all.times.push(at);
    return { headers: headersOf(route, own, window, at), insidePenalty };
  };
}

function waitOf(bucket: Bucket, window: Window, at: number): number {
  bucket.times = fresh(bucket.times, at - window.perMs);
  const oldest = bucket.times[bucket.times.length - window.count];
  return oldest === undefined ? 0 : oldest + window.perMs - at;
}

function fresh(times: number[], after: number): number[] {
  const first = times[0];
  if (first === undefined || first > after) return times;
  return times.slice(times.findLastIndex((time) => time <= after) + 1);
}

function refused(route: string, own: Bucket, window: Window, at: number, wait: number, globally: boolean, insidePenalty: boolean): Verdict {
  const retryAfter = wait / 1000;
  const scope = globally ? "global" : "user";
  // Retry-After holds whole seconds, as HTTP demands; the exact wait stands in the body and in Reset-After.
  const common = { "retry-after": String(Math.ceil(retryAfter)), "x-ratelimit-scope": scope, via: "1.1 google" };
  const headers = globally ? { ...common, "x-ratelimit-global": "true" } : { ...headersOf(route, own, window, at), ...common };
  return { headers, retryAfter, scope, insidePenalty };
}

function headersOf(route: string, own: Bucket, window: Window, at: number): Record<string, string> {
  const left = Math.max(0, window.count - own.times.length);
  const oldest = own.times[0] ?? at;
  const resetAfter = Math.max(0, oldest + window.perMs - at) / 1000;
  return {
    "x-ratelimit-limit": String(window.count),
    "x-ratelimit-remaining": String(left),
    "x-ratelimit-reset": (at / 1000 + resetAfter).toFixed(3),
    "x-ratelimit-reset-after": resetAfter.toFixed(3),
    "x-ratelimit-bucket": hashOf(route),
  };
}

function hashOf(route: string): string {
  let hash = 5381;
  for (const letter of route) hash = (Math.imul(hash, 33) + letter.charCodeAt(0)) >>> 0;
  return hash.toString(16).padStart(8, "0").repeat(4);
}
