import { PermissionFlagsBits as Bits, GatewayDispatchEvents as Events, GatewayIntentBits as Intents } from "discord-api-types/v10";
import { z } from "zod";
import { readForm, text } from "../form.js";
import { guildForBot, guildPermissions, isThread } from "../permissions.js";
import { channelRecord, guildRecord, memberRecord } from "../records.js";
import { refuse } from "../refusal.js";
import { type Call, created, noContent, ok, type Route, route } from "../router.js";
import { addChannel, type Guild } from "../world.js";

const channelForm = z.object({
  name: text(1, 100),
  type: z.literal([0, 5, 15]).optional(),
  topic: text(0, 1024).nullish(),
  parent_id: z.string().nullish(),
});

/** Guilds that the bot is in. */
export const guildRoutes: Route[] = [
  route("GET /guilds/:guild", (call) => ok(guildRecord(open(call)))),
  route("GET /guilds/:guild/roles", (call) => ok([...open(call).roles.values()])),
  route("GET /guilds/:guild/channels", (call) => {
    const { id } = open(call);
    return ok(
      [...call.world.channels.values()]
        .filter(({ guildId, type }) => guildId === id && ![10, 11, 12].includes(type))
        .map((one) => channelRecord(call.world, one)),
    );
  }),
  route("POST /guilds/:guild/channels", (call) => {
    const guild = open(call);
    if ((guildPermissions(guild, call.world.bot.id) & Bits.ManageChannels) === 0n) throw refuse(50013);
    const { name, type = 0, topic, parent_id } = readForm(channelForm, call.json);
    const channel = addChannel(call.world, { guildId: guild.id, name, type, topic: topic ?? null, parentId: parent_id ?? undefined });
    const d = channelRecord(call.world, channel);
    call.world.publish({ t: Events.ChannelCreate, d, guildId: guild.id, intents: Intents.Guilds });
    return created(d);
  }),
  route("GET /guilds/:guild/threads/active", (call) => {
    const { id } = open(call);
    const threads = [...call.world.channels.values()].filter((one) => one.guildId === id && isThread(one) && !one.archived);
    return ok({ threads: threads.map((one) => channelRecord(call.world, one)), members: [] });
  }),
  route("GET /guilds/:guild/members", (call) => {
    const limit = Number(call.query.get("limit") ?? 1);
    const after = BigInt(call.query.get("after") ?? 0);
    const members = [...open(call).members].filter(([id]) => BigInt(id) > after);
    return ok(members.slice(0, limit).map(([id, member]) => memberRecord(call.world, id, member)));
  }),
  route("GET /guilds/:guild/members/:user", (call) => {
    const member = open(call).members.get(call.param("user"));
    if (!member) throw refuse(10007);
    return ok(memberRecord(call.world, call.param("user"), member));
  }),
  route("DELETE /users/@me/guilds/:guild", (call) => {
    open(call).members.delete(call.world.bot.id);
    return noContent;
  }),
];

function open(call: Call): Guild {
  return guildForBot(call.world, call.param("guild"));
}
