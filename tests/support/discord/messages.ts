import {
  type APIAttachment,
  type APIMessage,
  type APIUser,
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
} from "discord-api-types/v10";
import type { UploadedFile } from "./body.js";
import { mentionsIn } from "./mentions.js";
import { memberRecord } from "./records.js";
import { flag, type MessageForm, requireContent } from "./validate-message.js";
import { type Channel, historyOf, type World } from "./world.js";

export interface Draft {
  readonly channel: Channel;
  readonly author: APIUser;
  readonly form: MessageForm;
  readonly files: ReadonlyMap<number, UploadedFile>;
  /** Set on answers to interactions and on messages of webhooks. */
  readonly webhookId?: string | undefined;
  /** The only person who sees it: makes it ephemeral. */
  readonly viewerId?: string | undefined;
  /** Fields that depend on where the message comes from. */
  readonly extra?: Partial<APIMessage>;
}

/** Builds a message, stores it where it belongs and tells the bot, unless it is ephemeral. Throws 50006 when it shows nothing. */
export function postMessage(world: World, draft: Draft): APIMessage {
  const { channel, form } = draft;
  const message = newMessage(world, draft);
  if (((message.flags ?? 0) & flag.loading) === 0) requireContent({ ...message, components: message.components ?? [] });
  if (draft.viewerId !== undefined) world.ephemerals.set(message.id, { message, viewerId: draft.viewerId });
  else {
    historyOf(world, channel.id).set(message.id, message);
    channel.lastMessageId = message.id;
    announce(world, Events.MessageCreate, message, form.nonce ?? undefined);
  }
  return message;
}

function newMessage(world: World, { channel, author, form, files, webhookId, viewerId, extra }: Draft): APIMessage {
  const id = world.newId();
  const content = (form.content ?? "").trim();
  return {
    id,
    channel_id: channel.id,
    author,
    content,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: form.tts ?? false,
    ...mentionsIn(world, channel, content, form.allowed_mentions),
    attachments: attach(world, channel.id, form, files, []),
    embeds: shownEmbeds(form),
    components: form.components ?? [],
    pinned: false,
    type: 0,
    flags: (form.flags ?? 0) | (viewerId === undefined ? 0 : flag.ephemeral),
    ...(form.nonce ? { nonce: form.nonce } : {}),
    ...(webhookId === undefined ? {} : { webhook_id: webhookId, application_id: world.applicationId }),
    ...extra,
  } as unknown as APIMessage;
}

/** Of several embeds with one url Discord shows the first. */
function shownEmbeds(form: MessageForm): APIMessage["embeds"] {
  const all = form.embeds ?? [];
  const shown = all.filter(({ url }, index) => url === undefined || all.findIndex((one) => one.url === url) === index);
  return shown.map((one) => ({ ...one, type: "rich" })) as APIMessage["embeds"];
}

/** Changes the named parts of a message; an ephemeral one stays unknown to the gateway. */
export function editMessage(world: World, message: APIMessage, form: MessageForm, files: ReadonlyMap<number, UploadedFile>): APIMessage {
  const channel = world.channels.get(message.channel_id);
  const next = structuredClone(message);
  if (form.content !== undefined) next.content = (form.content ?? "").trim();
  if (form.content !== undefined && channel) Object.assign(next, mentionsIn(world, channel, next.content, form.allowed_mentions));
  if (form.embeds !== undefined) next.embeds = shownEmbeds(form);
  if (form.components !== undefined) next.components = (form.components ?? []) as unknown as NonNullable<APIMessage["components"]>;
  if (form.attachments !== undefined || files.size > 0)
    next.attachments = attach(world, message.channel_id, form, files, message.attachments);
  if (typeof form.flags === "number") next.flags = ((next.flags ?? 0) & ~flag.suppressEmbeds) | form.flags;
  next.flags = (next.flags ?? 0) & ~flag.loading;
  requireContent({ ...next, components: next.components ?? [] });
  // A reply that was still loading is written for the first time, so it does not count as edited.
  if (((message.flags ?? 0) & flag.loading) === 0) next.edited_timestamp = new Date(world.now()).toISOString();
  Object.assign(message, next);
  if (!world.ephemerals.has(message.id)) announce(world, Events.MessageUpdate, message);
  return message;
}

/** Takes a message away from its channel, or from its only viewer. */
export function removeMessage(world: World, message: APIMessage): void {
  if (world.ephemerals.delete(message.id)) return;
  historyOf(world, message.channel_id).delete(message.id);
  const guildId = world.channels.get(message.channel_id)?.guildId;
  const d = { id: message.id, channel_id: message.channel_id, guild_id: guildId };
  world.publish({ t: Events.MessageDelete, d, guildId, intents: messageIntents(guildId) });
}

export function messageIntents(guildId: string | undefined): number {
  return guildId === undefined ? Intents.DirectMessages : Intents.GuildMessages;
}

function announce(world: World, t: Events.MessageCreate | Events.MessageUpdate, message: APIMessage, nonce?: string): void {
  const guildId = world.channels.get(message.channel_id)?.guildId;
  const member = guildId === undefined ? undefined : world.guilds.get(guildId)?.members.get(message.author.id);
  const place = guildId === undefined ? {} : { guild_id: guildId };
  const { user: _, ...who } = member ? memberRecord(world, message.author.id, member) : { user: undefined };
  world.publish({
    t,
    d: { ...message, ...place, ...(member ? { member: who } : {}), ...(nonce ? { nonce } : {}) },
    guildId,
    intents: messageIntents(guildId),
  });
}

/** Kept attachments are those that the form lists by id; new ones come from files, described by `attachments[n]`. */
function attach(
  world: World,
  channelId: string,
  form: MessageForm,
  files: ReadonlyMap<number, UploadedFile>,
  before: readonly APIAttachment[],
): APIAttachment[] {
  const listed = form.attachments;
  const kept = listed ? before.filter(({ id }) => listed.some((one) => one.id === id)) : before;
  const fresh = [...files].map(([number, file]) => {
    const given = listed?.find(({ id }) => id === String(number));
    return storeFile(world, channelId, { ...file, name: given?.filename ?? file.name }, given?.description ?? undefined);
  });
  return [...kept, ...fresh];
}

/** Stores a file so that it can be downloaded from its `url`. */
export function storeFile(world: World, channelId: string, file: UploadedFile, description?: string): APIAttachment {
  const id = world.newId();
  const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`;
  world.files.set(id, { bytes: file.bytes, type: file.type });
  const url = `${world.origin()}${path}`;
  const said = description === undefined ? {} : { description };
  return { id, filename: file.name, size: file.bytes.length, url, proxy_url: url, content_type: file.type, ...said };
}
