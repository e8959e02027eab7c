import { MEDIA_KINDS } from "./files.js";
import { type Place, recordAt } from "./people.js";
import { replyKeyboards } from "./sending.js";
import type { CallbackAnswer, ChatRecord, Line, SentRecord, World } from "./state.js";
import type { BotCommand, Entity, Message } from "./wire.js";

/** What the bot sent, as a test wants to look at it. */
export interface Sent {
  method: string;
  chatId: number;
  messageId: number;
  /** Text or caption, as it reads now. */
  text: string;
  entities: Entity[];
  keyboard: { text: string; data?: string; url?: string }[][];
  /** Labels of a reply keyboard that came with the message. */
  replyKeyboard: string[];
  /** `text`, or the kind of file. */
  kind: string;
  fileId: string | undefined;
  /** Earlier texts, oldest first. */
  history: string[];
  deleted: boolean;
  silent: boolean;
  protect: boolean;
  previews: boolean;
  replyTo: number | undefined;
  thread: number | undefined;
  at: number;
  message: Message;
}

function kindOf(message: Message): string {
  return MEDIA_KINDS.find((kind) => message[kind] !== undefined) ?? "text";
}

function fileIdOf(message: Message): string | undefined {
  const media = message[kindOf(message)];
  const file = (Array.isArray(media) ? media.at(-1) : media) as { file_id?: string } | undefined;
  return file?.file_id;
}

function keyboardOf({ reply_markup: markup }: Message): Sent["keyboard"] {
  const rows = markup?.inline_keyboard ?? [];
  return rows.map((row) =>
    row.map(({ text, callback_data: data, url }) => ({
      text,
      ...(data === undefined ? {} : { data }),
      ...(url === undefined ? {} : { url }),
    })),
  );
}

export function view({ method, message, history, deleted, silent, protect, previews, at }: SentRecord): Sent {
  return {
    method,
    chatId: message.chat.id,
    messageId: message.message_id,
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
    keyboard: keyboardOf(message),
    replyKeyboard: replyKeyboards.get(message) ?? [],
    kind: kindOf(message),
    fileId: fileIdOf(message),
    history,
    deleted,
    silent,
    protect,
    previews,
    replyTo: message.reply_to_message?.message_id,
    thread: message.message_thread_id,
    at,
    message,
  };
}

/** Everything the bot sent, oldest first; in one chat, or everywhere. */
export function sent(world: World, place?: Place): Sent[] {
  const id = place === undefined ? undefined : recordAt(world, place).chat.id;
  return world.sent.filter(({ message }) => id === undefined || message.chat.id === id).map(view);
}

function lineOf(record: ChatRecord, { who, message, note }: Line): string {
  if (message === undefined) return `${who} ${note ?? ""}`;
  const kind = kindOf(message);
  const words = [kind === "text" ? "" : `[${kind}]`, message.text ?? message.caption ?? ""].filter((part) => part !== "").join(" ");
  const rows = keyboardOf(message).map((row) => `\n    ${row.map(({ text }) => `[${text}]`).join(" ")}`);
  const marks = `${message.edit_date === undefined ? "" : " (edited)"}${record.deleted.has(message.message_id) ? " (deleted)" : ""}`;
  return `${who}: ${words}${marks}${rows.join("")}`;
}

/** The chat as a person would read it; messages show their present text. */
export function conversation(world: World, place: Place): string {
  const record = recordAt(world, place);
  return record.log.map((line) => lineOf(record, line)).join("\n");
}

/** Resolves with the first defined value that look returns, asked after every change. Rejects after ms with what explain says. */
export async function waitUntil<T>(world: World, look: () => T | undefined, ms: number, explain: () => string): Promise<T> {
  const found = look();
  if (found !== undefined) return found;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      world.changed.delete(check);
    };
    const check = (): void => {
      const value = look();
      if (value === undefined) return;
      end();
      resolve(value);
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(explain()));
    }, ms);
    world.changed.add(check);
  });
}

/** The count-th thing that the bot sent or edited since a person last did something in the chat. */
export async function waitForReply(world: World, place: Place, count = 1, ms = 15_000): Promise<Sent> {
  const record = recordAt(world, place);
  const reply = await waitUntil(
    world,
    () => record.replies[count - 1],
    ms,
    () => `waited ${ms} ms for reply ${count} in chat ${record.chat.id}, saw ${record.replies.length}:\n${conversation(world, place)}`,
  );
  return view(reply);
}

export async function waitForAnswer(world: World, queryId: string, ms = 15_000): Promise<CallbackAnswer> {
  const query = world.queries.get(queryId);
  if (query === undefined) throw new Error(`there was no press ${queryId}`);
  return waitUntil(
    world,
    () => query.answer,
    ms,
    () => `waited ${ms} ms for the answer to a press:\n${conversation(world, query.chatId)}`,
  );
}

/** The commands that a person is shown in a chat: the narrowest scope that has any, first in their language, then in none. */
export function menuOf(world: World, userId: number, place?: Place): BotCommand[] {
  const { chat, members } = recordAt(world, place ?? userId);
  const status = members.get(userId);
  const admin = status === "creator" || status === "administrator";
  const scopes =
    chat.type === "private"
      ? [`chat:${chat.id}`, "all_private_chats", "default"]
      : [
          `chat_member:${chat.id}:${userId}`,
          ...(admin ? [`chat_administrators:${chat.id}`] : []),
          `chat:${chat.id}`,
          ...(admin ? ["all_chat_administrators"] : []),
          "all_group_chats",
          "default",
        ];
  const language = world.users.get(userId)?.language_code?.slice(0, 2) ?? "";
  const keys = scopes.flatMap((scope) => [`${scope}/${language}`, `${scope}/`]);
  return keys.map((key) => world.commands.get(key)).find((commands) => commands !== undefined) ?? [];
}
