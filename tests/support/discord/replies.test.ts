import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Routes,
  TextDisplayBuilder,
} from "discord.js";
import { describe, expect, it, vi } from "vitest";
import { ask, botOn, discordWith, register, restOf, scene } from "./stage.js";

const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);
const button = (id: string, label: string) => new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary);

describe("interactions with discord.js", () => {
  it("shows a reply in the channel, with the person's language and permissions told to the bot", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    await botOn(discord, async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`${interaction.locale} ${interaction.options.getInteger("year")} ${interaction.inCachedGuild()}`);
    });
    const seen = await discord.slash(anna, channel, "/ask", { figure: "people", year: 2024 }).reply();
    expect(seen.content).toBe("uk 2024 true");
    expect(discord.messages(channel).map(({ content }) => content)).toEqual(["uk 2024 true"]);
  });

  it("fills a deferred reply by editReply and by the first follow-up", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    await botOn(discord, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      if (interaction.options.getString("figure") === "edit") return interaction.editReply("edited");
      await interaction.followUp({ content: "first", flags: MessageFlags.Ephemeral });
      await interaction.followUp({ content: "second", flags: MessageFlags.Ephemeral });
    });
    const edited = discord.slash(anna, channel, "/ask", { figure: "edit" });
    expect(await edited.acknowledged()).toBe(5);
    expect(await edited.reply()).toMatchObject({ content: "edited", ephemeral: false, raw: { edited_timestamp: null } });
    const followed = discord.slash(anna, channel, "/ask", { figure: "follow" });
    expect(await followed.reply()).toMatchObject({ content: "first", ephemeral: false });
    expect(await followed.followUp(0)).toMatchObject({ content: "second", ephemeral: true });
    expect(discord.messages(channel).map(({ content }) => content)).toEqual(["edited", "first"]);
  });

  it("shows an ephemeral reply to one person and to no channel", async () => {
    const discord = await discordWith({ privilegedIntents: GatewayIntentBits.MessageContent });
    const { guild, anna, channel } = scene(discord);
    const boris = discord.user({ name: "boris" });
    discord.join(guild, boris);
    await register(discord, ask);
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
    const client = await botOn(
      discord,
      async (interaction) => {
        if (interaction.isButton()) await interaction.update("still only you");
        if (interaction.isChatInputCommand())
          await interaction.reply({ content: "only you", flags: MessageFlags.Ephemeral, components: [row(button("more", "More"))] });
      },
      { intents },
    );
    const created: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => void created.push(content));
    client.on(Events.MessageUpdate, (_, { content }) => void created.push(content));
    const seen = await discord.slash(anna, channel, "/ask", { figure: "x" }).reply();
    await discord.press(anna, seen, "More").reply();
    discord.say(anna, channel, "after");
    await vi.waitFor(() => expect(created).toHaveLength(1));
    expect(seen.ephemeral).toBe(true);
    expect(discord.messages(channel).map(({ content }) => content)).toEqual(["after"]);
    expect(discord.visibleTo(anna, channel).map(({ content }) => content)).toEqual(["still only you", "after"]);
    expect(discord.visibleTo(boris, channel).map(({ content }) => content)).toEqual(["after"]);
    expect(() => discord.press(boris, seen, "More")).toThrow(/somebody else/);
    await expect(restOf(discord).get(Routes.channelMessage(channel.id, seen.id))).rejects.toMatchObject({ code: 10008 });
  });

  it("brings autocomplete choices back", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    await botOn(discord, async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond([{ name: `${interaction.options.getFocused()}…`, value: "id-1" }]);
    });
    expect(await discord.autocomplete(anna, channel, "/ask", "figure", "pris")).toEqual([{ name: "pris…", value: "id-1" }]);
  });

  it("lets buttons change their message at once and later", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    await botOn(discord, async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: "page 1", components: [row(button("next", "Next"), button("slow", "Slow"))] });
      if (!interaction.isButton()) return;
      if (interaction.customId === "next") return interaction.update("page 2");
      await interaction.deferUpdate();
      await interaction.editReply("page 3");
    });
    const first = await discord.slash(anna, channel, "/ask", { figure: "x" }).reply();
    expect(first.buttons).toEqual(["Next", "Slow"]);
    expect(await discord.press(anna, first, "Next").reply()).toMatchObject({ id: first.id, content: "page 2" });
    expect(await discord.press(anna, first, "slow").reply()).toMatchObject({ id: first.id, content: "page 3", buttons: ["Next", "Slow"] });
    expect(() => discord.press(anna, first, "Back")).toThrow(/no button "Back"/);
    expect(discord.messages(channel)).toHaveLength(1);
  });

  it("fails with a transcript when the bot answers wrongly or not at all", async () => {
    const discord = await discordWith({ timing: { answerWindow: 1000 } });
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    await botOn(discord, async (interaction) => interaction.isChatInputCommand() && interaction.reply("x".repeat(2001)));
    await expect(discord.slash(anna, channel, "/ask", { figure: "x" }).reply()).rejects.toThrow(
      /did not respond.*\n.*\n.*callback → 400.*2000 or fewer/,
    );
  });

  // discord.js lists only the new files in an edit, which takes the old ones away on Discord too.
  it("takes files and embeds in a reply, an edit and a follow-up", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    const file = (name: string) => new AttachmentBuilder(Buffer.from(name), { name, description: `This is ${name}` });
    const embed = new EmbedBuilder().setTitle("Chart").setImage("attachment://a.png");
    await botOn(discord, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ files: [file("a.png")], embeds: [embed] });
      await interaction.editReply({ files: [file("b.png")] });
      await interaction.followUp({ content: "data", files: [file("c.csv")] });
    });
    const asked = discord.slash(anna, channel, "/ask", { figure: "x" });
    await asked.followUp(0);
    const shown = discord
      .messages(channel)
      .map(({ raw }) => raw.attachments.map(({ filename, description }) => `${filename}: ${description}`));
    expect(shown).toEqual([["b.png: This is b.png"], ["c.csv: This is c.csv"]]);
    expect((await asked.reply()).text).toBe("Chart");
  });

  it("keeps a deferred ephemeral reply ephemeral, also with a layout and after a press on it", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    const text = (content: string) => new TextDisplayBuilder().setContent(content);
    await botOn(discord, async (interaction) => {
      if (interaction.isButton()) return interaction.update({ components: [text("page 2")], flags: MessageFlags.IsComponentsV2 });
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({ components: [text("page 1"), row(button("next", "Next"))], flags: MessageFlags.IsComponentsV2 });
    });
    const first = await discord.slash(anna, channel, "/ask", { figure: "x" }).reply();
    expect(first).toMatchObject({ ephemeral: true, text: "page 1", content: "" });
    expect(await discord.press(anna, first, "Next").reply()).toMatchObject({ id: first.id, ephemeral: true, text: "page 2" });
    expect(discord.messages(channel)).toEqual([]);
    expect(discord.visibleTo(anna, channel)).toHaveLength(1);
  });

  it("takes a reply away again", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    const client = await botOn(discord, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { resource } = await interaction.reply({ content: "short", withResponse: true });
      await interaction.deleteReply();
      await interaction.followUp(`${resource?.message?.content} is gone`);
    });
    expect(await discord.slash(anna, channel, "/ask", { figure: "x" }).followUp(0)).toMatchObject({ content: "short is gone" });
    expect(discord.messages(channel)).toHaveLength(1);
    expect(client.failures).toEqual([]);
  });

  it("reaches nobody while the bot is away, and says so", async () => {
    const discord = await discordWith({ timing: { answerWindow: 100 } });
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    await expect(discord.slash(anna, channel, "/ask", { figure: "x" }).reply()).rejects.toThrow(/no request at all/);
  });

  it("writes a fault into the transcript", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    await botOn(discord, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply("lost");
    });
    discord.fault({ match: "PATCH /webhooks/", kind: "hang" });
    await expect(discord.slash(anna, channel, "/ask", { figure: "x" }).reply(1500)).rejects.toThrow(
      /Nothing came in 1500 ms.*callback → 204.*meets a fault: hang/s,
    );
  });
});
