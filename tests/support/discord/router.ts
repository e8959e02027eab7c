import type { Body } from "./body.js";
import type { World } from "./world.js";

/** One request, as a route sees it. */
export interface Call extends Body {
  readonly world: World;
  readonly query: URLSearchParams;
  /** The path of the route, with its placeholders. */
  readonly path: string;
  /** A part of the address by its name in the route; throws when the route has no such part. */
  param(name: string): string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Sent instead of JSON: file downloads. */
  readonly bytes?: Buffer;
  readonly type?: string;
}

export interface Route {
  readonly method: string;
  readonly path: string;
  /** `token`: the address itself carries the secret, so no Authorization is asked and the global limit does not count it. */
  readonly access: "bot" | "token";
  handle(call: Call): Answer | Promise<Answer>;
}

/** Throws on a mistake in the route table, never on what a client sends. */
export function route(line: string, handle: Route["handle"], access: Route["access"] = "bot"): Route {
  const [method, path] = line.split(" ");
  if (!method || !path) throw new Error(`A route is "METHOD /path": ${line}`);
  return { method, path, access, handle };
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

export interface Match {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

/** Finds the route; one with fixed words is preferred to one with a placeholder in the same place. */
export function router(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const table = routes.map((one) => ({ route: one, parts: one.path.split("/") }));
  table.sort((a, b) => placeholders(a.parts) - placeholders(b.parts));
  return (method, path) => {
    const parts = path.split("/");
    for (const { route, parts: pattern } of table) {
      const params = route.method === method ? matched(pattern, parts) : undefined;
      if (params) return { route, params };
    }
    return undefined;
  };
}

/** The part of an address that gives a route separate limits: its first channel, guild or webhook, the latter with its token. */
export function majorOf(params: ReadonlyMap<string, string>): string {
  const webhook = params.get("webhook");
  if (webhook !== undefined) return `${webhook}/${params.get("token") ?? ""}`;
  return params.get("channel") ?? params.get("guild") ?? "";
}

function placeholders(parts: readonly string[]): number {
  return parts.filter((part) => part.startsWith(":")).length;
}

function matched(pattern: readonly string[], parts: readonly string[]): Map<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, expected] of pattern.entries()) {
    const part = decoded(parts[index] ?? "");
    if (expected.startsWith(":")) params.set(expected.slice(1), part);
    else if (expected !== part) return undefined;
  }
  return params;
}

/** What cannot be decoded stays as it is: no route or id will match it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
