import type { Foundation } from "../conversation.js";
import type { Update } from "../db/inbox.js";
import { recentAlbums } from "./albums.js";
import { type Api, apiOf } from "./api.js";
import { describe, failureOf } from "./failures.js";
import { handle } from "./handle.js";
import { type Intake, intakeOf } from "./intake.js";
import type { Me } from "./mention.js";
import { publishMenu } from "./menu.js";
import { untilDone, waitAfterFailure } from "./patience.js";
import { poll } from "./poll.js";
import { backOff, sleep as reallySleep, type Sleep } from "./sleep.js";
import { allowedUpdates, updateSchema } from "./update.js";
import { type WebhookHandler, webhookHandler } from "./webhook.js";

export interface TelegramOptions {
  readonly token: string;
  /** `https://api.telegram.org`, or a Bot API server of one's own. */
  readonly apiRoot: string;
  /** Absent: long polling. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  readonly foundation: Foundation;
  /** 32 bytes, see inboxKey. */
  readonly inboxKey: Uint8Array;
  /** Milliseconds; a test may not want to wait as long. */
  readonly timeouts?: { readonly poll: number; readonly send: number };
  readonly sleep?: Sleep;
}

export type TelegramState = "stopped" | "connecting" | "running" | "unauthorised" | "conflict" | "waiting";

export interface TelegramBot {
  /** Returns at once; the bot connects, and connects again, by itself. */
  start(): Promise<void>;
  /** Ends what is under way; what is left stands in the inbox for the next start. */
  stop(): Promise<void>;
  state(): TelegramState;
  /** For the HTTP server; null when the bot polls. */
  readonly webhook: WebhookHandler | null;
}

/** The Telegram side of the bot, on its own update loop: telegraf's loses an update when a handler throws. */
export function telegram(options: TelegramOptions): TelegramBot {
  const { token, foundation, webhook, sleep = reallySleep, timeouts = { poll: 65_000, send: 60_000 } } = options;
  const { log, commands, db } = foundation;
  const api = apiOf(token, options.apiRoot);
  const ending = new AbortController();
  const { signal } = ending;
  const line = { api, sleep, signal, sendTimeout: timeouts.send };
  const albums = recentAlbums();
  const names = new Set(commands.map(({ name }) => name));
  let state: TelegramState = "stopped";
  let me: Me = { id: 0, username: "" };
  let running: Promise<void> = Promise.resolve();

  function waitAfter(error: unknown, failures: number): number {
    const failure = failureOf(error);
    const next = failure.kind === "unauthorised" || failure.kind === "conflict" ? failure.kind : "waiting";
    if (state !== next) log.warn({ problem: describe(error) }, complaints[next]);
    state = next;
    return waitAfterFailure(failure, failures);
  }
  const patience = { sleep, signal, waitAfter };
  const until = <T>(method: string, payload: object) =>
    untilDone(() => api<T>(method, payload, { timeout: timeouts.send, signal }), patience);

  function afterMenu(error: unknown, failures: number): number {
    log.warn({ problem: describe(error) }, "telegram: the menu was not published (trying again)");
    return backOff(failures, 10_000, 600_000);
  }

  const known = untilKnown();
  const intake: Intake = intakeOf({
    db,
    key: options.inboxKey,
    bot: `telegram:${token.split(":")[0]}`,
    sleep,
    signal,
    noticed: (update) =>
      acknowledge(api, update, (error) => log.warn({ problem: describe(error) }, "telegram: a press was not acknowledged")),
    handle: async (update, earlier) => {
      await known.promise;
      return signal.aborted ? null : handle({ foundation, line, me, commands: names, albums }, update, earlier);
    },
  });

  async function run(): Promise<void> {
    await intake.recover();
    const found = await until<Me>("getMe", {});
    if (found === undefined) return;
    me = found.done;
    known.resolve();
    await until(...connection(webhook));
    if (!signal.aborted) state = "running";
    void untilDone(() => publishMenu(api, commands, foundation.defaultLocale), { ...patience, waitAfter: afterMenu });
    const onAnswer = () => {
      state = "running";
    };
    if (!webhook) await poll({ api, intake, sleep, signal, pollTimeout: timeouts.poll, waitAfter, onAnswer });
  }

  return {
    async start() {
      state = "connecting";
      running = run();
    },
    async stop() {
      ending.abort();
      known.resolve();
      await running;
      await intake.close();
      state = "stopped";
    },
    state: () => state,
    webhook: webhook ? webhookHandler(webhook.secret, intake) : null,
  };
}

const complaints = {
  unauthorised: "telegram: the token is not valid; check TELEGRAM_BOT_TOKEN (trying again every minute)",
  conflict: "telegram: another process takes this bot's updates; stop it (trying again every 5 s)",
  waiting: "telegram: no answer from Telegram (trying again)",
};

function connection(webhook: TelegramOptions["webhook"]): [string, object] {
  if (!webhook) return ["deleteWebhook", {}];
  return ["setWebhook", { url: webhook.url, secret_token: webhook.secret, allowed_updates: allowedUpdates, max_connections: 40 }];
}

/** A press is acknowledged before anything else: the person's phone shows a clock until then. */
function acknowledge(api: Api, update: Update, onError: (error: unknown) => void): void {
  const press = updateSchema.safeParse(JSON.parse(update.body)).data?.callback_query;
  if (!press) return;
  api("answerCallbackQuery", { callback_query_id: press.id }, { timeout: 10_000 }).catch((error: unknown) => {
    if (failureOf(error).kind !== "old-query") onError(error);
  });
}

function untilKnown(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
