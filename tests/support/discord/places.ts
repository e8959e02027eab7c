import {
  type APIOverwrite,
  type APIRole,
  type APIUser,
  PermissionFlagsBits as Bits,
  type ChannelType,
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
  Locale,
} from "discord-api-types/v10";
import { found, idOf } from "./people.js";
import { isThread } from "./permissions.js";
import { channelRecord, guildOnStart, memberRecord } from "./records.js";
import { addChannel, type Channel, directChannel, type Guild, type Person, type World } from "./world.js";

type Ref = string | { readonly id: string };

export const usual =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.SendMessagesInThreads |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.ReadMessageHistory |
  Bits.AddReactions |
  Bits.UseApplicationCommands;

export interface ChannelGiven {
  readonly name?: string;
  /** 0 text, 5 announcement, 11 thread, 15 forum. */
  readonly type?: ChannelType;
  readonly parent?: Ref;
  readonly overwrites?: readonly { readonly of: Ref; readonly allow?: bigint; readonly deny?: bigint }[];
}

/** Makes and changes people, guilds, roles and channels; the bot hears of it as it would from Discord. */
export function places(world: World) {
  const guildOf = (ref: Ref): Guild => found(world.guilds.get(idOf(ref)), "guild");

  const addRole = (guild: Ref, given: { name?: string; permissions?: bigint } = {}): APIRole => {
    const role = roleRecord(world.newId(), given.name ?? "role", given.permissions ?? 0n);
    const { roles, id } = guildOf(guild);
    roles.set(role.id, role);
    world.publish({ t: Events.GuildRoleCreate, d: { guild_id: id, role }, guildId: id, intents: Intents.Guilds });
    return role;
  };

  return {
    user(given: { name?: string; locale?: Locale | `${Locale}`; acceptsDms?: boolean } = {}): Person {
      const person = newPerson(world.newId(), given.name ?? "somebody", false);
      Object.assign(person, { locale: given.locale ?? Locale.EnglishUS, acceptsDms: given.acceptsDms ?? true });
      world.people.set(person.id, person);
      return person;
    },

    /** A guild with @everyone, one channel #general, and the bot in it unless `bot` is false. */
    guild(given: { name?: string; owner?: Ref; locale?: Locale | `${Locale}`; bot?: boolean; botPermissions?: bigint } = {}) {
      const id = world.newId();
      const ownerId = given.owner === undefined ? newOwner(world) : idOf(given.owner);
      const locale = (given.locale ?? Locale.EnglishUS) as Locale;
      const guild: Guild = { id, name: given.name ?? "server", ownerId, locale, roles: new Map(), members: new Map() };
      guild.roles.set(id, roleRecord(id, "@everyone", usual));
      world.guilds.set(id, guild);
      guild.members.set(ownerId, { roles: [], joinedAt: now(world) });
      const general = addChannel(world, { guildId: id });
      if (given.bot !== false) enter(world, guild, given.botPermissions ?? usual);
      return Object.assign(guild, { general });
    },

    channel(guild: Ref, given: ChannelGiven = {}): Channel {
      const { id } = guildOf(guild);
      const parent = given.parent === undefined ? {} : { parentId: idOf(given.parent) };
      const overwrites = (given.overwrites ?? []).map((one) => overwrite(world, one));
      const channel = addChannel(world, { guildId: id, name: given.name ?? "channel", type: given.type ?? 0, overwrites, ...parent });
      tell(world, channel, isThread(channel) ? Events.ThreadCreate : Events.ChannelCreate);
      return channel;
    },

    /** The direct channel between a person and the bot. */
    dm: (user: Ref): Channel => directChannel(world, found(world.people.get(idOf(user)), "person")),

    role: addRole,

    /** Lets a person join; a second call gives other roles. `permissions` makes a role of its own for them. */
    join(guild: Ref, user: Ref, given: { roles?: readonly Ref[]; permissions?: bigint } = {}): void {
      const { id, members } = guildOf(guild);
      const own = given.permissions === undefined ? [] : [addRole(guild, { name: "own", permissions: given.permissions })];
      const member = { roles: [...(given.roles ?? []), ...own].map(idOf), joinedAt: now(world) };
      const t = members.has(idOf(user)) ? Events.GuildMemberUpdate : Events.GuildMemberAdd;
      members.set(idOf(user), member);
      world.publish({ t, d: { ...memberRecord(world, idOf(user), member), guild_id: id }, guildId: id, intents: Intents.GuildMembers });
    },

    /** Who has been in the guild is no longer. */
    leave(guild: Ref, user: Ref): void {
      const { id, members } = guildOf(guild);
      members.delete(idOf(user));
      const person = world.people.get(idOf(user));
      world.publish({ t: Events.GuildMemberRemove, d: { guild_id: id, user: person?.user }, guildId: id, intents: Intents.GuildMembers });
    },

    addBot(guild: Ref, permissions = usual): void {
      enter(world, guildOf(guild), permissions);
    },

    /** The bot is kicked: GUILD_DELETE, then 10004 and 50001. */
    removeBot(guild: Ref): void {
      const { id, members } = guildOf(guild);
      members.delete(world.bot.id);
      world.publish({ t: Events.GuildDelete, d: { id }, guildId: id, intents: Intents.Guilds });
    },

    deleteChannel(ref: Ref): void {
      const channel = found(world.channels.get(idOf(ref)), "channel");
      world.channels.delete(channel.id);
      world.messages.delete(channel.id);
      tell(world, channel, isThread(channel) ? Events.ThreadDelete : Events.ChannelDelete);
    },

    /** Allows or denies something in one channel to a person, a role or the bot. */
    permit(ref: Ref, of: Ref, change: { allow?: bigint; deny?: bigint }): void {
      const channel = found(world.channels.get(idOf(ref)), "channel");
      channel.overwrites = [...channel.overwrites.filter(({ id }) => id !== idOf(of)), overwrite(world, { of, ...change })];
      tell(world, channel, Events.ChannelUpdate);
    },
  };
}

/** A new account, not yet known to the world. */
export function newPerson(id: string, name: string, bot: boolean): Person {
  const user = { id, username: name, discriminator: "0", global_name: bot ? null : name, avatar: null, bot } as APIUser;
  return { id, user, locale: Locale.EnglishUS, acceptsDms: true };
}

function newOwner(world: World): string {
  const owner = newPerson(world.newId(), "owner", false);
  world.people.set(owner.id, owner);
  return owner.id;
}

function enter(world: World, guild: Guild, permissions: bigint): void {
  const role = roleRecord(world.newId(), world.bot.user.username, permissions);
  guild.roles.set(role.id, role);
  guild.members.set(world.bot.id, { roles: [role.id], joinedAt: now(world) });
  // The intents of each session decide on the member list; a new guild is told with the bot alone.
  world.publish({ t: Events.GuildCreate, d: guildOnStart(world, guild, 0), guildId: guild.id, intents: Intents.Guilds });
}

function roleRecord(id: string, name: string, permissions: bigint): APIRole {
  const look = { color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null }, hoist: false, position: 0 };
  return { id, name, permissions: String(permissions), managed: false, mentionable: false, flags: 0, ...look } as unknown as APIRole;
}

function overwrite(world: World, { of, allow = 0n, deny = 0n }: { of: Ref; allow?: bigint; deny?: bigint }): APIOverwrite {
  const isPerson = world.people.has(idOf(of));
  return { id: idOf(of), type: isPerson ? 1 : 0, allow: String(allow), deny: String(deny) };
}

function tell(world: World, channel: Channel, t: Events): void {
  world.publish({ t, d: channelRecord(world, channel), guildId: channel.guildId, intents: Intents.Guilds });
}

function now(world: World): string {
  return new Date(world.now()).toISOString();
}
