import { addWraps, alone, beginEpoch, type Line, type WrapRow } from "../../db/vault.js";
import { PUBLIC_KEY_BYTES } from "../../vault/key-pair.js";
import type { VaultFoundation } from "./foundation.js";
import { keepPinOfNow, pinOf } from "./pinned-epoch.js";
import { Refusal } from "./refusal.js";

/** A recipient's way to a new epoch, as the browser that made the epoch sends it. */
export type NewWrap = Omit<WrapRow, "epoch">;

export interface NewEpoch {
  readonly name: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly wraps: readonly NewWrap[];
}

/** To whom an epoch must be sealed. */
export type Recipient = Pick<WrapRow, "recipient" | "publicKey">;

/**
 * Begins an epoch together with whatever `work` does, all or nothing; `work` refuses what must not be. The fingerprint is noted before
 * the database has the epoch: a crash in between leaves a line too many, never an epoch that the service does not know.
 */
export async function withNewEpoch(foundation: VaultFoundation, epoch: NewEpoch, work: (line: Line) => Promise<void>): Promise<void> {
  const { db, pins, clock } = foundation;
  requireForm(epoch);
  try {
    await alone(db, async (line) => {
      await work(line);
      await pins.write([...(await pins.read()), pinOf(epoch)]);
      await beginEpoch(line, epoch, clock());
      await addWraps(
        line,
        epoch.wraps.map((wrap) => ({ ...wrap, epoch: epoch.name })),
      );
    });
  } finally {
    await keepPinOfNow(foundation);
  }
}

/** @throws Refusal `out-of-date` unless the epoch is sealed to exactly these people and keys */
export function requireRecipients({ wraps }: NewEpoch, wanted: readonly Recipient[]): void {
  const form = (each: Recipient) => `${each.recipient} ${Buffer.from(each.publicKey).toString("hex")}`;
  const given = wraps.map(form).sort().join();
  if (given !== wanted.map(form).sort().join()) throw new Refusal("out-of-date");
}

/** A page that was opened just before a quarter ended may still name the epoch of then. */
export function requireName({ name }: NewEpoch, now: Date, nameAt: (moment: Date) => string): void {
  const yesterday = new Date(now.getTime() - 24 * 3_600_000);
  if (name !== nameAt(now) && name !== nameAt(yesterday)) throw new Refusal("out-of-date");
}

function requireForm({ publicKey, wraps }: NewEpoch): void {
  const whole = [publicKey, ...wraps.map((wrap) => wrap.publicKey)].every((key) => key.length === PUBLIC_KEY_BYTES);
  if (!whole || wraps.some(({ wrap, vouch }) => wrap.length === 0 || vouch.length !== 32)) throw new Refusal("invalid-input");
}
