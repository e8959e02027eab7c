import type { APIUser } from "discord-api-types/v10";
import { ClientRefusal } from "./client-refusal.js";
import { storeFile } from "./messages.js";
import { channelRecord, memberRecord } from "./records.js";
import type { Channel, Guild, World } from "./world.js";

/** A file that a person attaches to a command or a form. */
export interface GivenFile {
  readonly name: string;
  readonly type?: string;
  readonly bytes: Buffer;
}

/** What a person enters: text, numbers, or things with an id (users, roles, channels), or a file. */
export type Given = string | number | boolean | { readonly id: string } | GivenFile;

export type Kind = "user" | "role" | "mentionable" | "channel" | "attachment";

/** The records that come with the ids, by "users", "members", "roles", "channels", "attachments". */
export type Resolved = Record<string, Record<string, object>>;

/** What the select menus of messages and forms, and the upload of forms, let a person choose, by component type. */
export const kindOfMenu: Readonly<Record<number, Kind>> = { 5: "user", 6: "role", 7: "mentionable", 8: "channel", 19: "attachment" };

/** The id of what was chosen; its records go into `resolved`. Throws ClientRefusal for a thing that is not there. */
export function resolveThing(
  world: World,
  here: Channel,
  kind: Kind,
  entered: Given,
  resolved: Resolved,
  types?: readonly number[],
): string {
  if (kind === "attachment") return resolveFile(world, here, entered, resolved);
  const id = typeof entered === "string" ? entered : typeof entered === "object" && "id" in entered ? entered.id : undefined;
  if (id === undefined) throw new ClientRefusal(`A ${kind} is needed`);
  const guild = here.guildId === undefined ? undefined : world.guilds.get(here.guildId);
  if (kind === "channel") return add(resolved, "channels", id, channelFor(world, here, id, types));
  if (kind === "role" || (kind === "mentionable" && guild?.roles.has(id))) return add(resolved, "roles", id, guild?.roles.get(id));
  addMember(world, guild, id, resolved);
  return add(resolved, "users", id, world.people.get(id)?.user);
}

function resolveFile(world: World, here: Channel, entered: Given, resolved: Resolved): string {
  if (typeof entered !== "object" || !("bytes" in entered)) throw new ClientRefusal("A file is needed");
  const file = storeFile(world, here.id, { type: "application/octet-stream", ...entered });
  return add(resolved, "attachments", file.id, file);
}

function add(resolved: Resolved, list: string, id: string, record: object | undefined): string {
  if (!record) throw new ClientRefusal(`There is no such thing here: ${id}`);
  resolved[list] = { ...resolved[list], [id]: record };
  return id;
}

function addMember(world: World, guild: Guild | undefined, id: string, resolved: Resolved): void {
  const member = guild?.members.get(id);
  if (member) add(resolved, "members", id, withoutUser(memberRecord(world, id, member)));
}

function channelFor(world: World, here: Channel, id: string, types: readonly number[] | undefined): object | undefined {
  const channel = world.channels.get(id);
  if (!channel || channel.guildId !== here.guildId) return undefined;
  if (types?.length && !types.includes(channel.type)) throw new ClientRefusal("This type of channel cannot be chosen");
  return { ...channelRecord(world, channel), permissions: "0" };
}

function withoutUser(member: { user?: APIUser }): object {
  const { user: _, ...rest } = member;
  return rest;
}
