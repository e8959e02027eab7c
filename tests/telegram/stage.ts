import { randomBytes, randomUUID } from "node:crypto";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { Foundation } from "../../src/conversation.js";
import { type Db, openDatabase } from "../../src/db/client.js";
import { libraryOf } from "../../src/domain/figures/library.js";
import { type TelegramBot, type TelegramOptions, telegram } from "../../src/telegram/bot.js";
import { sleep } from "../../src/telegram/sleep.js";
import { type TestDatabase, testDatabase } from "../support/database.js";
import { startTelegram, type TelegramEmulator } from "../support/telegram/start.js";
import type { User } from "../support/telegram/wire.js";
import { lineTo } from "./line-to-database.js";
import { testCommands } from "./test-commands.js";

export let emulator: TelegramEmulator;
export let db: Db;
export let line: Awaited<ReturnType<typeof lineTo>>;
export let olena: User;
export let bot: TelegramBot;
export const inboxKey = randomBytes(32);
/** What was logged, as JSON lines. */
export let logged: string[];
/** How long the bot wanted to wait each time, in ms. It waits 10 ms instead. */
export let waits: number[];

let references = 0;

export function foundation(): Foundation {
  return {
    db,
    library: libraryOf({ figures: [], sources: [], documents: [], howtos: [], statements: [], notTracked: [] }),
    commands: testCommands,
    log: pino({ level: "info" }, { write: (line: string) => void logged.push(line) }),
    clock: () => new Date("2026-01-01T12:00:00Z"),
    newId: () => `reference-${++references}`,
    newUuid: randomUUID,
    desk: null,
    defaultLocale: "uk",
    botName: "zvistka_test_bot",
  };
}

/** Another bot with the same token, database and key: what a restart makes. */
export function newBot(more: Partial<TelegramOptions> = {}): TelegramBot {
  return telegram({
    token: emulator.token,
    apiRoot: emulator.root,
    foundation: foundation(),
    inboxKey,
    timeouts: { poll: 65_000, send: 60_000 },
    sleep: (ms, signal) => {
      waits.push(ms);
      return sleep(10, signal);
    },
    ...more,
  });
}

/** Starts this bot in place of the one that the stage has made. */
export async function begin(more: Partial<TelegramOptions> = {}): Promise<void> {
  bot = newBot(more);
  await bot.start();
}

export function eachTestHasItsOwn(): void {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    line = await lineTo(database.connection);
    db = openDatabase({ ...database.connection, host: "127.0.0.1", port: line.port });
    await db.$executeRaw`TRUNCATE inbox, chat`;
    logged = [];
    waits = [];
    emulator = await startTelegram({ timeScale: 0.01 });
    olena = emulator.person({ firstName: "Olena", language: "en" });
  });
  afterEach(async () => {
    await bot?.stop();
    await emulator.stop();
    await db.$disconnect();
    await line.close();
  });
}

export interface InboxRow {
  readonly update_key: string;
  readonly body: Uint8Array | null;
  readonly outcome: string | null;
}

export async function inboxRows(): Promise<readonly InboxRow[]> {
  return db.$queryRaw<InboxRow[]>`SELECT update_key, body, outcome FROM inbox ORDER BY sequence`;
}

/** The texts that the bot sent into a chat. */
export function texts(chat: number | { id: number }): readonly string[] {
  return emulator.sent(chat).map(({ text }) => text);
}
