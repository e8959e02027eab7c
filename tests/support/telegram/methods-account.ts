import type { Call } from "./body.js";
import { chatNamed, checkRead } from "./chats.js";
import { flagOf, integerOf, isObject, jsonOf, textOf } from "./fields.js";
import { badRequest, conflict, tooManyRequests } from "./refusal.js";
import { notify, type World } from "./state.js";
import { checkOffset } from "./updates-queue.js";
import type { BotCommand, Update } from "./wire.js";

const QUERY_LIFE = 30_000;
const QUERY_GONE = "query is too old and response timeout expired or query ID is invalid";

export function getMe(world: World): unknown {
  const { user, readsAllGroupMessages } = world.bot;
  const abilities = { can_join_groups: true, can_read_all_group_messages: readsAllGroupMessages, supports_inline_queries: false };
  return { ...user, ...abilities, can_connect_to_business: false, has_main_web_app: false };
}

export function getUpdates(world: World, call: Call): Promise<Update[]> {
  if (world.webhook.settings !== undefined) {
    throw conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
  }
  world.queue.allow(jsonOf(call, "allowed_updates"));
  return world.queue.poll({
    offset: checkOffset(textOf(call, "offset")),
    limit: integerOf(call, "limit", 100, 1, 100),
    timeout: integerOf(call, "timeout", 0, 0, 50),
    whenAbandoned: call.whenAbandoned,
  });
}

const lastSetWebhook = new WeakMap<World, number>();

/** Plain HTTP is accepted for loopback only: the real server wants HTTPS, tests live without a certificate. */
export function setWebhook(world: World, call: Call): true {
  const url = textOf(call, "url");
  if (url === "") return deleteWebhook(world, call);
  if (world.now() - (lastSetWebhook.get(world) ?? Number.NEGATIVE_INFINITY) < world.scaled(1000)) throw tooManyRequests(1);
  lastSetWebhook.set(world, world.now());
  if (!/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$))/.test(url))
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  const secret = textOf(call, "secret_token");
  if (secret.length > 256) throw badRequest("secret token is too long");
  if (!/^[\w-]*$/.test(secret)) throw badRequest("secret token contains unallowed characters");
  if (flagOf(call, "drop_pending_updates")) world.queue.clear();
  world.queue.allow(jsonOf(call, "allowed_updates"));
  world.queue.endPoll(conflict("terminated by setWebhook request"));
  world.webhook.set({ url, secret, maxConnections: integerOf(call, "max_connections", 40, 1, 100) });
  return true;
}

export function deleteWebhook(world: World, call: Call): true {
  if (flagOf(call, "drop_pending_updates")) world.queue.clear();
  world.webhook.set(undefined);
  return true;
}

export function getWebhookInfo({ webhook, queue }: World): unknown {
  const { settings, lastError } = webhook;
  const info = { url: settings?.url ?? "", has_custom_certificate: false, pending_update_count: queue.entries.length };
  const problem = lastError === undefined ? {} : { last_error_date: Math.floor(lastError.at / 1000), last_error_message: lastError.text };
  return {
    ...info,
    ...problem,
    ...(settings === undefined ? {} : { max_connections: settings.maxConnections, allowed_updates: [...queue.allowed] }),
  };
}

/** One answer for each press, within 30 seconds. */
export function answerCallbackQuery(world: World, call: Call): true {
  const query = world.queries.get(textOf(call, "callback_query_id"));
  if (query === undefined || query.answer !== undefined || world.now() - query.at > QUERY_LIFE) throw badRequest(QUERY_GONE);
  const text = textOf(call, "text");
  if ([...text].length > 200) throw badRequest("MESSAGE_TOO_LONG");
  query.answer = { text, alert: flagOf(call, "show_alert"), url: textOf(call, "url") };
  if (text !== "") world.chats.get(query.chatId)?.log.push({ who: "bot", note: `shows «${text}»` });
  notify(world);
  return true;
}

function scopeKey(world: World, call: Call): string {
  const scope = jsonOf(call, "scope", "BotCommandScope");
  if (scope === undefined) return "default";
  if (!isObject(scope)) throw badRequest("Can't parse BotCommandScope: BotCommandScope must be an Object");
  const type = String(scope.type ?? "");
  if (["default", "all_private_chats", "all_group_chats", "all_chat_administrators"].includes(type)) return type;
  if (!["chat", "chat_administrators", "chat_member"].includes(type))
    throw badRequest("Can't parse BotCommandScope: Unsupported type specified");
  const record = chatNamed(world, String(scope.chat_id ?? ""));
  checkRead(record);
  if (type !== "chat_member") return `${type}:${record.chat.id}`;
  if (!(Number(scope.user_id) > 0)) throw badRequest("Can't parse BotCommandScope: Invalid user_id specified");
  return `${type}:${record.chat.id}:${scope.user_id}`;
}

/** Scope and language in one key, as `commands()` of the emulator takes them. */
function commandsKey(world: World, call: Call): string {
  const language = textOf(call, "language_code");
  if (language !== "" && !/^[a-z]{2}$/.test(language)) throw badRequest("invalid language code specified");
  return `${scopeKey(world, call)}/${language}`;
}

function readCommand(value: unknown): BotCommand {
  if (!isObject(value)) throw badRequest("Can't parse BotCommand: expected an Object");
  for (const field of ["command", "description"]) {
    if (typeof value[field] !== "string") throw badRequest(`Can't parse BotCommand: Can't find field "${field}"`);
  }
  const command = String(value.command).replace(/^\//, "");
  const description = String(value.description).trim();
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
  if (description === "") throw badRequest("command description must be non-empty");
  if ([...description].length > 256) throw badRequest("command description length must not exceed 256");
  return { command, description };
}

export function setMyCommands(world: World, call: Call): true {
  const value = jsonOf(call, "commands", "commands") ?? [];
  if (!Array.isArray(value)) throw badRequest("Expected an Array of BotCommand");
  const commands = value.map(readCommand);
  const key = commandsKey(world, call);
  if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  if (commands.length === 0) world.commands.delete(key);
  else world.commands.set(key, commands);
  return true;
}

export function getMyCommands(world: World, call: Call): BotCommand[] {
  return world.commands.get(commandsKey(world, call)) ?? [];
}

export function deleteMyCommands(world: World, call: Call): true {
  world.commands.delete(commandsKey(world, call));
  return true;
}
