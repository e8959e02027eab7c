import { PermissionFlagsBits, Routes } from "discord.js";
import { afterAll, describe, expect, it } from "vitest";
import { type DiscordEmulator, startDiscord } from "./emulator.js";
import { refusal, restOf, type Sent, scene, sender } from "./stage.js";

const discord: DiscordEmulator = await startDiscord();
const { guild, anna, channel } = scene(discord);
const rest = restOf(discord);

afterAll(discord.stop);
const post = sender(rest);
const send = (body: object, where: { id: string } = channel, files?: { name: string; data: Buffer }[]) => post(body, where, files);

const button = (id: string, more: object = {}) => ({ type: 2, style: 1, label: "Go", custom_id: id, ...more });
const row = (...components: object[]) => ({ type: 1, components });

describe("a message", () => {
  it.each<[string, object]>([
    ["nothing", {}],
    ["blanks", { content: " \n " }],
    ["empty lists", { embeds: [], components: [] }],
  ])("with %s in it is empty: 50006", async (_, body) => {
    expect(await refusal(send(body))).toMatchObject({ code: 50006, status: 400 });
  });

  it("with broken JSON is refused with 50109", async () => {
    const answer = await fetch(`${discord.api}/v10${Routes.channelMessages(channel.id)}`, {
      method: "POST",
      headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
      body: "{",
    });
    expect(await answer.json()).toMatchObject({ code: 50109 });
  });

  it("is sent once for one nonce that is enforced", async () => {
    const first = await send({ content: "once", nonce: "n1", enforce_nonce: true });
    const second = await send({ content: "once", nonce: "n1", enforce_nonce: true });
    expect(second.id).toBe(first.id);
    expect(second.nonce).toBe("n1");
    const third = await send({ content: "once", nonce: "n1" });
    expect(third.id).not.toBe(first.id);
  });

  it("calls nobody whom allowed_mentions leaves out", async () => {
    const content = `<@${anna.id}> @everyone`;
    expect(await send({ content })).toMatchObject({ mentions: [{ id: anna.id }], mention_everyone: true });
    expect(await send({ content, allowed_mentions: { parse: [] } })).toMatchObject({ mentions: [], mention_everyone: false });
    expect(await send({ content, allowed_mentions: { users: [anna.id] } })).toMatchObject({
      mentions: [{ id: anna.id }],
      mention_everyone: false,
    });
  });

  it("carries files that can be downloaded", async () => {
    const files = [{ name: "chart.png", data: Buffer.from("picture") }];
    const { attachments } = await send({ content: "see", attachments: [{ id: 0, description: "A chart" }] }, channel, files);
    expect(attachments).toMatchObject([{ filename: "chart.png", description: "A chart" }]);
    const answer = await fetch(attachments[0]?.url ?? "");
    expect(await answer.text()).toBe("picture");
  });

  it("with a file over 10 MiB is refused with 40005", async () => {
    const files = [{ name: "big.bin", data: Buffer.alloc(10 * 1024 * 1024 + 1) }];
    expect(await refusal(send({}, channel, files))).toMatchObject({ code: 40005, status: 413 });
  });

  it("of more than 25 MiB in all is refused with 40005", async () => {
    const files = ["a", "b", "c"].map((name) => ({ name, data: Buffer.alloc(9 * 1024 * 1024) }));
    expect(await refusal(send({}, channel, files))).toMatchObject({ code: 40005, status: 413 });
  });

  it("shows the first of several embeds with one url", async () => {
    const url = "https://example.org/a";
    const sent = await send({ embeds: [{ title: "1", url }, { title: "2", url }, { title: "3" }, { title: "4" }] });
    expect(sent).toMatchObject({ embeds: [{ title: "1" }, { title: "3" }, { title: "4" }] });
  });

  it("can be edited by its author only, keeps what is not named and says when", async () => {
    const sent = await send({ content: "old", components: [row(button("a"))] });
    const edited = await rest.patch(Routes.channelMessage(channel.id, sent.id), { body: { content: "new" } });
    expect(edited).toMatchObject({
      id: sent.id,
      content: "new",
      components: [{ components: [{ custom_id: "a" }] }],
      edited_timestamp: expect.any(String),
    });
    const foreign = discord.say(anna, channel, "mine");
    expect(await refusal(rest.patch(Routes.channelMessage(channel.id, foreign.id), { body: { content: "x" } }))).toMatchObject({
      code: 50005,
    });
    expect(await refusal(rest.patch(Routes.channelMessage(channel.id, sent.id), { body: { content: "", components: [] } }))).toMatchObject({
      code: 50006,
    });
  });

  it("is gone after it was deleted", async () => {
    const sent = await send({ content: "short" });
    await rest.delete(Routes.channelMessage(channel.id, sent.id));
    expect(await refusal(rest.get(Routes.channelMessage(channel.id, sent.id)))).toMatchObject({ code: 10008, status: 404 });
  });

  it("is listed newest first, and after an id", async () => {
    const here = discord.channel(guild, { name: "list" });
    const ids = [];
    for (const content of ["1", "2", "3"]) ids.push((await send({ content }, here)).id);
    const contents = async (query: Record<string, string>) => {
      const found = (await rest.get(Routes.channelMessages(here.id), { query: new URLSearchParams(query) })) as Sent[];
      return found.map(({ content }) => content);
    };
    expect(await contents({ limit: "2" })).toEqual(["3", "2"]);
    expect(await contents({ after: String(ids[0]) })).toEqual(["3", "2"]);
    expect(await contents({ before: String(ids[2]), limit: "1" })).toEqual(["2"]);
  });
});

describe("a place", () => {
  it("that does not exist is 10003", async () => {
    expect(await refusal(send({ content: "x" }, { id: "123456789012345678" }))).toMatchObject({ code: 10003, status: 404 });
  });

  it("whose bot may not look is 50001, not write 50013, not send embeds or files 50013", async () => {
    const bot = discord.applicationId;
    const { ViewChannel, SendMessages, EmbedLinks, AttachFiles } = PermissionFlagsBits;
    const hidden = discord.channel(guild, { overwrites: [{ of: bot, deny: ViewChannel }] });
    expect(await refusal(send({ content: "x" }, hidden))).toMatchObject({ code: 50001, status: 403 });
    const mute = discord.channel(guild, { overwrites: [{ of: bot, deny: SendMessages }] });
    expect(await refusal(send({ content: "x" }, mute))).toMatchObject({ code: 50013, status: 403 });
    const plain = discord.channel(guild, { overwrites: [{ of: bot, deny: EmbedLinks | AttachFiles }] });
    expect((await send({ content: "x" }, plain)).content).toBe("x");
    expect(await refusal(send({ embeds: [{ title: "x" }] }, plain))).toMatchObject({ code: 50013 });
    expect(await refusal(send({ content: "x" }, plain, [{ name: "a", data: Buffer.from("a") }]))).toMatchObject({ code: 50013 });
  });

  it("that the bot was removed from is 50001, a deleted one 10003", async () => {
    const other = discord.guild();
    discord.removeBot(other);
    expect(await refusal(send({ content: "x" }, other.general))).toMatchObject({ code: 50001 });
    const gone = discord.channel(guild);
    discord.deleteChannel(gone);
    expect(await refusal(send({ content: "x" }, gone))).toMatchObject({ code: 10003 });
  });

  it("that is a person with closed direct messages is 50007", async () => {
    const closed = discord.user({ acceptsDms: false });
    discord.join(guild, closed);
    const dm = (await rest.post(Routes.userChannels(), { body: { recipient_id: closed.id } })) as { id: string };
    expect(await refusal(send({ content: "x" }, dm))).toMatchObject({ code: 50007, status: 403 });
    expect(await refusal(rest.post(Routes.userChannels(), { body: { recipient_id: "123456789012345678" } }))).toMatchObject({
      code: 10013,
    });
  });

  it("that is a person who shares no server with the bot is 50278", async () => {
    const stranger = discord.user();
    expect(await refusal(send({ content: "x" }, discord.dm(stranger)))).toMatchObject({ code: 50278, status: 403 });
    expect((await send({ content: "x" }, discord.dm(anna))).content).toBe("x");
  });

  it("hides what others wrote from a bot without the MessageContent intent", async () => {
    const here = discord.channel(guild);
    const { id } = discord.say(anna, here, "secret");
    expect(await rest.get(Routes.channelMessage(here.id, id))).toMatchObject({ content: "", author: { id: anna.id } });
    expect(await rest.get(Routes.channelMessages(here.id))).toMatchObject([{ content: "" }]);
  });

  it("that is a thread wants its own permission and wakes up on a message", async () => {
    const thread = discord.channel(guild, { type: 11, parent: channel });
    thread.archived = true;
    await send({ content: "x" }, thread);
    expect(thread.archived).toBe(false);
    thread.locked = true;
    expect(await refusal(send({ content: "x" }, thread))).toMatchObject({ code: 160005 });
    discord.permit(channel, discord.applicationId, { deny: PermissionFlagsBits.SendMessagesInThreads });
    expect(await refusal(send({ content: "x" }, thread))).toMatchObject({ code: 50013 });
  });

  it("that is a forum takes a post and no message", async () => {
    const forum = discord.channel(guild, { type: 15 });
    expect(await refusal(send({ content: "x" }, forum))).toMatchObject({ code: 50008 });
    const post = (await rest.post(Routes.threads(forum.id), { body: { name: "News", message: { content: "first" } } })) as { id: string };
    expect(discord.messages(post).map(({ content }) => content)).toEqual(["first"]);
  });

  it("takes reactions, pins, typing and a bulk delete with the right to it", async () => {
    const { id } = await send({ content: "x" });
    await rest.put(Routes.channelMessageOwnReaction(channel.id, id, encodeURIComponent("👍")));
    expect(discord.messages(channel).find((one) => one.id === id)?.raw.reactions).toMatchObject([{ me: true }]);
    await rest.post(Routes.channelTyping(channel.id));
    expect(await refusal(rest.put(Routes.channelMessagesPin(channel.id, id)))).toMatchObject({ code: 50013 });
    discord.permit(channel, discord.applicationId, { allow: PermissionFlagsBits.ManageMessages });
    await rest.put(Routes.channelMessagesPin(channel.id, id));
    expect(await refusal(rest.post(Routes.channelBulkDelete(channel.id), { body: { messages: [id] } }))).toMatchObject({ code: 50016 });
    const other = await send({ content: "y" });
    await rest.post(Routes.channelBulkDelete(channel.id), { body: { messages: [id, other.id] } });
    expect(discord.messages(channel).some((one) => one.id === id)).toBe(false);
  });

  it("can be made by a bot with the right to it, and have threads", async () => {
    const refused = rest.post(Routes.guildChannels(guild.id), { body: { name: "news" } });
    expect(await refusal(refused)).toMatchObject({ code: 50013 });
    const own = discord.guild({ botPermissions: PermissionFlagsBits.Administrator });
    const made = (await rest.post(Routes.guildChannels(own.id), { body: { name: "news" } })) as { id: string };
    const first = await send({ content: "first" }, made);
    const thread = (await rest.post(Routes.threads(made.id, first.id), { body: { name: "talk" } })) as { id: string };
    expect(thread.id).toBe(first.id);
    expect(await refusal(rest.post(Routes.threads(made.id, first.id), { body: { name: "talk" } }))).toMatchObject({ code: 160004 });
    expect(await rest.get(Routes.guildActiveThreads(own.id))).toMatchObject({ threads: [{ id: thread.id, parent_id: made.id }] });
    await rest.delete(Routes.channel(made.id));
    expect(await refusal(rest.get(Routes.channel(made.id)))).toMatchObject({ code: 10003 });
  });

  it("of a guild that the bot is not in is unknown with the guild: 10004", async () => {
    const foreign = discord.guild({ bot: false });
    expect(await refusal(rest.get(Routes.guild(foreign.id)))).toMatchObject({ code: 10004 });
    expect(await rest.get(Routes.guild(guild.id))).toMatchObject({ name: "Advocates" });
    expect(await rest.get(Routes.guildMember(guild.id, anna.id))).toMatchObject({ user: { username: "anna" } });
    expect(await refusal(rest.get(Routes.guildMember(guild.id, "123456789012345678")))).toMatchObject({ code: 10007 });
    expect(await rest.get(Routes.guildRoles(guild.id))).toHaveLength(2);
  });

  it("can have a webhook of its own, whose messages need no bot", async () => {
    discord.permit(channel, discord.applicationId, { allow: PermissionFlagsBits.ManageWebhooks });
    const hook = (await rest.post(Routes.channelWebhooks(channel.id), { body: { name: "News" } })) as { id: string; token: string };
    const query = new URLSearchParams({ wait: "true" });
    const sent = (await rest.post(Routes.webhook(hook.id, hook.token), { body: { content: "hello" }, query, auth: false })) as Sent;
    expect(discord.messages(channel).at(-1)).toMatchObject({ id: sent.id, content: "hello" });
    expect(await refusal(rest.post(Routes.webhook(hook.id, "wrong"), { body: { content: "x" }, auth: false }))).toMatchObject({
      code: 50027,
      status: 401,
    });
    expect(await refusal(rest.post(Routes.webhook("123456789012345678", "x"), { body: { content: "x" }, auth: false }))).toMatchObject({
      code: 10015,
    });
  });
});
