import { append } from "../../db/audit.js";
import { addSession, endSession, forgetSessions, touchSession } from "../../db/console-sessions.js";
import { memberById } from "../../db/vault-members.js";
import { vaultNote } from "./audit.js";
import type { VaultFoundation } from "./foundation.js";
import { Refusal } from "./refusal.js";
import type { Actor } from "./rights.js";
import { tokenHash } from "./token.js";

export const IDLE_MS = 30 * 60_000;
export const LONGEST_MS = 12 * 3_600_000;

type Where = Pick<VaultFoundation, "db" | "clock">;

/** Begins a session; the token is for the cookie alone. */
export async function openSession({ db, clock, newToken }: Where & Pick<VaultFoundation, "newToken">, memberId: string): Promise<string> {
  const token = newToken();
  await forgetSessions(db, before(clock(), LONGEST_MS));
  await addSession(db, tokenHash(token), memberId, clock());
  return token;
}

/**
 * Whose session it is, with the roles of this moment; a session that rests for 30 minutes or is 12 hours old is over.
 * @throws Refusal `no-session`
 */
export async function whoIs({ db, clock }: Where, token: string | undefined): Promise<Actor> {
  if (token === undefined) throw new Refusal("no-session");
  const [session, now] = [tokenHash(token), clock()];
  const id = await touchSession(db, session, now, { seen: before(now, IDLE_MS), begun: before(now, LONGEST_MS) });
  const member = id === null ? null : await memberById(db, id);
  if (!member) throw new Refusal("no-session");
  return { id: member.id, roles: member.joinedAt === null ? [] : member.roles, session };
}

export async function logOut({ db, clock }: Where, actor: Actor): Promise<void> {
  await endSession(db, actor.session);
  await append(db, [vaultNote("logout", actor, actor.id, clock())]);
}

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms);
}
