import { chatRow, saveFocus, saveLocale } from "../db/chats.js";
import type { Db } from "../db/client.js";
import type { Focus } from "./answers/answer.js";
import { isLocale, type Locale } from "./locale.js";

/** What a chat chose and what it last asked about; nulls when it has never written. */
export async function findChat(db: Db, platform: string, id: string): Promise<{ locale: Locale | null; focus: Focus | null }> {
  const row = await chatRow(db, platform, id);
  return { locale: isLocale(row?.locale) ? row.locale : null, focus: (row?.focus as Focus | undefined) ?? null };
}

/** Remembers what the last answer was about, so that the next question may lean on it. */
export async function rememberFocus(db: Db, platform: string, id: string, focus: Focus | null, now: Date): Promise<void> {
  await saveFocus(db, platform, id, focus, now);
}

/** Fixes the language of a chat; null leaves it to each question. */
export async function chooseLocale(db: Db, platform: string, id: string, locale: Locale | null, now: Date): Promise<void> {
  await saveLocale(db, platform, id, locale, now);
}
