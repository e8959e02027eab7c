import { DiscordAPIError, Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import type { DiscordOptions } from "./emulator.js";
import { ask, botOn, discordWith, register, restOf, scene, still } from "./stage.js";

describe("the time of an interaction", () => {
  async function asked(timing: NonNullable<DiscordOptions["timing"]>) {
    const { discord, clock, anna, channel } = await still({ timing });
    await register(discord, ask.toJSON());
    const { interaction } = discord.slash(anna, channel, "/ask", { figure: "x" });
    const rest = restOf(discord);
    const callback = (body: object) => rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
    const webhook = Routes.webhook(discord.applicationId, interaction.token);
    return { discord, clock, rest, callback, webhook, interaction };
  }

  it("ends after 3 s with 10062", async () => {
    const { clock, callback, discord } = await asked({});
    clock.at += 3001;
    await expect(callback({ type: 4, data: { content: "late" } })).rejects.toMatchObject({ code: 10062, status: 404 });
    expect(discord.metrics.lateAnswers).toBe(1);
  });

  it("allows one first answer: 40060", async () => {
    const { callback } = await asked({});
    await callback({ type: 5 });
    await expect(callback({ type: 4, data: { content: "again" } })).rejects.toMatchObject({ code: 40060, status: 400 });
  });

  it("ends for the token after 15 min with 50027", async () => {
    const { clock, callback, rest, webhook } = await asked({});
    await callback({ type: 4, data: { content: "x" } });
    clock.at += 900_000;
    await rest.post(webhook, { body: { content: "just in time" }, auth: false });
    clock.at += 1;
    await expect(rest.post(webhook, { body: { content: "late" }, auth: false })).rejects.toMatchObject({ code: 50027, status: 401 });
  });

  it("begins for follow-ups with the first answer: 10015 before", async () => {
    const { rest, webhook } = await asked({});
    await expect(rest.post(webhook, { body: { content: "early" }, auth: false })).rejects.toMatchObject({ code: 10015 });
  });

  it.each<[string, object, string]>([
    ["an unknown type", { type: 99 }, "type"],
    ["a type for buttons", { type: 6 }, "type"],
    ["choices for a command", { type: 8, data: { choices: [] } }, "type"],
    ["a deferred reply with flags besides EPHEMERAL", { type: 5, data: { flags: 32768 } }, "data.flags"],
    ["a text of 2001", { type: 4, data: { content: "x".repeat(2001) } }, "data.content"],
    ["a form without a title", { type: 9, data: { custom_id: "f", components: [] } }, "data.title"],
    ["a form title of 46", { type: 9, data: { custom_id: "f", title: "x".repeat(46), components: [] } }, "data.title"],
    ["a form without fields", { type: 9, data: { custom_id: "f", title: "t", components: [] } }, "data.components"],
  ])("is not used up by %s: 50035", async (_, wrong, path) => {
    const { callback } = await asked({});
    const error = await callback(wrong).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(error).toMatchObject({ code: 50035 });
    expect((error as DiscordAPIError).rawError).toHaveProperty(`errors.${path}`);
    await callback({ type: 4, data: { content: "right" } });
  });

  it("lets a follow-up be read, changed and deleted, and the original be deleted", async () => {
    const { callback, rest, webhook, discord, interaction } = await asked({});
    await callback({ type: 4, data: { content: "original", flags: 64 } });
    const { id } = (await rest.post(webhook, { body: { content: "more", flags: 64 }, auth: false })) as { id: string };
    await rest.patch(`${webhook}/messages/${id}`, { body: { content: "changed" }, auth: false });
    expect(await rest.get(`${webhook}/messages/${id}`, { auth: false })).toMatchObject({ content: "changed", flags: 64 });
    await rest.delete(`${webhook}/messages/@original`, { auth: false });
    await expect(rest.get(`${webhook}/messages/%40original`, { auth: false })).rejects.toMatchObject({ code: 10008 });
    expect(discord.visibleTo(interaction.userId, { id: interaction.channelId }).map(({ content }) => content)).toEqual(["changed"]);
  });

  it("lets autocomplete propose 25 and no more, none with a name of 101", async () => {
    const discord = await discordWith({ timing: { answerWindow: 1500 } });
    const { anna, channel } = scene(discord);
    await register(discord, ask.toJSON());
    const bot = await botOn(discord, async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const [count, length] = interaction.options.getFocused().split(" ").map(Number);
      await interaction.respond(Array.from({ length: count ?? 0 }, (_, n) => ({ name: "x".repeat(length ?? 1), value: `${n}` })));
    });
    expect(await discord.autocomplete(anna, channel, "/ask", "figure", "25 100")).toHaveLength(25);
    await expect(discord.autocomplete(anna, channel, "/ask", "figure", "26 1")).rejects.toThrow(/25 or fewer/);
    await expect(discord.autocomplete(anna, channel, "/ask", "figure", "1 101")).rejects.toThrow(/between 1 and 100/);
    expect(bot.failures).toHaveLength(2);
  });
});
