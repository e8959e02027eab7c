import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createFaults, type Fault } from "./faults.js";
import { createFlood } from "./flood.js";
import { createLimits, type LimitSettings, noLimits } from "./limits.js";
import * as memberships from "./memberships.js";
import { methodNamed } from "./methods.js";
import * as people from "./people.js";
import * as personFiles from "./person-files.js";
import { conflict, Refusal, unauthorized } from "./refusal.js";
import { createTelegramServer } from "./server.js";
import { freshMetrics, notify, type World } from "./state.js";
import * as transcript from "./transcript.js";
import { createQueue } from "./updates-queue.js";
import { createWebhook } from "./webhook.js";

export interface TelegramOptions {
  token?: string;
  username?: string;
  port?: number;
  limits?: Partial<LimitSettings>;
  /** Shortens the server's waiting times (redelivery, held conflicts): 0.01 makes a second ten milliseconds. 1 unless given. */
  timeScale?: number;
  /** The bot sees everything in groups, as with privacy mode off. */
  readsAllGroupMessages?: boolean;
  /** How many sent messages are remembered; 100,000 unless given. */
  remember?: number;
}

export type TelegramEmulator = Awaited<ReturnType<typeof startTelegram>>;

function createWorld(options: TelegramOptions): World {
  const token = options.token ?? "700000001:AAEmulator-token_of-no-real-bot-0000000";
  const user = { id: Number(token.split(":")[0]), is_bot: true, first_name: "Zvistka", username: options.username ?? "zvistka_test_bot" };
  const metrics = freshMetrics();
  let skipped = 0;
  const now = (): number => Date.now() + skipped;
  const clock = { now, scaled: (ms: number) => ms * (options.timeScale ?? 1), metrics };
  const queue = createQueue(clock, () => world.webhook.pump(), 900_000_001);
  const webhook = createWebhook({ ...clock, queue }, (method, fields) => runQuietly(world, method, fields));
  const world: World = {
    ...clock,
    queue,
    webhook,
    advance(ms) {
      skipped += ms;
    },
    bot: { user, token, revoked: false, readsAllGroupMessages: options.readsAllGroupMessages ?? false, texts: new Map() },
    chats: new Map(),
    usernames: new Map(),
    users: new Map([[user.id, user]]),
    files: new Map(),
    sent: [],
    remember: options.remember ?? 100_000,
    queries: new Map(),
    commands: new Map(),
    limits: createLimits({ ...noLimits, ...options.limits }, now, metrics),
    faults: createFaults(),
    flood: createFlood(clock),
    sharedLastId: 0,
    lastQueryId: 0,
    changed: new Set(),
    add: queue.add,
  };
  return world;
}

/** A call that came as the answer of a webhook: nobody learns how it went. */
async function runQuietly(world: World, method: string, fields: Record<string, unknown>): Promise<void> {
  try {
    await methodNamed(method)(world, { method, fields, uploads: new Map(), whenAbandoned: () => undefined });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.metrics.refusals[error.code] = (world.metrics.refusals[error.code] ?? 0) + 1;
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

type Bound<T> = T extends (world: World, ...args: infer Args) => infer Result ? (...args: Args) => Result : never;

function bindAll<T extends Record<string, unknown>>(world: World, verbs: T): { [Name in keyof T]: Bound<T[Name]> } {
  const bound = Object.entries(verbs).map(([name, verb]) => [
    name,
    (...args: unknown[]) => (verb as (...all: unknown[]) => unknown)(world, ...args),
  ]);
  return Object.fromEntries(bound);
}

const { person, populate, group, channel, topic, say, tell, edit, press, inject } = people;
const { sendFile, sendLocation, sendContact } = personFiles;
const { setBotStatus, block, unblock, kick, deactivate, deleteGroup, restrict, setMember, migrate } = memberships;
const { sent, conversation, waitForReply, waitForAnswer, menuOf } = transcript;

/**
 * Starts a Bot API server on loopback and returns its address with the control interface: people who speak and press, the list of what
 * the bot sent, waiting for replies, faults, limits and metrics. Every verb is also reachable as `POST /control/<verb>`.
 */
export async function startTelegram(options: TelegramOptions = {}) {
  const world = createWorld(options);
  const server = createTelegramServer(world, () => emulator);
  const root = await listen(server, options.port ?? 0);
  const emulator = {
    root,
    token: world.bot.token,
    botId: world.bot.user.id,
    username: world.bot.user.username,
    metrics: world.metrics,
    /** The insides, for the rare test that needs what no verb offers. */
    world: (): World => world,
    ...bindAll(world, { person, populate, group, channel, topic, say, tell, edit, press, inject }),
    ...bindAll(world, { sendFile, sendLocation, sendContact }),
    ...bindAll(world, { setBotStatus, block, unblock, kick, deactivate, deleteGroup, restrict, setMember, migrate }),
    ...bindAll(world, { sent, conversation, waitForReply, waitForAnswer, menuOf }),
    fault: (fault: Fault) => world.faults.add(fault),
    clearFaults: () => world.faults.clear(),
    limit: (settings: Partial<LimitSettings>) => void Object.assign(world.limits.settings, settings),
    penalise: (seconds: number, chatId?: number) => world.limits.penalise(seconds, chatId),
    /** Commands stored for a scope (`default`, `chat:5`, `chat_member:5:6` …) and a language, or none. */
    commands: (scope = "default", language = "") => world.commands.get(`${scope}/${language}`) ?? [],
    answerTo: (queryId: string) => world.queries.get(queryId)?.answer,
    /** Updates that the bot has not confirmed yet. */
    pending: () => world.queue.entries.map(({ update }) => update),
    /** Resolves when the bot has confirmed every update. */
    drained: (ms = 5000) => drained(world, ms),
    /** Moves the server's clock: queries grow old, kept updates expire, windows of limits pass. */
    advance: (ms: number) => world.advance(ms),
    revokeToken() {
      world.bot.revoked = true;
      world.queue.endPoll(unauthorized());
    },
    restoreToken() {
      world.bot.revoked = false;
    },
    /** Ends the bot's long poll as a second instance would. */
    stealPoll() {
      world.queue.endPoll(conflict("terminated by other getUpdates request; make sure that only one bot instance is running"));
    },
    async stop() {
      world.webhook.stop();
      world.queue.endPoll(new Refusal(500, "Internal Server Error: restart"));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return emulator;
}

async function drained(world: World, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (world.queue.entries.length > 0) {
    if (Date.now() > end)
      throw new Error(
        `waited ${ms} ms, ${world.queue.entries.length} updates are not confirmed: ${JSON.stringify(world.queue.entries[0]?.update)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  notify(world);
}
