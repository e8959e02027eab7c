import { z } from "zod";

// Only what is read here; Telegram adds fields in every version, and an unknown one must not hide a known one.
const user = z.object({ id: z.int(), is_bot: z.boolean().optional(), language_code: z.string().optional() });
const chat = z.object({ id: z.int(), type: z.string() });
const entity = z.object({ type: z.string(), offset: z.int(), length: z.int(), user: user.optional() });

const message = z.looseObject({
  message_id: z.int(),
  chat,
  from: user.optional(),
  sender_chat: chat.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(entity).optional(),
  caption_entities: z.array(entity).optional(),
  reply_to_message: z.object({ from: user.optional() }).optional(),
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
  media_group_id: z.string().optional(),
  is_automatic_forward: z.boolean().optional(),
});

/** A Telegram update as far as the bot reads it. */
export const updateSchema = z.object({
  update_id: z.int(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: user,
      data: z.string().optional(),
      message: z.object({ chat, message_id: z.int(), message_thread_id: z.int().optional() }).optional(),
    })
    .optional(),
  my_chat_member: z.object({ chat, new_chat_member: z.object({ status: z.string() }) }).optional(),
});

export type TelegramUpdate = z.output<typeof updateSchema>;
export type TelegramMessage = z.output<typeof message>;
export type CallbackQuery = NonNullable<TelegramUpdate["callback_query"]>;

/** The kinds asked for; Telegram remembers a list, so it is always sent whole. */
export const allowedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

const identified = z.looseObject({ update_id: z.int() });
const holder = z.object({ id: z.int() });
const placed = z.object({ chat: holder.optional(), from: holder.optional(), message: z.object({ chat: holder }).optional() });

/** What the inbox needs of an update, whatever its kind; null when it is no update at all. */
export function toInbox(raw: unknown): { key: string; chat: string; body: string } | null {
  const update = identified.safeParse(raw);
  if (!update.success) return null;
  const content = Object.values(update.data).map((value) => (typeof value === "object" ? placed.safeParse(value).data : undefined));
  const chatId = content.map((part) => part?.chat?.id ?? part?.message?.chat.id ?? part?.from?.id).find((id) => id !== undefined);
  return { key: String(update.data.update_id), chat: String(chatId ?? 0), body: JSON.stringify(raw) };
}
