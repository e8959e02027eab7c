import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  FileUploadBuilder,
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from "discord.js";
import { describe, expect, it } from "vitest";
import { ask, botOn, discordWith, register, scene } from "./stage.js";

const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);
const button = (id: string, label: string) => new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary);

describe("menus and forms with discord.js", () => {
  it("brings what is chosen in a menu", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    const menu = new StringSelectMenuBuilder()
      .setCustomId("topic")
      .addOptions({ label: "Prisoners", value: "p" }, { label: "Missing", value: "m" });
    await botOn(discord, async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)] });
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
    });
    const shown = await discord.slash(anna, channel, "/ask", { figure: "x" }).reply();
    expect(await discord.selectOption(anna, shown, "topic", ["Missing"]).reply()).toMatchObject({ content: "m" });
    expect(() => discord.selectOption(anna, shown, "topic", ["Else"])).toThrow(/not in the menu/);
  });

  it("opens a form and sends what was filled in", async () => {
    const discord = await discordWith();
    const { anna } = scene(discord);
    await register(discord, ask);
    const input = new TextInputBuilder().setCustomId("name").setStyle(TextInputStyle.Short).setMaxLength(10);
    const form = new ModalBuilder()
      .setCustomId("form")
      .setTitle("Report")
      .addLabelComponents(new LabelBuilder().setLabel("Name").setTextInputComponent(input));
    await botOn(discord, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(form);
      if (interaction.isModalSubmit()) await interaction.reply(`name: ${interaction.fields.getTextInputValue("name")}`);
    });
    const opened = discord.slash(anna, discord.dm(anna), "/ask", { figure: "x" });
    expect((await opened.modal()).title).toBe("Report");
    expect(await discord.modalSubmit(opened, { Name: "Test" }).reply()).toMatchObject({ content: "name: Test" });
    expect(() => discord.modalSubmit(opened, { Name: "far too long a name" })).toThrow(/too long/);
    expect(() => discord.modalSubmit(opened, {})).toThrow(/must be filled/);
  });

  it("opens a form from a button and changes the button's message with what was filled in", async () => {
    const discord = await discordWith();
    const { anna } = scene(discord);
    await register(discord, ask);
    const input = new TextInputBuilder().setCustomId("note").setLabel("Note").setStyle(TextInputStyle.Paragraph);
    const form = new ModalBuilder()
      .setCustomId("f")
      .setTitle("Note")
      .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
    await botOn(discord, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: "empty", components: [row(button("edit", "Edit"))] });
      if (interaction.isButton()) await interaction.showModal(form);
      if (interaction.isModalSubmit() && interaction.isFromMessage())
        await interaction.update(interaction.fields.getTextInputValue("note"));
    });
    const shown = await discord.slash(anna, discord.dm(anna), "/ask", { figure: "x" }).reply();
    const opened = discord.press(anna, shown, "Edit");
    await opened.modal();
    expect(await discord.modalSubmit(opened, { note: "filled" }).reply()).toMatchObject({ id: shown.id, content: "filled" });
  });

  it("brings people, channels and files that were chosen in a menu and in a form", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask);
    const menu = new UserSelectMenuBuilder().setCustomId("who");
    const upload = new LabelBuilder().setLabel("Photo").setFileUploadComponent(new FileUploadBuilder().setCustomId("photo"));
    const where = new LabelBuilder().setLabel("Where").setChannelSelectMenuComponent(new ChannelSelectMenuBuilder().setCustomId("where"));
    const form = new ModalBuilder().setCustomId("f").setTitle("Report").addLabelComponents(upload, where);
    await botOn(discord, async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ components: [new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(menu)] });
      if (interaction.isUserSelectMenu()) await interaction.showModal(form);
      if (!interaction.isModalSubmit()) return;
      const { fields } = interaction;
      await interaction.reply(`${fields.getUploadedFiles("photo")?.first()?.name} ${fields.getSelectedChannels("where")?.first()?.name}`);
    });
    const shown = await discord.slash(anna, channel, "/ask", { figure: "x" }).reply();
    const opened = discord.selectOption(anna, shown, "who", [anna]);
    await opened.modal();
    const photo = [{ name: "photo.jpg", bytes: Buffer.from("x") }];
    expect(await discord.modalSubmit(opened, { Photo: photo, Where: [channel] }).reply()).toMatchObject({ content: "photo.jpg general" });
    expect(() => discord.modalSubmit(opened, { Where: [channel] })).toThrow(/"Photo" must be filled/);
  });
});
