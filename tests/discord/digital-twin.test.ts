import { Server } from "node:net";
import { ChannelType } from "discord.js";
import { DigitalDiscord } from "discord-digital-twin";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { discord as zvistkaOn } from "../../src/discord/bot.js";
import { replyOf } from "../../src/reply.js";
import { figureBlock } from "./replies.js";
import { commandOf, echo, foundationOf, secret } from "./stand.js";

const open: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** The twin listens on every address of the machine; here only on the loopback. */
async function startTwin() {
  const twin = new DigitalDiscord({ channels: [{ name: "general", type: ChannelType.GuildText }], users: [{ username: "anna" }] });
  const { listen } = Server.prototype;
  const spy = vi.spyOn(Server.prototype, "listen").mockImplementation(function (this: Server, ...given: unknown[]) {
    return listen.apply(this, [{ port: 0, host: "127.0.0.1" }, given.at(-1) as () => void]);
  });
  await twin.start();
  spy.mockRestore();
  open.push(() => twin.stop());
  const channel = await twin.prisma.channel.findFirstOrThrow();
  const anna = await twin.getFirstNonBotUserId();
  return { twin, channel: twin.channel(channel.id), anna: twin.channel(channel.id).user(String(anna)) };
}

let stage: Awaited<ReturnType<typeof startTwin>>;

/** One for all tests: every twin of a process keeps its people in the same database in memory. */
beforeAll(async () => {
  stage = await startTwin();
  const { foundation } = foundationOf([echo, secret, commandOf("figure", async () => replyOf(figureBlock("≈ 512")))]);
  const bot = zvistkaOn({ token: stage.twin.botToken, api: stage.twin.restUrl, foundation, log: foundation.log });
  open.push(bot.stop);
  await bot.start();
});

describe("against an independent imitation of Discord", () => {
  it("a command and then its button are each answered with a message of their own", async () => {
    const { channel, anna } = stage;
    const asked = await anna.runSlashCommand({ name: "echo", options: [{ name: "what", type: 3, value: "hello" }] });
    expect(await channel.waitForInteractionAck({ interactionId: asked.id })).toMatchObject({ acknowledged: true });
    const first = await channel.waitForBotReply();
    expect(first.content).toContain("hello 1 false low");
    const pressed = await anna.clickButton({ messageId: first.id, customId: "echo?what=once more" });
    expect(await channel.waitForInteractionAck({ interactionId: pressed.id })).toMatchObject({ acknowledged: true });
    const second = await channel.waitForMessage({ predicate: ({ content }) => content.includes("once more 1") });
    expect(second.id).not.toBe(first.id);
  });

  it("a figure arrives as an embed", async () => {
    const { channel, anna } = stage;
    await anna.runSlashCommand({ name: "figure" });
    const reply = await channel.waitForMessage({ predicate: ({ embeds }) => embeds.length > 0 });
    expect(reply.embeds).toMatchObject([{ title: "≈ 512" }]);
  });
});
