import { Refusal } from "./refusal.js";

const WINDOW_MS = 15 * 60_000;

export interface AttemptLimits {
  readonly perMember: number;
  readonly inAll: number;
}

export const usualAttempts: AttemptLimits = { perMember: 10, inAll: 100 };

export interface LoginAttempts {
  /** @throws Refusal `too-many-attempts` */
  count(nameKey: string, now: Date): void;
  /** Forgets a member's attempts: the right proof came. */
  clear(nameKey: string): void;
}

/**
 * Counts the attempts of the last quarter of an hour in memory, not in a table: a guess must find 256 bits or go through Argon2id, so
 * little is lost when a restart forgets them, and a table would let anybody without a login write to the database. What is held is
 * bounded by the limit in all.
 */
export function loginAttempts({ perMember, inAll }: AttemptLimits = usualAttempts): LoginAttempts {
  let made: readonly { readonly nameKey: string; readonly at: number }[] = [];
  const count = (nameKey: string, now: Date) => {
    made = made.filter(({ at }) => at > now.getTime() - WINDOW_MS);
    const mine = made.filter((attempt) => attempt.nameKey === nameKey).length;
    if (made.length >= inAll || mine >= perMember) throw new Refusal("too-many-attempts");
    made = [...made, { nameKey, at: now.getTime() }];
  };
  const clear = (nameKey: string) => {
    made = made.filter((attempt) => attempt.nameKey !== nameKey);
  };
  return { count, clear };
}
