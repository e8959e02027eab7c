import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.js";
import { main } from "../../src/cli/discord-commands.js";
import { menuOf } from "../../src/discord/menu.js";
import { registerMenu } from "../../src/discord/register-menu.js";
import { replyOf } from "../../src/reply.js";
import { discordWith, register, restOf } from "../support/discord/stage.js";
import { commandOf, echo, secret } from "./stand.js";

async function registering(menu = menuOf([echo, secret])) {
  const discord = await discordWith();
  const lines: string[] = [];
  const run = (apply: boolean, wanted = menu) =>
    registerMenu(restOf(discord), discord.applicationId, wanted, { apply, print: (line) => lines.push(line) });
  return { discord, lines, run };
}

describe("the menu", () => {
  it("offers each field in every language, with choices and proposals", () => {
    expect(menuOf([echo])[0]).toMatchObject({
      name: "echo",
      description: "Echo",
      description_localizations: { uk: "Відлуння", "en-US": "Echo", "en-GB": "Echo", ru: "Эхо" },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      options: [
        { name: "what", type: 3, required: true, autocomplete: true, description_localizations: { uk: "Що" } },
        { name: "times", type: 4, required: false },
        { name: "loud", type: 5 },
        { name: "tone", type: 3, choices: [{ name: "High", value: "high", name_localizations: { uk: "High" } }, { value: "low" }] },
      ],
    });
  });

  it("leaves hidden commands out", () => {
    const hidden = commandOf("hidden", async () => replyOf(), { hidden: true });
    expect(menuOf([hidden, secret]).map(({ name }) => name)).toEqual(["secret"]);
  });

  it("of the whole bot is accepted by Discord", async () => {
    const { discord, run } = await registering(menuOf(commands));
    await run(true);
    expect(discord.registered().global.length).toBe(menuOf(commands).length);
    expect(await run(true)).toEqual([]);
  });
});

describe("registering the menu", () => {
  it("only shows the difference until it is told to apply it", async () => {
    const { discord, lines, run } = await registering();
    await run(false);
    expect(lines.slice(0, 2)).toEqual(["+ /echo", "+ /secret"]);
    expect(discord.registered().global).toEqual([]);
  });

  it("finds nothing to do a second time", async () => {
    const { lines, run } = await registering();
    await run(true);
    expect(await run(true)).toEqual([]);
    expect(lines.at(-1)).toBe("The menu is up to date: nothing to do.");
  });

  it("names what was added, changed and removed", async () => {
    const { discord, lines, run } = await registering();
    await register(discord, { name: "old", description: "Old" }, { ...menuOf([secret])[0], description: "Was other" });
    await run(true);
    expect(lines.slice(0, 3)).toEqual(["+ /echo", "~ /secret (description)", "- /old"]);
    expect(
      discord
        .registered()
        .global.map(({ name }) => name)
        .sort(),
    ).toEqual(["echo", "secret"]);
  });

  it("sees a change of a language and of an option", async () => {
    const { lines, run } = await registering();
    await run(true);
    const [first, ...rest] = menuOf([echo, secret]);
    if (!first) throw new Error("no menu");
    await run(false, [{ ...first, description_localizations: { uk: "Інше" }, options: first.options?.slice(0, 1) ?? [] }, ...rest]);
    expect(lines).toContain("~ /echo (description_localizations, options)");
  });
});

describe("npm run discord:commands", () => {
  it("registers the bot's commands, then has nothing to do", async () => {
    const discord = await discordWith();
    const env = { DISCORD_BOT_TOKEN: discord.token, DISCORD_API_ROOT: discord.api };
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    expect(await main([], env, print)).toBe(0);
    expect(discord.registered().global).toEqual([]);
    expect(await main(["--apply"], env, print)).toBe(0);
    expect(await main(["--apply"], env, print)).toBe(0);
    expect(lines.at(-1)).toContain("nothing to do");
  });

  it("says plainly what is wrong with the token", async () => {
    const discord = await discordWith();
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    expect(await main([], {}, print)).toBe(2);
    expect(await main(["--aply"], { DISCORD_BOT_TOKEN: "x" }, print)).toBe(2);
    expect(await main([], { DISCORD_BOT_TOKEN: "wrong", DISCORD_API_ROOT: discord.api }, print)).toBe(1);
    expect(lines.at(-1)).toBe("Discord does not know this token (401).");
  });
});
