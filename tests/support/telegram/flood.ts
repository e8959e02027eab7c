import { tooManyRequests } from "./refusal.js";
import type { Clock } from "./state.js";

const MOST_ACTIVE = 1000;
const MOST_IN_CHAT = 310;
const HOLD = 3000;

export interface Flood {
  /** Counts a request as active and returns the function that ends it. Above the caps it waits 3 s and throws 429 with retry_after 60. */
  enter(chatId: string): Promise<() => void>;
}

/**
 * The caps on requests that are under way at once: 1,000 for the bot, and 310 in one chat. They are reached only when answers are slow
 * or hang. The real server also allows more after many updates; that part is left out.
 */
export function createFlood({ scaled }: Clock): Flood {
  const inChat = new Map<string, number>();
  let active = 0;

  function leave(chatId: string): void {
    active -= 1;
    const left = (inChat.get(chatId) ?? 1) - 1;
    if (left > 0) inChat.set(chatId, left);
    else inChat.delete(chatId);
  }

  return {
    async enter(chatId) {
      const here = inChat.get(chatId) ?? 0;
      if (active >= MOST_ACTIVE || (chatId !== "" && here >= MOST_IN_CHAT)) {
        await new Promise((resolve) => setTimeout(resolve, scaled(HOLD)));
        throw tooManyRequests(60);
      }
      active += 1;
      if (chatId !== "") inChat.set(chatId, here + 1);
      return () => leave(chatId);
    },
  };
}
