import { type ConversationKey, conversationRow, saveLocale } from "../db/chats.js";
import type { Db } from "../db/client.js";
import type { Focus } from "./answers/answer.js";
import { isLocale, type Locale } from "./locale.js";
import type { Role } from "./roles.js";

/** What a chat chose and last asked about, nulls when it has never written, and what the person may do there. */
export interface Standing {
  readonly locale: Locale | null;
  readonly focus: Focus | null;
  readonly roles: readonly Role[];
  /** The person is filing a report here: what they write is an answer. */
  readonly drafting: boolean;
}

export async function findStanding(db: Db, key: ConversationKey): Promise<Standing> {
  const { locale, focus, roles, drafting } = await conversationRow(db, key);
  return { locale: isLocale(locale) ? locale : null, focus: (focus as Focus | null) ?? null, roles: ["anyone", ...roles], drafting };
}

/** Fixes the language of a chat; null leaves it to each question. */
export async function chooseLocale(db: Db, platform: string, id: string, locale: Locale | null, now: Date): Promise<void> {
  await saveLocale(db, platform, id, locale, now);
}
