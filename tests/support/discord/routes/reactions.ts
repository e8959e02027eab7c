import {
  type APIMessage,
  PermissionFlagsBits as Bits,
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
} from "discord-api-types/v10";
import { channelForBot, requireBot } from "../permissions.js";
import { refuse } from "../refusal.js";
import { type Answer, type Call, noContent, ok, type Route, route } from "../router.js";
import { historyOf } from "../world.js";

const base = "/channels/:channel/messages/:message";

/** Reactions of the bot, and pins under the old and the new address. */
export const reactionRoutes: Route[] = [
  route(`PUT ${base}/reactions/:emoji/@me`, (call) => react(call, true)),
  route(`DELETE ${base}/reactions/:emoji/@me`, (call) => react(call, false)),
  ...["/channels/:channel/pins", "/channels/:channel/messages/pins"].flatMap((pins) => [
    route(`PUT ${pins}/:message`, (call) => pin(call, true)),
    route(`DELETE ${pins}/:message`, (call) => pin(call, false)),
  ]),
  route("GET /channels/:channel/pins", (call) => ok(pinned(call))),
  route("GET /channels/:channel/messages/pins", (call) => {
    const items = pinned(call).map((message) => ({ pinned_at: message.timestamp, message }));
    return ok({ items, has_more: false });
  }),
];

function target(call: Call, needed: bigint): APIMessage {
  const channel = channelForBot(call.world, call.param("channel"));
  requireBot(call.world, channel, needed);
  const message = historyOf(call.world, channel.id).get(call.param("message"));
  if (!message) throw refuse(10008);
  return message;
}

function react(call: Call, on: boolean): Answer {
  const { world } = call;
  const message = target(call, Bits.AddReactions | Bits.ReadMessageHistory);
  const name = call.param("emoji");
  // A standard emoji is sent as itself; one of a guild as name:id.
  if (!/\p{Extended_Pictographic}|^\w+:\d+$/u.test(name)) throw refuse(10014);
  const others = (message.reactions ?? []).filter(({ emoji }) => emoji.name !== name);
  const mine = { count: 1, count_details: { burst: 0, normal: 1 }, me: true, me_burst: false, emoji: { id: null, name }, burst_colors: [] };
  message.reactions = on ? [...others, mine] : others;
  const guildId = world.channels.get(message.channel_id)?.guildId;
  const d = {
    user_id: world.bot.id,
    channel_id: message.channel_id,
    message_id: message.id,
    guild_id: guildId,
    emoji: mine.emoji,
    type: 0,
    burst: false,
  };
  const intents = guildId === undefined ? Intents.DirectMessageReactions : Intents.GuildMessageReactions;
  world.publish({ t: on ? Events.MessageReactionAdd : Events.MessageReactionRemove, d, guildId, intents });
  return noContent;
}

function pin(call: Call, on: boolean): Answer {
  const inGuild = call.world.channels.get(call.param("channel"))?.guildId !== undefined;
  const message = target(call, inGuild ? Bits.ManageMessages : 0n);
  if (on && pinned(call).length >= 50) throw refuse(30003);
  message.pinned = on;
  return noContent;
}

function pinned(call: Call): APIMessage[] {
  const channel = channelForBot(call.world, call.param("channel"));
  return [...historyOf(call.world, channel.id).values()].filter((message) => message.pinned);
}
