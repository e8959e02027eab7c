import { PermissionFlagsBits as Bits, GatewayDispatchEvents as Events, GatewayIntentBits as Intents } from "discord-api-types/v10";
import { z } from "zod";
import { readForm, text } from "../form.js";
import { postMessage } from "../messages.js";
import { channelForBot, isThread, requireBot } from "../permissions.js";
import { channelRecord } from "../records.js";
import { refuse } from "../refusal.js";
import { type Answer, type Call, created, noContent, type Route, route } from "../router.js";
import { readMessage } from "../validate-message.js";
import { addChannel, type Channel, historyOf } from "../world.js";

const minutes = z.literal([60, 1440, 4320, 10_080]).optional();
const threadForm = z.object({ name: text(1, 100), auto_archive_duration: minutes, type: z.literal([10, 11, 12]).optional() });
const postForm = z.object({
  name: text(1, 100),
  auto_archive_duration: minutes,
  applied_tags: z.array(z.string()).max(5).optional(),
  message: z.unknown().optional(),
});

/** Threads: from a message, alone, and as a post of a forum (type 15), which is a thread with its first message. */
export const threadRoutes: Route[] = [
  route("POST /channels/:channel/messages/:message/threads", (call) => {
    const channel = channelForBot(call.world, call.param("channel"));
    const message = historyOf(call.world, channel.id).get(call.param("message"));
    if (!message) throw refuse(10008);
    // The thread of a message takes the message's own id.
    if (call.world.channels.has(message.id)) throw refuse(160004);
    requireBot(call.world, channel, Bits.CreatePublicThreads);
    return created(channelRecord(call.world, start(call, channel, readForm(threadForm, call.json).name, 11, message.id)));
  }),
  route("POST /channels/:channel/threads", (call) => {
    const channel = channelForBot(call.world, call.param("channel"));
    if (channel.type === 15) return forumPost(call, channel);
    const { name, type = 12 } = readForm(threadForm, call.json);
    requireBot(call.world, channel, type === 12 ? Bits.CreatePrivateThreads : Bits.CreatePublicThreads);
    return created(channelRecord(call.world, start(call, channel, name, type)));
  }),
  ...["PUT", "DELETE"].map((method) =>
    route(`${method} /channels/:channel/thread-members/:user`, (call) => {
      const channel = channelForBot(call.world, call.param("channel"));
      if (!isThread(channel)) throw refuse(50008);
      return noContent;
    }),
  ),
];

function start(call: Call, parent: Channel, name: string, type: 10 | 11 | 12, id?: string): Channel {
  const { world } = call;
  const thread = addChannel(world, {
    name,
    type,
    guildId: parent.guildId,
    parentId: parent.id,
    ownerId: world.bot.id,
    ...(id === undefined ? {} : { id }),
  });
  world.publish({
    t: Events.ThreadCreate,
    d: { ...channelRecord(world, thread), newly_created: true },
    guildId: parent.guildId,
    intents: Intents.Guilds,
  });
  return thread;
}

function forumPost(call: Call, forum: Channel): Answer {
  const { world, files } = call;
  requireBot(world, forum, Bits.SendMessages);
  const { name, message } = readForm(postForm, call.json);
  const form = readMessage(message, files, 0, ["message"]);
  const thread = start(call, forum, name, 11);
  // A post has no nonce: sent twice, it is there twice.
  const first = postMessage(world, { channel: thread, author: world.bot.user, form: { ...form, nonce: undefined }, files });
  return created({ ...channelRecord(world, thread), message: first });
}
