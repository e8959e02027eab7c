import type { Foundation } from "../conversation.js";
import { acknowledge } from "./acknowledge.js";
import { recentAlbums } from "./albums.js";
import { apiOf } from "./api.js";
import { direct, introduce, keepMenu, standingOf, type TelegramState } from "./connection.js";
import { handle } from "./handle.js";
import { intakeOf } from "./intake.js";
import type { Me } from "./mention.js";
import { poll } from "./poll.js";
import { sleep as reallySleep, type Sleep } from "./sleep.js";
import { type WebhookHandler, webhookHandler } from "./webhook.js";

export interface TelegramOptions {
  readonly token: string;
  /** `https://api.telegram.org`, or a Bot API server of one's own. */
  readonly apiRoot: string;
  /** Absent: long polling. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  readonly foundation: Foundation;
  /** 32 bytes, see service-keys.ts. */
  readonly inboxKey: Uint8Array;
  /** Milliseconds; a test may not want to wait as long. */
  readonly timeouts?: { readonly poll: number; readonly send: number };
  readonly sleep?: Sleep;
}

export interface TelegramBot {
  /** Returns at once; the bot connects, and connects again, by itself. To be called once. */
  start(): Promise<void>;
  /** Ends what is under way, within 10 s; what is left stands in the inbox for the next start. */
  stop(): Promise<void>;
  state(): TelegramState;
  /** For the HTTP server; null when the bot polls. */
  readonly webhook: WebhookHandler | null;
}

/** The Telegram side of the bot, on its own update loop: telegraf's loses an update when a handler throws. */
export function telegram(options: TelegramOptions): TelegramBot {
  const { token, foundation, webhook, sleep = reallySleep, timeouts = { poll: 65_000, send: 60_000 } } = options;
  const api = apiOf(token, options.apiRoot);
  const ending = new AbortController();
  const line = { api, sleep, signal: ending.signal, sendTimeout: timeouts.send };
  const standing = standingOf(foundation.log);
  const introduced = promised<Me | undefined>();
  const known = { foundation, line, commands: new Set(foundation.commands.map(({ name }) => name)), albums: recentAlbums() };
  let running = Promise.resolve();

  const intake = intakeOf({
    ...line,
    db: foundation.db,
    key: options.inboxKey,
    bot: `telegram:${token.split(":")[0]}`,
    noticed: (update) => acknowledge(api, foundation.log, update),
    async handle(update, earlier) {
      const me = await introduced.promise;
      return me === undefined || ending.signal.aborted ? null : handle({ ...known, me }, update, earlier);
    },
  });

  async function run(): Promise<void> {
    await intake.recover();
    const me = await introduce(line, standing);
    introduced.resolve(me);
    if (me === undefined) return;
    await direct(line, standing, webhook);
    if (!ending.signal.aborted) standing.state = "running";
    void keepMenu(line, foundation);
    if (!webhook) await poll({ ...line, standing, intake, pollTimeout: timeouts.poll });
  }

  return {
    async start() {
      standing.state = "connecting";
      running = run();
    },
    async stop() {
      ending.abort();
      introduced.resolve(undefined);
      await running;
      await intake.close();
      standing.state = "stopped";
    },
    state: () => standing.state,
    webhook: webhook ? webhookHandler(webhook.secret, intake) : null,
  };
}

function promised<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
