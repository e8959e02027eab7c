import type { Line } from "./vault.js";

type Hash = Uint8Array<ArrayBuffer>;

export async function addSession(line: Line, tokenHash: Hash, memberId: string, now: Date): Promise<void> {
  await line.consoleSession.create({ data: { tokenHash, memberId, createdAt: now, seenAt: now } });
}

/** Notes that a session is used, and says whose it is; null when there is none that was seen and begun late enough. */
export async function touchSession(
  line: Line,
  tokenHash: Hash,
  now: Date,
  since: { readonly seen: Date; readonly begun: Date },
): Promise<string | null> {
  const [row] = await line.consoleSession.updateManyAndReturn({
    where: { tokenHash, seenAt: { gt: since.seen }, createdAt: { gt: since.begun } },
    data: { seenAt: now },
    select: { memberId: true },
  });
  return row?.memberId ?? null;
}

export async function endSession(line: Line, tokenHash: Hash): Promise<void> {
  await line.consoleSession.deleteMany({ where: { tokenHash } });
}

/** Ends a member's sessions, all or all but one. */
export async function endSessionsOf(line: Line, memberId: string, but?: Hash): Promise<void> {
  await line.consoleSession.deleteMany({ where: { memberId, ...(but && { tokenHash: { not: but } }) } });
}

/** Removes what has ended long since. */
export async function forgetSessions(line: Line, begunBefore: Date): Promise<void> {
  await line.consoleSession.deleteMany({ where: { createdAt: { lt: begunBefore } } });
}
