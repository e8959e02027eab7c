/** A fault that the next matching requests meet. */
export interface Fault {
  /** Part of "METHOD /path", or an expression; every request when it is absent. */
  readonly match?: string | RegExp;
  /**
   * `status`: an error status with a JSON body; `html`: the same with a page, as an edge server sends; `reset`: the connection breaks;
   * `hang`: no answer ever; `limited`: 429 with `retryAfter`; `slow`: the right answer after `delayMs`.
   */
  readonly kind: "status" | "html" | "reset" | "hang" | "limited" | "slow";
  /** Default 500. */
  readonly status?: number;
  /** Error code in the JSON body, default 0. */
  readonly code?: number;
  /** Whether the request takes effect although its answer is lost. Default `before`: it does not. */
  readonly when?: "before" | "after";
  /** How many requests; default 1. */
  readonly times?: number;
  /** Seconds for `limited`; default 1. */
  readonly retryAfter?: number;
  readonly scope?: "user" | "shared" | "global";
  readonly delayMs?: number;
}

/** What the server does instead of, or after, the right answer. */
export interface FaultBook {
  add(fault: Fault): void;
  /** The fault for this request, counted down; undefined when none matches. */
  take(method: string, path: string): Fault | undefined;
  clear(): void;
}

export function faultBook(): FaultBook {
  let open: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void open.push({ fault, left: fault.times ?? 1 }),
    take(method, path) {
      const entry = open.find(({ fault }) => matches(fault.match, `${method} ${path}`));
      if (!entry) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) open = open.filter((one) => one !== entry);
      return entry.fault;
    },
    clear() {
      open = [];
    },
  };
}

function matches(match: string | RegExp | undefined, line: string): boolean {
  if (match === undefined) return true;
  return typeof match === "string" ? line.includes(match) : match.test(line);
}

export const errorPage = (status: number) =>
  `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>Error ${status}</h1><hr>edge</body></html>`;
