import { type APIApplication, REST, Routes } from "discord.js";
import type { Command } from "../command.js";
import { menuOf } from "./menu.js";
import { type MenuChange, registerMenu } from "./register-menu.js";

const TIMEOUT_MS = 15_000;

export interface MenuUpdate {
  readonly token: string;
  /** Root of the API without a version. */
  readonly api: string;
  readonly commands: readonly Command[];
  readonly apply: boolean;
  readonly print: (line: string) => void;
}

/**
 * Compares, and with `apply` registers, the menu of the application that the token belongs to.
 * @throws DiscordAPIError when Discord refuses (status 401: the token is wrong), and what the network throws
 */
export async function updateMenu({ token, api, commands, apply, print }: MenuUpdate): Promise<readonly MenuChange[]> {
  const rest = new REST({ api, timeout: TIMEOUT_MS }).setToken(token);
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  return registerMenu(rest, id, menuOf(commands), { apply, print });
}
