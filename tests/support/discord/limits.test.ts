import { Routes } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiscordEmulator } from "./emulator.js";
import { limiter, presets } from "./limits.js";
import { ask, discordWith, register, restOf, scene, still } from "./stage.js";

const tight = { ...presets.generous, routes: { "POST /channels/:channel/messages": { count: 2, perMs: 300 } } };

async function post(discord: DiscordEmulator, channel: { id: string }, content = "x") {
  const headers = { authorization: `Bot ${discord.token}`, "content-type": "application/json" };
  return fetch(`${discord.api}/v10${Routes.channelMessages(channel.id)}`, { method: "POST", headers, body: JSON.stringify({ content }) });
}

describe("an address that is none", () => {
  it.each(["/v10/nothing", "/v9/gateway", "/v10/guilds/%"])("is 404: %s", async (path) => {
    const discord = await discordWith();
    const headers = { authorization: `Bot ${discord.token}` };
    const answer = await fetch(`${discord.api}${path}`, { headers });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/Not Found|Unknown Guild/) });
  });
});

describe("rate limits", () => {
  it("stand in the headers of every answer", async () => {
    const { discord, clock, channel } = await still({ limits: tight });
    const { headers } = await post(discord, channel);
    expect(headers.get("x-ratelimit-limit")).toBe("2");
    expect(headers.get("x-ratelimit-remaining")).toBe("1");
    expect(headers.get("x-ratelimit-reset-after")).toBe("0.300");
    expect(headers.get("x-ratelimit-reset")).toBe(((clock.at + 300) / 1000).toFixed(3));
    expect(headers.get("x-ratelimit-bucket")).toMatch(/^[0-9a-f]{32}$/);
  });

  it("answer 429 with the wait, and count who does not wait", async () => {
    const { discord, clock, guild, channel } = await still({ limits: tight });
    for (const _ of [1, 2]) expect((await post(discord, channel)).status).toBe(200);
    clock.at += 100;
    const refused = await post(discord, channel);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toEqual({ message: "You are being rate limited.", retry_after: 0.2, global: false });
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      "retry-after": "1",
      "x-ratelimit-scope": "user",
      "x-ratelimit-remaining": "0",
      via: expect.any(String),
    });
    expect(discord.metrics).toMatchObject({ rateLimited: 1, insidePenalty: 0, invalidRequests: 1 });
    await post(discord, channel);
    expect(discord.metrics).toMatchObject({ rateLimited: 2, insidePenalty: 1 });
    expect((await post(discord, discord.channel(guild))).status).toBe(200);
    clock.at += 200;
    expect((await post(discord, channel)).status).toBe(200);
  });

  it("hold for all routes together, but not for interactions", async () => {
    const { discord, guild } = await still({ limits: { ...presets.generous, global: { count: 1, perMs: 1000 } } });
    expect((await post(discord, discord.channel(guild))).status).toBe(200);
    const refused = await post(discord, discord.channel(guild));
    expect(refused.headers.get("x-ratelimit-global")).toBe("true");
    expect(refused.headers.get("x-ratelimit-scope")).toBe("global");
    expect(await refused.json()).toMatchObject({ global: true, retry_after: 1 });
    const callback = await fetch(`${discord.api}/v10/interactions/1/x/callback`, { method: "POST" });
    expect(callback.status).toBe(404);
    expect(callback.headers.has("x-ratelimit-limit")).toBe(false);
  });

  it("leave the token routes of interactions out of the global one", async () => {
    const { discord, anna, channel } = await still({ limits: { ...presets.generous, global: { count: 1, perMs: 1000 } } });
    await register(discord, ask.toJSON());
    const { interaction } = discord.slash(anna, channel, "/ask", { figure: "x" });
    const rest = restOf(discord);
    await rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body: { type: 5 }, auth: false });
    await rest.post(Routes.webhook(discord.applicationId, interaction.token), { body: { content: "x" }, auth: false });
    expect(discord.metrics.rateLimited).toBe(0);
    expect((await post(discord, channel)).status).toBe(429);
  });

  it("are measured by the busiest sliding second", async () => {
    const { discord, clock, channel } = await still();
    for (const step of [0, 600, 300, 300, 2000]) {
      clock.at += step;
      await post(discord, channel);
    }
    expect(discord.metrics).toMatchObject({ busiestSecond: 3, requests: 5, byStatus: { 200: 5 } });
  });

  it("never let more than the count through in any window, whatever the times", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (gaps) => {
        const clock = { at: 0 };
        const judge = limiter({ ...presets.generous, other: { count: 3, perMs: 1000 } }, () => clock.at);
        const passed: number[] = [];
        for (const gap of gaps) {
          clock.at += gap;
          if (judge("GET /x", "", false).retryAfter === undefined) passed.push(clock.at);
        }
        for (const [index, time] of passed.entries())
          expect(time - (passed[index - 3] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(1000);
      }),
    );
  });

  it("are kept by discord.js, which sends everything without a single 429", async () => {
    const discord = await discordWith({ limits: tight });
    const { channel } = scene(discord);
    const rest = restOf(discord);
    const contents = ["a", "b", "c", "d", "e"];
    await Promise.all(contents.map((content) => rest.post(Routes.channelMessages(channel.id), { body: { content } })));
    expect(discord.messages(channel).map(({ content }) => content)).toEqual(contents);
    expect(discord.metrics.rateLimited).toBe(0);
  });

  it("end in a ban of the address after too many invalid requests", async () => {
    const { discord, channel } = await still({ limits: { ...presets.generous, invalidRequests: 3 } });
    for (const _ of [1, 2, 3]) expect((await fetch(`${discord.api}/v10/users/@me`)).status).toBe(401);
    const banned = await post(discord, channel);
    expect(banned.status).toBe(429);
    expect(banned.headers.get("content-type")).toBe("text/html");
    expect(discord.messages(channel)).toEqual([]);
  });
});
