import type { Faults } from "./faults.js";
import type { Flood } from "./flood.js";
import type { Limits } from "./limits.js";
import type { UpdatesQueue } from "./updates-queue.js";
import type { Webhook } from "./webhook.js";
import type { BotCommand, Chat, MemberStatus, Message, Update, User } from "./wire.js";

export interface Metrics {
  requests: number;
  byMethod: Record<string, number>;
  /** Answers with `ok: false`, by code. */
  refusals: Record<string, number>;
  /** Requests made although an earlier 429 had asked to wait longer. */
  insidePenalty: number;
  tooMany: number;
  conflicts: number;
  webhookDeliveries: number;
  webhookFailures: number;
  /** Updates that grew too old before the bot took them. */
  expiredUpdates: number;
  faults: number;
}

export interface StoredFile {
  file_id: string;
  file_unique_id: string;
  file_path: string;
  /** May be larger than the bytes: a test can pretend a huge file. */
  file_size: number;
  bytes: Buffer;
  mime: string;
}

/** One message that the bot sent, with everything that later happened to it. */
export interface SentRecord {
  method: string;
  message: Message;
  /** Earlier texts, oldest first. */
  history: string[];
  deleted: boolean;
  silent: boolean;
  protect: boolean;
  previews: boolean;
  /** Milliseconds of the emulator's clock. */
  at: number;
}

export interface Line {
  who: string;
  message?: Message;
  note?: string;
}

export interface ChatRecord {
  chat: Chat;
  botStatus: MemberStatus;
  /** A private chat exists for the bot only after the person has started it. */
  started: boolean;
  deactivated: boolean;
  gone: boolean;
  migratedTo: number | undefined;
  mayPost: boolean;
  mayPostMedia: boolean;
  members: Map<number, MemberStatus>;
  topics: Set<number>;
  messages: Map<number, Message>;
  deleted: Set<number>;
  sent: Map<number, SentRecord>;
  lastId: number;
  log: Line[];
  /** What the bot sent or edited since a person last did something here. */
  replies: SentRecord[];
}

export interface CallbackAnswer {
  text: string;
  alert: boolean;
  url: string;
}

export interface CallbackQuery {
  id: string;
  at: number;
  chatId: number;
  answer: CallbackAnswer | undefined;
}

export interface Bot {
  user: User & { username: string };
  token: string;
  revoked: boolean;
  readsAllGroupMessages: boolean;
  texts: Map<string, string>;
}

export interface World {
  bot: Bot;
  /** Milliseconds; `advance` moves it. */
  now(): number;
  advance(ms: number): void;
  /** Waiting times of the real server, shortened by the option timeScale. */
  scaled(ms: number): number;
  chats: Map<number, ChatRecord>;
  usernames: Map<string, number>;
  users: Map<number, User>;
  files: Map<string, StoredFile>;
  sent: SentRecord[];
  /** How many sent messages are kept; older ones are forgotten, so that a benchmark does not fill the memory. */
  remember: number;
  queries: Map<string, CallbackQuery>;
  commands: Map<string, BotCommand[]>;
  metrics: Metrics;
  limits: Limits;
  faults: Faults;
  flood: Flood;
  queue: UpdatesQueue;
  webhook: Webhook;
  /** Message ids of private chats and basic groups come from one sequence, those of supergroups and channels from their own. */
  sharedLastId: number;
  lastQueryId: number;
  /** Called after everything that may end a wait in a test. */
  changed: Set<() => void>;
  add(type: string, payload: unknown, orderKey: number): Update | undefined;
}

/** The part of the world that the queue and the webhook need. */
export type Clock = Pick<World, "now" | "scaled" | "metrics">;

export function freshMetrics(): Metrics {
  return {
    requests: 0,
    byMethod: {},
    refusals: {},
    insidePenalty: 0,
    tooMany: 0,
    conflicts: 0,
    webhookDeliveries: 0,
    webhookFailures: 0,
    expiredUpdates: 0,
    faults: 0,
  };
}

export function notify(world: World): void {
  for (const listener of [...world.changed]) listener();
}
