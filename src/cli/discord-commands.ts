import { commands } from "../../commands/index.js";
import { faultOf } from "../discord/fault.js";
import { updateMenu } from "../discord/update-menu.js";

type Print = (line: string) => void;

const USAGE = "Usage: npm run discord:commands [-- --apply]. Shows what differs from the menu that Discord has; --apply registers it.";
const NO_TOKEN = "DISCORD_BOT_TOKEN is not set: put the bot's token there (Developer Portal, Bot, Token).";
const DISCORD = "https://discord.com/api";

/** Shows, and with --apply registers, the menu of commands. Gives the exit code: 0 done, 1 Discord refused, 2 wrong use. */
export async function main(argv: readonly string[], env: NodeJS.ProcessEnv, print: Print = printLine): Promise<number> {
  if (argv.some((word) => word !== "--apply")) return failed(print, USAGE, 2);
  const token = env.DISCORD_BOT_TOKEN;
  if (!token) return failed(print, NO_TOKEN, 2);
  try {
    await updateMenu({ token, api: env.DISCORD_API_ROOT || DISCORD, commands, apply: argv.includes("--apply"), print });
    return 0;
  } catch (error) {
    const { error: name, code, status } = faultOf(error);
    const why =
      status === 401 ? "Discord does not know this token (401)." : `Discord did not take it: ${[name, code ?? status].join(" ").trim()}.`;
    return failed(print, why, 1);
  }
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

function failed(print: Print, line: string, code: number): number {
  print(line);
  return code;
}
