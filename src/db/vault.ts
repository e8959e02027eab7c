import { audited } from "./audit.js";
import type { Db } from "./client.js";
import type { Prisma } from "./generated/client.js";

/** A transaction, or the database itself. */
export type Line = Prisma.TransactionClient;

export interface EpochRow {
  readonly name: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly createdAt: Date;
  /** Null for the one that is sealed to now. */
  readonly retiredAt: Date | null;
}

/** One recipient's way to an epoch's secret half. */
export interface WrapRow {
  readonly epoch: string;
  /** A member's id, or `recovery`. */
  readonly recipient: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly wrap: Uint8Array<ArrayBuffer>;
  readonly vouch: Uint8Array<ArrayBuffer>;
}

/**
 * Does something to the vault with nobody else changing it, in one transaction, which may also write to the audit log. The lock ends with
 * the transaction, in every process.
 */
export function alone<T>(db: Db, work: (line: Line) => Promise<T>): Promise<T> {
  return audited(db, async (line) => {
    await line.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('zvistka vault'))`;
    return work(line);
  });
}

/** The epoch that is sealed to now; null while there is no vault. */
export async function currentEpochRow(line: Line): Promise<EpochRow | null> {
  return line.epochKey.findFirst({ where: { retiredAt: null } });
}

/** Every epoch, the latest first. */
export async function epochRows(line: Line): Promise<readonly EpochRow[]> {
  return line.epochKey.findMany({ orderBy: [{ createdAt: "desc" }, { name: "desc" }] });
}

/** Retires the epoch of now, if there is one, and begins another with its wraps. */
export async function beginEpoch(line: Line, { name, publicKey }: Pick<EpochRow, "name" | "publicKey">, at: Date): Promise<void> {
  await line.epochKey.updateMany({ where: { retiredAt: null }, data: { retiredAt: at } });
  await line.epochKey.create({ data: { name, publicKey, createdAt: at } });
}

export async function addWraps(line: Line, wraps: readonly WrapRow[]): Promise<void> {
  await line.epochWrap.createMany({ data: [...wraps] });
}

export async function wrapsOf(line: Line, where: { readonly epoch?: string; readonly recipient?: string }): Promise<readonly WrapRow[]> {
  return line.epochWrap.findMany({ where, orderBy: [{ epoch: "asc" }, { recipient: "asc" }] });
}

export async function dropWraps(line: Line, recipient: string): Promise<void> {
  await line.epochWrap.deleteMany({ where: { recipient } });
}
