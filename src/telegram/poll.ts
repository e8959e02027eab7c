import { z } from "zod";
import type { Standing } from "./connection.js";
import type { Intake } from "./intake.js";
import { untilDone, waitForDatabase } from "./patience.js";
import type { Line } from "./send.js";
import { allowedUpdates, toInbox } from "./update.js";

const LONG_POLL_SECONDS = 50;
/** Above this many in memory the bot takes no more: Telegram keeps updates for a day. */
const MOST_WAITING = 1_000;

export interface PollOptions extends Line {
  readonly standing: Standing;
  readonly intake: Intake;
  /** Milliseconds; longer than the long poll itself. */
  readonly pollTimeout: number;
}

/**
 * Takes updates until the signal. A batch is confirmed only by the next call, and that comes only after the commit into
 * the inbox: while the database is away, Telegram keeps what people write.
 */
export async function poll(options: PollOptions): Promise<void> {
  const { intake, sleep, signal, standing } = options;
  let offset = 0;
  while (!signal.aborted) {
    while (intake.size() > MOST_WAITING && !signal.aborted) await sleep(100, signal);
    const taken = await untilDone(() => take(options, offset), { sleep, signal, waitAfter: standing.waitAfter });
    if (taken === undefined) return;
    standing.state = "running";
    const updates = taken.done.map(toInbox).filter((update) => update !== null);
    if (updates.length === 0) continue;
    const stored = await untilDone(() => intake.store(updates), { sleep, signal, waitAfter: waitForDatabase });
    // The numbers may start again anywhere after a week of silence, so only those of this batch count.
    if (stored) offset = Math.max(...updates.map(({ key }) => Number(key))) + 1;
  }
}

async function take({ api, signal, pollTimeout }: PollOptions, offset: number): Promise<readonly unknown[]> {
  const request = { offset, timeout: LONG_POLL_SECONDS, limit: 100, allowed_updates: allowedUpdates };
  return z.array(z.unknown()).parse(await api("getUpdates", request, { timeout: pollTimeout, signal }));
}
