import { REST, Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { discordWith, restOf, scene } from "./stage.js";

describe("a 429 sent by hand", () => {
  it("makes discord.js wait and send again", async () => {
    const discord = await discordWith();
    const { channel } = scene(discord);
    discord.fault({ match: "POST /channels/", kind: "limited", retryAfter: 0.1 });
    await restOf(discord).post(Routes.channelMessages(channel.id), { body: { content: "later" } });
    expect(discord.messages(channel)).toHaveLength(1);
    expect(discord.metrics.rateLimited).toBe(1);
  });

  it("does not count as invalid when its scope is shared", async () => {
    const discord = await discordWith();
    discord.fault({ kind: "limited", scope: "shared" });
    expect((await fetch(`${discord.api}/v10/gateway`)).status).toBe(429);
    expect(discord.metrics.invalidRequests).toBe(0);
  });
});

describe("a fault", () => {
  const body = { content: "hello", nonce: "n", enforce_nonce: true };

  it("before the effect leaves nothing behind", async () => {
    const discord = await discordWith();
    const { channel } = scene(discord);
    for (const kind of ["status", "html", "reset"] as const) discord.fault({ match: "POST /channels/", kind, status: 503 });
    for (const _ of [1, 2, 3]) await expect(restOf(discord).post(Routes.channelMessages(channel.id), { body })).rejects.toThrow();
    expect(discord.messages(channel)).toEqual([]);
  });

  it("after the effect loses only the answer, and a retry with the nonce makes no second message", async () => {
    const discord = await discordWith();
    const { channel } = scene(discord);
    for (const kind of ["status", "reset"] as const) discord.fault({ match: /POST .*\/messages$/, kind, when: "after" });
    const rest = restOf(discord);
    for (const _ of [1, 2]) await expect(rest.post(Routes.channelMessages(channel.id), { body })).rejects.toThrow();
    await rest.post(Routes.channelMessages(channel.id), { body });
    expect(discord.messages(channel)).toHaveLength(1);
  });

  it("that hangs ends in the client's own timeout", async () => {
    const discord = await discordWith();
    const { channel } = scene(discord);
    discord.fault({ match: "POST /channels/", kind: "hang", when: "after" });
    const rest = new REST({ api: discord.api, retries: 0, timeout: 200 }).setToken(discord.token);
    await expect(rest.post(Routes.channelMessages(channel.id), { body })).rejects.toThrow(/abort/i);
    expect(discord.messages(channel)).toHaveLength(1);
  });

  it("of status 500 is retried by discord.js", async () => {
    const discord = await discordWith();
    const { channel } = scene(discord);
    discord.fault({ match: "POST /channels/", kind: "status", times: 2 });
    const rest = new REST({ api: discord.api }).setToken(discord.token);
    await rest.post(Routes.channelMessages(channel.id), { body });
    expect(discord.metrics.byRoute["POST /channels/:channel/messages"]).toBe(3);
  });

  it("that is slow gives the right answer all the same", async () => {
    const discord = await discordWith();
    discord.fault({ kind: "slow", delayMs: 20 });
    expect(await (await fetch(`${discord.api}/v10/gateway`)).json()).toMatchObject({ url: expect.stringContaining("ws://") });
  });

  it("can be taken back", async () => {
    const discord = await discordWith();
    discord.fault({ kind: "status", times: 9 });
    discord.clearFaults();
    expect((await fetch(`${discord.api}/v10/gateway`)).status).toBe(200);
  });
});
