import { append } from "../../db/audit.js";
import { addLink, dropLinks, findLink, type LinkPurpose } from "../../db/one-time-links.js";
import { alone } from "../../db/vault.js";
import type { Role } from "../../db/vault-members.js";
import { vaultNote } from "./audit.js";
import type { VaultFoundation } from "./foundation.js";
import { isOpen } from "./pinned-epoch.js";
import { Refusal } from "./refusal.js";
import { type Actor, requireRight } from "./rights.js";
import { tokenHash } from "./token.js";

const JOIN_MS = 10 * 60_000;

/** The token of a new link for the first set-up; older ones end. Null when there is a vault already. */
export async function offerSetUp(foundation: VaultFoundation): Promise<string | null> {
  const { db, clock, newToken } = foundation;
  return alone(db, async (line) => {
    await dropLinks(line, "setUp");
    if (await isOpen(foundation)) return null;
    const token = newToken();
    await addLink(line, { tokenHash: tokenHash(token), purpose: "setUp", roles: [], madeBy: null, madeAt: clock(), expiresAt: null });
    return token;
  });
}

/**
 * A link with which a colleague joins within ten minutes, once; it says what they will be allowed to do.
 * @throws Refusal `forbidden`, `vault-missing`
 */
export async function invite(
  foundation: VaultFoundation,
  actor: Actor,
  roles: readonly Role[],
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const { db, clock, newToken } = foundation;
  requireRight(actor, "invite");
  if (!(await isOpen(foundation))) throw new Refusal("vault-missing");
  const [token, now] = [newToken(), clock()];
  const expiresAt = new Date(now.getTime() + JOIN_MS);
  await append(db, [vaultNote("member.invited", actor, null, now)]);
  await addLink(db, { tokenHash: tokenHash(token), purpose: "join", roles, madeBy: actor.id, madeAt: now, expiresAt });
  return { token, expiresAt };
}

/** What a link is for. @throws Refusal `link-invalid` */
export async function readLink({ db, clock }: VaultFoundation, token: string): Promise<LinkPurpose> {
  const link = await findLink(db, tokenHash(token), clock());
  if (!link) throw new Refusal("link-invalid");
  return link.purpose;
}
