import { StartError } from "../../db/start-error.js";
import { alone, currentEpochRow, type EpochRow } from "../../db/vault.js";
import type { EpochPublic } from "../../vault/epoch-key.js";
import { fingerprint } from "../../vault/fingerprint.js";
import { UserError } from "../user-error.js";
import type { VaultFoundation } from "./foundation.js";

type Where = Pick<VaultFoundation, "db" | "pins">;

/** Whether there is a vault, so that reports can be taken. */
export async function isOpen({ db }: Pick<VaultFoundation, "db">): Promise<boolean> {
  return (await currentEpochRow(db)) !== null;
}

/**
 * The epoch that reports are sealed to now, as the database has it and the file outside it confirms; null while there is no vault.
 * Call it before sealing, each time: a key that was swapped in the meantime must not be used once.
 * @throws UserError `vault-altered` when the two do not agree
 */
export async function sealingEpoch({ db, pins }: Where): Promise<EpochPublic | null> {
  const current = await currentEpochRow(db);
  if (!agree(current, await pins.read())) throw new UserError("vault-altered");
  return current && { name: current.name, publicKey: current.publicKey };
}

/**
 * The same at the start, where somebody can still do something about it.
 * @throws StartError
 */
export async function requirePinnedEpoch({ db, pins }: Where): Promise<void> {
  const current = await currentEpochRow(db);
  if (!agree(current, await pins.read())) throw new StartError(explain(current, pins.path));
  if (current) await keepPinOfNow({ db, pins });
}

/** The line that stands for a key in the file. */
export function pinOf({ name, publicKey }: EpochPublic): string {
  return `${name} ${fingerprint("epoch", publicKey)}`;
}

/**
 * Leaves the line of the epoch of now alone in the file; only ever takes lines away, so a swapped key is not adopted.
 * The lock keeps it from an epoch that is just being begun.
 */
export async function keepPinOfNow({ db, pins }: Where): Promise<void> {
  await alone(db, async (line) => {
    const current = await currentEpochRow(line);
    const lines = await pins.read();
    const kept = lines.filter((each) => current !== null && each === pinOf(current));
    if (kept.length === 1 && lines.length > 1) await pins.write(kept);
  });
}

function agree(current: EpochRow | null, lines: readonly string[]): boolean {
  return current === null ? lines.length === 0 : lines.includes(pinOf(current));
}

function explain(current: EpochRow | null, path: string): string {
  if (current === null) return `${path} knows a vault that the database does not have; restore both from one backup.`;
  return (
    `The vault's key ${current.name} in the database is not the one noted in ${path}. ` +
    "Somebody may have swapped it, so nothing is sealed: restore both from one backup, and see SECURITY.md."
  );
}
