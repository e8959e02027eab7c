import type { AuditNote, auditRoles } from "../../db/audit-entry.js";
import type { Actor } from "./rights.js";

/** What is noted of the vault; none of it has details. */
export type VaultAction =
  | "vault.created"
  | "member.invited"
  | "member.asked"
  | "member.added"
  | "member.removed"
  | "login"
  | "login.refused"
  | "logout"
  | "passphrase.changed";

/** Who did it: somebody who is logged in, or a visitor with a link or a guess, for whom the service speaks. */
export type Who = Pick<Actor, "id" | "roles"> | null;

/** An entry for the log of the house: ids and words of the program only. */
export function vaultNote(action: VaultAction, who: Who, subject: string | null, at: Date): AuditNote {
  const role: (typeof auditRoles)[number] = who?.roles[0] ?? "service";
  return { at, actor: { role, id: who?.id ?? null }, action, subject, details: {} };
}
