import { appendNotes } from "../../db/audit.js";
import { spendLink } from "../../db/one-time-links.js";
import { addWraps, alone, epochRows, type Line } from "../../db/vault.js";
import { letIn, type MemberRow, memberById, memberRows } from "../../db/vault-members.js";
import { vaultNote } from "./audit.js";
import type { NewWrap } from "./begin-epoch.js";
import type { VaultFoundation } from "./foundation.js";
import { type NewMember, storeMember } from "./new-member.js";
import { Refusal } from "./refusal.js";
import { type Actor, requireRight } from "./rights.js";
import { openSession } from "./session.js";
import { tokenHash } from "./token.js";

/**
 * Somebody with a one-time link has made keys. They are logged in, and may do nothing until a colleague lets them in.
 * @throws Refusal `link-invalid`, `name-refused`, `name-taken`, `invalid-input`
 */
export async function join(foundation: VaultFoundation, token: string, member: NewMember): Promise<string> {
  const { db, clock, newId } = foundation;
  const [id, now] = [newId(), clock()];
  await alone(db, async (line) => {
    const link = await spendLink(line, tokenHash(token), "join", now);
    if (!link) throw new Refusal("link-invalid");
    await storeMember(line, member, { id, roles: link.roles, invitedBy: link.madeBy, askedAt: now, joinedAt: null });
    await appendNotes(line, [vaultNote("member.asked", null, id, now)]);
  });
  return openSession(foundation, id);
}

/** One epoch sealed to the newcomer. */
export type EpochWrap = Pick<NewWrap, "wrap" | "vouch"> & { readonly epoch: string };

export interface LettingIn {
  readonly id: string;
  /** The key whose fingerprint was compared. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** Every epoch for a moderator, none for anybody else. */
  readonly wraps: readonly EpochWrap[];
}

/**
 * Lets a newcomer in, after a moderator has compared the fingerprint and sealed the epochs to the newcomer's key.
 * @throws Refusal `forbidden`, `member-unknown`, `key-changed`, `second-person`, `out-of-date`
 */
export async function letMemberIn({ db, clock }: VaultFoundation, actor: Actor, { id, publicKey, wraps }: LettingIn): Promise<void> {
  requireRight(actor, "let-in");
  await alone(db, async (line) => {
    const newcomer = await memberById(line, id);
    if (!newcomer || newcomer.joinedAt !== null) throw new Refusal("member-unknown");
    if (!Buffer.from(newcomer.publicKey).equals(publicKey)) throw new Refusal("key-changed");
    await requireSecondPerson(line, actor, newcomer);
    await requireEveryEpoch(line, newcomer, wraps);
    await addWraps(
      line,
      wraps.map((wrap) => ({ ...wrap, recipient: id, publicKey })),
    );
    await letIn(line, id, clock());
    await appendNotes(line, [vaultNote("member.added", actor, id, clock())]);
  });
}

/** Whoever invited lets in only as long as there is no other moderator who could. */
async function requireSecondPerson(line: Line, actor: Actor, newcomer: MemberRow): Promise<void> {
  if (newcomer.invitedBy !== actor.id) return;
  const others = (await memberRows(line)).filter((member) => member.id !== actor.id && isModerator(member));
  if (others.length > 0) throw new Refusal("second-person");
}

async function requireEveryEpoch(line: Line, newcomer: MemberRow, wraps: readonly EpochWrap[]): Promise<void> {
  const epochs = newcomer.roles.includes("moderator") ? await epochRows(line) : [];
  const sorted = (names: readonly string[]) => [...names].sort().join();
  const fits = sorted(epochs.map(({ name }) => name)) === sorted(wraps.map(({ epoch }) => epoch));
  if (!fits) throw new Refusal("out-of-date");
  if (wraps.some(({ wrap, vouch }) => wrap.length === 0 || vouch.length !== 32)) throw new Refusal("invalid-input");
}

function isModerator({ joinedAt, roles }: MemberRow): boolean {
  return joinedAt !== null && roles.includes("moderator");
}
