import type { Db } from "./client.js";

/** Makes the people of the configuration admins; those who are already stay so. */
export async function grantAdmins(db: Db, people: readonly { platform: string; userId: string }[], now: Date): Promise<void> {
  const rows = people.map((person) => ({ ...person, role: "admin" as const, grantedAt: now, grantedBy: "configuration" }));
  await db.roleGrant.createMany({ data: rows, skipDuplicates: true });
}
