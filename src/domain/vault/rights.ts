import type { Role } from "../../db/vault-members.js";
import { Refusal } from "./refusal.js";

/** Who may do what. A role includes no other, and what is not listed here nobody may do. */
const allowed = {
  "see-members": ["moderator", "admin", "auditor"],
  invite: ["admin"],
  "let-in": ["moderator"],
  remove: ["admin"],
  "begin-epoch": ["moderator"],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof allowed;
export const rights = Object.keys(allowed) as readonly Right[];

/** Who is logged in. */
export interface Actor {
  readonly id: string;
  /** None while a colleague has yet to let them in. */
  readonly roles: readonly Role[];
  /** The hash of the session's token. */
  readonly session: Uint8Array<ArrayBuffer>;
}

export function may(actor: Pick<Actor, "roles">, right: Right): boolean {
  const roles: readonly Role[] = allowed[right];
  return actor.roles.some((role) => roles.includes(role));
}

/** @throws Refusal `forbidden` */
export function requireRight(actor: Actor, right: Right): void {
  if (!may(actor, right)) throw new Refusal("forbidden");
}
