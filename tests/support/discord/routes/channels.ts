import { PermissionFlagsBits as Bits, GatewayDispatchEvents as Events, GatewayIntentBits as Intents } from "discord-api-types/v10";
import { z } from "zod";
import { readForm, text } from "../form.js";
import { channelForBot, isThread, requireBot } from "../permissions.js";
import { channelRecord } from "../records.js";
import { type Call, noContent, ok, type Route, route } from "../router.js";
import type { Channel } from "../world.js";

const patch = z.object({
  name: text(1, 100).optional(),
  topic: text(0, 1024).nullish(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
});

/** A channel itself: read, change, delete, "is typing". */
export const channelRoutes: Route[] = [
  route("GET /channels/:channel", (call) => ok(channelRecord(call.world, open(call)))),
  route("PATCH /channels/:channel", (call) => {
    const channel = open(call);
    requireBot(call.world, channel, isThread(channel) ? Bits.ManageThreads : Bits.ManageChannels);
    const { name, topic, archived, locked } = readForm(patch, call.json);
    if (name !== undefined) channel.name = name;
    if (topic !== undefined) channel.topic = topic ?? null;
    if (archived !== undefined) channel.archived = archived;
    if (locked !== undefined) channel.locked = locked;
    tell(call, channel, isThread(channel) ? Events.ThreadUpdate : Events.ChannelUpdate);
    return ok(channelRecord(call.world, channel));
  }),
  route("DELETE /channels/:channel", (call) => {
    const channel = open(call);
    const record = channelRecord(call.world, channel);
    if (channel.guildId === undefined) return ok(record);
    requireBot(call.world, channel, isThread(channel) ? Bits.ManageThreads : Bits.ManageChannels);
    call.world.channels.delete(channel.id);
    call.world.messages.delete(channel.id);
    tell(call, channel, isThread(channel) ? Events.ThreadDelete : Events.ChannelDelete);
    return ok(record);
  }),
  route("POST /channels/:channel/typing", (call) => {
    const channel = open(call);
    requireBot(call.world, channel, Bits.SendMessages);
    return noContent;
  }),
];

function open(call: Call): Channel {
  return channelForBot(call.world, call.param("channel"));
}

function tell(call: Call, channel: Channel, t: Events): void {
  call.world.publish({ t, d: channelRecord(call.world, channel), guildId: channel.guildId, intents: Intents.Guilds });
}
