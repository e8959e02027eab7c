import { TelegramError } from "telegraf";
import { Pool } from "undici";
import type { Api, CallOptions } from "./api.js";

/** As many as may be under way at once: chats, a long poll and presses. */
const MOST_CONNECTIONS = 128;

/** Calls with JSON alone. Throws `TelegramError` for a refusal and undici's errors for a broken line. */
export function jsonCaller(token: string, apiRoot: string): Api {
  const root = new URL(apiRoot);
  const path = `${root.pathname.replace(/\/$/, "")}/bot${token}/`;
  const pool = new Pool(root.origin, { connections: MOST_CONNECTIONS, connect: { timeout: 10_000 } });
  return async <T>(method: string, payload: object, { timeout, signal }: CallOptions) => {
    // undici's own timeouts begin when a connection is free and start anew with every byte; this one is for the whole call.
    const deadline = AbortSignal.timeout(timeout);
    const { statusCode, body } = await pool.request({
      path: path + method,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(payload),
      headersTimeout: 0,
      bodyTimeout: 0,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    const text = await body.text();
    // The same as telegraf does: a 5xx says nothing of what was done, whatever its body claims.
    if (statusCode >= 500) throw new TelegramError({ error_code: statusCode, description: "server error" });
    const answer = JSON.parse(text);
    if (!answer.ok) throw new TelegramError(answer);
    return answer.result as T;
  };
}
