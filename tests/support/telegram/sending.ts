import type { Call } from "./body.js";
import { checkWrite, findChat, store } from "./chats.js";
import { flagOf, integerOf, isObject, jsonOf, textOf } from "./fields.js";
import { checkMarkup, inlineOf, readMarkup } from "./keyboard.js";
import { badRequest } from "./refusal.js";
import { type ChatRecord, notify, type SentRecord, type World } from "./state.js";
import type { Message } from "./wire.js";

/** What all methods that send have in common, read from the call before the chat is looked up, as the server does. */
export function readEnvelope(world: World, call: Call, media: boolean, weight = 1): Envelope {
  const markup = readMarkup(call);
  const record = findChat(world, call);
  checkWrite(record, media);
  const replyTo = repliedMessage(call, record);
  const thread = integerOf(call, "message_thread_id", 0);
  if (thread !== 0 && !record.topics.has(thread)) throw badRequest("message thread not found");
  checkMarkup(markup);
  return { call, record, weight, extra: extraOf(world, record, replyTo, thread, call) };
}

export interface Envelope {
  call: Call;
  record: ChatRecord;
  weight: number;
  extra: Partial<Message>;
}

function extraOf(world: World, record: ChatRecord, replyTo: Message | undefined, thread: number, call: Call): Partial<Message> {
  const extra: Partial<Message> = record.chat.type === "channel" ? { sender_chat: record.chat } : { from: world.bot.user };
  const shown = inlineOf(readMarkup(call));
  if (replyTo !== undefined) extra.reply_to_message = withoutReply(replyTo);
  if (thread !== 0) extra.message_thread_id = thread;
  if (shown !== undefined) extra.reply_markup = shown;
  return extra;
}

/** A quoted message never carries the message that it answers itself. */
export function withoutReply({ reply_to_message: _, ...message }: Message): Message {
  return message;
}

function repliedMessage(call: Call, record: ChatRecord): Message | undefined {
  const given = jsonOf(call, "reply_parameters", "reply parameters");
  const parameters = isObject(given) ? given : {};
  const id = Number(parameters.message_id ?? integerOf(call, "reply_to_message_id", 0));
  if (id === 0) return undefined;
  const message = record.messages.get(id);
  const forgiving = parameters.allow_sending_without_reply === true || flagOf(call, "allow_sending_without_reply");
  if (message === undefined && !forgiving) throw badRequest("message to be replied not found");
  return message;
}

/** The last step of a send: the limits count it, the message gets its id, and the test can see it. */
export function deliver(world: World, { call, record, weight, extra }: Envelope, contents: Partial<Message>[]): Message[] {
  world.limits.check(record, weight);
  return contents.map((content) => {
    const message = store(world, record, { ...extra, ...content });
    const keyboard = readMarkup(call);
    remember(world, record, {
      method: call.method,
      message,
      history: [],
      deleted: false,
      silent: flagOf(call, "disable_notification"),
      protect: flagOf(call, "protect_content"),
      previews: !previewsOff(call),
      at: world.now(),
    });
    if (keyboard?.keyboard !== undefined)
      replyKeyboards.set(
        message,
        keyboard.keyboard.flat().map(({ text }) => text),
      );
    return message;
  });
}

/** Labels of reply keyboards: they are not part of the message that brought them, but a person can press them. */
export const replyKeyboards = new WeakMap<Message, string[]>();

function previewsOff(call: Call): boolean {
  const options = jsonOf(call, "link_preview_options", "link preview options");
  return flagOf(call, "disable_web_page_preview") || (isObject(options) && options.is_disabled === true);
}

function remember(world: World, record: ChatRecord, sent: SentRecord): void {
  world.sent.push(sent);
  record.sent.set(sent.message.message_id, sent);
  record.log.push({ who: "bot", message: sent.message });
  record.replies.push(sent);
  if (world.sent.length > world.remember) forget(world, Math.ceil(world.remember / 2));
  notify(world);
}

function forget(world: World, count: number): void {
  const old = new Set(world.sent.splice(0, count).map(({ message }) => message));
  for (const id of new Set([...old].map(({ chat }) => chat.id))) {
    const record = world.chats.get(id);
    if (record === undefined) continue;
    record.log = record.log.filter(({ message }) => message === undefined || !old.has(message));
    record.replies = record.replies.filter(({ message }) => !old.has(message));
  }
  for (const { chat, message_id: id } of old) {
    world.chats.get(chat.id)?.messages.delete(id);
    world.chats.get(chat.id)?.sent.delete(id);
  }
}

/** The message that an edit or a deletion names. */
export function namedMessage(call: Call, record: ChatRecord, purpose: string): Message {
  if (textOf(call, "message_id") === "") throw badRequest("message identifier is not specified");
  const message = record.messages.get(integerOf(call, "message_id", 0));
  if (message === undefined) throw badRequest(`message to ${purpose} not found`);
  return message;
}
