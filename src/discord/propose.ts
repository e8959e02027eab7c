import type { AutocompleteInteraction } from "discord.js";
import { type Foundation, localeOf } from "../conversation.js";
import { fieldsOf } from "../fields.js";
import { suggest } from "../suggest.js";

/** Proposes figures or sources while a person types into a field that names them; nothing for any other field. */
export async function propose({ commands, library, defaultLocale }: Foundation, typing: AutocompleteInteraction): Promise<void> {
  const focused = typing.options.getFocused(true);
  const command = commands.find(({ name }) => name === typing.commandName);
  const kind = command && fieldsOf(command).find(({ name }) => name === focused.name)?.suggest;
  const locale = localeOf(typing.locale) ?? defaultLocale;
  await typing.respond(kind ? [...suggest(library.catalogue(), kind, focused.value, locale)] : []);
}
