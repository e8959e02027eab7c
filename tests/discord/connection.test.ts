import { describe, expect, it, vi } from "vitest";
import { discord as zvistkaOn } from "../../src/discord/bot.js";
import { replyOf, text } from "../../src/reply.js";
import { discordWith } from "../support/discord/stage.js";
import { figureBlock } from "./replies.js";
import { botWith } from "./stage.js";
import { commandOf, echo, foundationOf, secret } from "./stand.js";

describe("a connection to Discord", () => {
  it("that drops is taken up again, and the next command is answered", async () => {
    const { discord, anna, channel } = await botWith([echo, secret]);
    discord.gateway.drop();
    await vi.waitFor(() => expect(discord.gateway.connections()).toBe(0));
    await vi.waitFor(() => expect(discord.gateway.connections()).toBe(1), { timeout: 15_000 });
    expect((await discord.slash(anna, channel, "/echo", { what: "still here" }).reply()).content).toContain("still here");
  });

  it("that is closed for good is made anew", async () => {
    const { discord, anna, channel, lines } = await botWith([echo, secret], {}, { retry: { firstMs: 50, mostMs: 100 } });
    discord.gateway.close(4004);
    await vi.waitFor(() => expect(discord.metrics.identifies).toBe(2), { timeout: 10_000 });
    await vi.waitFor(() => expect(discord.gateway.connections()).toBe(1), { timeout: 10_000 });
    expect(lines.join("")).toContain("4004");
    await vi.waitFor(
      async () => expect((await discord.slash(anna, channel, "/echo", { what: "back" }).reply(1000)).content).toContain("back"),
      { timeout: 10_000 },
    );
  });

  it("with a bad token is tried again slowly and its token is never logged", async () => {
    const discord = await discordWith();
    const { foundation, lines } = foundationOf([echo]);
    const token = `${discord.token}.wrong`;
    const bot = zvistkaOn({ token, api: discord.api, foundation, log: foundation.log, retry: { firstMs: 20, mostMs: 20 } });
    await bot.start();
    await vi.waitFor(() => expect(lines.filter((line) => line.includes("refused the login")).length).toBeGreaterThan(1));
    await bot.stop();
    expect(lines.join("")).not.toContain(token);
  });

  it("that is refused at first is made when Discord takes it", async () => {
    const discord = await discordWith();
    discord.gateway.refuseConnections(true);
    const { foundation } = foundationOf([echo]);
    const bot = zvistkaOn({ token: discord.token, api: discord.api, foundation, log: foundation.log, retry: { firstMs: 50, mostMs: 50 } });
    const started = bot.start();
    setTimeout(() => discord.gateway.refuseConnections(false), 200);
    await started;
    await vi.waitFor(() => expect(discord.gateway.connections()).toBe(1), { timeout: 15_000 });
    await bot.stop();
  });

  it("that hangs does not keep the bot from ending", async () => {
    const discord = await discordWith();
    discord.fault({ match: "/gateway/bot", kind: "hang" });
    const { foundation } = foundationOf([echo]);
    const bot = zvistkaOn({ token: discord.token, api: discord.api, foundation, log: foundation.log });
    const started = bot.start();
    await bot.stop();
    expect(await started).toBeUndefined();
  });

  it("ends when it is told to", async () => {
    const { discord, bot } = await botWith([echo, secret]);
    await bot.stop();
    await vi.waitFor(() => expect(discord.gateway.connections()).toBe(0));
  });
});

describe("an answer", () => {
  const long = commandOf("long", async () =>
    replyOf(...Array.from({ length: 8 }, (_, index) => text(`part ${index} ${"слово ".repeat(300)}`)), figureBlock("512")),
  );

  it("that is too long comes in follow-ups, in order", async () => {
    const { discord, anna, channel } = await botWith([long]);
    const asked = discord.slash(anna, channel, "/long");
    await asked.followUp(6);
    const shown = discord.messages(channel).map(({ text: words }) => words);
    expect(shown.map((words) => /part (\d)/.exec(words)?.[1])).toEqual(["0", "1", "2", "3", "4", "5", "6", "7"]);
    expect(shown.at(-1)).toContain("512");
  });

  it("waits where Discord limits it, and loses nothing", async () => {
    const { discord, anna, channel } = await botWith([long], { limits: "discord" });
    discord.fault({ match: "POST /webhooks/", kind: "limited", retryAfter: 0.2 });
    await discord.slash(anna, channel, "/long").followUp(6, 15_000);
    expect(discord.messages(channel)).toHaveLength(8);
  });

  it("that Discord refuses becomes an apology with a reference, and its words are not logged", async () => {
    const { discord, anna, channel, lines } = await botWith([echo, secret]);
    discord.fault({ match: "/callback", kind: "status", status: 400, code: 50035 });
    const reply = await discord.slash(anna, channel, "/echo", { what: "confidential" }).reply();
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.content).toContain("REF-1");
    expect(lines.join("")).toContain("50035");
    expect(lines.join("")).not.toContain("confidential");
  });

  it("that never reaches Discord is logged, and the next one comes", async () => {
    const { discord, anna, channel, lines } = await botWith([echo, secret]);
    discord.fault({ match: "/callback", kind: "status", status: 400, code: 10062, times: 2 });
    discord.slash(anna, channel, "/echo", { what: "confidential" });
    await vi.waitFor(() => expect(lines.join("")).toContain("did not reach Discord"));
    expect(lines.join("")).not.toContain("confidential");
    expect((await discord.slash(anna, channel, "/echo", { what: "again" }).reply()).content).toContain("again");
  });
});
