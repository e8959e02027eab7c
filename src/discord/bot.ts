import { Client, Events, GatewayIntentBits, type Interaction } from "discord.js";
import type { Logger } from "pino";
import type { Foundation } from "../conversation.js";
import { answer } from "./answer.js";
import { faultOf } from "./fault.js";
import { propose } from "./propose.js";

export interface DiscordOptions {
  readonly token: string;
  /** Root of the API without a version, as in https://discord.com/api. */
  readonly api: string;
  readonly foundation: Foundation;
  readonly log: Logger;
  /** How long to wait after a failed login, first and at most; ms. */
  readonly retry?: { readonly firstMs: number; readonly mostMs: number };
}

export interface DiscordBot {
  /** Resolves when the bot hears commands, or when the first login has failed and is being repeated. Never rejects. */
  start(): Promise<void>;
  /** Closes the connection, within 10 s also when Discord does not answer. */
  stop(): Promise<void>;
}

const TIMEOUT_MS = 10_000;
/** Failed logins count: Discord bans an address after 10,000 in ten minutes and resets a token after 1,000 a day. */
const PATIENT = { firstMs: 60_000, mostMs: 900_000 } as const;

/** The bot on Discord. A bad token or a lost connection is logged and tried again; it never ends the process. */
export function discord(options: DiscordOptions): DiscordBot {
  const { firstMs, mostMs } = options.retry ?? PATIENT;
  let client: Client | null = null;
  let again: NodeJS.Timeout | undefined;
  let stopped = false;
  let release: () => void = () => undefined;
  // A login that never ends must not keep start() waiting after stop().
  const ended = new Promise<null>((resolve) => {
    release = () => resolve(null);
  });

  const connect = async (waitMs: number): Promise<void> => {
    client = clientFor(options);
    const fault = await Promise.race([ended, whenLost(client, options.token, () => retryAfter(firstMs))]);
    if (fault === null || stopped) return;
    options.log.error({ ...fault, retryInMs: waitMs }, "Discord refused the login: check DISCORD_BOT_TOKEN and the network");
    retryAfter(waitMs);
  };
  const retryAfter = (waitMs: number) => {
    if (stopped) return;
    void destroyed(client, options.log);
    clearTimeout(again);
    again = setTimeout(() => void connect(Math.min(waitMs * 2, mostMs)), waitMs);
  };
  return {
    start: () => connect(firstMs),
    async stop() {
      stopped = true;
      release();
      clearTimeout(again);
      await destroyed(client, options.log);
    },
  };
}

/** Logs in; resolves with null when the bot is ready, or with what was wrong. `lost` is called when a bot that was ready is shut out. */
function whenLost(client: Client, token: string, lost: () => void): Promise<ReturnType<typeof faultOf> | null> {
  return new Promise((resolve) => {
    let ready = false;
    client.once(Events.ClientReady, () => {
      ready = true;
      resolve(null);
    });
    const shutOut = (code: number | string) => (ready ? lost() : resolve({ error: "ShardDisconnect", code }));
    client.once(Events.ShardDisconnect, ({ code }) => shutOut(code));
    client.once(Events.Invalidated, () => shutOut("Invalidated"));
    client.login(token).catch((error: unknown) => resolve(faultOf(error)));
  });
}

function clientFor({ api, foundation, log }: DiscordOptions): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api, timeout: TIMEOUT_MS },
  });
  client.on(Events.Error, (error) => log.error(faultOf(error), "the Discord client met an error"));
  client.on(Events.ShardError, (error) => log.warn(faultOf(error), "the connection to Discord met an error"));
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, "Discord closed the connection for good"));
  client.on(Events.InteractionCreate, (interaction) => {
    handle(foundation, interaction).catch((error: unknown) =>
      log.error({ ...faultOf(error), interaction: interaction.id }, "an answer did not reach Discord"),
    );
  });
  return client;
}

async function handle(foundation: Foundation, interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand() || interaction.isButton()) await answer(foundation, interaction);
  else if (interaction.isAutocomplete()) await propose(foundation, interaction);
}

async function destroyed(client: Client | null, log: Logger): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, TIMEOUT_MS);
  });
  const closing = (client?.destroy() ?? Promise.resolve()).catch((error: unknown) => log.warn(faultOf(error), "closing Discord failed"));
  await Promise.race([closing, tooLong]);
  clearTimeout(timer);
}
