import { type APIApplicationCommand, type APIApplicationCommandOption, ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import { ClientRefusal } from "./client-refusal.js";
import { type Given, type Kind, type Resolved, resolveThing } from "./resolve.js";
import type { Channel, World } from "./world.js";

export interface Filled {
  readonly options: object[];
  readonly resolved: Resolved;
}

type Leaf = APIApplicationCommandOption & { choices?: { name: string; value: string | number }[]; autocomplete?: boolean };
interface Limits {
  min_length?: number;
  max_length?: number;
  min_value?: number;
  max_value?: number;
  channel_types?: number[];
}

const kinds: Partial<Record<Type, Kind>> = {
  [Type.User]: "user",
  [Type.Channel]: "channel",
  [Type.Role]: "role",
  [Type.Mentionable]: "mentionable",
  [Type.Attachment]: "attachment",
};

/** Follows the words after the name ("history", or "group history") down to the options that apply. */
export function subcommand(command: APIApplicationCommand, words: readonly string[]) {
  let options = command.options ?? [];
  const path: APIApplicationCommandOption[] = [];
  for (const word of words) {
    const next = options.find((option) => option.type <= 2 && option.name === word);
    if (!next) throw new ClientRefusal(`/${command.name} has no sub-command "${word}"`);
    path.push(next);
    options = (next as { options?: APIApplicationCommandOption[] }).options ?? [];
  }
  if (options.some(({ type }) => type <= 2)) throw new ClientRefusal(`/${command.name} ${words.join(" ")} needs a sub-command`);
  return {
    options: options as Leaf[],
    wrap: (filled: object[]) => path.reduceRight((inner, { type, name }) => [{ type, name, options: inner }], filled),
  };
}

/** Checks what was entered as Discord's app does and makes the `options` and `resolved` of an interaction. Throws ClientRefusal. */
export function fill(world: World, channel: Channel, options: readonly Leaf[], given: Readonly<Record<string, Given>>): Filled {
  for (const name of Object.keys(given))
    if (!options.some((option) => option.name === name)) throw new ClientRefusal(`There is no option "${name}"`);
  const missing = options.find((option) => option.required && given[option.name] === undefined);
  if (missing) throw new ClientRefusal(`The option "${missing.name}" is required`);
  const resolved: Resolved = {};
  const filled = options.flatMap((option) => {
    const entered = given[option.name];
    return entered === undefined
      ? []
      : [{ name: option.name, type: option.type, value: optionValue(world, channel, option, entered, resolved) }];
  });
  return { options: filled, resolved };
}

function optionValue(world: World, channel: Channel, option: Leaf, entered: Given, resolved: Resolved): string | number | boolean {
  const bad = (why: string) => new ClientRefusal(`"${option.name}": ${why}`);
  const limits = option as Limits;
  if (option.choices?.length) {
    const choice = option.choices.find(({ value, name }) => value === entered || name === entered);
    if (!choice) throw bad(`${JSON.stringify(entered)} is not one of the choices`);
    return choice.value;
  }
  switch (option.type) {
    case Type.String:
      if (typeof entered !== "string") throw bad("a text is needed");
      if (entered.length > (limits.max_length ?? 6000) || entered.length < (limits.min_length ?? 0))
        throw bad("the text is too short or too long");
      return entered;
    case Type.Integer:
    case Type.Number:
      if (typeof entered !== "number" || (option.type === Type.Integer && !Number.isInteger(entered))) throw bad("a number is needed");
      if (entered > (limits.max_value ?? 2 ** 53) || entered < (limits.min_value ?? -(2 ** 53))) throw bad("the number is out of range");
      return entered;
    case Type.Boolean:
      if (typeof entered !== "boolean") throw bad("true or false is needed");
      return entered;
    default:
      return resolveThing(world, channel, kinds[option.type] ?? "user", entered, resolved, limits.channel_types);
  }
}
