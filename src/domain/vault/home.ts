import { type EpochRow, epochRows, type WrapRow, wrapsOf } from "../../db/vault.js";
import { type MemberRow, memberById, memberRows } from "../../db/vault-members.js";
import type { VaultFoundation } from "./foundation.js";
import { Refusal } from "./refusal.js";
import { type Actor, may, type Right, requireRight, rights } from "./rights.js";

/** What the page of whoever is logged in begins with: their own keys, locked, and the epochs that they can open. */
export interface Home {
  readonly member: MemberRow;
  readonly rights: readonly Right[];
  readonly epochs: readonly EpochRow[];
  readonly wraps: readonly WrapRow[];
}

export async function readHome({ db }: VaultFoundation, actor: Actor): Promise<Home> {
  const member = await memberById(db, actor.id);
  if (!member) throw new Refusal("no-session");
  const isIn = member.joinedAt !== null;
  return {
    member,
    rights: rights.filter((right) => may(actor, right)),
    epochs: isIn ? await epochRows(db) : [],
    wraps: await wrapsOf(db, { recipient: actor.id }),
  };
}

/** Everybody in the vault or waiting to be let in. @throws Refusal `forbidden` */
export async function readMembers({ db }: VaultFoundation, actor: Actor): Promise<readonly MemberRow[]> {
  requireRight(actor, "see-members");
  return memberRows(db);
}
