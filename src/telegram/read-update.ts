import type { Incoming, Said } from "../conversation.js";
import { decodeAction } from "./actions.js";
import { type Me, withoutMention } from "./mention.js";
import type { Target } from "./send.js";
import type { CallbackQuery, TelegramMessage, TelegramUpdate } from "./update.js";

/** What the bot is asked, and where the answer goes. */
export interface Question {
  readonly incoming: Incoming;
  readonly target: Target;
  /** The album that the message is a part of. */
  readonly album: string | null;
}

/** What somebody asks the bot with an update; null where the bot keeps silent. */
export function readUpdate(update: TelegramUpdate, me: Me, commands: ReadonlySet<string>): Question | null {
  if (update.callback_query) return readPress(update.callback_query, commands);
  const message = update.message ?? update.edited_message;
  if (!message || !isFromPerson(message)) return null;
  const said = message.chat.type === "private" ? saidInPrivate(message, me) : saidInGroup(message, me, commands);
  // An edit without words is a live location that moved, not a new message.
  if (said === null || (update.edited_message && said.kind === "wordless")) return null;
  return questionFrom(message, said);
}

/** Other bots are not answered: two bots would talk for ever. An anonymous admin writes through a bot, but as the chat. */
function isFromPerson({ from, sender_chat, is_automatic_forward }: TelegramMessage): boolean {
  return from !== undefined && is_automatic_forward !== true && (from.is_bot !== true || sender_chat !== undefined);
}

function questionFrom(message: TelegramMessage, said: Said): Question {
  const { chat, from, sender_chat, message_id, is_topic_message, message_thread_id } = message;
  const isPrivate = chat.type === "private";
  const place = { platform: "telegram" as const, chatId: String(chat.id), private: isPrivate };
  const userId = String(sender_chat?.id ?? from?.id ?? 0);
  const threadId = is_topic_message === true ? (message_thread_id ?? null) : null;
  return {
    incoming: { platform: "telegram", userId, place, said, languageHint: from?.language_code ?? null },
    target: { chatId: place.chatId, threadId, replyTo: isPrivate ? null : message_id },
    album: message.media_group_id ?? null,
  };
}

function readPress({ from, data, message }: CallbackQuery, commands: ReadonlySet<string>): Question {
  const chat = message?.chat ?? { id: from.id, type: "private" };
  const action = data === undefined ? null : decodeAction(data);
  const said: Said = action && commands.has(action.command) ? { kind: "form", ...action } : { kind: "stale-button" };
  const isPrivate = chat.type === "private";
  const place = { platform: "telegram" as const, chatId: String(chat.id), private: isPrivate };
  return {
    incoming: { platform: "telegram", userId: String(from.id), place, said, languageHint: from.language_code ?? null },
    target: { chatId: place.chatId, threadId: null, replyTo: isPrivate ? null : (message?.message_id ?? null) },
    album: null,
  };
}

function saidInPrivate(message: TelegramMessage, me: Me): Said | null {
  const text = message.text ?? message.caption;
  if (text === undefined) return wordlessKinds.some((kind) => kind in message) ? { kind: "wordless" } : null;
  const line = readCommand(text, me);
  return line ? line.said : { kind: "text", text };
}

/** In a group the bot answers only who turns to it: by a command, its name, or a reply to its message. */
function saidInGroup(message: TelegramMessage, me: Me, commands: ReadonlySet<string>): Said | null {
  const text = message.text ?? message.caption;
  if (text === undefined) return null;
  const line = readCommand(text, me);
  // Without a name behind it, a command nobody knows here is meant for another bot.
  if (line) return line.addressee === "me" || (line.addressee === null && commands.has(line.name)) ? line.said : null;
  const mentioned = withoutMention(message, me);
  if (mentioned === "") return { kind: "line", command: "start", line: "" };
  if (mentioned !== null) return readCommand(mentioned, me)?.said ?? { kind: "text", text: mentioned };
  return message.reply_to_message?.from?.id === me.id ? { kind: "text", text } : null;
}

interface TypedCommand {
  readonly name: string;
  readonly addressee: "me" | "other" | null;
  readonly said: Said;
}

function readCommand(text: string, me: Me): TypedCommand | null {
  const match = /^\/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?$/s.exec(text);
  if (!match?.[1]) return null;
  const name = match[1].toLowerCase();
  const addressee = match[2] === undefined ? null : match[2].toLowerCase() === me.username.toLowerCase() ? "me" : "other";
  return { name, addressee, said: name === "start" ? startedWith(match[3] ?? "") : { kind: "line", command: name, line: match[3] ?? "" } };
}

/** A link t.me/<bot>?start=… arrives as "/start …": `f-<figure>` opens a figure, `ask` asks for a question. */
function startedWith(payload: string): Said {
  const figure = /^f-([A-Za-z0-9_-]{1,62})$/.exec(payload)?.[1];
  if (figure !== undefined) return { kind: "form", command: "figure", typed: { figure } };
  if (payload === "ask") return { kind: "line", command: "ask", line: "" };
  return { kind: "line", command: "start", line: "" };
}

/** What a person sends without words. Anything else without text is a note of Telegram's own (pinned, joined, renamed …). */
const wordlessKinds = [
  "sticker",
  "photo",
  "voice",
  "video",
  "video_note",
  "audio",
  "document",
  "animation",
  "location",
  "venue",
  "contact",
  "poll",
  "dice",
  "story",
  "game",
  "checklist",
  "paid_media",
] as const;
