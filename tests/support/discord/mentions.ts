import type { APIUser } from "discord-api-types/v10";
import type { MessageForm } from "./validate-message.js";
import type { Channel, World } from "./world.js";

interface Mentions {
  readonly mentions: APIUser[];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
}

/** Whom a text really calls: what it names and allowed_mentions lets through (everything, when that field is absent). */
export function mentionsIn(world: World, channel: Channel, content: string, allowed: MessageForm["allowed_mentions"]): Mentions {
  const may = (kind: "users" | "roles", id: string) => !allowed || allowed.parse?.includes(kind) || (allowed[kind]?.includes(id) ?? false);
  const users = named(content, /<@!?(\d+)>/g).filter((id) => may("users", id));
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const roles = named(content, /<@&(\d+)>/g).filter((id) => guild?.roles.has(id) && may("roles", id));
  const loud = guild !== undefined && /@(everyone|here)/.test(content) && (!allowed || (allowed.parse?.includes("everyone") ?? false));
  return { mentions: users.flatMap((id) => world.people.get(id)?.user ?? []), mention_roles: roles, mention_everyone: loud };
}

function named(content: string, pattern: RegExp): string[] {
  return [...new Set([...content.matchAll(pattern)].map((match) => match[1] ?? ""))];
}
