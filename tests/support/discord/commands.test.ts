import { DiscordAPIError, PermissionFlagsBits, Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import type { DiscordEmulator } from "./emulator.js";
import { ask, botOn, discordWith, register, restOf, scene } from "./stage.js";

const letters = (length: number) => "x".repeat(length);
const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
const command = (more: object = {}) => ({ name: "figures", description: "All figures", ...more });
const text = (name: string, more: object = {}) => ({ type: 3, name, description: "A text", ...more });

/** A command whose texts have 7902 to 8001 characters in all. */
function ofSize(size: number): object {
  const option = (n: number) =>
    text(`o${10 + n}`, {
      description: letters(100),
      choices: [
        { name: letters(99), value: "a" },
        { name: letters(100), value: letters(13) },
      ],
    });
  return command({ name: "n", description: letters(size - 25 * 316 - 1), options: times(25, option) });
}

/** Paths of the errors that registering these commands brings; throws when it is accepted. */
async function errorsOf(discord: DiscordEmulator, commands: object[]): Promise<object> {
  const error = await register(discord, ...commands).catch((thrown: unknown) => thrown);
  if (!(error instanceof DiscordAPIError) || error.code !== 50035) throw new Error(`Not refused: ${String(error)}`);
  return (error.rawError as { errors: object }).errors;
}

describe("registering commands", () => {
  it("keeps global ones and those of a guild apart, and ids over a second PUT", async () => {
    const discord = await discordWith();
    const { guild } = scene(discord);
    await register(discord, command(), ask.toJSON());
    const first = discord.registered().global.find(({ name }) => name === "ask")?.id;
    await register(discord, ask.toJSON());
    await restOf(discord).put(Routes.applicationGuildCommands(discord.applicationId, guild.id), { body: [command({ name: "local" })] });
    expect(discord.registered().global.map(({ id, name }) => ({ id, name }))).toEqual([{ id: first, name: "ask" }]);
    expect(discord.registered().guilds[guild.id]).toMatchObject([{ name: "local", guild_id: guild.id }]);
  });

  it("works through discord.js, one by one as well", async () => {
    const discord = await discordWith();
    const client = await botOn(discord);
    await client.application?.commands.set([ask]);
    const created = await client.application?.commands.create(command());
    await created?.edit({ description: "Changed" });
    expect(discord.registered().global.map(({ name, description }) => `${name}: ${description}`)).toEqual([
      "ask: Ask about a figure",
      "figures: Changed",
    ]);
    await created?.delete();
    expect(discord.registered().global).toHaveLength(1);
  });

  it.each<[string, object]>([
    ["a Ukrainian name", command({ name: "цифри", name_localizations: { uk: "цифри", "en-US": "figures" } })],
    [
      "25 options with 25 choices",
      command({ options: times(25, (n) => text(`o${n}`, { choices: times(25, (c) => ({ name: `${c}`, value: `${c}` })) })) }),
    ],
    ["8000 characters", ofSize(8000)],
    ["a menu of a message", { type: 3, name: "Check The Figures" }],
    [
      "sub-commands",
      command({
        options: [
          { type: 1, name: "one", description: "d", options: [text("a")] },
          { type: 2, name: "more", description: "d", options: [{ type: 1, name: "two", description: "d" }] },
        ],
      }),
    ],
  ])("accepts %s", async (_, given) => {
    const discord = await discordWith();
    await register(discord, given);
    expect(discord.registered().global).toHaveLength(1);
  });

  const choices = (count: number) => times(count, (n) => ({ name: `${n}`, value: `${n}` }));

  it.each<[string, object, string]>([
    ["an upper-case name", command({ name: "Figures" }), "0.name"],
    ["a name with a blank", command({ name: "the figures" }), "0.name"],
    ["a name of 33", command({ name: letters(33) }), "0.name"],
    ["no description", { name: "figures" }, "0.description"],
    ["a description of 101", command({ description: letters(101) }), "0.description"],
    ["an unknown locale", command({ name_localizations: { ua: "цифри" } }), "0.name_localizations.ua"],
    ["an upper-case localization", command({ name_localizations: { uk: "Цифри" } }), "0.name_localizations.uk"],
    ["a localized description of 101", command({ description_localizations: { uk: letters(101) } }), "0.description_localizations.uk"],
    ["26 options", command({ options: times(26, (n) => text(`o${n}`)) }), "0.options"],
    ["an upper-case option", command({ options: [text("A")] }), "0.options.0.name"],
    ["a required option after an optional one", command({ options: [text("a"), text("b", { required: true })] }), "0.options.1"],
    ["two options of one name", command({ options: [text("a"), text("a")] }), "0.options.1.name"],
    ["26 choices", command({ options: [text("a", { choices: choices(26) })] }), "0.options.0.choices"],
    [
      "a choice of 101 characters",
      command({ options: [text("a", { choices: [{ name: letters(101), value: "v" }] })] }),
      "0.options.0.choices.0.name",
    ],
    [
      "a choice of the wrong type",
      command({ options: [text("a", { choices: [{ name: "one", value: 1 }] })] }),
      "0.options.0.choices.0.value",
    ],
    [
      "choices and autocomplete together",
      command({ options: [text("a", { choices: choices(1), autocomplete: true })] }),
      "0.options.0.autocomplete",
    ],
    [
      "autocomplete on a user",
      command({ options: [{ type: 6, name: "who", description: "d", autocomplete: true }] }),
      "0.options.0.choices",
    ],
    ["sub-commands beside options", command({ options: [{ type: 1, name: "one", description: "d" }, text("a")] }), "0.options"],
    ["a description on a menu", { type: 3, name: "Check", description: "d" }, "0.description"],
  ])("refuses %s", async (_, given, path) => {
    const discord = await discordWith();
    expect(await errorsOf(discord, [given])).toHaveProperty(path);
    expect(discord.registered().global).toEqual([]);
  });

  it("refuses 8001 characters", async () => {
    const discord = await discordWith();
    expect(await errorsOf(discord, [ofSize(8001)])).toMatchObject({ 0: { _errors: [{ code: "APPLICATION_COMMAND_TOO_LARGE" }] } });
  });

  it("counts the longest language towards the 8000", async () => {
    const discord = await discordWith();
    const options = times(25, (n) =>
      text(`o${n}`, { choices: times(4, (c) => ({ name: `${c}`, value: `${c}`, name_localizations: { uk: letters(100) } })) }),
    );
    expect(JSON.stringify(await errorsOf(discord, [command({ options })]))).toContain("APPLICATION_COMMAND_TOO_LARGE");
  });

  it("refuses one name twice and the 101st command", async () => {
    const discord = await discordWith();
    expect(await errorsOf(discord, [command(), command()])).toHaveProperty("1");
    await register(discord, ...times(100, (n) => command({ name: `c${n}` })));
    expect(
      await errorsOf(
        discord,
        times(101, (n) => command({ name: `c${n}` })),
      ),
    ).toHaveProperty("_errors");
    const one = restOf(discord).post(Routes.applicationCommands(discord.applicationId), { body: command() });
    await expect(one).rejects.toMatchObject({ code: 30032 });
  });
});

describe("a person's app refuses", () => {
  it("an unknown command, a missing, unknown or wrong option", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, ask.toJSON());
    expect(() => discord.slash(anna, channel, "/asks")).toThrow(/no command "asks"/);
    expect(() => discord.slash(anna, channel, "/ask")).toThrow(/"figure" is required/);
    expect(() => discord.slash(anna, channel, "/ask", { figure: 5 })).toThrow(/a text is needed/);
    expect(() => discord.slash(anna, channel, "/ask", { figure: "x", year: 2031 })).toThrow(/out of range/);
    expect(() => discord.slash(anna, channel, "/ask", { figure: "x", month: 1 })).toThrow(/no option "month"/);
    expect(() => discord.autocomplete(anna, channel, "/ask", "year", "20")).toThrow(/no autocomplete/);
  });

  it("a value that is not among the choices", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, command({ options: [text("topic", { choices: [{ name: "Prisoners", value: "p" }] })] }));
    expect(() => discord.slash(anna, channel, "/figures", { topic: "q" })).toThrow(/not one of the choices/);
    expect(discord.slash(anna, channel, "/figures", { topic: "Prisoners" }).interaction.type).toBe(2);
  });

  it("a command without the right to it, in the wrong place, or in a hidden channel", async () => {
    const discord = await discordWith();
    const { guild, anna, channel } = scene(discord);
    await register(
      discord,
      command({ default_member_permissions: String(PermissionFlagsBits.ManageGuild) }),
      command({ name: "home", contexts: [1] }),
    );
    expect(() => discord.slash(anna, channel, "/figures")).toThrow(/may not use/);
    expect(() => discord.slash(anna, channel, "/home")).toThrow(/not offered here/);
    expect(discord.slash(anna, discord.dm(anna), "/home").interaction.type).toBe(2);
    discord.join(guild, anna, { permissions: PermissionFlagsBits.ManageGuild });
    expect(discord.slash(anna, channel, "/figures").interaction.type).toBe(2);
    const hidden = discord.channel(guild, { overwrites: [{ of: guild, deny: PermissionFlagsBits.ViewChannel }] });
    expect(() => discord.slash(anna, hidden, "/figures")).toThrow(/cannot see/);
  });
});

describe("every type of option", () => {
  it("arrives in discord.js as it was entered, also inside a sub-command", async () => {
    const discord = await discordWith();
    const { guild, anna, channel } = scene(discord);
    const role = discord.role(guild, { name: "editors" });
    const types = { who: 6, where: 7, what: 8, any: 9, share: 10, sure: 5, photo: 11 };
    const options = Object.entries(types).map(([name, type]) => ({ name, type, description: "d" }));
    await register(discord, command({ options: [{ type: 1, name: "all", description: "d", options }] }));
    await botOn(discord, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      const values = [
        options.getSubcommand(),
        options.getUser("who")?.username,
        options.getChannel("where")?.name,
        options.getRole("what")?.name,
      ];
      const others = [
        options.getMentionable("any")?.constructor.name,
        options.getNumber("share"),
        options.getBoolean("sure"),
        options.getAttachment("photo")?.name,
      ];
      await interaction.reply([...values, ...others].join(" "));
    });
    const photo = { name: "photo.jpg", bytes: Buffer.from("x") };
    const asked = discord.slash(anna, channel, "/figures all", {
      who: anna,
      where: channel,
      what: role,
      any: anna,
      share: 0.5,
      sure: true,
      photo,
    });
    expect(await asked.reply()).toMatchObject({ content: "all anna general editors GuildMember 0.5 true photo.jpg" });
  });

  it("is complemented by commands in the menu of a message", async () => {
    const discord = await discordWith();
    const { anna, channel } = scene(discord);
    await register(discord, { type: 3, name: "Check figures" });
    await botOn(
      discord,
      async (interaction) =>
        interaction.isMessageContextMenuCommand() && interaction.reply(`checked: ${interaction.targetMessage.content}`),
    );
    const said = discord.say(anna, channel, "100 people");
    expect(await discord.menu(anna, "Check figures", said).reply()).toMatchObject({ content: "checked: 100 people" });
  });
});
