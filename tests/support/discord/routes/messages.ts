import {
  type APIMessage,
  PermissionFlagsBits as Bits,
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
} from "discord-api-types/v10";
import { z } from "zod";
import { readForm } from "../form.js";
import { asSeenByBot } from "../hidden-content.js";
import { editMessage, messageIntents, postMessage, removeMessage } from "../messages.js";
import { channelForBot, isText, isThread, requireBot, requireSnowflake } from "../permissions.js";
import { channelRecord } from "../records.js";
import { invalidForm, refuse } from "../refusal.js";
import { type Answer, type Call, noContent, ok, type Route, route } from "../router.js";
import { flag, type MessageForm, readMessage } from "../validate-message.js";
import { type Channel, historyOf, type World } from "../world.js";

const bulk = z.object({ messages: z.array(z.string()) });

/** Messages of channels. */
export const messageRoutes: Route[] = [
  route("GET /channels/:channel/messages", (call) => {
    const channel = readable(call);
    const limit = Number(call.query.get("limit") ?? 50);
    if (!(limit >= 1 && limit <= 100))
      throw invalidForm([{ path: ["limit"], code: "NUMBER_TYPE_MAX", message: "int value should be between 1 and 100." }]);
    const found = page([...historyOf(call.world, channel.id).values()], call.query, limit);
    return ok(found.map((message) => shownTo(call.world, channel, message)));
  }),
  route("GET /channels/:channel/messages/:message", (call) => {
    const channel = readable(call);
    return ok(shownTo(call.world, channel, messageIn(call, channel)));
  }),
  route("POST /channels/:channel/messages", post),
  route("PATCH /channels/:channel/messages/:message", (call) => {
    const channel = open(call);
    const message = messageIn(call, channel);
    if (isThread(channel) && channel.archived) throw refuse(50083);
    if (message.author.id !== call.world.bot.id) throw refuse(50005);
    const isLayout = ((message.flags ?? 0) & flag.layout) !== 0;
    return ok(
      editMessage(call.world, message, readMessage(call.json, call.files, flag.suppressEmbeds | flag.layout, [], isLayout), call.files),
    );
  }),
  route("DELETE /channels/:channel/messages/:message", (call) => {
    const channel = open(call);
    const message = messageIn(call, channel);
    if (message.author.id !== call.world.bot.id) requireBot(call.world, channel, Bits.ManageMessages);
    removeMessage(call.world, message);
    return noContent;
  }),
  route("POST /channels/:channel/messages/bulk-delete", bulkDelete),
];

function open(call: Call): Channel {
  requireSnowflake("channel_id", call.param("channel"));
  return channelForBot(call.world, call.param("channel"));
}

function readable(call: Call): Channel {
  const channel = open(call);
  requireBot(call.world, channel, Bits.ReadMessageHistory);
  return channel;
}

function messageIn(call: Call, channel: Channel): APIMessage {
  const message = historyOf(call.world, channel.id).get(call.param("message"));
  if (!message) throw refuse(10008);
  return message;
}

function shownTo(world: World, channel: Channel, message: APIMessage): APIMessage {
  return asSeenByBot(message, world.bot.id, channel.guildId !== undefined, world.mayReadContent);
}

function post(call: Call): Answer {
  const { world } = call;
  const channel = open(call);
  const form = readMessage(call.json, call.files, flag.suppressEmbeds | flag.silent | flag.layout);
  requireSend(world, channel, form, call.files.size);
  const earlier = form.enforce_nonce && form.nonce ? world.nonces.get(form.nonce) : undefined;
  if (earlier && world.now() - earlier.at <= world.timing.nonceWindow) return ok(earlier.message);
  const extra = referenceOf(world, channel, form);
  const message = postMessage(world, { channel, author: world.bot.user, form, files: call.files, extra });
  if (form.nonce) world.nonces.set(form.nonce, { message, at: world.now() });
  if (isThread(channel) && channel.archived) unarchive(world, channel);
  return ok(message);
}

function requireSend(world: World, channel: Channel, form: MessageForm, files: number): void {
  if (!isText(channel)) throw refuse(50008);
  const person = channel.type === 1 ? world.people.get(channel.recipients[0] ?? "") : undefined;
  if (person && !isTogether(world, person.id)) throw refuse(50278);
  if (person && !person.acceptsDms) throw refuse(50007);
  const embeds = form.embeds?.length ? Bits.EmbedLinks : 0n;
  const uploads = files > 0 ? Bits.AttachFiles : 0n;
  requireBot(world, channel, (isThread(channel) ? Bits.SendMessagesInThreads : Bits.SendMessages) | embeds | uploads);
  if (isThread(channel) && channel.locked) throw refuse(160005);
}

/** Some guild has both the bot and the person in it. */
function isTogether(world: World, personId: string): boolean {
  return [...world.guilds.values()].some(({ members }) => members.has(world.bot.id) && members.has(personId));
}

function referenceOf(world: World, channel: Channel, form: MessageForm): Partial<APIMessage> {
  const reference = form.message_reference;
  if (!reference) return {};
  const target = historyOf(world, channel.id).get(reference.message_id);
  if (!target && reference.fail_if_not_exists === false) return {};
  if (!target) throw invalidForm([{ path: ["message_reference"], code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" }]);
  const place = channel.guildId === undefined ? {} : { guild_id: channel.guildId };
  return { type: 19, message_reference: { type: 0, message_id: target.id, channel_id: channel.id, ...place }, referenced_message: target };
}

/** A message wakes an archived thread. */
function unarchive(world: World, thread: Channel): void {
  thread.archived = false;
  world.publish({ t: Events.ThreadUpdate, d: channelRecord(world, thread), guildId: thread.guildId, intents: Intents.Guilds });
}

/** Newest first, as Discord lists; `after` takes the oldest ones behind the id. */
function page(oldestFirst: APIMessage[], query: URLSearchParams, limit: number): APIMessage[] {
  const bound = (name: string) => (query.has(name) ? BigInt(query.get(name) ?? 0) : undefined);
  const [before, after, around] = [bound("before"), bound("after"), bound("around")];
  if (after !== undefined)
    return oldestFirst
      .filter(({ id }) => BigInt(id) > after)
      .slice(0, limit)
      .reverse();
  if (around !== undefined) {
    const middle = oldestFirst.findIndex(({ id }) => BigInt(id) >= around);
    return oldestFirst
      .slice(Math.max(0, middle - (limit >> 1)))
      .slice(0, limit)
      .reverse();
  }
  const older = before === undefined ? oldestFirst : oldestFirst.filter(({ id }) => BigInt(id) < before);
  return older.slice(-limit).reverse();
}

const fortnight = 14 * 24 * 3600 * 1000;

function bulkDelete(call: Call): Answer {
  const { world } = call;
  const channel = open(call);
  if (channel.guildId === undefined) throw refuse(50003);
  requireBot(world, channel, Bits.ManageMessages);
  const ids = readForm(bulk, call.json).messages;
  if (ids.length < 2 || ids.length > 100) throw refuse(50016);
  const found = ids.flatMap((id) => historyOf(world, channel.id).get(id) ?? []);
  if (found.some(({ timestamp }) => world.now() - Date.parse(timestamp) > fortnight)) throw refuse(50034);
  for (const { id } of found) historyOf(world, channel.id).delete(id);
  const d = { ids: found.map(({ id }) => id), channel_id: channel.id, guild_id: channel.guildId };
  world.publish({ t: Events.MessageDeleteBulk, d, guildId: channel.guildId, intents: messageIntents(channel.guildId) });
  return noContent;
}
