/** Counters since the start; all of them may be read at any time. */
export interface Metrics {
  requests: number;
  /** Requests by "METHOD /route/:template". */
  readonly byRoute: Record<string, number>;
  /** Answers by status. */
  readonly byStatus: Record<number, number>;
  rateLimited: number;
  /** Requests made before a wait that an earlier 429 asked for was over. */
  insidePenalty: number;
  /** 401, 403 and 429 answers (429 of scope `shared` not counted): what leads to a ban of the address. */
  invalidRequests: number;
  /** Most requests bound by the global limit in any sliding second. */
  busiestSecond: number;
  identifies: number;
  resumes: number;
  heartbeats: number;
  /** First answers to interactions that came too late (10062). */
  lateAnswers: number;
}

export function newMetrics(): Metrics {
  return {
    requests: 0,
    byRoute: {},
    byStatus: {},
    rateLimited: 0,
    insidePenalty: 0,
    invalidRequests: 0,
    busiestSecond: 0,
    identifies: 0,
    resumes: 0,
    heartbeats: 0,
    lateAnswers: 0,
  };
}

/** Keeps `busiestSecond`; call it once for each request that the global limit counts. */
export function busiestSecond(metrics: Metrics, now: () => number): () => void {
  let times: number[] = [];
  let first = 0;
  return () => {
    const at = now();
    times.push(at);
    while ((times[first] ?? at) <= at - 1000) first += 1;
    metrics.busiestSecond = Math.max(metrics.busiestSecond, times.length - first);
    if (first > 10_000) [times, first] = [times.slice(first), 0];
  };
}
