import { randomUUID } from "node:crypto";
import { join } from "node:path";
import cron from "node-cron";
import type { Logger } from "pino";
import { settleRestore } from "./backup/restore-journal.js";
import { catalogueWatch } from "./catalogue-watch.js";
import { localChat } from "./chat/routes.js";
import type { Command } from "./command.js";
import type { Config } from "./config.js";
import { consoleRoutes, linkAddress } from "./console/routes.js";
import type { Foundation } from "./conversation.js";
import { forgetFocus } from "./db/chats.js";
import { forgetDrafts } from "./db/drafts.js";
import { countVersions } from "./db/entries.js";
import { eraseReport } from "./db/erasures.js";
import { forget } from "./db/inbox.js";
import { openProjectDatabase } from "./db/project.js";
import { fewRandomBytes } from "./db/random.js";
import { grantAdmins } from "./db/roles.js";
import { serviceKey } from "./db/service-keys.js";
import { discord } from "./discord/bot.js";
import { loadCatalogue } from "./domain/figures/catalogue-store.js";
import { libraryOf } from "./domain/figures/library.js";
import { offerSetUp } from "./domain/vault/links.js";
import { requirePinnedEpoch } from "./domain/vault/pinned-epoch.js";
import { seedWhenEmpty } from "./first-seed.js";
import { serve } from "./http/server.js";
import { type TelegramBot, telegram } from "./telegram/bot.js";
import { usualCost } from "./vault/passphrase.js";
import { vaultFoundation } from "./vault-foundation.js";

export interface ServiceOptions {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly projectDir: string;
  readonly log: Logger;
  /** Says a line to the operator. */
  readonly tell: (line: string) => void;
}

/**
 * Starts the database, HTTP and every platform that is configured.
 * @throws StartError with one sentence on what to do
 */
export async function startZvistka({
  config,
  commands,
  projectDir,
  log,
  tell,
}: ServiceOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const { databaseUrl, dataDir } = config;
  const { db, close } = await openProjectDatabase({ databaseUrl, dataDir, projectDir, log: tell, alone: true });
  const stops: (() => Promise<void>)[] = [close];
  const stop = async () => {
    for (const each of stops.reverse()) await each();
  };
  try {
    await settleRestore(db, dataDir, (subject) => eraseReport(db, subject));
    await seedWhenEmpty(db, tell, new Date());
    await grantAdmins(db, config.admins, new Date());
    const versions = await countVersions(db);
    const library = libraryOf(await loadCatalogue(db));
    const foundation: Foundation = {
      db,
      library,
      commands,
      log,
      clock: () => new Date(),
      newId: () => fewRandomBytes(6).toString("hex"),
      newUuid: randomUUID,
      // Without a vault nothing could be sealed, so /report says that reports are not open yet.
      desk: null,
      defaultLocale: config.defaultLocale,
      botName: "zvistka",
    };
    const vault = await vaultFoundation(foundation, dataDir);
    await requirePinnedEpoch(vault);
    const bot = config.telegram ? await startTelegram(config.telegram, foundation, dataDir) : null;
    const chat = config.localChat ? localChat(foundation) : null;
    const { publicUrl } = config.http;
    const pageFolder = join(projectDir, "dist", "console");
    const console = consoleRoutes({ foundation: vault, publicUrl, pageFolder, log, cost: usualCost });
    const http = await serve({ ...config.http, webhook: bot?.webhook ?? null, chat, console });
    stops.push(() => http.stop());
    await bot?.start();
    if (bot) stops.push(() => bot.stop());
    if (config.discord) stops.push(await startDiscord(config.discord, foundation));
    stops.push(startTicker(foundation, catalogueWatch(db, library, log, versions)));
    greet({ config, url: http.url, setUp: await offerSetUp(vault), tell });
    return { url: http.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startTelegram(settings: NonNullable<Config["telegram"]>, foundation: Foundation, dataDir: string): Promise<TelegramBot> {
  const { token, apiRoot, webhook } = settings;
  return telegram({ token, apiRoot, foundation, inboxKey: await serviceKey(dataDir, "inbox"), ...(webhook && { webhook }) });
}

async function startDiscord({ token, apiRoot }: NonNullable<Config["discord"]>, foundation: Foundation): Promise<() => Promise<void>> {
  const bot = discord({ token, api: apiRoot, foundation, log: foundation.log });
  await bot.start();
  return () => bot.stop();
}

/** node-cron only ticks: what there is to do is read from the database each time. */
function startTicker({ db, log, clock }: Foundation, watch: () => Promise<void>): () => Promise<void> {
  const guarded = (name: string, work: () => Promise<unknown>) => () => work().catch((err: unknown) => log.warn({ err }, `${name} failed`));
  const tasks = [
    cron.schedule("*/10 * * * * *", guarded("catalogue watch", watch), { name: "catalogue", noOverlap: true }),
    cron.schedule(
      "17 * * * *",
      guarded("forgetting old updates", () => forget(db)),
      { name: "forget", noOverlap: true },
    ),
    cron.schedule(
      "27 * * * *",
      guarded("forgetting what chats asked about", () => forgetFocus(db)),
      { name: "focus", noOverlap: true },
    ),
    cron.schedule(
      "37 * * * *",
      guarded("forgetting drafts that have ended", () => forgetDrafts(db, clock())),
      { name: "drafts", noOverlap: true },
    ),
  ];
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}

interface Greeting {
  readonly config: Config;
  readonly url: string;
  /** The token of the link for the first set-up, while there is no vault. */
  readonly setUp: string | null;
  readonly tell: (line: string) => void;
}

/** The link goes to the operator's terminal and never into the log. */
function greet({ config, url, setUp, tell }: Greeting): void {
  if (config.telegram) tell(`Telegram: ${config.telegram.webhook ? "by webhook" : "by long polling"}.`);
  if (config.discord) tell("Discord: connecting. Publish its commands with: npm run discord:commands");
  if (config.localChat) tell(`Open the local chat: ${url}`);
  else tell(`HTTP listens on ${url} (health: ${url}healthz).`);
  const base = config.http.publicUrl ?? url;
  if (setUp === null) tell(`Moderators open the console: ${new URL("/console/", base).href}`);
  else tell(`Set up the vault, once, by this link (new at each start; reports are not taken yet): ${linkAddress(base, "set-up", setUp)}`);
  tell("Ctrl-C stops it.");
}
