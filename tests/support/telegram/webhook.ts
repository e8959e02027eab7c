import { isObject } from "./fields.js";
import type { Clock, World } from "./state.js";
import type { Entry } from "./updates-queue.js";

const ANSWER_WITHIN = 60_000;
const LONGEST_PAUSE = 60_000;
const GONE_FOR = 23 * 3_600_000;

export interface WebhookSettings {
  url: string;
  secret: string;
  maxConnections: number;
}

export interface Webhook {
  settings: WebhookSettings | undefined;
  lastError: { at: number; text: string } | undefined;
  set(settings: WebhookSettings | undefined): void;
  /** Sends what may be sent now; called after every change of the queue. */
  pump(): void;
  stop(): void;
}

/**
 * Delivers updates over HTTP as the real server does: one at a time for each chat, up to max_connections in parallel; whatever is not
 * 2xx within 60 s comes again, the first time at once, then after 2, 4, 8 … 60 s; Retry-After up to an hour is honoured; 410 for 23
 * hours removes the webhook. A JSON answer that names a `method` is run as a call whose result nobody sees.
 */
export function createWebhook(
  world: Clock & Pick<World, "queue">,
  runReply: (method: string, fields: Record<string, unknown>) => Promise<void>,
): Webhook {
  let timer: NodeJS.Timeout | undefined;
  let goneSince: number | undefined;
  let generation = 0;

  const webhook: Webhook = {
    settings: undefined,
    lastError: undefined,
    set(settings) {
      generation += 1;
      webhook.settings = settings;
      webhook.lastError = undefined;
      goneSince = undefined;
      for (const entry of world.queue.entries) Object.assign(entry, { inFlight: false, failures: 0, notBefore: 0 });
      webhook.pump();
    },
    pump() {
      const { settings } = webhook;
      if (settings === undefined) return;
      world.queue.dropExpired();
      for (const entry of ready(settings.maxConnections)) void deliver(entry, settings, generation);
      sleepUntilNext();
    },
    stop() {
      generation += 1;
      webhook.settings = undefined;
      clearTimeout(timer);
    },
  };

  function ready(maxConnections: number): Entry[] {
    const { entries } = world.queue;
    const busy = new Set(entries.filter(({ inFlight }) => inFlight).map(({ orderKey }) => orderKey));
    let free = maxConnections - busy.size;
    return entries.filter((entry) => {
      if (free <= 0 || entry.inFlight || busy.has(entry.orderKey)) return false;
      busy.add(entry.orderKey);
      if (entry.notBefore > Date.now()) return false;
      free -= 1;
      return true;
    });
  }

  function sleepUntilNext(): void {
    clearTimeout(timer);
    const times = world.queue.entries
      .filter(({ inFlight, notBefore }) => !inFlight && notBefore > Date.now())
      .map(({ notBefore }) => notBefore);
    if (times.length > 0) timer = setTimeout(webhook.pump, Math.max(1, Math.min(...times) - Date.now()));
  }

  async function deliver(entry: Entry, settings: WebhookSettings, mine: number): Promise<void> {
    entry.inFlight = true;
    entry.handedOut = true;
    world.metrics.webhookDeliveries += 1;
    const outcome = await post(entry, settings);
    if (mine !== generation) return;
    entry.inFlight = false;
    if (outcome.ok) {
      world.queue.drop(entry);
      goneSince = undefined;
      if (outcome.reply !== undefined) await runReply(String(outcome.reply.method), outcome.reply);
    } else postpone(entry, outcome);
    webhook.pump();
  }

  function postpone(entry: Entry, { problem, status, retryAfter }: Outcome): void {
    world.metrics.webhookFailures += 1;
    webhook.lastError = { at: world.now(), text: problem };
    entry.failures += 1;
    const pause = entry.failures === 1 ? 0 : Math.min(1000 * 2 ** (entry.failures - 1), LONGEST_PAUSE);
    entry.notBefore = Date.now() + world.scaled(Math.max(pause, Math.min(retryAfter, 3600) * 1000));
    goneSince = status === 410 ? (goneSince ?? world.now()) : undefined;
    if (goneSince !== undefined && world.now() - goneSince >= GONE_FOR) webhook.set(undefined);
  }

  async function post(entry: Entry, { url, secret }: WebhookSettings): Promise<Outcome> {
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (secret !== "") headers["x-telegram-bot-api-secret-token"] = secret;
    const signal = AbortSignal.timeout(Math.max(1, world.scaled(ANSWER_WITHIN)));
    try {
      const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(entry.update), signal, redirect: "manual" });
      return outcomeOf(response, await response.text());
    } catch (error) {
      return {
        ok: false,
        status: 0,
        retryAfter: 0,
        problem: error instanceof Error ? error.message : "Connection failed",
        reply: undefined,
      };
    }
  }

  return webhook;
}

interface Outcome {
  ok: boolean;
  status: number;
  retryAfter: number;
  problem: string;
  reply: Record<string, unknown> | undefined;
}

function outcomeOf(response: Response, body: string): Outcome {
  const { ok, status, statusText } = response;
  const problem = `Wrong response from the webhook: ${status} ${statusText}`;
  return { ok, status, retryAfter: Number(response.headers.get("retry-after") ?? 0) || 0, problem, reply: ok ? replyIn(body) : undefined };
}

function replyIn(body: string): Record<string, unknown> | undefined {
  if (!body.startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) && typeof value.method === "string" ? value : undefined;
  } catch {
    return undefined; // anything but a call is an ordinary confirmation
  }
}
