import { z } from "zod";
import { readForm } from "../form.js";
import { channelRecord } from "../records.js";
import { refuse } from "../refusal.js";
import { ok, type Route, route } from "../router.js";
import { directChannel } from "../world.js";

const recipient = z.object({ recipient_id: z.string() });

/** The bot itself, other users, direct channels, the gateway's address. `gateway` is that address, `shards` what Discord recommends, `identifies` how many sessions were opened. */
export function applicationRoutes(gateway: () => string, shards: number, identifies: () => number): Route[] {
  const limit = () => ({ total: 1000, remaining: Math.max(0, 1000 - identifies()), reset_after: 86_400_000, max_concurrency: 1 });
  return [
    route("GET /gateway", () => ok({ url: gateway() }), "token"),
    route("GET /gateway/bot", () => ok({ url: gateway(), shards, session_start_limit: limit() })),
    route("GET /users/@me", ({ world }) => ok(world.bot.user)),
    route("GET /users/@me/guilds", ({ world }) => {
      const own = [...world.guilds.values()].filter((guild) => guild.members.has(world.bot.id));
      return ok(
        own.map(({ id, name, ownerId }) => ({ id, name, icon: null, owner: ownerId === world.bot.id, permissions: "0", features: [] })),
      );
    }),
    route("GET /users/:user", ({ world, param }) => {
      const person = world.people.get(param("user"));
      if (!person) throw refuse(10013);
      return ok(person.user);
    }),
    route("POST /users/@me/channels", ({ world, json }) => {
      const person = world.people.get(readForm(recipient, json).recipient_id);
      if (!person) throw refuse(10013);
      if (person.id === world.bot.id) throw refuse(50007);
      return ok(channelRecord(world, directChannel(world, person)));
    }),
    ...["/applications/@me", "/oauth2/applications/@me"].map((path) =>
      route(`GET ${path}`, ({ world }) =>
        ok({ id: world.applicationId, name: world.bot.user.username, description: "", flags: 0, bot: world.bot.user }),
      ),
    ),
    route(
      "GET /attachments/:channel/:file/:name",
      ({ world, param }) => {
        const file = world.files.get(param("file"));
        if (!file) throw refuse(0);
        return { status: 200, bytes: file.bytes, type: file.type };
      },
      "token",
    ),
  ];
}
