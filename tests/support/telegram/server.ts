import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Call, parseFields, readBody } from "./body.js";
import { runControl } from "./control.js";
import type { Fault } from "./faults.js";
import { textOf } from "./fields.js";
import { DOWNLOAD_LIMIT } from "./files.js";
import { methodNamed } from "./methods.js";
import { notFound, Refusal, unauthorized } from "./refusal.js";
import type { World } from "./state.js";

type Verbs = Parameters<typeof runControl>[0];

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.destroyed) return;
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { "content-type": "application/json", "content-length": body.length });
  response.end(body);
}

function refuse(world: World, response: ServerResponse, { code, description, parameters }: Refusal): void {
  const { metrics } = world;
  metrics.refusals[code] = (metrics.refusals[code] ?? 0) + 1;
  if (code === 429) metrics.tooMany += 1;
  if (code === 409) metrics.conflicts += 1;
  send(response, code, { ok: false, error_code: code, description, ...(parameters === undefined ? {} : { parameters }) });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Plays the fault. True when the call is thereby answered, or never will be. */
async function spoil(world: World, fault: Fault | undefined, response: ServerResponse): Promise<boolean> {
  if (fault === undefined) return false;
  world.metrics.faults += 1;
  const { kind, ms, status, retryAfter } = fault;
  if (kind === "slow") {
    await pause(ms ?? 100);
    return false;
  }
  if (kind === "reset") response.socket?.resetAndDestroy();
  else if (kind === "hang") setTimeout(() => response.socket?.destroy(), ms ?? 2 ** 31 - 1).unref();
  else if (kind === "html") {
    response.writeHead(status ?? 502, { "content-type": "text/html" });
    response.end(`<html><head><title>${status ?? 502} Bad Gateway</title></head><body><center><h1>Bad Gateway</h1></center></body></html>`);
  } else {
    const parameters = retryAfter === undefined ? undefined : { retry_after: retryAfter };
    refuse(world, response, new Refusal(status ?? 500, fault.description ?? describe(status ?? 500, retryAfter), parameters));
  }
  return true;
}

function describe(status: number, retryAfter: number | undefined): string {
  if (status === 429) return `Too Many Requests: retry after ${retryAfter ?? 1}`;
  return status === 500 ? "Internal Server Error: restart" : `Error ${status}`;
}

/** A token of the wrong form is no path at all (404); one of the right form that is not ours is 401. */
function checkToken({ bot }: World, token: string): void {
  if (!/^\d+:[\w-]+$/.test(token)) throw notFound();
  if (bot.revoked || token !== bot.token) throw unauthorized();
}

async function answerCall(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  name: string,
  query: string,
): Promise<void> {
  const { metrics } = world;
  const body = await readBody(request);
  metrics.requests += 1;
  metrics.byMethod[name] = (metrics.byMethod[name] ?? 0) + 1;
  checkToken(world, token);
  const call: Call = {
    method: name,
    ...parseFields(request.headers["content-type"] ?? "", body, query),
    whenAbandoned: (listener) => response.once("close", listener),
  };
  const leave = await world.flood.enter(textOf(call, "chat_id"));
  try {
    await runCall(world, call, response);
  } finally {
    leave();
  }
}

async function runCall(world: World, call: Call, response: ServerResponse): Promise<void> {
  const { method: name } = call;
  const run = methodNamed(name);
  if (await spoil(world, world.faults.take(name, "before", call), response)) return;
  const result = await run(world, call);
  if (await spoil(world, world.faults.take(name, "after", call), response)) return;
  send(response, 200, { ok: true, result });
}

async function answerFile(world: World, response: ServerResponse, token: string, path: string): Promise<void> {
  checkToken(world, token);
  if (await spoil(world, world.faults.take("file", "before"), response)) return;
  const file = [...world.files.values()].find(({ file_path }) => file_path === decodeURIComponent(path));
  if (file === undefined || file.file_size > DOWNLOAD_LIMIT) throw notFound();
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": file.bytes.length });
  response.end(file.bytes);
}

async function answerControl(verbs: Verbs, request: IncomingMessage, response: ServerResponse, verb: string): Promise<void> {
  const body = (await readBody(request)).toString("utf8");
  try {
    send(response, 200, { ok: true, result: (await runControl(verbs, verb, body === "" ? [] : JSON.parse(body))) ?? null });
  } catch (error) {
    send(response, 400, { ok: false, description: error instanceof Error ? error.message : String(error) });
  }
}

async function route(world: World, verbs: () => Verbs, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = "", query = ""] = (request.url ?? "").split("?", 2);
  const call = /^\/bot([^/]*)\/([^/]+)$/.exec(path);
  if (call !== null) return answerCall(world, request, response, decodeURIComponent(call[1] ?? ""), call[2] ?? "", query);
  const file = /^\/file\/bot([^/]*)\/(.+)$/.exec(path);
  if (file !== null) return answerFile(world, response, decodeURIComponent(file[1] ?? ""), file[2] ?? "");
  const control = /^\/control\/(\w+)$/.exec(path);
  if (control !== null) return answerControl(verbs(), request, response, control[1] ?? "");
  throw notFound();
}

/** The HTTP side. verbs is asked late, because the control interface is made after the server. */
export function createTelegramServer(world: World, verbs: () => Verbs): Server {
  const server = createServer((request, response) => {
    route(world, verbs, request, response).catch((error: unknown) => {
      const refusal = error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${String(error)}`);
      refuse(world, response, refusal);
    });
  });
  server.keepAliveTimeout = 60_000;
  return server;
}
