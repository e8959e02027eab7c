import { randomBytes } from "node:crypto";
import { type APIMessage, GatewayDispatchEvents as Events } from "discord-api-types/v10";
import { guildPermissions, permissionsIn } from "./permissions.js";
import { channelRecord, memberRecord } from "./records.js";
import { refuse } from "./refusal.js";
import type { Modal } from "./validate-modal.js";
import type { Channel, Person, World } from "./world.js";

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What became of one slash command, press, choice or form. `changed` wakes whoever waits for it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: 2 | 3 | 4 | 5;
  readonly userId: string;
  readonly channelId: string;
  readonly at: number;
  /** The message with the pressed component, also that from which a form was opened. */
  readonly source: APIMessage | undefined;
  /** Callback type of the first answer. */
  answered: number | undefined;
  original: APIMessage | undefined;
  readonly followUps: APIMessage[];
  choices: readonly Choice[] | undefined;
  modal: Modal | undefined;
  /** The component's message has been changed by this interaction. */
  updated: boolean;
  /** What the server saw, for a failing test's message. */
  readonly log: string[];
  readonly waiters: Set<() => void>;
}

/** Sends INTERACTION_CREATE on a person's behalf. The caller has checked that a real client would let them. */
export function interact(
  world: World,
  person: Person,
  channel: Channel,
  type: Interaction["type"],
  data: object,
  source?: APIMessage,
): Interaction {
  const interaction: Interaction = {
    id: world.newId(),
    token: `aW50ZXJhY3Rpb246${randomBytes(90).toString("base64url")}`,
    type,
    userId: person.id,
    channelId: channel.id,
    at: world.now(),
    source,
    answered: undefined,
    original: undefined,
    followUps: [],
    choices: undefined,
    modal: undefined,
    updated: false,
    log: [],
    waiters: new Set(),
  };
  world.interactions.set(interaction.id, interaction);
  world.interactions.set(interaction.token, interaction);
  world.publish({ t: Events.InteractionCreate, d: { ...envelope(world, person, channel, interaction), data }, guildId: channel.guildId });
  return interaction;
}

function envelope(world: World, person: Person, channel: Channel, interaction: Interaction): object {
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    locale: person.locale,
    channel_id: channel.id,
    channel: { ...channelRecord(world, channel), permissions: String(permissionsIn(world, person.id, channel)) },
    app_permissions: String(permissionsIn(world, world.bot.id, channel)),
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    ...whereabouts(world, person, channel),
    ...(interaction.source ? { message: interaction.source } : {}),
  };
}

function whereabouts(world: World, person: Person, channel: Channel): object {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const member = guild?.members.get(person.id);
  // In a direct channel the owner of the installation is the person: Discord writes the key "1" only for apps installed to users.
  if (!guild || !member) return { user: person.user, context: 1, authorizing_integration_owners: { "0": "0" } };
  return {
    guild_id: guild.id,
    guild_locale: guild.locale,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    member: {
      ...memberRecord(world, person.id, member),
      permissions: String(permissionsIn(world, person.id, channel) || guildPermissions(guild, person.id)),
    },
    context: 0,
    authorizing_integration_owners: { "0": guild.id },
  };
}

/** Wakes everybody who waits for a change. */
export function changed(interaction: Interaction): void {
  for (const wake of [...interaction.waiters]) wake();
}

/** The interaction whose token this is: 50027 when it is unknown or too old, 10015 before the first answer. */
export function byToken(world: World, token: string): Interaction {
  const interaction = world.interactions.get(token);
  if (!interaction || world.now() - interaction.at > world.timing.tokenLife) throw refuse(50027);
  if (interaction.answered === undefined) throw refuse(10015);
  return interaction;
}

/** A message that this token may read and change: 10008 for any other. */
export function messageOf(world: World, interaction: Interaction, id: string): APIMessage {
  const own = [interaction.original, interaction.source, ...interaction.followUps];
  const found = id === "@original" ? interaction.original : own.find((message) => message?.id === id);
  if (!found || !exists(world, found)) throw refuse(10008);
  return found;
}

/** False once a message was deleted. */
export function exists(world: World, message: APIMessage): boolean {
  return world.ephemerals.has(message.id) || (world.messages.get(message.channel_id)?.has(message.id) ?? false);
}
