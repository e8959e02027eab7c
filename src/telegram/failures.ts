import { TelegramError } from "telegraf";

export type Failure =
  /** 429: not done, welcome again after so many seconds. */
  | { readonly kind: "rate"; readonly seconds: number }
  /** The group has another id now. */
  | { readonly kind: "migrated"; readonly chatId: string }
  | { readonly kind: "unauthorised" }
  | { readonly kind: "conflict" }
  /** A press that Telegram no longer waits for (after about a minute, or answered already). */
  | { readonly kind: "old-query" }
  /** Blocked, left, deleted: nobody there to read it. */
  | { readonly kind: "gone" }
  | { readonly kind: "refused" }
  /** No connection came about, so nothing was done. */
  | { readonly kind: "not-sent" }
  /** A reset, a timeout, a 5xx or a page instead of an answer: it may have been done. */
  | { readonly kind: "unclear" };

const NEVER_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

/** What an error of a call means for whoever must decide to wait, repeat or give up. */
export function failureOf(error: unknown): Failure {
  if (error instanceof TelegramError) return refusalOf(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return { kind: NEVER_CONNECTED.has(code) ? "not-sent" : "unclear" };
}

function refusalOf({ code, description, parameters }: TelegramError): Failure {
  const text = description.toLowerCase();
  if (code >= 500) return { kind: "unclear" };
  if (code === 429) return { kind: "rate", seconds: parameters?.retry_after ?? 5 };
  // A path with a malformed token is not found at all.
  if (code === 401 || code === 404) return { kind: "unauthorised" };
  if (code === 409) return { kind: "conflict" };
  if (parameters?.migrate_to_chat_id !== undefined) return { kind: "migrated", chatId: String(parameters.migrate_to_chat_id) };
  if (text.includes("query is too old") || text.includes("query id is invalid") || text.includes("query_id_invalid"))
    return { kind: "old-query" };
  if (code === 403 || text.includes("chat not found")) return { kind: "gone" };
  return { kind: "refused" };
}

/** What may stand in a log: telegraf's error carries the whole message that was to be sent. */
export function describe(error: unknown): string {
  if (error instanceof TelegramError) return `${error.code} ${error.description}`;
  if (!(error instanceof Error)) return "not an Error";
  // The message of an error may quote what a person wrote; where it was thrown does not.
  const place = /^ {4}at .*$/m.exec(error.stack ?? "")?.[0].trim() ?? "";
  return `${error.name} ${"code" in error ? String(error.code) : ""} ${place}`;
}
