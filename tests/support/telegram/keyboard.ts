import type { Call } from "./body.js";
import { isObject, jsonOf } from "./fields.js";
import { badRequest } from "./refusal.js";
import type { Button, Markup } from "./wire.js";

const DATA_BYTES = 64;
/** From memory: the closed server refuses keyboards beyond about this many buttons. */
const MOST_BUTTONS = 100;
const ACTIONS = [
  "url",
  "callback_data",
  "callback_game",
  "pay",
  "switch_inline_query",
  "switch_inline_query_chosen_chat",
  "switch_inline_query_current_chat",
  "login_url",
  "web_app",
  "copy_text",
];

function readButton(value: unknown, inline: boolean): Button {
  const kind = inline ? "inline keyboard" : "keyboard";
  if (typeof value === "string" && !inline) return { text: value };
  if (!isObject(value))
    throw badRequest(`Can't parse ${kind} button: ${inline ? "InlineKeyboardButton" : "KeyboardButton"} must be an Object`);
  if (value.text === undefined) throw badRequest(`Can't parse ${kind} button: Can't find field "text"`);
  if (typeof value.text !== "string") throw badRequest(`Can't parse ${kind} button: Field "text" must be of type String`);
  const acts = ACTIONS.some((name) => value[name] !== undefined && value[name] !== "");
  if (inline && !acts) throw badRequest("Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  return value as Button;
}

function readRows(value: unknown, inline: boolean): Button[][] {
  const problem = inline
    ? 'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
    : 'Field "keyboard" must be an Array of Arrays';
  if (!Array.isArray(value)) throw badRequest(problem);
  const rows = value.map((row) => {
    if (!Array.isArray(row)) throw badRequest(problem);
    return row.map((button) => readButton(button, inline));
  });
  return rows.filter((row) => row.length > 0);
}

/** The reply_markup of a call; only its shape is checked. Undefined when absent. */
export function readMarkup(call: Call): Markup | undefined {
  const value = jsonOf(call, "reply_markup", "reply keyboard markup");
  if (value === undefined) return undefined;
  if (!isObject(value)) throw badRequest("Object expected as reply markup");
  if (value.inline_keyboard !== undefined) return { inline_keyboard: readRows(value.inline_keyboard, true) };
  if (value.keyboard !== undefined) return { ...value, keyboard: readRows(value.keyboard, false) };
  return value;
}

function urlProblem(url: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
  if (scheme === "tg" || scheme === "ton") return undefined;
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") return "Unsupported URL protocol";
  const host = /^(?:https?:\/\/)?(?:[^/?#@\s]*@)?([^/?#:\s]+)(?::\d+)?(?:[/?#]\S*)?$/i.exec(url)?.[1];
  return host?.includes(".") && !host.startsWith(".") && !host.endsWith(".") ? undefined : "Wrong HTTP URL";
}

function checkInlineButton({ text, callback_data: data, url }: Button): void {
  if (text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  const problem = url === undefined || url === "" ? undefined : urlProblem(url);
  if (problem !== undefined) throw badRequest(`inline keyboard button URL '${url}' is invalid: ${problem}`);
  if (data !== undefined && Buffer.byteLength(data) > DATA_BYTES) throw badRequest("BUTTON_DATA_INVALID");
}

/** What the server checks only after it has found the chat. */
export function checkMarkup(markup: Markup | undefined): void {
  const inline = markup?.inline_keyboard?.flat() ?? [];
  const plain = markup?.keyboard?.flat() ?? [];
  if (inline.length + plain.length > MOST_BUTTONS) throw badRequest("reply markup is too long");
  for (const button of inline) checkInlineButton(button);
  if (plain.some((button) => button.text.trim() === "")) throw badRequest("keyboard button text must be non-empty");
}

/** Only an inline keyboard with at least one button comes back as part of a message. */
export function inlineOf(markup: Markup | undefined): Markup | undefined {
  const rows = markup?.inline_keyboard;
  return rows !== undefined && rows.length > 0 ? { inline_keyboard: rows } : undefined;
}
