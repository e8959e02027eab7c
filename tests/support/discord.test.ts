import { Client, Events, GatewayIntentBits } from "discord.js";
import { describe, expect, it, vi } from "vitest";
import { ask, botOn, discordWith, register, scene } from "./discord/stage.js";

describe("gateway with discord.js", () => {
  it("logs in, is ready and knows its guilds", async () => {
    const discord = await discordWith();
    const { guild } = scene(discord);
    const client = await botOn(discord);
    expect(client.user?.id).toBe(discord.applicationId);
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(["Advocates"]);
    expect(client.guilds.cache.get(guild.id)?.channels.cache.has(guild.general.id)).toBe(true);
    expect(discord.metrics.identifies).toBe(1);
  });

  it("tells of a guild that is joined later and one that is left", async () => {
    const discord = await discordWith();
    const client = await botOn(discord);
    const joined = new Promise((resolve) => client.once(Events.GuildCreate, ({ name }) => resolve(name)));
    const guild = discord.guild({ name: "Later" });
    expect(await joined).toBe("Later");
    const left = new Promise((resolve) => client.once(Events.GuildDelete, ({ id }) => resolve(id)));
    discord.removeBot(guild);
    expect(await left).toBe(guild.id);
  });

  it("refuses a wrong token with 401", async () => {
    const discord = await discordWith();
    const client = new Client({ intents: [], rest: { api: discord.api } });
    await expect(client.login("d3Jvbmc.wrong.token")).rejects.toThrow(/token/i);
  });

  it("closes with 4014 when a privileged intent was not granted", async () => {
    const discord = await discordWith();
    const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.api } });
    await expect(client.login(discord.token)).rejects.toThrow(/disallowed intents/i);
  });

  it("resumes after a dropped connection and replays what happened meanwhile", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    await botOn(discord, async (interaction) => interaction.isChatInputCommand() && interaction.reply("here again"));
    discord.gateway.drop();
    const asked = discord.slash(anna, channel, "/ask", { figure: "people" });
    expect((await asked.reply()).content).toBe("here again");
    expect(discord.metrics).toMatchObject({ identifies: 1, resumes: 1 });
  });

  it("resumes when it is asked to reconnect (op 7)", async () => {
    const discord = await discordWith();
    const client = await botOn(discord);
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.gateway.askReconnect();
    await resumed;
    expect(discord.metrics).toMatchObject({ identifies: 1, resumes: 1 });
  });

  it("identifies anew when its session is invalid (op 9)", async () => {
    const discord = await discordWith();
    scene(discord);
    const client = await botOn(discord);
    const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    discord.gateway.invalidate(false);
    await ready;
    expect(discord.metrics.identifies).toBe(2);
    expect(client.guilds.cache.size).toBe(1);
  });

  it("is left as a zombie and resumed when heartbeats are not acknowledged", async () => {
    const discord = await discordWith({ timing: { heartbeat: 200 } });
    const client = await botOn(discord);
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.gateway.acknowledgeHeartbeats(false);
    await vi.waitFor(() => expect(discord.gateway.connections()).toBe(0), { timeout: 5000 });
    discord.gateway.acknowledgeHeartbeats(true);
    await resumed;
    expect(discord.metrics.identifies).toBe(1);
  });

  it("hides what others wrote without the MessageContent intent, except in direct messages", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    const client = await botOn(discord, undefined, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] });
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => void heard.push(content));
    discord.say(anna, channel, "secret");
    discord.say(anna, channel, `<@${discord.applicationId}> hello`);
    await vi.waitFor(() => expect(heard).toEqual(["", `<@${discord.applicationId}> hello`]));
  });
});
