import { createHmac, timingSafeEqual } from "node:crypto";
import { type WrapRow, wrapsOf } from "../../db/vault.js";
import type { EpochPublic } from "../../vault/epoch-key.js";
import { nextEpoch } from "../../vault/epoch-name.js";
import { riddle } from "../../vault/epoch-riddle.js";
import type { VaultFoundation } from "./foundation.js";
import { sealingEpoch } from "./pinned-epoch.js";
import { Refusal } from "./refusal.js";
import { type Actor, requireRight } from "./rights.js";

/** What a browser needs to begin the next epoch. */
export interface Succession {
  readonly epoch: EpochPublic;
  /** The next one's name. */
  readonly next: string;
  /** Everybody whom the epoch of now is sealed to. */
  readonly recipients: readonly WrapRow[];
  /** To be solved with the secret half of the epoch of now. */
  readonly riddle: Uint8Array;
}

/** @throws Refusal `forbidden`, `vault-missing`; UserError `vault-altered` */
export async function readSuccession(foundation: VaultFoundation, actor: Actor): Promise<Succession> {
  requireRight(actor, "begin-epoch");
  const epoch = await pinnedEpoch(foundation);
  return {
    epoch,
    next: nextEpoch(epoch.name, foundation.clock()),
    recipients: await wrapsOf(foundation.db, { epoch: epoch.name }),
    riddle: riddle(epoch, answerFor(foundation, actor, epoch)),
  };
}

/**
 * Whether this member, in this session, has solved the riddle of the epoch of now; gives that epoch.
 * @throws Refusal `forbidden`; UserError `vault-altered`
 */
export async function requireHolder(foundation: VaultFoundation, actor: Actor, answer: Uint8Array): Promise<EpochPublic> {
  requireRight(actor, "begin-epoch");
  const epoch = await pinnedEpoch(foundation);
  const right = answerFor(foundation, actor, epoch);
  if (answer.length !== right.length || !timingSafeEqual(answer, right)) throw new Refusal("forbidden");
  return epoch;
}

async function pinnedEpoch(foundation: VaultFoundation): Promise<EpochPublic> {
  const epoch = await sealingEpoch(foundation);
  if (!epoch) throw new Refusal("vault-missing");
  return epoch;
}

function answerFor({ serviceKey }: VaultFoundation, actor: Actor, epoch: EpochPublic): Buffer {
  return createHmac("sha256", serviceKey)
    .update(`zvistka|v1|riddle|${epoch.name}|${actor.id}|`)
    .update(actor.session)
    .update(epoch.publicKey)
    .digest();
}
