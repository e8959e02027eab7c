import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  ApplicationCommandOptionType as OptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import { clipped } from "../clipped.js";
import type { Command } from "../command.js";
import type { Localized } from "../domain/locale.js";
import { type Field, fieldsOf } from "../fields.js";

const LONGEST = 100;
const MOST_CHOICES = 25;

/** The commands as Discord's menu: everywhere, in servers, in the bot's direct chat and between people. Hidden ones are left out. */
export function menuOf(commands: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.filter(({ hidden }) => hidden !== true).map(entryOf);
}

function entryOf(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const options = fieldsOf(command).map(optionOf);
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...described(command.summary),
    // Discord takes required options only before the others.
    options: [...options.filter((one) => one.required === true), ...options.filter((one) => one.required !== true)],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

function optionOf(field: Field): APIApplicationCommandBasicOption {
  const shared = { name: field.name, ...described(field.label), required: field.required };
  switch (field.kind) {
    case "integer":
      return { ...shared, type: OptionType.Integer };
    case "number":
      return { ...shared, type: OptionType.Number };
    case "boolean":
      return { ...shared, type: OptionType.Boolean };
    case "choice":
      return { ...shared, type: OptionType.String, choices: choicesOf(field) };
    case "text":
      return field.suggest === null ? { ...shared, type: OptionType.String } : { ...shared, type: OptionType.String, autocomplete: true };
  }
}

/** @throws RangeError over 25 choices: leaving some out would make them impossible to choose */
function choicesOf({ name, choices }: Field) {
  if (choices.length > MOST_CHOICES) throw new RangeError(`"${name}" has ${choices.length} choices, Discord takes ${MOST_CHOICES}`);
  return choices.map(({ value, label }) => ({ name: clipped(label.en, LONGEST), name_localizations: inLanguages(label), value }));
}

function described(text: Localized) {
  return { description: clipped(text.en, LONGEST), description_localizations: inLanguages(text) };
}

function inLanguages({ uk, en, ru }: Localized): LocalizationMap {
  return { uk: clipped(uk, LONGEST), "en-US": clipped(en, LONGEST), "en-GB": clipped(en, LONGEST), ru: clipped(ru, LONGEST) };
}
