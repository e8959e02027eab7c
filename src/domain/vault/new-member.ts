import type { Line } from "../../db/vault.js";
import { addMember, type MemberRow, memberByName } from "../../db/vault-members.js";
import { PUBLIC_KEY_BYTES } from "../../vault/key-pair.js";
import { loginProofHash } from "../../vault/login-proof.js";
import { settingOfLocked } from "../../vault/moderator-key.js";
import { VaultError } from "../../vault/vault-error.js";
import { Refusal } from "./refusal.js";

type Bytes = Uint8Array<ArrayBuffer>;
const PROOF_BYTES = 32;

/** A passphrase as the server knows it: the secret key locked with it, and what proves it at login. */
export interface NewLock {
  readonly locked: Bytes;
  readonly proof: Bytes;
}

/** What a browser sends of keys that it has made. */
export interface NewMember extends NewLock {
  readonly name: string;
  readonly publicKey: Bytes;
}

/** A name as it is shown: 2 to 40 letters, digits and the signs between them. @throws Refusal `name-refused` */
export function shownName(typed: string): string {
  const name = typed.normalize("NFKC").trim().replace(/\s+/g, " ");
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’_-]{1,39}$/u.test(name)) throw new Refusal("name-refused");
  return name;
}

/** A name as the login looks for it: capitals and spaces make no difference. */
export function nameKeyOf(typed: string): string {
  return typed.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** What is stored of a lock. @throws Refusal `invalid-input` when it is none */
export function lockRow({ locked, proof }: NewLock): { locked: Bytes; proofHash: Bytes } {
  if (proof.length !== PROOF_BYTES || !isLocked(locked)) throw new Refusal("invalid-input");
  return { locked, proofHash: loginProofHash(proof) };
}

/** Stores a member with new keys. @throws Refusal `name-refused`, `name-taken`, `invalid-input` */
export async function storeMember(
  line: Line,
  { name, publicKey, ...lock }: NewMember,
  rest: Pick<MemberRow, "id" | "roles" | "invitedBy" | "askedAt" | "joinedAt">,
): Promise<void> {
  const nameKey = nameKeyOf(shownName(name));
  if (publicKey.length !== PUBLIC_KEY_BYTES) throw new Refusal("invalid-input");
  if (await memberByName(line, nameKey)) throw new Refusal("name-taken");
  await addMember(line, { ...rest, name: shownName(name), nameKey, publicKey, ...lockRow(lock) });
}

function isLocked(locked: Bytes): boolean {
  try {
    return settingOfLocked(locked).passes > 0;
  } catch (error) {
    if (error instanceof VaultError) return false;
    throw error;
  }
}
