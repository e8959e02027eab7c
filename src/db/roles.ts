import type { Db } from "./client.js";
import type { Role } from "./generated/enums.js";

/** The roles granted to a person; everybody has `anyone` besides. */
export async function grantedRoles(db: Db, platform: string, userId: string): Promise<readonly Role[]> {
  const rows = await db.roleGrant.findMany({ where: { platform, userId }, select: { role: true } });
  return rows.map((row) => row.role);
}

/** Makes the people of the configuration admins; those who are already stay so. */
export async function grantAdmins(db: Db, people: readonly { platform: string; userId: string }[], now: Date): Promise<void> {
  const rows = people.map((person) => ({ ...person, role: "admin" as const, grantedAt: now, grantedBy: "configuration" }));
  await db.roleGrant.createMany({ data: rows, skipDuplicates: true });
}
