import { createHmac } from "node:crypto";
import { append, appendNotes, audited } from "../../db/audit.js";
import { endSessionsOf } from "../../db/console-sessions.js";
import { memberById, memberByName, saveLock } from "../../db/vault-members.js";
import { isLoginProof } from "../../vault/login-proof.js";
import { settingOfLocked } from "../../vault/moderator-key.js";
import { type Cost, type PassphraseSetting, SALT_BYTES } from "../../vault/passphrase.js";
import { vaultNote } from "./audit.js";
import type { VaultFoundation } from "./foundation.js";
import { lockRow, type NewLock, nameKeyOf } from "./new-member.js";
import { Refusal } from "./refusal.js";
import type { Actor } from "./rights.js";
import { openSession } from "./session.js";

const noProof = new Uint8Array(32);

/**
 * What a name's passphrase is stretched with. A name that nobody has gets one too, the same each time, so that asking does not tell
 * who is a member.
 */
export async function settingFor({ db, serviceKey }: VaultFoundation, name: string, cost: Cost): Promise<PassphraseSetting> {
  const nameKey = nameKeyOf(name);
  const member = await memberByName(db, nameKey);
  if (member?.locked) return settingOfLocked(member.locked);
  const salt = createHmac("sha256", serviceKey).update("zvistka|v1|no member|").update(nameKey).digest();
  return { ...cost, salt: new Uint8Array(salt.subarray(0, SALT_BYTES)) };
}

/**
 * Logs in and gives the session's token.
 * @throws Refusal `login-refused`, `too-many-attempts`
 */
export async function logIn(foundation: VaultFoundation, name: string, proof: Uint8Array): Promise<string> {
  const { db, clock, attempts } = foundation;
  const nameKey = nameKeyOf(name);
  attempts.count(nameKey, clock());
  const member = await memberByName(db, nameKey);
  const isRight = isLoginProof(proof, member?.proofHash ?? noProof);
  await append(db, [vaultNote(isRight ? "login" : "login.refused", null, member?.id ?? null, clock())]);
  if (!member || !isRight) throw new Refusal("login-refused");
  attempts.clear(nameKey);
  return openSession(foundation, member.id);
}

/**
 * Replaces one's passphrase; every other session of this member ends. The old proof is asked for, since a session that somebody found
 * open must not be enough.
 * @throws Refusal `login-refused`, `too-many-attempts`, `invalid-input`
 */
export async function changePassphrase(foundation: VaultFoundation, actor: Actor, oldProof: Uint8Array, lock: NewLock): Promise<void> {
  const { db, clock, attempts } = foundation;
  const member = await memberById(db, actor.id);
  if (!member?.proofHash) throw new Refusal("no-session");
  attempts.count(member.nameKey, clock());
  if (!isLoginProof(oldProof, member.proofHash)) throw new Refusal("login-refused");
  attempts.clear(member.nameKey);
  const row = lockRow(lock);
  await audited(db, async (line) => {
    await saveLock(line, actor.id, row);
    await endSessionsOf(line, actor.id, actor.session);
    await appendNotes(line, [vaultNote("passphrase.changed", actor, actor.id, clock())]);
  });
}
