import type { Command } from "../command.js";
import { type Locale, locales } from "../domain/locale.js";
import type { Api } from "./api.js";

interface MenuEntry {
  readonly command: string;
  readonly description: string;
}

const TIMEOUT = 60_000;
const MOST_COMMANDS = 100;

/**
 * Puts the commands into Telegram's menu, in each language and for private chats and groups, where it differs from what is
 * there. The menu is a courtesy: what a person may do is decided when they do it. Throws what telegraf throws.
 */
export async function publishMenu(api: Api, commands: readonly Command[], defaultLocale: Locale): Promise<void> {
  const open = commands.filter(({ role }) => role === "anyone");
  const scopes = [
    { type: "all_private_chats", listed: open },
    { type: "all_group_chats", listed: open.filter((command) => !command.private) },
  ];
  for (const { type, listed } of scopes) {
    await publish(api, { scope: { type } }, menuOf(listed, defaultLocale));
    for (const locale of locales) await publish(api, { scope: { type }, language_code: locale }, menuOf(listed, locale));
  }
}

async function publish(api: Api, where: object, menu: readonly MenuEntry[]): Promise<void> {
  const present = await api<readonly MenuEntry[]>("getMyCommands", where, { timeout: TIMEOUT });
  if (!isSame(present, menu)) await api("setMyCommands", { ...where, commands: menu }, { timeout: TIMEOUT });
}

function menuOf(commands: readonly Command[], locale: Locale): readonly MenuEntry[] {
  return commands.slice(0, MOST_COMMANDS).map(({ name, summary }) => ({ command: name, description: summary[locale].slice(0, 256) }));
}

function isSame(one: readonly MenuEntry[], other: readonly MenuEntry[]): boolean {
  const lines = (menu: readonly MenuEntry[]) => menu.map(({ command, description }) => `${command} ${description}`).join("\n");
  return lines(one) === lines(other);
}
