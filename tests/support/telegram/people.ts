import { addChat, chatOf, privateChat, store } from "./chats.js";
import { foundEntities, inOrder } from "./entities.js";
import { replyKeyboards, withoutReply } from "./sending.js";
import { type ChatRecord, notify, type World } from "./state.js";
import type { Chat, Entity, MemberStatus, Message, Update, User } from "./wire.js";

/** A person (their private chat), a group or channel, or the id of either. */
export type Place = number | { id: number };
/** A message as the bot's answer, an update or `sent()` shows it. */
export type MessageRef = { chatId: number; messageId: number } | { chat: { id: number }; message_id: number };

export interface SayOptions {
  /** Who speaks in a group; the first member unless given. Whoever speaks becomes a member. */
  from?: User;
  replyTo?: number;
  thread?: number;
  /** Formatting of the person's text; commands, mentions and links are found anyway. */
  entities?: Entity[];
}

export interface PersonOptions {
  id?: number;
  firstName?: string;
  lastName?: string;
  username?: string;
  language?: string;
}

export interface GroupOptions {
  id?: number;
  type?: "group" | "supergroup";
  username?: string;
  /** What the bot is there; a plain member unless given. */
  bot?: MemberStatus;
  members?: User[];
  forum?: boolean;
}

const FIRST_PERSON = 100_001;

export function person(world: World, { id, firstName, lastName, username, language }: PersonOptions = {}): User {
  const user: User = { id: id ?? FIRST_PERSON + world.users.size, is_bot: false, first_name: firstName ?? `Person${world.users.size}` };
  if (lastName !== undefined) user.last_name = lastName;
  if (username !== undefined) user.username = username;
  user.language_code = language ?? "uk";
  world.users.set(user.id, user);
  privateChat(world, user);
  return user;
}

/** Makes that many people who have already started the bot, for load; returns the ids of their private chats. */
export function populate(world: World, count: number): number[] {
  return Array.from({ length: count }, () => {
    const { id } = person(world);
    chatOf(world, id).started = true;
    return id;
  });
}

export function group(world: World, title: string, options: GroupOptions = {}): Chat {
  const type = options.type ?? "supergroup";
  const number = 5000 + world.chats.size;
  const chat: Chat = { id: options.id ?? (type === "group" ? -number : -1_000_000_000_000 - number), type, title };
  if (options.username !== undefined) chat.username = options.username;
  if (options.forum === true) chat.is_forum = true;
  const members = new Map((options.members ?? []).map(({ id }, at) => [id, at === 0 ? ("creator" as const) : ("member" as const)]));
  return addChat(world, chat, { botStatus: options.bot ?? "member", members }).chat;
}

/** A channel in which the bot is an administrator. */
export function channel(world: World, title: string, options: { id?: number; username?: string } = {}): Chat {
  const chat: Chat = { id: options.id ?? -1_000_000_000_000 - 5000 - world.chats.size, type: "channel", title };
  if (options.username !== undefined) chat.username = options.username;
  return addChat(world, chat, { botStatus: "administrator" }).chat;
}

export function topic(world: World, place: Place, name: string): number {
  const record = recordAt(world, place);
  const message = store(world, record, { from: speaker(world, record, undefined), forum_topic_created: { name, icon_color: 7322096 } });
  record.topics.add(message.message_id);
  return message.message_id;
}

export function recordAt(world: World, place: Place): ChatRecord {
  const id = typeof place === "number" ? place : place.id;
  const user = world.users.get(id);
  return user === undefined ? chatOf(world, id) : privateChat(world, user);
}

function speaker(world: World, record: ChatRecord, from: User | undefined): User {
  const id = record.chat.type === "private" ? record.chat.id : (from?.id ?? [...record.members.keys()][0]);
  const user = (id === undefined ? undefined : world.users.get(id)) ?? from ?? person(world, { firstName: "Guest" });
  if (record.chat.type !== "private" && !record.members.has(user.id)) record.members.set(user.id, "member");
  return user;
}

/** In privacy mode a bot in a group sees commands not addressed to another bot, mentions of itself and replies to its messages. */
function reachesBot(world: World, record: ChatRecord, message: Message): boolean {
  if (record.chat.type === "private") return true;
  if (record.botStatus === "left" || record.botStatus === "kicked") return false;
  if (record.chat.type === "channel" || record.botStatus === "administrator" || world.bot.readsAllGroupMessages) return true;
  if (message.reply_to_message?.from?.id === world.bot.user.id) return true;
  const text = (message.text ?? message.caption ?? "").toLowerCase();
  const name = `@${world.bot.user.username.toLowerCase()}`;
  return (message.entities ?? message.caption_entities ?? []).some(({ type, offset, length }) => {
    const part = text.slice(offset, offset + length);
    if (type === "bot_command") return !part.includes("@") || part.endsWith(name);
    return type === "mention" && part === name;
  });
}

/** Any message from a person; what is in it is the caller's choice. It goes to the bot if the bot may see it. */
export function tell(world: World, place: Place, content: Record<string, unknown>, options: SayOptions = {}): Message {
  const record = recordAt(world, place);
  if (record.botStatus === "kicked" && record.chat.type === "private") throw new Error("this person has blocked the bot; unblock first");
  record.started = true;
  record.replies = [];
  const sender = record.chat.type === "channel" ? { sender_chat: record.chat } : { from: speaker(world, record, options.from) };
  const message = store(world, record, { ...sender, ...replyField(record, options), ...content });
  record.log.push({ who: sender.from?.first_name ?? record.chat.title ?? "channel", message });
  if (reachesBot(world, record, message)) {
    world.add(record.chat.type === "channel" ? "channel_post" : "message", { ...message }, record.chat.id);
  }
  return message;
}

function replyField(record: ChatRecord, { replyTo, thread }: SayOptions): Partial<Message> {
  const replied = replyTo === undefined ? undefined : record.messages.get(replyTo);
  if (replyTo !== undefined && replied === undefined) throw new Error(`chat ${record.chat.id} has no message ${replyTo} to reply to`);
  const field: Partial<Message> = replied === undefined ? {} : { reply_to_message: withoutReply(replied) };
  return thread === undefined ? field : { ...field, message_thread_id: thread, is_topic_message: true };
}

export function textFields(text: string, given: Entity[] = []): Partial<Message> {
  const entities = inOrder([...foundEntities(text), ...given]);
  return entities.length > 0 ? { text, entities } : { text };
}

export function say(world: World, place: Place, text: string, options: SayOptions = {}): Message {
  return tell(world, place, textFields(text, options.entities), options);
}

export function edit(world: World, ref: MessageRef, text: string): Message {
  const { record, message } = messageAt(world, ref);
  if (record.sent.has(message.message_id)) throw new Error("a person cannot edit the bot's message");
  record.replies = [];
  delete message.entities;
  Object.assign(message, textFields(text), { edit_date: Math.floor(world.now() / 1000) });
  const type = record.chat.type === "channel" ? "edited_channel_post" : "edited_message";
  if (reachesBot(world, record, message)) world.add(type, { ...message }, record.chat.id);
  return message;
}

export function messageAt(world: World, ref: MessageRef): { record: ChatRecord; message: Message } {
  const [chatId, id] = "chatId" in ref ? [ref.chatId, ref.messageId] : [ref.chat.id, ref.message_id];
  const record = chatOf(world, chatId);
  const message = record.messages.get(id);
  if (message === undefined) throw new Error(`chat ${chatId} has no message ${id}${record.deleted.has(id) ? "; it was deleted" : ""}`);
  return { record, message };
}

/**
 * Presses a button by its label or its callback_data, and returns the id of the query for `answerTo`. A button of a reply keyboard is
 * said as text, as the app does, and returns "". Throws with the labels that are there when no button fits.
 */
export function press(world: World, ref: MessageRef, wanted: string, by?: User): string {
  const { record, message } = messageAt(world, ref);
  const spoken = replyKeyboards.get(message);
  if (spoken?.includes(wanted) === true) {
    say(world, record.chat.id, wanted, by === undefined ? {} : { from: by });
    return "";
  }
  const buttons = message.reply_markup?.inline_keyboard?.flat() ?? [];
  const button = buttons.find(({ text }) => text === wanted) ?? buttons.find(({ callback_data: data }) => data === wanted);
  if (button === undefined) {
    throw new Error(
      `no button «${wanted}» on message ${message.message_id}; there are: ${[...buttons.map(({ text }) => text), ...(spoken ?? [])].join(", ")}`,
    );
  }
  if (button.callback_data === undefined)
    throw new Error(`the button «${button.text}» opens ${button.url ?? "something"} and tells the bot nothing`);
  const from = speaker(world, record, by);
  return query(world, record, message, from, button.callback_data, button.text);
}

function query(world: World, record: ChatRecord, message: Message, from: User, data: string, label: string): string {
  world.lastQueryId += 1;
  const id = `${world.bot.user.id}${String(world.lastQueryId).padStart(8, "0")}`;
  world.queries.set(id, { id, at: world.now(), chatId: record.chat.id, answer: undefined });
  record.replies = [];
  record.log.push({ who: from.first_name, note: `presses [${label}]` });
  world.add("callback_query", { id, from, message: { ...message }, chat_instance: `-77${Math.abs(record.chat.id)}`, data }, from.id);
  notify(world);
  return id;
}

/** Puts an update into the queue exactly as given: repeated, out of order, with any id. */
export function inject(world: World, update: Update): Update {
  const payload = Object.entries(update).find(([key]) => key !== "update_id")?.[1];
  const holder = payload as { chat?: { id: number }; from?: { id: number } } | undefined;
  return world.queue.inject(update, holder?.chat?.id ?? holder?.from?.id ?? 0);
}
