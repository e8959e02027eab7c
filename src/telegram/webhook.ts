import { createHash, timingSafeEqual } from "node:crypto";
import { grouped } from "../db/grouped.js";
import type { Update } from "../db/inbox.js";
import { toInbox } from "./update.js";

const MOST_BYTES = 256 * 1024;
const MOST_WAITING = 2_000;

export interface WebhookAnswer {
  readonly status: 200 | 400 | 401 | 413 | 503;
  readonly headers: Readonly<Record<string, string>>;
}

/** Takes the header `X-Telegram-Bot-Api-Secret-Token` and the body of a request, and says what to answer. Never throws. */
export type WebhookHandler = (secretToken: string | undefined, body: Uint8Array) => Promise<WebhookAnswer>;

export interface WebhookIntake {
  readonly store: (updates: readonly Update[]) => Promise<void>;
  readonly size: () => number;
}

/**
 * Receives updates by webhook: 200 only when the update is committed; 503 with Retry-After when the database is down or too
 * much is waiting, and Telegram sends it again. What arrives during a commit goes into the next one together.
 */
export function webhookHandler(secret: string, { store, size }: WebhookIntake): WebhookHandler {
  const commit = grouped<Update>(async (updates) => {
    await store(updates);
    return [];
  });
  return async (secretToken, body) => {
    if (!sameSecret(secret, secretToken ?? "")) return answerOf(401);
    if (body.byteLength > MOST_BYTES) return answerOf(413);
    const update = parse(body);
    if (update === null) return answerOf(400);
    if (size() > MOST_WAITING) return answerOf(503, { "retry-after": "5" });
    return commit(update).then(
      () => answerOf(200),
      () => answerOf(503, { "retry-after": "2" }),
    );
  };
}

/** Hashes have one length, so the comparison tells nothing about the secret, not even how long it is. */
function sameSecret(expected: string, given: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}

/** Decoded as a whole: a letter that was cut between two packets is whole again here. */
function parse(body: Uint8Array): Update | null {
  try {
    return toInbox(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    // Not JSON, so not from Telegram: 400 says it.
    return null;
  }
}

function answerOf(status: WebhookAnswer["status"], headers: Record<string, string> = {}): WebhookAnswer {
  return { status, headers };
}
