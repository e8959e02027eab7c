import type { Role } from "./generated/enums.js";
import type { Line } from "./vault.js";

export type { Role };

export interface MemberRow {
  readonly id: string;
  /** What colleagues see. */
  readonly name: string;
  /** The same as the login looks for it. */
  readonly nameKey: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly locked: Uint8Array<ArrayBuffer> | null;
  readonly proofHash: Uint8Array<ArrayBuffer> | null;
  readonly roles: readonly Role[];
  readonly invitedBy: string | null;
  readonly askedAt: Date;
  /** Null while a colleague has yet to let them in. */
  readonly joinedAt: Date | null;
  readonly removedAt: Date | null;
}

export async function addMember(line: Line, { roles, ...row }: Omit<MemberRow, "removedAt">): Promise<void> {
  await line.vaultMember.create({ data: { ...row, roles: [...roles] } });
}

export async function memberById(line: Line, id: string): Promise<MemberRow | null> {
  return line.vaultMember.findFirst({ where: { id, removedAt: null } });
}

export async function memberByName(line: Line, nameKey: string): Promise<MemberRow | null> {
  return line.vaultMember.findFirst({ where: { nameKey, removedAt: null } });
}

/** Everybody who was not removed, in the order in which they came. */
export async function memberRows(line: Line): Promise<readonly MemberRow[]> {
  return line.vaultMember.findMany({ where: { removedAt: null }, orderBy: [{ askedAt: "asc" }, { id: "asc" }] });
}

export async function letIn(line: Line, id: string, joinedAt: Date): Promise<void> {
  await line.vaultMember.update({ where: { id }, data: { joinedAt } });
}

/** Keeps the name for the log's sake; what opened anything is gone. */
export async function forgetMember(line: Line, id: string, removedAt: Date): Promise<void> {
  await line.vaultMember.update({ where: { id }, data: { removedAt, locked: null, proofHash: null, roles: [] } });
}

export async function saveLock(line: Line, id: string, lock: Required<Pick<MemberRow, "locked" | "proofHash">>): Promise<void> {
  await line.vaultMember.update({ where: { id }, data: lock });
}
