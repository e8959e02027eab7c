import { addChat, store } from "./chats.js";
import { memberJson } from "./methods-chats.js";
import { type Place, recordAt } from "./people.js";
import type { ChatRecord, World } from "./state.js";
import type { Chat, MemberStatus, User } from "./wire.js";

function actor(world: World, record: ChatRecord, by: User | undefined): User {
  const id = record.chat.type === "private" ? record.chat.id : (by?.id ?? [...record.members.keys()][0]);
  return (id === undefined ? by : world.users.get(id)) ?? world.bot.user;
}

/** Changes what the bot is in a chat and tells the bot by my_chat_member. */
export function setBotStatus(world: World, place: Place, status: MemberStatus, by?: User): void {
  const record = recordAt(world, place);
  const before = memberJson(world.bot.user, record.botStatus, record.mayPost);
  record.botStatus = status;
  record.log.push({ who: "chat", note: `the bot is now ${status}` });
  world.add(
    "my_chat_member",
    {
      chat: record.chat,
      from: actor(world, record, by),
      date: Math.floor(world.now() / 1000),
      old_chat_member: before,
      new_chat_member: memberJson(world.bot.user, status, record.mayPost),
    },
    record.chat.id,
  );
}

/** The person blocks the bot: sends fail with 403 and the bot gets my_chat_member. */
export const block = (world: World, user: Place): void => setBotStatus(world, user, "kicked");
export const unblock = (world: World, user: Place): void => setBotStatus(world, user, "member");
/** The bot is thrown out of a group or channel. */
export const kick = (world: World, place: Place, by?: User): void => setBotStatus(world, place, "kicked", by);

/** The person deletes their account: 403 from now on, and no update about it. */
export function deactivate(world: World, user: Place): void {
  recordAt(world, user).deactivated = true;
}

/** The group is deleted: 403 from now on, and no update about it. */
export function deleteGroup(world: World, place: Place): void {
  recordAt(world, place).gone = true;
}

/** Takes away or gives back the right to send, without an update. */
export function restrict(world: World, place: Place, rights: { mayPost?: boolean; mayPostMedia?: boolean }): void {
  const record = recordAt(world, place);
  record.mayPost = rights.mayPost ?? record.mayPost;
  record.mayPostMedia = rights.mayPostMedia ?? record.mayPostMedia;
}

export function setMember(world: World, place: Place, user: User, status: MemberStatus): void {
  recordAt(world, place).members.set(user.id, status);
}

/**
 * A basic group becomes a supergroup with another id. The bot gets a service message in each chat; sends to the old id fail with 400
 * and `migrate_to_chat_id`.
 */
export function migrate(world: World, place: Place): Chat {
  const old = recordAt(world, place);
  if (old.chat.type !== "group") throw new Error("only a basic group can migrate");
  const chat: Chat = { ...old.chat, id: -1_000_000_000_000 - 900_000 - world.chats.size, type: "supergroup" };
  const next = addChat(world, chat, { botStatus: old.botStatus, members: new Map(old.members) });
  const from = actor(world, old, undefined);
  const left = store(world, old, { from, migrate_to_chat_id: chat.id });
  old.migratedTo = chat.id;
  world.add("message", { ...left }, old.chat.id);
  const entered = store(world, next, { from, sender_chat: chat, migrate_from_chat_id: old.chat.id });
  world.add("message", { ...entered }, chat.id);
  return chat;
}
