import { PermissionFlagsBits as Bits } from "discord-api-types/v10";
import { type FieldError, invalidForm, refuse } from "./refusal.js";
import type { Channel, Guild, World } from "./world.js";

export const everything = Object.values(Bits).reduce((all, bit) => all | bit, 0n);

const inDirectChannel =
  Bits.ViewChannel | Bits.SendMessages | Bits.EmbedLinks | Bits.AttachFiles | Bits.ReadMessageHistory | Bits.AddReactions;

/** What a user may do in a channel: owner, roles, then overwrites for everyone, for roles, for the member. */
export function permissionsIn(world: World, userId: string, channel: Channel): bigint {
  if (channel.guildId === undefined) return channel.recipients.includes(userId) || userId === world.bot.id ? inDirectChannel : 0n;
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (!guild || !member) return 0n;
  const base = guildPermissions(guild, userId);
  if ((base & Bits.Administrator) !== 0n) return everything;
  const place = channel.parentId !== undefined && isThread(channel) ? (world.channels.get(channel.parentId) ?? channel) : channel;
  const groups = [[guild.id], member.roles, [userId]];
  return groups.reduce((granted, ids) => overwritten(granted, place, ids), base);
}

/** A member's permissions in the whole guild, before the overwrites of a channel. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return everything;
  const roles = [guild.id, ...(guild.members.get(userId)?.roles ?? [])];
  const sum = roles.reduce((bits, id) => bits | BigInt(guild.roles.get(id)?.permissions ?? 0), 0n);
  return (sum & Bits.Administrator) !== 0n ? everything : sum;
}

function overwritten(granted: bigint, channel: Channel, ids: readonly string[]): bigint {
  const hits = channel.overwrites.filter((overwrite) => ids.includes(overwrite.id));
  const denied = hits.reduce((bits, one) => bits | BigInt(one.deny), 0n);
  const allowed = hits.reduce((bits, one) => bits | BigInt(one.allow), 0n);
  return (granted & ~denied) | allowed;
}

export function isThread(channel: Channel): boolean {
  return channel.type === 10 || channel.type === 11 || channel.type === 12;
}

export function isText(channel: Channel): boolean {
  return [0, 1, 2, 3, 5, 10, 11, 12].includes(channel.type);
}

/** The channel, seen by the bot: 10003 when there is none, 50001 when the bot may not look. */
export function channelForBot(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw refuse(10003);
  if (channel.guildId !== undefined && !world.guilds.get(channel.guildId)?.members.has(world.bot.id)) throw refuse(50001);
  if ((permissionsIn(world, world.bot.id, channel) & Bits.ViewChannel) === 0n) throw refuse(50001);
  return channel;
}

/** The guild, if the bot is in it: otherwise 10004. */
export function guildForBot(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild?.members.has(world.bot.id)) throw refuse(10004);
  return guild;
}

/** Throws 50013 unless the bot holds every one of the permissions in the channel. */
export function requireBot(world: World, channel: Channel, needed: bigint): void {
  if ((permissionsIn(world, world.bot.id, channel) & needed) !== needed) throw refuse(50013);
}

const snowflake = /^\d{15,20}$/;

/** Throws 50035 for an address part that cannot be an id. */
export function requireSnowflake(name: string, value: string): void {
  const error: FieldError = { path: [name], code: "NUMBER_TYPE_COERCE", message: `Value "${value}" is not snowflake.` };
  if (!snowflake.test(value)) throw invalidForm([error]);
}
