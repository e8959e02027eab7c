import { appendNotes } from "../../db/audit.js";
import { endSessionsOf } from "../../db/console-sessions.js";
import { dropLinksOf } from "../../db/one-time-links.js";
import { alone, currentEpochRow, dropWraps, type Line, wrapsOf } from "../../db/vault.js";
import { forgetMember, memberById } from "../../db/vault-members.js";
import { nextEpoch } from "../../vault/epoch-name.js";
import { vaultNote } from "./audit.js";
import { type NewEpoch, requireName, requireRecipients, withNewEpoch } from "./begin-epoch.js";
import type { VaultFoundation } from "./foundation.js";
import { Refusal } from "./refusal.js";
import { type Actor, requireRight } from "./rights.js";
import { requireHolder } from "./succession.js";

/** The epoch that follows, from somebody who holds the one of now. */
export interface NextEpoch extends NewEpoch {
  readonly answer: Uint8Array;
}

/**
 * Removes a member: wraps, lock, sessions and links are gone. Who could open reports is followed by a new epoch, made by the remover's
 * browser; who could not (still waiting, or no moderator) needs none.
 * @throws Refusal `forbidden`, `not-yourself`, `member-unknown`, `out-of-date`; UserError `vault-altered`
 */
export async function removeMember(foundation: VaultFoundation, actor: Actor, id: string, next: NextEpoch | null): Promise<void> {
  requireRight(actor, "remove");
  if (id === actor.id) throw new Refusal("not-yourself");
  const take = async (line: Line) => {
    await takeAway(line, id, foundation.clock());
    await appendNotes(line, [vaultNote("member.removed", actor, id, foundation.clock())]);
  };
  if (next === null) {
    await alone(foundation.db, async (line) => {
      if ((await wrapsOf(line, { recipient: id })).length > 0) throw new Refusal("out-of-date");
      await take(line);
    });
    return;
  }
  const now = await requireHolder(foundation, actor, next.answer);
  await withNewEpoch(foundation, withoutAnswer(next), async (line) => {
    if ((await currentEpochRow(line))?.name !== now.name) throw new Refusal("out-of-date");
    requireName(next, foundation.clock(), (moment) => nextEpoch(now.name, moment));
    requireRecipients(
      next,
      (await wrapsOf(line, { epoch: now.name })).filter(({ recipient }) => recipient !== id),
    );
    await take(line);
  });
}

async function takeAway(line: Line, id: string, now: Date): Promise<void> {
  if (!(await memberById(line, id))) throw new Refusal("member-unknown");
  await dropWraps(line, id);
  await endSessionsOf(line, id);
  await dropLinksOf(line, id);
  await forgetMember(line, id, now);
}

function withoutAnswer({ name, publicKey, wraps }: NextEpoch): NewEpoch {
  return { name, publicKey, wraps };
}
