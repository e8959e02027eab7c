import type { Call } from "./body.js";
import { textOf } from "./fields.js";
import { badRequest, forbidden } from "./refusal.js";
import type { ChatRecord, World } from "./state.js";
import type { Chat, Message, User } from "./wire.js";

export function addChat(world: World, chat: Chat, more: Partial<ChatRecord> = {}): ChatRecord {
  const record: ChatRecord = {
    chat,
    botStatus: "member",
    started: chat.type !== "private",
    deactivated: false,
    gone: false,
    migratedTo: undefined,
    mayPost: true,
    mayPostMedia: true,
    members: new Map(),
    topics: new Set(),
    messages: new Map(),
    deleted: new Set(),
    sent: new Map(),
    lastId: 0,
    log: [],
    replies: [],
    ...more,
  };
  world.chats.set(chat.id, record);
  if (chat.username !== undefined) world.usernames.set(chat.username.toLowerCase(), chat.id);
  return record;
}

export function privateChat(world: World, user: User): ChatRecord {
  const known = world.chats.get(user.id);
  if (known !== undefined) return known;
  const chat: Chat = { id: user.id, type: "private", first_name: user.first_name };
  if (user.last_name !== undefined) chat.last_name = user.last_name;
  if (user.username !== undefined) chat.username = user.username;
  return addChat(world, chat);
}

/** A chat that must exist because a test names it; throws a plain Error otherwise. */
export function chatOf(world: World, id: number): ChatRecord {
  const record = world.chats.get(id);
  if (record === undefined) throw new Error(`the emulator knows no chat ${id}`);
  return record;
}

/** chat_id of a call: a number or @username of a public group or channel. */
export function findChat(world: World, call: Call): ChatRecord {
  return chatNamed(world, textOf(call, "chat_id"));
}

export function chatNamed(world: World, name: string): ChatRecord {
  if (name === "") throw badRequest("chat_id is empty");
  const id = name.startsWith("@") ? world.usernames.get(name.slice(1).toLowerCase()) : Number(name);
  const record = id === undefined ? undefined : world.chats.get(id);
  const hidden = name.startsWith("@") && record?.chat.type === "private";
  if (record === undefined || hidden) throw badRequest("chat not found");
  return record;
}

const placeOf = ({ chat }: ChatRecord): string => `${chat.type} chat`;

/** May the bot read here? Throws the server's 400 or 403. */
export function checkRead(record: ChatRecord): void {
  if (record.chat.type === "private" && !record.started) throw badRequest("chat not found");
  if (record.chat.type !== "supergroup" && record.chat.type !== "channel") return;
  if (record.botStatus === "kicked") throw forbidden(`bot was kicked from the ${placeOf(record)}`);
  if (record.botStatus === "left" && record.chat.username === undefined) throw forbidden(`bot is not a member of the ${placeOf(record)}`);
}

/** May the bot write here? media asks for the right to send files as well. */
export function checkWrite(record: ChatRecord, media = false): void {
  if (record.migratedTo !== undefined) {
    throw badRequest("group chat was upgraded to a supergroup chat", { migrate_to_chat_id: record.migratedTo });
  }
  if (record.gone) throw forbidden("the group chat was deleted");
  if (record.chat.type === "private") checkPrivate(record);
  else checkMembership(record);
  if (!record.mayPost) {
    throw badRequest(
      record.chat.type === "channel"
        ? "need administrator rights in the channel chat"
        : "not enough rights to send text messages to the chat",
    );
  }
  if (media && !record.mayPostMedia) throw badRequest("not enough rights to send photos to the chat");
}

function checkPrivate(record: ChatRecord): void {
  if (record.deactivated) throw forbidden("user is deactivated");
  if (!record.started) throw forbidden("bot can't initiate conversation with a user");
  if (record.botStatus === "kicked") throw forbidden("bot was blocked by the user");
}

function checkMembership(record: ChatRecord): void {
  if (record.botStatus === "kicked") throw forbidden(`bot was kicked from the ${placeOf(record)}`);
  if (record.botStatus === "left") throw forbidden(`bot is not a member of the ${placeOf(record)}`);
}

export function findUser(world: World, call: Call, name = "user_id"): User {
  const user = world.users.get(Number(textOf(call, name)));
  if (user === undefined) throw badRequest("user not found");
  return user;
}

/** Gives the message its id and date, and keeps it. */
export function store(world: World, record: ChatRecord, content: Omit<Message, "message_id" | "date" | "chat">): Message {
  const shared = record.chat.type === "private" || record.chat.type === "group";
  if (shared) {
    world.sharedLastId += 1;
    record.lastId = world.sharedLastId;
  } else record.lastId += 1;
  const message: Message = { message_id: record.lastId, date: Math.floor(world.now() / 1000), chat: record.chat, ...content };
  record.messages.set(message.message_id, message);
  return message;
}
