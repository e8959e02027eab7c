import { appendNotes } from "../../db/audit.js";
import { spendLink } from "../../db/one-time-links.js";
import { currentEpochRow, type Line } from "../../db/vault.js";
import { memberById } from "../../db/vault-members.js";
import { firstEpoch } from "../../vault/epoch-name.js";
import { vaultNote } from "./audit.js";
import { type NewEpoch, requireName, requireRecipients, withNewEpoch } from "./begin-epoch.js";
import type { VaultFoundation } from "./foundation.js";
import { type NewMember, storeMember } from "./new-member.js";
import { Refusal } from "./refusal.js";
import { openSession } from "./session.js";
import { tokenHash } from "./token.js";

export interface SetUp {
  /** Of the one-time link. */
  readonly token: string;
  /** A uuid that the browser chose, since it stands inside what the browser has sealed. */
  readonly id: string;
  readonly member: NewMember;
  readonly recoveryKey: Uint8Array<ArrayBuffer>;
  /** Sealed to the member and to the recovery key. */
  readonly epoch: NewEpoch;
}

/**
 * Makes the vault with its first member, and logs them in; gives the session's token. Of two browsers at once one wins.
 * @throws Refusal `vault-exists`, `link-invalid`, `name-refused`, `out-of-date`, `invalid-input`, `vault-altered`
 */
export async function setUpVault(foundation: VaultFoundation, { token, id, member, recoveryKey, epoch }: SetUp): Promise<string> {
  const { clock, pins } = foundation;
  requireName(epoch, clock(), firstEpoch);
  requireRecipients(epoch, [
    { recipient: id, publicKey: member.publicKey },
    { recipient: "recovery", publicKey: recoveryKey },
  ]);
  await withNewEpoch(foundation, epoch, async (line) => {
    if (await currentEpochRow(line)) throw new Refusal("vault-exists");
    // A database without a vault where there was one: somebody wants a second first set-up.
    if ((await pins.read()).length > 0) throw new Refusal("vault-altered");
    await storeFirst(line, { token, id, member }, clock());
    await appendNotes(line, [vaultNote("vault.created", null, id, clock())]);
  });
  return openSession(foundation, id);
}

async function storeFirst(line: Line, { token, id, member }: Pick<SetUp, "token" | "id" | "member">, now: Date): Promise<void> {
  if (!(await spendLink(line, tokenHash(token), "setUp", now))) throw new Refusal("link-invalid");
  if (await memberById(line, id)) throw new Refusal("invalid-input");
  await storeMember(line, member, { id, roles: ["moderator", "admin"], invitedBy: null, askedAt: now, joinedAt: now });
}
