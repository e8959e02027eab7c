import { afterEach } from "vitest";
import type { Command } from "../../src/command.js";
import type { Foundation } from "../../src/conversation.js";
import { type DiscordOptions, discord as zvistkaOn } from "../../src/discord/bot.js";
import { menuOf } from "../../src/discord/menu.js";
import type { DiscordOptions as EmulatorOptions } from "../support/discord/emulator.js";
import { discordWith, register, scene } from "../support/discord/stage.js";
import { foundationOf } from "./stand.js";

const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

/** The bot of the project on an emulated Discord that knows its commands, and Anna in a server with it. */
export async function botWith(
  commands: readonly Command[],
  emulator: EmulatorOptions = {},
  options: Partial<DiscordOptions> = {},
  base: Partial<Foundation> = {},
) {
  const discord = await discordWith(emulator);
  const { foundation: bare, lines } = foundationOf(commands);
  const foundation = { ...bare, ...base };
  const bot = zvistkaOn({ token: discord.token, api: discord.api, foundation, log: foundation.log, ...options });
  running.push(bot.stop);
  await register(discord, ...menuOf(commands));
  await bot.start();
  return { discord, bot, lines, ...scene(discord) };
}
