import type { IncomingMessage, ServerResponse } from "node:http";
import { parseBody, readBytes } from "./body.js";
import { errorPage, type Fault, type FaultBook } from "./faults.js";
import { limiter, type RateLimits, type Verdict } from "./limits.js";
import { busiestSecond, type Metrics } from "./metrics.js";
import { Refusal, refuse } from "./refusal.js";
import { type Answer, type Match, majorOf, type Route, router } from "./router.js";
import type { World } from "./world.js";

export interface RestOptions {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly limits: RateLimits;
  readonly faults: FaultBook;
  readonly metrics: Metrics;
  /** Hears of every answer, for transcripts. */
  note(line: string, params: ReadonlyMap<string, string>): void;
}

type Reply = Answer & { readonly headers?: Record<string, string> };

/** Serves REST requests: fault, ban, authorization, limits, route, in this order. */
export function rest(options: RestOptions) {
  const { world, faults, metrics } = options;
  const find = router(options.routes);
  const judge = limiter(options.limits, world.now);
  const countSecond = busiestSecond(metrics, world.now);
  const invalid: number[] = [];

  return async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const method = request.method ?? "GET";
    const path = url.pathname.replace(/^\/api(\/v10)?/, "");
    const match = find(method, path);
    metrics.requests += 1;
    const name = match ? `${method} ${match.route.path}` : "none";
    metrics.byRoute[name] = (metrics.byRoute[name] ?? 0) + 1;
    const fault = faults.take(method, path);
    const line = `${method} ${path.replace(/[\w-]{60,}/, "…")}`;
    const params = match?.params ?? new Map<string, string>();
    if (fault && fault.kind !== "slow")
      options.note(`${line} meets a fault: ${fault.kind} ${fault.when ?? "before"} it takes effect`, params);
    if (fault && fault.when !== "after" && fault.kind !== "slow") return fail(fault, response);
    const reply = await answer(request, url, match);
    if (fault?.when === "after") return fail(fault, response);
    if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 0));
    count(reply);
    options.note(`${line} → ${reply.status}${brief(reply)}`, params);
    send(response, reply);
  };

  async function answer(request: IncomingMessage, url: URL, match: Match | undefined): Promise<Reply> {
    try {
      const bytes = await readBytes(request);
      if (banned()) return { status: 429, bytes: Buffer.from(errorPage(1015)), type: "text/html", headers: { "retry-after": "600" } };
      if (!match) throw refuse(0);
      if (match.route.access === "bot" && request.headers.authorization !== `Bot ${world.token}`)
        throw new Refusal(401, 0, "401: Unauthorized");
      const verdict = limited(match);
      if (verdict.retryAfter !== undefined) return tooMany(verdict);
      const body = await parseBody(bytes, request.headers["content-type"]);
      return { ...(await match.route.handle(callOf(match, url, body))), headers: verdict.headers };
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, body: error };
      throw error;
    }
  }

  function callOf(match: Match, url: URL, body: Awaited<ReturnType<typeof parseBody>>) {
    const param = (name: string): string => {
      const value = match.params.get(name);
      if (value === undefined) throw new Error(`${match.route.path} has no :${name}`);
      return value;
    };
    return { ...body, world, query: url.searchParams, path: match.route.path, param };
  }

  function limited(match: Match): Verdict {
    // Answers to interactions carry no limit headers at all: discord.js sends them without any queue.
    if (match.route.path.startsWith("/interactions/")) return { headers: {}, insidePenalty: false };
    const globally = match.route.access === "bot";
    if (globally) countSecond();
    const verdict = judge(`${match.route.method} ${match.route.path}`, majorOf(match.params), globally);
    if (verdict.insidePenalty) metrics.insidePenalty += 1;
    return verdict;
  }

  function count({ status, headers, body }: Reply): void {
    if (body instanceof Refusal && body.code === 10062) metrics.lateAnswers += 1;
    metrics.byStatus[status] = (metrics.byStatus[status] ?? 0) + 1;
    if (status === 429) metrics.rateLimited += 1;
    if (![401, 403, 429].includes(status) || headers?.["x-ratelimit-scope"] === "shared") return;
    metrics.invalidRequests += 1;
    invalid.push(world.now());
  }

  function banned(): boolean {
    const since = world.now() - 600_000;
    while ((invalid[0] ?? since) < since) invalid.shift();
    return invalid.length >= options.limits.invalidRequests;
  }

  function fail(fault: Fault, response: ServerResponse): void {
    if (fault.kind === "hang") return;
    if (fault.kind === "reset") return void response.socket?.resetAndDestroy();
    const reply = faultReply(fault);
    count(reply);
    send(response, reply);
  }
}

function faultReply(fault: Fault): Reply {
  const status = fault.status ?? 500;
  if (fault.kind === "html") return { status, bytes: Buffer.from(errorPage(status)), type: "text/html" };
  if (fault.kind !== "limited") return { status, body: { message: `${status}: Internal Server Error`, code: fault.code ?? 0 } };
  const { retryAfter = 1, scope = "user" } = fault;
  const headers = { "retry-after": String(Math.ceil(retryAfter)), "x-ratelimit-scope": scope, via: "1.1 google" };
  return tooMany({
    headers: scope === "global" ? { ...headers, "x-ratelimit-global": "true" } : headers,
    retryAfter,
    insidePenalty: false,
  });
}

function tooMany(verdict: Verdict): Reply {
  const global = verdict.headers["x-ratelimit-global"] === "true";
  const body = { message: "You are being rate limited.", retry_after: verdict.retryAfter, global };
  return { status: 429, body, headers: verdict.headers };
}

function send(response: ServerResponse, { status, body, bytes, type, headers }: Reply): void {
  const payload = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
  const contentType = payload ? { "content-type": type ?? "application/json", "content-length": String(payload.length) } : {};
  response.writeHead(status, { ...headers, ...contentType });
  response.end(payload);
}

function brief(reply: Reply): string {
  return reply.status < 400 || reply.body === undefined ? "" : ` ${JSON.stringify(reply.body)}`;
}
