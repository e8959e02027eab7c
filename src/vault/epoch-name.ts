import { VaultError } from "./vault-error.js";

const FORM = /^(\d{4})-Q([1-4])(?:-([2-9]|[1-9]\d{1,3}))?$/;

interface Epoch {
  readonly quarter: string;
  readonly counter: number;
}

/** The first epoch of the quarter (UTC) that a moment falls into: `2026-Q4`. */
export function firstEpoch(now: Date): string {
  return `${now.getUTCFullYear()}-Q${Math.floor(now.getUTCMonth() / 3) + 1}`;
}

/**
 * The epoch after `current`: the first one of the quarter now, or, when that one has begun already (a moderator left), its
 * next: `2026-Q4-2`, `2026-Q4-3`. A clock that went back does not bring an old name back.
 * @throws VaultError `bad-argument` when `current` is no name of an epoch
 */
export function nextEpoch(current: string, now: Date): string {
  const { quarter, counter } = read(current);
  const first = firstEpoch(now);
  return first > quarter ? first : `${quarter}-${counter + 1}`;
}

/** @throws VaultError `bad-argument` when it is no name of an epoch */
export function requireEpoch(name: string): string {
  read(name);
  return name;
}

function read(name: string): Epoch {
  const [, year, quarter, counter] = FORM.exec(name) ?? [];
  if (year === undefined) throw new VaultError("bad-argument", "not the name of an epoch");
  return { quarter: `${year}-Q${quarter}`, counter: Number(counter ?? 1) };
}
