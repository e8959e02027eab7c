import { appendNotes, audited } from "./audit.js";
import type { Db } from "./client.js";

/** Makes the people of the configuration admins, which is logged; those who are already stay so. */
export async function grantAdmins(db: Db, people: readonly { platform: string; userId: string }[], now: Date): Promise<void> {
  const rows = people.map((person) => ({ ...person, role: "admin" as const, grantedAt: now, grantedBy: "configuration" }));
  const known = await db.roleGrant.count({ where: { role: "admin", OR: rows.map(({ platform, userId }) => ({ platform, userId })) } });
  if (known === rows.length) return;
  await audited(db, async (transaction) => {
    const granted = await transaction.roleGrant.createManyAndReturn({ data: rows, skipDuplicates: true, select: { ref: true } });
    const actor = { role: "operator", id: null } as const;
    await appendNotes(
      transaction,
      granted.map(({ ref }) => ({ at: now, actor, action: "role.granted", subject: ref, details: { role: "admin" } })),
    );
  });
}
