import { GatewayIntentBits, GatewayOpcodes as Op } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { DiscordEmulator, DiscordOptions } from "./emulator.js";
import { discordWith } from "./stage.js";

type Payload = { op: number; t?: string; s?: number; d: Record<string, unknown> };

/** A bare connection: what it received so far, and how it was closed. */
async function connect(discord: DiscordEmulator, query = "v=10&encoding=json") {
  const { url } = (await (await fetch(`${discord.api}/v10/gateway`)).json()) as { url: string };
  const socket = new WebSocket(`${url}?${query}`);
  const received: Payload[] = [];
  const watchers = new Set<() => void>();
  socket.on("message", (data) => {
    received.push(JSON.parse(String(data)) as Payload);
    for (const watch of watchers) watch();
  });
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  const next = (is: (payload: Payload) => boolean) =>
    new Promise<Payload>((resolve) => {
      const watch = () => {
        const found = received.find(is);
        if (!found) return;
        watchers.delete(watch);
        resolve(found);
      };
      watchers.add(watch);
      watch();
    });
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  return { socket, received, closed, next, send, event: (t: string) => next((payload) => payload.t === t) };
}

const identity = (discord: DiscordEmulator, more: object = {}) => ({ token: discord.token, intents: 1, properties: {}, ...more });

async function ready(discord: DiscordEmulator, more: object = {}) {
  const connection = await connect(discord);
  await connection.next(({ op }) => op === Op.Hello);
  connection.send(Op.Identify, identity(discord, more));
  return { ...connection, session: (await connection.event("READY")).d };
}

describe("a connection", () => {
  it("says hello with the interval and acknowledges heartbeats", async () => {
    const discord = await discordWith({ timing: { heartbeat: 12_345 } });
    const { next, send } = await connect(discord);
    expect((await next(({ op }) => op === Op.Hello)).d).toEqual({ heartbeat_interval: 12_345 });
    send(Op.Heartbeat, null);
    await next(({ op }) => op === Op.HeartbeatAck);
    expect(discord.metrics.heartbeats).toBe(1);
  });

  it.each<[number, string, (discord: DiscordEmulator) => [number, unknown][], DiscordOptions?]>([
    [
      4001,
      "an unknown opcode",
      (discord) => [
        [Op.Identify, identity(discord)],
        [99, {}],
      ],
    ],
    [4002, "a payload that is none", () => [[Op.Identify, {}]]],
    [4003, "a command before identify", () => [[Op.RequestGuildMembers, {}]]],
    [4004, "a wrong token", (discord) => [[Op.Identify, identity(discord, { token: "wrong" })]]],
    [
      4005,
      "a second identify",
      (discord) => [
        [Op.Identify, identity(discord)],
        [Op.Identify, identity(discord)],
      ],
    ],
    [4010, "a shard out of range", (discord) => [[Op.Identify, identity(discord, { shard: [2, 2] })]]],
    [4013, "unknown intents", (discord) => [[Op.Identify, identity(discord, { intents: 2 ** 30 })]]],
    [4014, "a privileged intent", (discord) => [[Op.Identify, identity(discord, { intents: GatewayIntentBits.GuildMembers })]]],
    [4008, "121 frames", () => Array.from({ length: 121 }, () => [Op.Heartbeat, null])],
  ])("is closed with %i for %s", async (code, _, frames) => {
    const discord = await discordWith();
    const { next, send, closed } = await connect(discord);
    await next(({ op }) => op === Op.Hello);
    for (const [op, d] of frames(discord)) send(op, d);
    expect(await closed).toBe(code);
  });

  it("is closed with 4012 for another version of the API", async () => {
    expect(await (await connect(await discordWith(), "v=9&encoding=json")).closed).toBe(4012);
  });

  it("is refused while the gateway is down", async () => {
    const discord = await discordWith();
    discord.gateway.refuseConnections(true);
    const { socket } = await connect(discord);
    const error = await new Promise<Error>((resolve) => socket.on("error", resolve));
    expect(error.message).toContain("503");
  });
});

describe("a session", () => {
  it("gets only the guilds of its shard", async () => {
    // Ids of one millisecond belong to one shard, so each guild gets a millisecond of its own.
    let at = Date.now();
    const discord = await discordWith({ now: () => at });
    const guilds = Array.from({ length: 8 }, () => {
      at += 1;
      return discord.guild().id;
    });
    const shards = await Promise.all([0, 1].map((shard) => ready(discord, { shard: [shard, 2] })));
    expect(shards.map(({ session }) => session.guilds)).toEqual([
      expect.arrayContaining([expect.anything()]),
      expect.arrayContaining([expect.anything()]),
    ]);
    const got = shards.map(({ session }) => (session.guilds as { id: string }[]).map(({ id }) => id));
    expect(got.flat().sort()).toEqual(guilds.sort());
    for (const [shard, ids] of got.entries()) for (const id of ids) expect(Number((BigInt(id) >> 22n) % 2n)).toBe(shard);
  });

  it("gets every missed event once, in order, then RESUMED", async () => {
    const discord = await discordWith();
    const first = await ready(discord);
    const guild = discord.guild({ name: "one" });
    await first.event("GUILD_CREATE");
    first.socket.terminate();
    await first.closed;
    discord.channel(guild, { name: "a" });
    discord.channel(guild, { name: "b" });
    const second = await connect(discord);
    await second.next(({ op }) => op === Op.Hello);
    second.send(Op.Resume, { token: discord.token, session_id: first.session.session_id, seq: 2 });
    await second.event("RESUMED");
    const events = second.received.filter(({ op }) => op === Op.Dispatch);
    expect(events.map(({ t, s, d }) => [t, s, d.name])).toEqual([
      ["CHANNEL_CREATE", 3, "a"],
      ["CHANNEL_CREATE", 4, "b"],
      ["RESUMED", 5, undefined],
    ]);
  });

  it("cannot be resumed when unknown, given up, refused, or ahead of the server", async () => {
    const discord = await discordWith();
    const resumeWith = async (session_id: unknown, seq = 1) => {
      const connection = await connect(discord);
      await connection.next(({ op }) => op === Op.Hello);
      connection.send(Op.Resume, { token: discord.token, session_id, seq });
      return connection;
    };
    const invalid = async (session_id: unknown) => (await (await resumeWith(session_id)).next(({ op }) => op === Op.InvalidSession)).d;
    expect(await invalid("unknown")).toBe(false);
    const leaving = await ready(discord);
    leaving.socket.close(1000);
    await leaving.closed;
    expect(await invalid(leaving.session.session_id)).toBe(false);
    const staying = await ready(discord);
    discord.gateway.refuseResume();
    expect(await invalid(staying.session.session_id)).toBe(false);
    expect(await (await resumeWith(staying.session.session_id, 99)).closed).toBe(4007);
  });

  it("hears of messages and members only with the intent", async () => {
    const discord = await discordWith({ privilegedIntents: GatewayIntentBits.GuildMembers });
    const guild = discord.guild();
    const deaf = await ready(discord, { intents: GatewayIntentBits.Guilds });
    const all = await ready(discord, {
      intents: GatewayIntentBits.Guilds | GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildMessages,
    });
    const anna = discord.user();
    discord.join(guild, anna);
    discord.say(anna, guild.general, "hello");
    discord.channel(guild, { name: "last" });
    await Promise.all([
      deaf.event("CHANNEL_CREATE"),
      all.event("CHANNEL_CREATE"),
      all.event("GUILD_MEMBER_ADD"),
      all.event("MESSAGE_CREATE"),
    ]);
    expect(deaf.received.map(({ t }) => t)).not.toContain("MESSAGE_CREATE");
    expect(deaf.received.map(({ t }) => t)).not.toContain("GUILD_MEMBER_ADD");
  });

  it("gets the members it asks for, with its nonce", async () => {
    const discord = await discordWith();
    const guild = discord.guild();
    const { send, event } = await ready(discord);
    send(Op.RequestGuildMembers, { guild_id: guild.id, query: "", limit: 0, nonce: "n" });
    const { d } = await event("GUILD_MEMBERS_CHUNK");
    expect(d).toMatchObject({ nonce: "n", chunk_index: 0, chunk_count: 1 });
    expect(d.members).toHaveLength(2);
  });
});
