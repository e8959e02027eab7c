import { type Refusal, tooManyRequests } from "./refusal.js";
import type { ChatRecord, Metrics } from "./state.js";

/** Zero means no limit. All are sliding windows; edits count as sends, an album counts its items. */
export interface LimitSettings {
  perSecond: number;
  perChatPerSecond: number;
  perGroupPerMinute: number;
  /** Length of "a second" in milliseconds, so that a benchmark can run in faster time. */
  secondMs: number;
  /** retry_after in seconds; 0 answers the time until the window is free again, at least 1. */
  retryAfter: number;
  /** Whether a 429 of one chat closes the whole bot. */
  penaltyForAll: boolean;
}

export const noLimits: LimitSettings = {
  perSecond: 0,
  perChatPerSecond: 0,
  perGroupPerMinute: 0,
  secondMs: 1000,
  retryAfter: 0,
  penaltyForAll: false,
};

/** The figures of Telegram's public FAQ; the real ones are secret and change. */
export const publicLimits: LimitSettings = { ...noLimits, perSecond: 30, perChatPerSecond: 1, perGroupPerMinute: 20 };

export interface Limits {
  settings: LimitSettings;
  /** Throws 429 when one more of this weight does not fit. */
  check(record: ChatRecord, weight: number): void;
  /** Opens a penalty by hand, for one chat or, without one, for the whole bot. */
  penalise(seconds: number, chatId?: number): void;
}

const ALL = "all";

export function createLimits(settings: LimitSettings, now: () => number, metrics: Metrics): Limits {
  const windows = new Map<string, number[]>();
  const penalties = new Map<string, number>();
  const limits: Limits = { settings, check, penalise: (seconds, chatId) => close(String(chatId ?? ALL), seconds) };

  function close(scope: string, seconds: number): void {
    penalties.set(scope, now() + seconds * limits.settings.secondMs);
  }

  function refuse(scope: string, seconds: number): Refusal {
    close(limits.settings.penaltyForAll ? ALL : scope, seconds);
    return tooManyRequests(seconds);
  }

  /** A request inside a penalty does not lengthen it, but is counted: a well-behaved bot makes none. */
  function checkPenalty(scope: string): void {
    const until = penalties.get(scope);
    if (until === undefined) return;
    const left = until - now();
    if (left <= 0) penalties.delete(scope);
    else {
      metrics.insidePenalty += 1;
      throw tooManyRequests(Math.ceil(left / limits.settings.secondMs));
    }
  }

  function room(scope: string, most: number, length: number, weight: number): number {
    const times = windows.get(scope) ?? [];
    while (times.length > 0 && (times[0] ?? 0) <= now() - length) times.shift();
    windows.set(scope, times);
    if (times.length + weight <= most || times.length === 0) return 0;
    const freeing = times[Math.min(times.length + weight - most, times.length) - 1] ?? now();
    return freeing + length - now();
  }

  function check({ chat }: ChatRecord, weight: number): void {
    const { perSecond, perChatPerSecond, perGroupPerMinute, secondMs, retryAfter } = limits.settings;
    const id = String(chat.id);
    checkPenalty(ALL);
    checkPenalty(id);
    const rules: [scope: string, penalty: string, most: number, length: number][] = [];
    if (perSecond > 0) rules.push([ALL, ALL, perSecond, secondMs]);
    if (perChatPerSecond > 0) rules.push([id, id, perChatPerSecond, secondMs]);
    if (perGroupPerMinute > 0 && chat.type !== "private") rules.push([`${id} minute`, id, perGroupPerMinute, 60 * secondMs]);
    for (const [scope, penalty, most, length] of rules) {
      const wait = room(scope, most, length, weight);
      if (wait > 0) throw refuse(penalty, retryAfter > 0 ? retryAfter : Math.max(1, Math.ceil(wait / secondMs)));
    }
    for (const [scope] of rules) windows.get(scope)?.push(...new Array<number>(weight).fill(now()));
  }

  return limits;
}
