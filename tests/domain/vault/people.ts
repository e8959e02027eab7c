import { randomUUID } from "node:crypto";
import { openHand } from "../../../console/vault/hand.js";
import { homeShape, type RoleName, successionShape } from "../../../src/console/shapes.js";
import type { NewWrap } from "../../../src/domain/vault/begin-epoch.js";
import type { VaultFoundation } from "../../../src/domain/vault/foundation.js";
import { readHome } from "../../../src/domain/vault/home.js";
import { join, letMemberIn } from "../../../src/domain/vault/join.js";
import { invite, offerSetUp } from "../../../src/domain/vault/links.js";
import type { NewMember } from "../../../src/domain/vault/new-member.js";
import type { NextEpoch } from "../../../src/domain/vault/remove.js";
import type { Actor } from "../../../src/domain/vault/rights.js";
import { whoIs } from "../../../src/domain/vault/session.js";
import { type SetUp, setUpVault } from "../../../src/domain/vault/set-up.js";
import { readSuccession } from "../../../src/domain/vault/succession.js";
import { fromText } from "../../../src/vault/envelope-text.js";
import { smallCost, smallLimits } from "../../vault/samples.js";

/** A person with a browser: the real code of the console's page, with a cheap Argon2id. */
export interface Person {
  readonly hand: ReturnType<typeof openHand>;
  readonly name: string;
  readonly passphrase: string;
}

export function person(name: string, passphrase = `вигадана фраза для ${name}`): Person {
  return { hand: openHand(smallLimits), name, passphrase };
}

/** What the page sends to set the vault up. */
export function setUpBy({ hand, name, passphrase }: Person, token: string, epoch = "2026-Q4"): SetUp & { readonly paper: string } {
  const id = randomUUID();
  const made = hand.newVault({ id, epoch, passphrase, cost: smallCost });
  return {
    token,
    id,
    member: bytesOf(name, made.member),
    recoveryKey: fromText(made.recoveryKey),
    epoch: { name: epoch, publicKey: fromText(made.epoch.publicKey), wraps: made.epoch.wraps.map(wrapOf) },
    paper: made.groups.join("-"),
  };
}

export function newMemberBy({ hand, name, passphrase }: Person): NewMember {
  return bytesOf(name, hand.newMember({ passphrase, cost: smallCost }).member);
}

/** A vault with its first member, who is logged in. */
export async function opened(foundation: VaultFoundation, first: Person): Promise<Actor> {
  const token = (await offerSetUp(foundation)) ?? "";
  return whoIs(foundation, await setUpVault(foundation, setUpBy(first, token)));
}

/** Somebody invited by one member makes keys; they wait. */
export async function joined(
  foundation: VaultFoundation,
  by: Actor,
  newcomer: Person,
  roles: readonly RoleName[] = ["moderator"],
): Promise<{ readonly actor: Actor; readonly session: string }> {
  const { token } = await invite(foundation, by, roles);
  const session = await join(foundation, token, newMemberBy(newcomer));
  return { actor: await whoIs(foundation, session), session };
}

/** A member lets somebody in who waits, having opened the epochs. */
export async function letIn(foundation: VaultFoundation, member: Person, actor: Actor, newcomer: Actor): Promise<void> {
  const { publicKey, roles } = (await readHome(foundation, newcomer)).member;
  await openEpochs(foundation, member, actor);
  const key = homeShape(await readHome(foundation, newcomer)).member.publicKey;
  const wraps = roles.includes("moderator") ? member.hand.sealEpochsTo({ id: newcomer.id, publicKey: key }) : [];
  const given = wraps.map(({ epoch, wrap, vouch }) => ({ epoch, wrap: fromText(wrap), vouch: fromText(vouch) }));
  await letMemberIn(foundation, actor, { id: newcomer.id, publicKey, wraps: given });
}

export async function openEpochs(foundation: VaultFoundation, { hand }: Person, actor: Actor): Promise<void> {
  hand.openEpochs(homeShape(await readHome(foundation, actor)).epochs);
}

/** The epoch that follows when somebody goes. */
export async function nextWithout(foundation: VaultFoundation, { hand }: Person, actor: Actor, without: string): Promise<NextEpoch> {
  const next = hand.nextEpoch({ succession: successionShape(await readSuccession(foundation, actor)), without });
  return { name: next.name, publicKey: fromText(next.publicKey), wraps: next.wraps.map(wrapOf), answer: fromText(next.answer) };
}

function bytesOf(name: string, { publicKey, locked, proof }: { publicKey: string; locked: string; proof: string }): NewMember {
  return { name, publicKey: fromText(publicKey), locked: fromText(locked), proof: fromText(proof) };
}

function wrapOf({ recipient, publicKey, wrap, vouch }: { recipient: string; publicKey: string; wrap: string; vouch: string }): NewWrap {
  return { recipient, publicKey: fromText(publicKey), wrap: fromText(wrap), vouch: fromText(vouch) };
}
