import type { Call } from "./body.js";
import { checkWrite, findChat } from "./chats.js";
import { integersOf, textOf } from "./fields.js";
import { CAPTION_LIMIT, checkLength, readText, TEXT_LIMIT } from "./formatted-text.js";
import { checkMarkup, inlineOf, readMarkup } from "./keyboard.js";
import { badRequest } from "./refusal.js";
import { deliver, namedMessage, readEnvelope } from "./sending.js";
import { type ChatRecord, notify, type World } from "./state.js";
import type { FormattedText, Message } from "./wire.js";

const TWO_DAYS = 48 * 3600;
const ACTIONS = new Set([
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
]);

export function textContent({ text, entities }: FormattedText): Partial<Message> {
  return entities.length > 0 ? { text, entities } : { text };
}

export function captionContent({ text, entities }: FormattedText): Partial<Message> {
  if (text === "") return {};
  return entities.length > 0 ? { caption: text, caption_entities: entities } : { caption: text };
}

export function sendMessage(world: World, call: Call): Message | undefined {
  if (textOf(call, "text") === "") throw badRequest("message text is empty");
  const formatted = readText(call, "text", "entities");
  const envelope = readEnvelope(world, call, false);
  if (formatted.text === "") throw badRequest("message text is empty");
  checkLength(formatted, TEXT_LIMIT);
  return deliver(world, envelope, [textContent(formatted)])[0];
}

function editable(world: World, call: Call): { record: ChatRecord; message: Message } {
  if (textOf(call, "inline_message_id") !== "") throw badRequest("MESSAGE_ID_INVALID");
  const record = findChat(world, call);
  checkWrite(record);
  const message = namedMessage(call, record, "edit");
  if (!record.sent.has(message.message_id)) throw badRequest("message can't be edited");
  return { record, message };
}

/** Puts the new fields into the message; exactly the same content is an error, because the server says so too. */
function change(world: World, record: ChatRecord, message: Message, call: Call, content: Partial<Message>, cleared: string[]): Message {
  const markup = readMarkup(call);
  checkMarkup(markup);
  const shown = inlineOf(markup);
  const next: Message = { ...message, ...content };
  for (const field of [...cleared, "reply_markup"]) if (!(field in content)) delete next[field];
  if (shown !== undefined) next.reply_markup = shown;
  if (contentOf(next) === contentOf(message)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  world.limits.check(record, 1);
  return commit(world, record, message, next);
}

function contentOf({ text, entities, caption, caption_entities: captionEntities, reply_markup: markup }: Message): string {
  return JSON.stringify([text, entities ?? [], caption, captionEntities ?? [], markup]);
}

function commit(world: World, record: ChatRecord, message: Message, next: Message): Message {
  const sent = record.sent.get(message.message_id);
  const before = message.text ?? message.caption ?? "";
  if (sent !== undefined && before !== (next.text ?? next.caption ?? "")) sent.history.push(before);
  for (const field of Object.keys(message)) if (!(field in next)) delete message[field];
  Object.assign(message, next, { edit_date: Math.floor(world.now() / 1000) });
  if (sent !== undefined) record.replies.push(sent);
  record.log.push({ who: "bot", note: `edited message ${message.message_id}` });
  notify(world);
  return message;
}

export function editMessageText(world: World, call: Call): Message {
  if (textOf(call, "text") === "") throw badRequest("message text is empty");
  const formatted = readText(call, "text", "entities");
  const { record, message } = editable(world, call);
  if (message.text === undefined) throw badRequest("there is no text in the message to edit");
  if (formatted.text === "") throw badRequest("message text is empty");
  checkLength(formatted, TEXT_LIMIT);
  return change(world, record, message, call, textContent(formatted), ["entities"]);
}

export function editMessageCaption(world: World, call: Call): Message {
  const formatted = readText(call, "caption", "caption_entities");
  const { record, message } = editable(world, call);
  if (message.text !== undefined) throw badRequest("there is no caption in the message to edit");
  checkLength(formatted, CAPTION_LIMIT);
  return change(world, record, message, call, captionContent(formatted), ["caption", "caption_entities"]);
}

export function editMessageReplyMarkup(world: World, call: Call): Message {
  const { record, message } = editable(world, call);
  return change(world, record, message, call, {}, []);
}

/** In a private chat a bot may delete what the person wrote; in a group it must be an administrator for that. */
function mayDelete(world: World, record: ChatRecord, message: Message): boolean {
  if (world.now() / 1000 - message.date > TWO_DAYS) return false;
  return record.chat.type === "private" || record.sent.has(message.message_id) || record.botStatus === "administrator";
}

function erase(world: World, record: ChatRecord, message: Message): void {
  const sent = record.sent.get(message.message_id);
  if (sent !== undefined) sent.deleted = true;
  record.messages.delete(message.message_id);
  record.deleted.add(message.message_id);
  notify(world);
}

export function deleteMessage(world: World, call: Call): true {
  const record = findChat(world, call);
  checkWrite(record);
  const message = namedMessage(call, record, "delete");
  if (!mayDelete(world, record, message)) throw badRequest("message can't be deleted");
  erase(world, record, message);
  return true;
}

export function deleteMessages(world: World, call: Call): true {
  const ids = integersOf(call, "message_ids");
  if (ids.length === 0 || ids.length > 100)
    throw badRequest(ids.length === 0 ? "message identifiers are not specified" : "too many message identifiers specified");
  const record = findChat(world, call);
  checkWrite(record);
  for (const id of ids) {
    const message = record.messages.get(id);
    if (message !== undefined && mayDelete(world, record, message)) erase(world, record, message);
  }
  return true;
}

export function sendChatAction(world: World, call: Call): true {
  const action = textOf(call, "action");
  if (!ACTIONS.has(action)) throw badRequest("wrong parameter action in request");
  checkWrite(findChat(world, call));
  return true;
}
