import type { Db } from "./client.js";
import type { Role } from "./generated/enums.js";
import { groupedOn } from "./grouped.js";

export interface ConversationKey {
  readonly platform: string;
  readonly chatId: string;
  readonly userId: string;
  /** Whose draft to look for, as a tag; null where none can be. */
  readonly owner: string | null;
  readonly now: Date;
}

/** What is stored about a chat and the one who writes there, unread: its meaning is the domain's. */
export interface ConversationRow {
  readonly locale: string | null;
  readonly focus: unknown;
  /** The roles granted to the person; everybody has `anyone` besides. */
  readonly roles: readonly Role[];
  readonly drafting: boolean;
}

/** Read anew each time, never cached: a role that was taken away a second ago, in another process, is gone. */
export const conversationRow = groupedOn<ConversationKey, ConversationRow>(async (db, keys) => {
  return db.$queryRaw<ConversationRow[]>`
    SELECT chat.locale, chat.focus, ARRAY(
      SELECT role::text FROM role_grant WHERE role_grant.platform = key.platform AND role_grant.user_id = key."userId") AS roles,
      EXISTS (SELECT FROM draft WHERE draft.owner = key.owner AND draft.ends_at > key.now) AS drafting
    FROM jsonb_to_recordset(${JSON.stringify(keys.map((key, n) => ({ n, ...key })))}::jsonb)
      AS key (n int, platform text, "chatId" text, "userId" text, owner text, now timestamptz)
    LEFT JOIN chat ON chat.platform = key.platform AND chat.id = key."chatId" ORDER BY key.n`;
});

export async function saveLocale(db: Db, platform: string, id: string, locale: string | null, now: Date): Promise<void> {
  const data = { locale, seenAt: now };
  await db.chat.upsert({ where: { platform_id: { platform, id } }, update: data, create: { platform, id, ...data } });
}

/** What a chat asked about is of use for minutes only (see LASTS_MS in answers/focus.ts), so it does not stay longer than an hour. */
export async function forgetFocus(db: Db): Promise<number> {
  return db.$executeRaw`UPDATE chat SET focus = NULL WHERE focus IS NOT NULL AND seen_at < now() - interval '15 minutes'`;
}
