import type { Call } from "./body.js";
import { textOf } from "./fields.js";
import { MEDIA_KINDS } from "./files.js";
import * as account from "./methods-account.js";
import * as chats from "./methods-chats.js";
import { getFile, sendMedia, sendMediaGroup } from "./methods-media.js";
import * as messages from "./methods-messages.js";
import { notFound } from "./refusal.js";
import type { World } from "./state.js";

type Method = (world: World, call: Call) => unknown;

/** Texts about the bot, such as its description, are only kept. */
function keep(name: string): Method {
  return (world, call) => {
    world.bot.texts.set(`${name}/${textOf(call, "language_code")}`, textOf(call, name));
    return true;
  };
}

const { getMe, getUpdates, setWebhook, deleteWebhook, getWebhookInfo, answerCallbackQuery } = account;
const { setMyCommands, getMyCommands, deleteMyCommands } = account;
const { getChat, getChatMember, getChatAdministrators, getChatMemberCount, leaveChat } = chats;
const { sendMessage, editMessageText, editMessageCaption, editMessageReplyMarkup, deleteMessage, deleteMessages, sendChatAction } =
  messages;

const listed: Record<string, Method> = {
  getMe,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  answerCallbackQuery,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  getChat,
  getChatMember,
  getChatAdministrators,
  getChatMemberCount,
  leaveChat,
  sendMessage,
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  sendChatAction,
  sendMediaGroup,
  getFile,
  setMyName: keep("name"),
  setMyDescription: keep("description"),
  setMyShortDescription: keep("short_description"),
};

const methods = new Map<string, Method>(Object.entries(listed).map(([name, run]) => [name.toLowerCase(), run]));
for (const kind of MEDIA_KINDS) methods.set(`send${kind.replace("_", "")}`, sendMedia(kind));

/** Names of methods are matched without regard to case, as on the real server. */
export function methodNamed(name: string): Method {
  const method = methods.get(name.toLowerCase());
  if (method === undefined) throw notFound("Not Found: method not found");
  return method;
}
