import type {
  APIApplicationCommand,
  APIMessage,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
  GatewayDispatchEvents,
  Locale,
} from "discord-api-types/v10";
import { getOrAdd } from "./get-or-add.js";
import type { Interaction } from "./interactions.js";

export interface Person {
  readonly id: string;
  readonly user: APIUser;
  locale: Locale;
  acceptsDms: boolean;
}

export interface Member {
  roles: string[];
  joinedAt: string;
}

export interface Guild {
  readonly id: string;
  name: string;
  ownerId: string;
  locale: Locale;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
}

export interface Channel {
  readonly id: string;
  type: ChannelType;
  name: string;
  topic: string | null;
  readonly guildId: string | undefined;
  readonly parentId: string | undefined;
  readonly recipients: readonly string[];
  overwrites: APIOverwrite[];
  lastMessageId: string | null;
  /** Threads only. */
  archived: boolean;
  locked: boolean;
  ownerId: string | undefined;
}

/** An ephemeral message lives apart from every channel's history: only its viewer and the interaction's token lead to it. */
export interface Ephemeral {
  readonly message: APIMessage;
  readonly viewerId: string;
}

export interface Webhook {
  readonly id: string;
  readonly token: string;
  readonly channelId: string;
  readonly name: string;
}

export interface Timing {
  /** How long an interaction waits for its first answer, ms (Discord: 3 s). */
  answerWindow: number;
  /** How long its token lives, ms (Discord: 15 min). */
  tokenLife: number;
  /** How long enforce_nonce remembers, ms (Discord: "a few minutes", length not published). */
  nonceWindow: number;
  /** Heartbeat interval told to clients, ms. */
  heartbeat: number;
}

export interface WorldEvent {
  readonly t: GatewayDispatchEvents;
  readonly d: object;
  readonly guildId?: string | undefined;
  /** The intent bits of which one is needed; none means everybody gets it. */
  readonly intents?: number;
}

/** Everything that exists on this Discord. Routes and people change it; the gateway tells the bot through `publish`. */
export interface World {
  readonly token: string;
  readonly applicationId: string;
  readonly bot: Person;
  readonly timing: Timing;
  /** The portal has granted the MessageContent intent, which counts for REST as well. */
  readonly mayReadContent: boolean;
  readonly people: Map<string, Person>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Map<string, APIMessage>>;
  readonly ephemerals: Map<string, Ephemeral>;
  readonly files: Map<string, { readonly bytes: Buffer; readonly type: string }>;
  /** By guild id, or "global". */
  readonly commands: Map<string, Map<string, APIApplicationCommand>>;
  /** When commands were created, by guild id or "global". */
  readonly creations: Map<string, number[]>;
  readonly interactions: Map<string, Interaction>;
  readonly webhooks: Map<string, Webhook>;
  readonly nonces: Map<string, { readonly message: APIMessage; readonly at: number }>;
  now(): number;
  newId(): string;
  /** Base address of the emulator, for links to files. */
  origin(): string;
  publish(event: WorldEvent): void;
}

/** The messages of a channel's history, oldest first. */
export function historyOf(world: World, channelId: string): Map<string, APIMessage> {
  return getOrAdd(world.messages, channelId, () => new Map());
}

/** The direct channel of a person with the bot, opened when there is none. */
export function directChannel(world: World, person: Person): Channel {
  for (const channel of world.channels.values()) if (channel.type === 1 && channel.recipients.includes(person.id)) return channel;
  return addChannel(world, { type: 1, recipients: [person.id], name: "" });
}

/** Adds a channel without telling anybody. */
export function addChannel(world: World, given: Partial<Channel>): Channel {
  const channel: Channel = {
    id: world.newId(),
    type: 0,
    name: "general",
    topic: null,
    guildId: undefined,
    parentId: undefined,
    recipients: [],
    overwrites: [],
    lastMessageId: null,
    archived: false,
    locked: false,
    ownerId: undefined,
    ...given,
  };
  world.channels.set(channel.id, channel);
  return channel;
}
