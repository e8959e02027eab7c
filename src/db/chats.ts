import type { Db } from "./client.js";
import { Prisma } from "./generated/client.js";

/** The stored row of a chat, unread: its meaning is the domain's. */
export async function chatRow(db: Db, platform: string, id: string): Promise<{ locale: string | null; focus: unknown } | null> {
  return db.chat.findUnique({ where: { platform_id: { platform, id } }, select: { locale: true, focus: true } });
}

/** Stores what the last answer was about: plain JSON, or null to forget it. */
export async function saveFocus(db: Db, platform: string, id: string, focus: object | null, now: Date): Promise<void> {
  await upsert(db, platform, id, { focus: focus === null ? Prisma.DbNull : (focus as Prisma.InputJsonObject), seenAt: now });
}

export async function saveLocale(db: Db, platform: string, id: string, locale: string | null, now: Date): Promise<void> {
  await upsert(db, platform, id, { locale, seenAt: now });
}

type Change = Pick<Prisma.ChatCreateInput, "locale" | "focus"> & { seenAt: Date };

async function upsert(db: Db, platform: string, id: string, data: Change): Promise<void> {
  await db.chat.upsert({ where: { platform_id: { platform, id } }, update: data, create: { platform, id, ...data } });
}
