import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  type GuildSystemChannelFlags,
  GuildVerificationLevel,
  GatewayIntentBits as Intents,
} from "discord-api-types/v10";
import { isThread } from "./permissions.js";
import type { Channel, Guild, Member, World } from "./world.js";

/** A channel as the API shows it. */
export function channelRecord(world: World, channel: Channel): APIChannel {
  const common = { id: channel.id, type: channel.type, flags: 0, last_message_id: channel.lastMessageId };
  if (channel.guildId === undefined) return { ...common, recipients: recipients(world, channel) } as APIChannel;
  const place = { ...common, name: channel.name, guild_id: channel.guildId, parent_id: channel.parentId ?? null };
  if (isThread(channel)) return { ...place, ...threadFields(channel) } as APIChannel;
  return { ...place, topic: channel.topic, position: 0, nsfw: false, permission_overwrites: channel.overwrites } as APIChannel;
}

function recipients(world: World, channel: Channel) {
  return channel.recipients.flatMap((id) => world.people.get(id)?.user ?? []);
}

function threadFields(channel: Channel) {
  const metadata = {
    archived: channel.archived,
    locked: channel.locked,
    auto_archive_duration: 1440,
    archive_timestamp: new Date(0).toISOString(),
  };
  return { owner_id: channel.ownerId, thread_metadata: metadata, message_count: 0, member_count: 1, rate_limit_per_user: 0 };
}

/** A member with the user record in it. */
export function memberRecord(world: World, userId: string, member: Member): APIGuildMember {
  const person = world.people.get(userId);
  if (!person) throw new Error(`A member without a person: ${userId}`);
  return {
    user: person.user,
    nick: null,
    avatar: null,
    banner: null,
    roles: member.roles,
    joined_at: member.joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  } as unknown as APIGuildMember;
}

/** A guild as REST shows it. */
export function guildRecord(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    roles: [...guild.roles.values()],
    preferred_locale: guild.locale,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    afk_channel_id: null,
    afk_timeout: 60,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0 as GuildSystemChannelFlags,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: GuildPremiumTier.None,
    premium_progress_bar_enabled: false,
    nsfw_level: GuildNSFWLevel.Default,
    hub_type: null,
    region: "deprecated",
  } as unknown as APIGuild;
}

/** The guild in GUILD_CREATE; without the GuildMembers intent the bot is told of itself only. */
export function guildOnStart(world: World, guild: Guild, intents: number) {
  const everybody = [...guild.members].filter(([id]) => id === world.bot.id || (intents & Intents.GuildMembers) !== 0);
  const own = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  return {
    ...guildRecord(guild),
    joined_at: guild.members.get(world.bot.id)?.joinedAt ?? new Date(0).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: everybody.map(([id, member]) => memberRecord(world, id, member)),
    channels: own.filter((channel) => !isThread(channel)).map((channel) => channelRecord(world, channel)),
    threads: own.filter((channel) => isThread(channel) && !channel.archived).map((channel) => channelRecord(world, channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
