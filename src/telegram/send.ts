import type { Api } from "./api.js";
import { type Failure, failureOf } from "./failures.js";
import type { Outgoing } from "./render.js";
import { backOff, type Sleep } from "./sleep.js";

export interface Target {
  readonly chatId: string;
  readonly threadId: number | null;
  readonly replyTo: number | null;
}

export interface Line {
  readonly api: Api;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
  /** Milliseconds that one send may take. An early end makes doubt, not speed. */
  readonly sendTimeout: number;
}

export type Sent = "sent" | "sent-plain" | "stopped" | Failure["kind"];

const LONGEST_WAIT = 600_000;

/**
 * Sends one message and says how it ended. Waits out a 429 and a missing connection up to 10 min in all; after a failure in
 * doubt it sends once more, because an answer that comes twice is better than none. What Telegram refuses goes out once more
 * as words alone (`sent-plain`).
 */
export async function send(line: Line, target: Target, message: Outgoing): Promise<Sent> {
  const sent = await sendAs(line, target, message);
  const plain = { content: { ...message.content, entities: [] }, png: null, keyboard: null };
  if (sent !== "refused" || message.content.text.trim() === "") return sent;
  const again = await sendAs(line, target, plain);
  return again === "sent" ? "sent-plain" : again;
}

async function sendAs(line: Line, target: Target, message: Outgoing): Promise<Sent> {
  let waited = 0;
  let doubts = 0;
  let { chatId } = target;
  for (let failures = 0; !line.signal.aborted; failures++) {
    const failure = await attempt(line, { ...target, chatId }, message);
    if (failure === null) return "sent";
    if (failure.kind === "migrated" && chatId !== failure.chatId) {
      chatId = failure.chatId;
      continue;
    }
    if (failure.kind === "unclear") doubts += 1;
    const wait = waitAfter(failure, failures, doubts);
    if (wait === null || waited + wait > LONGEST_WAIT) return failure.kind;
    waited += wait;
    await line.sleep(wait, line.signal);
  }
  return "stopped";
}

async function attempt({ api, sendTimeout }: Line, target: Target, message: Outgoing): Promise<Failure | null> {
  try {
    const [method, payload] = callFor(target, message);
    await api(method, payload, { timeout: sendTimeout });
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

function waitAfter(failure: Failure, failures: number, doubts: number): number | null {
  if (failure.kind === "rate") return failure.seconds * 1000;
  if (failure.kind === "not-sent") return backOff(failures, 1_000, 30_000);
  if (failure.kind === "unclear" && doubts < 2) return backOff(0, 1_000, 1_000);
  return null;
}

function callFor({ chatId, threadId, replyTo }: Target, { content, png, keyboard }: Outgoing): readonly [string, object] {
  const common = {
    chat_id: chatId,
    ...(threadId === null ? {} : { message_thread_id: threadId }),
    ...(keyboard === null ? {} : { reply_markup: keyboard }),
  };
  const reply = { message_id: replyTo, allow_sending_without_reply: true };
  const { text, entities } = content;
  if (png === null) {
    const more = { link_preview_options: { is_disabled: true }, ...(replyTo === null ? {} : { reply_parameters: reply }) };
    return ["sendMessage", { ...common, text, entities, ...more }];
  }
  // With an upload telegraf drops objects it does not know, and writes arrays as JSON only when their items look like media.
  const asJson = { caption_entities: JSON.stringify(entities), ...(replyTo === null ? {} : { reply_parameters: JSON.stringify(reply) }) };
  return ["sendPhoto", { ...common, photo: { source: Buffer.from(png), filename: "picture.png" }, caption: text, ...asJson }];
}
