import {
  Client,
  type ClientOptions,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  REST,
  Routes,
  SlashCommandBuilder,
} from "discord.js";
import { afterEach } from "vitest";
import { type DiscordEmulator, type DiscordOptions, startDiscord } from "./emulator.js";

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** An emulator that is stopped after the test. */
export async function discordWith(options?: DiscordOptions): Promise<DiscordEmulator> {
  const discord = await startDiscord(options);
  open.push(discord.stop);
  return discord;
}

/** A real discord.js client that is ready, answering with the given function. */
export async function botOn(
  discord: DiscordEmulator,
  answer?: (interaction: Interaction) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
) {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], ...options, rest: { api: discord.api, ...options.rest } });
  open.push(() => client.destroy());
  const failures: unknown[] = [];
  client.on(Events.Error, (error) => failures.push(error));
  if (answer)
    client.on(Events.InteractionCreate, (interaction) => void answer(interaction).catch((error: unknown) => failures.push(error)));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return Object.assign(client, { failures });
}

/** The REST client of discord.js without retries. */
export const restOf = (discord: DiscordEmulator) =>
  new REST({ api: discord.api, retries: 0, globalRequestsPerSecond: 5000 }).setToken(discord.token);

/** A command with a required text, completed while typing, and an optional number. */
export const ask = new SlashCommandBuilder()
  .setName("ask")
  .setDescription("Ask about a figure")
  .addStringOption((option) => option.setName("figure").setDescription("Which figure").setRequired(true).setAutocomplete(true))
  .addIntegerOption((option) => option.setName("year").setDescription("Which year").setMinValue(2014).setMaxValue(2030));

export async function register(discord: DiscordEmulator, ...commands: object[]): Promise<void> {
  await restOf(discord).put(Routes.applicationCommands(discord.applicationId), { body: commands });
}

/** Guild, a person in it, and its channel. */
export function scene(discord: DiscordEmulator) {
  const guild = discord.guild({ name: "Advocates" });
  const anna = discord.user({ name: "anna", locale: "uk" });
  discord.join(guild, anna);
  return { guild, anna, channel: guild.general };
}

/** An emulator whose clock stands still until it is moved. */
export async function still(options: DiscordOptions = {}) {
  const clock = { at: Date.now() };
  const discord = await discordWith({ ...options, now: () => clock.at });
  return { discord, clock, ...scene(discord) };
}

export interface Sent {
  readonly id: string;
  readonly content: string;
  readonly nonce?: string;
  readonly attachments: { filename: string; url: string; description?: string }[];
}

/** Posts to channels with one REST client. */
export function sender(rest: REST) {
  return async (body: object, where: { id: string }, files?: { name: string; data: Buffer }[]): Promise<Sent> =>
    (await rest.post(Routes.channelMessages(where.id), { body, ...(files ? { files } : {}) })) as Sent;
}

/** How Discord refused a request; throws when it did not. */
export async function refusal(request: Promise<unknown>): Promise<{ code: number | string; status: number; errors: object | undefined }> {
  const error = await request.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DiscordAPIError)) throw new Error(`Not refused: ${String(error)}`);
  const raw = error.rawError as { errors?: object };
  return { code: error.code, status: error.status, errors: raw.errors };
}
