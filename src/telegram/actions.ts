import type { Action } from "../reply.js";

const MOST_BYTES = 64;

/**
 * A filled-in command as a button's data: `command?key=value&…`, at most 64 bytes of UTF-8. Only the signs with a meaning
 * here are escaped, because Cyrillic written as %D0… would need three times the room.
 * @throws Error when it is longer: a card asked for more than a button can carry
 */
export function encodeAction({ command, typed }: Pick<Action, "command" | "typed">): string {
  const pairs = Object.entries(typed).map(([key, value]) => `${escapeSigns(key)}=${escapeSigns(value)}`);
  const data = pairs.length > 0 ? `${command}?${pairs.join("&")}` : command;
  const bytes = Buffer.byteLength(data);
  if (bytes > MOST_BYTES) throw new Error(`the data of a button for /${command} has ${bytes} bytes, Telegram takes ${MOST_BYTES}`);
  return data;
}

/** The command behind a button; null when the data is not of this form (a button of an older version). */
export function decodeAction(data: string): { command: string; typed: Record<string, string> } | null {
  const match = /^([a-z][a-z0-9_]{0,31})(?:\?(.+))?$/s.exec(data);
  if (!match?.[1]) return null;
  const pairs = match[2] === undefined ? [] : match[2].split("&").map((pair) => /^([^=]+)=([^=]*)$/s.exec(pair));
  if (pairs.includes(null)) return null;
  return { command: match[1], typed: Object.fromEntries(pairs.map((pair) => [restoreSigns(pair?.[1]), restoreSigns(pair?.[2])])) };
}

function escapeSigns(text: string): string {
  return text.replace(/[%&=]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function restoreSigns(text = ""): string {
  return text.replace(/%(25|26|3D)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
