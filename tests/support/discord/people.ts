import { type APIApplicationCommand, type APIMessage, PermissionFlagsBits as Bits } from "discord-api-types/v10";
import { ClientRefusal } from "./client-refusal.js";
import { fill, subcommand } from "./command-input.js";
import { type Exchange, exchange, type Seen } from "./exchange.js";
import { interact } from "./interactions.js";
import { guildPermissions, permissionsIn } from "./permissions.js";
import { type Given, kindOfMenu, type Resolved, resolveThing } from "./resolve.js";
import { commandTable } from "./routes/commands.js";
import { flatten } from "./validate-components.js";
import type { Channel, Person, World } from "./world.js";

type Ref = string | { readonly id: string };
type Options = Readonly<Record<string, Given>>;

/** What a person does with commands and buttons. Everything throws ClientRefusal when Discord's own app would not let them. */
export function acts(world: World) {
  const personOf = (ref: Ref): Person => found(world.people.get(idOf(ref)), "person");
  const placeOf = (person: Person, ref: Ref): Channel => {
    const channel = found(world.channels.get(idOf(ref)), "channel");
    if ((permissionsIn(world, person.id, channel) & Bits.ViewChannel) === 0n) throw new ClientRefusal("This person cannot see the channel");
    return channel;
  };

  return {
    /** Sends a slash command; `name` as "/figures", with sub-commands as further words. */
    slash(user: Ref, where: Ref, name: string, options: Options = {}): Exchange {
      const [person, channel] = [personOf(user), placeOf(personOf(user), where)];
      const { command, words } = commandFor(world, person, channel, name, 1);
      const { options: leaves, wrap } = subcommand(command, words);
      const { options: filled, resolved } = fill(world, channel, leaves, options);
      return exchange(world, interact(world, person, channel, 2, commandData(command, wrap(filled), resolved)));
    },

    /** Chooses a command in the menu of a message. */
    menu(user: Ref, name: string, message: Seen | string): Exchange {
      const person = personOf(user);
      const target = messageFor(world, person, message);
      const channel = placeOf(person, target.channel_id);
      const { command } = commandFor(world, person, channel, name, 3);
      const data = { ...commandData(command, [], { messages: { [target.id]: target } }), target_id: target.id };
      return exchange(world, interact(world, person, channel, 2, data));
    },

    /** Types into an option with autocomplete; resolves with what the bot proposes. */
    autocomplete(user: Ref, where: Ref, name: string, option: string, typed: string, others: Options = {}) {
      const [person, channel] = [personOf(user), placeOf(personOf(user), where)];
      const { command, words } = commandFor(world, person, channel, name, 1);
      const { options: leaves, wrap } = subcommand(command, words);
      const leaf = leaves.find((one) => one.name === option);
      if (!leaf?.autocomplete) throw new ClientRefusal(`"${option}" has no autocomplete`);
      const optional = leaves.map((one) => ({ ...one, required: false })) as typeof leaves;
      const { options: filled, resolved } = fill(world, channel, optional, others);
      const focused = { name: option, type: leaf.type, value: typed, focused: true };
      return exchange(world, interact(world, person, channel, 4, commandData(command, wrap([...filled, focused]), resolved))).choices();
    },

    /** Presses a button by its label or custom id. */
    press(user: Ref, message: Seen | string, labelOrId: string): Exchange {
      const person = personOf(user);
      const source = messageFor(world, person, message);
      const buttons = flatten(source.components)
        .map(({ node }) => node)
        .filter(({ type }) => type === 2);
      const button = buttons.find(({ label, custom_id }) => label === labelOrId || custom_id === labelOrId);
      if (!button) throw new ClientRefusal(`There is no button "${labelOrId}", only: ${buttons.map(({ label }) => label).join(", ")}`);
      if (button.disabled) throw new ClientRefusal(`The button "${labelOrId}" is disabled`);
      if (button.style === 5) throw new ClientRefusal(`The button "${labelOrId}" opens a link: the bot does not hear of it`);
      const data = { component_type: 2, custom_id: button.custom_id };
      return exchange(world, interact(world, person, placeOf(person, source.channel_id), 3, data, source));
    },

    /** Chooses in a select menu, found by its custom id or placeholder; the values by value or label, or the things themselves. */
    selectOption(user: Ref, message: Seen | string, menu: string, chosen: readonly Given[]): Exchange {
      const person = personOf(user);
      const source = messageFor(world, person, message);
      const node = flatten(source.components)
        .map((one) => one.node)
        .find(({ type, custom_id, placeholder }) => [3, 5, 6, 7, 8].includes(Number(type)) && (custom_id === menu || placeholder === menu));
      if (!node || node.disabled) throw new ClientRefusal(`There is no menu "${menu}" to choose from`);
      const channel = placeOf(person, source.channel_id);
      const resolved: Resolved = {};
      const values = chosen.map((one) => choose(world, channel, node, one, resolved));
      if (values.length > Number(node.max_values ?? 1) || values.length < Number(node.min_values ?? 1))
        throw new ClientRefusal("Too many or too few are chosen");
      const data = { component_type: node.type, custom_id: node.custom_id, values, resolved };
      return exchange(world, interact(world, person, channel, 3, data, source));
    },
  };
}

export function idOf(ref: Ref): string {
  return typeof ref === "string" ? ref : ref.id;
}

/** Throws a plain error: the test itself names something that is not there. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`There is no such ${what}`);
  return thing;
}

/** The message, if this person can see it. */
export function messageFor(world: World, person: Person, message: Seen | string): APIMessage {
  const id = idOf(message);
  const hidden = world.ephemerals.get(id);
  if (hidden && hidden.viewerId !== person.id) throw new ClientRefusal("This message is shown to somebody else only");
  const open = [...world.messages.values()].map((history) => history.get(id)).find((one) => one !== undefined);
  const shown = hidden?.message ?? open;
  if (!shown) throw new ClientRefusal("This message is not there (any more)");
  return shown;
}

function commandFor(world: World, person: Person, channel: Channel, line: string, type: 1 | 3) {
  const [name = "", ...words] = type === 1 ? line.replace(/^\//, "").split(" ") : [line];
  const tables = [channel.guildId, "global"].flatMap((scope) => (scope === undefined ? [] : [commandTable(world, scope)]));
  const command = tables.flatMap((table) => [...table.values()]).find((one) => one.name === name && one.type === type);
  if (!command) throw new ClientRefusal(`The bot has registered no command "${name}"`);
  requireContext(world, person, channel, command);
  return { command, words };
}

function requireContext(world: World, person: Person, channel: Channel, command: APIApplicationCommand): void {
  const here = channel.guildId === undefined ? 1 : 0;
  const forbidden = command.contexts ? !command.contexts.includes(here) : here === 1 && command.dm_permission === false;
  if (forbidden) throw new ClientRefusal(`/${command.name} is not offered here`);
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  if (guild && !guild.members.has(world.bot.id)) throw new ClientRefusal("The bot is not in this server");
  if (guild && (permissionsIn(world, person.id, channel) & Bits.UseApplicationCommands) === 0n)
    throw new ClientRefusal("This person may not use commands here");
  const needed = BigInt(command.default_member_permissions ?? 0);
  const locked = command.default_member_permissions === "0";
  const held = guild ? guildPermissions(guild, person.id) : 0n;
  const isAdmin = (held & Bits.Administrator) !== 0n;
  if (guild && !isAdmin && (locked || (held & needed) !== needed)) throw new ClientRefusal(`This person may not use /${command.name}`);
}

function commandData(command: APIApplicationCommand, options: object[], resolved: object): object {
  const guild = command.guild_id === undefined ? {} : { guild_id: command.guild_id };
  return { id: command.id, name: command.name, type: command.type, options, resolved, ...guild };
}

function choose(world: World, channel: Channel, menu: Record<string, unknown>, chosen: Given, resolved: Resolved): string {
  const kind = kindOfMenu[Number(menu.type)];
  if (kind) return resolveThing(world, channel, kind, chosen, resolved, menu.channel_types as number[] | undefined);
  const options = menu.options as { label: string; value: string }[];
  const option = options.find(({ label, value }) => label === chosen || value === chosen);
  if (!option) throw new ClientRefusal(`"${String(chosen)}" is not in the menu`);
  return option.value;
}
