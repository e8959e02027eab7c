import type { LinkPurpose, Role } from "./generated/enums.js";
import type { Line } from "./vault.js";

export type { LinkPurpose };

export interface LinkRow {
  readonly tokenHash: Uint8Array<ArrayBuffer>;
  readonly purpose: LinkPurpose;
  readonly roles: readonly Role[];
  /** The member who made it; null for the service itself. */
  readonly madeBy: string | null;
  readonly madeAt: Date;
  /** Null: until it is replaced. */
  readonly expiresAt: Date | null;
}

export async function addLink(line: Line, { roles, ...row }: LinkRow): Promise<void> {
  await line.oneTimeLink.create({ data: { ...row, roles: [...roles] } });
}

/** Removes links for a purpose that were not used, so that an older one no longer counts. */
export async function dropLinks(line: Line, purpose: LinkPurpose): Promise<void> {
  await line.oneTimeLink.deleteMany({ where: { purpose, usedAt: null } });
}

/** Links of somebody who has gone let nobody in. */
export async function dropLinksOf(line: Line, madeBy: string): Promise<void> {
  await line.oneTimeLink.deleteMany({ where: { madeBy, usedAt: null } });
}

/** A link that counts now; null when it was used, has expired or never was. */
export async function findLink(line: Line, tokenHash: LinkRow["tokenHash"], now: Date): Promise<LinkRow | null> {
  return line.oneTimeLink.findFirst({ where: counts(tokenHash, now) });
}

/** Uses a link: of many at once one gets it, the others null. */
export async function spendLink(line: Line, tokenHash: LinkRow["tokenHash"], purpose: LinkPurpose, now: Date): Promise<LinkRow | null> {
  const [row] = await line.oneTimeLink.updateManyAndReturn({ where: { ...counts(tokenHash, now), purpose }, data: { usedAt: now } });
  return row ?? null;
}

function counts(tokenHash: LinkRow["tokenHash"], now: Date) {
  return { tokenHash, usedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
}
