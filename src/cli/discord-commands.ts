import { type APIApplication, REST, Routes } from "discord.js";
import { commands } from "../../commands/index.js";
import { faultOf } from "../discord/fault.js";
import { menuOf } from "../discord/menu.js";
import { registerMenu } from "../discord/register-menu.js";

type Print = (line: string) => void;

const USAGE = "Usage: npm run discord:commands [-- --apply]. Shows what differs from the menu that Discord has; --apply registers it.";

/** Shows, and with --apply registers, the menu of commands. Gives the exit code: 0 done, 1 Discord refused, 2 wrong use. */
export async function main(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  print: Print = (line) => process.stdout.write(`${line}\n`),
): Promise<number> {
  const token = env.DISCORD_BOT_TOKEN;
  if (argv.some((word) => word !== "--apply")) return said(print, USAGE, 2);
  if (!token) return said(print, "DISCORD_BOT_TOKEN is not set: put the bot's token there (Developer Portal, Bot, Token).", 2);
  const rest = new REST({ api: env.DISCORD_API_ROOT ?? "https://discord.com/api", timeout: 15_000 }).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    await registerMenu(rest, id, menuOf(commands), { apply: argv.includes("--apply"), print });
    return 0;
  } catch (error) {
    const { error: name, code, status } = faultOf(error);
    return said(
      print,
      status === 401 ? "Discord does not know this token (401)." : `Discord did not take it: ${name} ${code ?? status ?? ""}`.trim(),
      1,
    );
  }
}

function said(print: Print, line: string, code: number): number {
  print(line);
  return code;
}
