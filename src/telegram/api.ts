import { Agent } from "node:https";
import { Telegram } from "telegraf";
import { jsonCaller } from "./json-caller.js";

export interface CallOptions {
  /** Milliseconds after which the call is given up. What it asked for may have happened all the same. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/** One call of the Bot API. Throws what telegraf throws; `failureOf` tells what that means. */
export type Api = <T = unknown>(method: string, payload: object, options: CallOptions) => Promise<T>;

const agent = new Agent({ keepAlive: true, maxSockets: 128 });

/**
 * telegraf's client sends what holds a file. Everything else, nearly all there is, goes as JSON over undici and costs a third
 * of the time. telegraf's own timeout is 500 s and it never retries, so both are decided by the callers.
 */
export function apiOf(token: string, apiRoot: string): Api {
  const client = new Telegram(token, { apiRoot, agent, webhookReply: false });
  const asJson = jsonCaller(token, apiRoot);
  return <T>(method: string, payload: object, options: CallOptions) => {
    if (!("photo" in payload || "document" in payload)) return asJson<T>(method, payload, options);
    const signals = [AbortSignal.timeout(options.timeout), ...(options.signal ? [options.signal] : [])];
    // The types of telegraf end at Bot API 7.1; at run time any method and payload passes.
    return client.callApi(method as never, payload as never, { signal: AbortSignal.any(signals) as never }) as Promise<T>;
  };
}
