/** The parts of the Bot API's JSON that the emulator itself reads; everything else travels through untouched. */
export interface User {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
}

export type ChatType = "private" | "group" | "supergroup" | "channel";

export interface Chat {
  id: number;
  type: ChatType;
  title?: string;
  username?: string;
  first_name?: string;
  last_name?: string;
  is_forum?: true;
}

/** offset and length count UTF-16 code units, as JavaScript strings do. */
export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  language?: string;
  custom_emoji_id?: string;
  user?: { id: number };
}

export interface FormattedText {
  text: string;
  entities: Entity[];
}

export interface Button {
  text: string;
  callback_data?: string;
  url?: string;
  [field: string]: unknown;
}

export interface Markup {
  inline_keyboard?: Button[][];
  keyboard?: Button[][];
  [field: string]: unknown;
}

export interface Message {
  message_id: number;
  date: number;
  chat: Chat;
  from?: User;
  sender_chat?: Chat;
  edit_date?: number;
  message_thread_id?: number;
  reply_to_message?: Message;
  text?: string;
  entities?: Entity[];
  caption?: string;
  caption_entities?: Entity[];
  reply_markup?: Markup;
  [field: string]: unknown;
}

export interface Update {
  update_id: number;
  [type: string]: unknown;
}

export interface BotCommand {
  command: string;
  description: string;
}

export type MemberStatus = "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";
