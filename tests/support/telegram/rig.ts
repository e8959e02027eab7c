import type { Server } from "node:http";
import { Telegram, TelegramError } from "telegraf";
import { afterEach, beforeEach } from "vitest";
import { startTelegram, type TelegramEmulator, type TelegramOptions } from "./start.js";
import type { Message, User } from "./wire.js";

/** One emulator for each test, with one person who has started the bot, and the real telegraf client to talk to it. */
export let telegram: TelegramEmulator;
export let olena: User;
/** Servers that a test opened; closed after it. */
export const servers: Server[] = [];

/** Call once at the top of a test file. */
export function eachTestHasItsOwn(): void {
  beforeEach(() => begin({ timeScale: 0.01 }));
  afterEach(async () => {
    await telegram.stop();
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
}

async function begin(options: TelegramOptions): Promise<void> {
  telegram = await startTelegram(options);
  olena = telegram.person({ firstName: "Olena", language: "uk" });
  telegram.say(olena, "/start");
}

export async function restart(options: TelegramOptions): Promise<void> {
  await telegram.stop();
  await begin(options);
}

export function call<T = unknown>(method: string, payload: object = {}, token = telegram.token): Promise<T> {
  const client = new Telegram(token, { apiRoot: telegram.root });
  return client.callApi(method as never, payload as never) as Promise<T>;
}

/** Code and description of the TelegramError that the call ends in; fails if the call is accepted. */
export async function refusal(method: string, payload: object = {}): Promise<string> {
  const error = await call(method, payload).then(
    (result) => new Error(`it was accepted: ${JSON.stringify(result)}`),
    (problem: unknown) => problem,
  );
  if (!(error instanceof TelegramError)) throw error;
  return `${error.code} ${error.description}`;
}

export const send = (text: string, more: object = {}): Promise<Message> =>
  call<Message>("sendMessage", { chat_id: olena.id, text, ...more });

export const button = (text: string, more: object): object => ({ reply_markup: { inline_keyboard: [[{ text, ...more }]] } });
