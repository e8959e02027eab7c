import type { SuccessionShape } from "../../src/console/shapes.js";
import { fromText, toText } from "../../src/vault/envelope-text.js";
import { createEpochKey, type EpochKey, openEpochKey, wrapEpochKey } from "../../src/vault/epoch-key.js";
import { fingerprint } from "../../src/vault/fingerprint.js";
import type { KeyPair } from "../../src/vault/key-pair.js";
import { loginProof } from "../../src/vault/login-proof.js";
import { createModeratorKey, lockModeratorKey, openModeratorKey, settingOfLocked } from "../../src/vault/moderator-key.js";
import { type Cost, type CostLimits, readSetting, type Stretched, stretch, stretchNew, usualLimits } from "../../src/vault/passphrase.js";
import { codeGroups } from "../../src/vault/readable-code.js";
import { askGroups, createRecoveryCode, hasGroups, recoveryKeyPair } from "../../src/vault/recovery-key.js";
import { VaultError } from "../../src/vault/vault-error.js";
import { vouchFor } from "../../src/vault/vouch.js";
import { followEpoch, type NextEpochText } from "./follow-epoch.js";

/** A member's keys as the server stores them. */
export interface LockText {
  readonly locked: string;
  readonly proof: string;
}

export interface MadeMember {
  readonly member: LockText & { readonly publicKey: string };
  readonly fingerprint: string;
}

export interface MadeVault extends MadeMember {
  readonly epochFingerprint: string;
  /** The recovery code in its groups, to be written down. */
  readonly groups: readonly string[];
  /** Which two of them are asked back, counted from 1. */
  readonly asked: readonly [number, number];
  readonly recoveryKey: string;
  readonly epoch: { readonly name: string; readonly publicKey: string; readonly wraps: readonly WrapText[] };
}

export interface WrapText {
  readonly recipient: string;
  readonly publicKey: string;
  readonly wrap: string;
  readonly vouch: string;
}

/** What opens an epoch, as the server tells it. */
export interface EpochText {
  readonly name: string;
  readonly publicKey: string;
  readonly wrap: string | null;
}

/**
 * Everything that a secret key is needed for. It lives in a worker: there Argon2id stops nobody, and the keys are in no page's memory.
 * Bytes come and go as text. Whatever the vault throws passes through as VaultError.
 * @param limits other than the usual ones only where tests must not wait
 */
export function openHand(limits: CostLimits = usualLimits) {
  let code: string | null = null;
  let asked: readonly [number, number] | null = null;
  let stretched: Stretched | null = null;
  let pair: KeyPair | null = null;
  let epochs: readonly EpochKey[] = [];

  const make = (passphrase: string, cost: Cost): MadeMember => {
    const fresh = stretchNew(passphrase, cost, limits);
    pair = createModeratorKey();
    const lock = { locked: toText(lockModeratorKey(pair, fresh)), proof: toText(loginProof(fresh)) };
    return { member: { publicKey: toText(pair.publicKey), ...lock }, fingerprint: fingerprint("moderator", pair.publicKey) };
  };

  return {
    /** Makes a member, a recovery code and the first epoch. */
    newVault({ id, epoch: name, passphrase, cost }: { id: string; epoch: string; passphrase: string; cost: Cost }): MadeVault {
      const made = make(passphrase, cost);
      code = createRecoveryCode();
      asked = askGroups(code);
      const paper = recoveryKeyPair(code);
      const epoch = createEpochKey(name);
      epochs = [epoch];
      const wraps = [wrapFor(epoch, id, fromText(made.member.publicKey)), wrapFor(epoch, "recovery", paper.publicKey)];
      return {
        ...made,
        epochFingerprint: fingerprint("epoch", epoch.publicKey),
        groups: codeGroups(code),
        asked,
        recoveryKey: toText(paper.publicKey),
        epoch: { name, publicKey: toText(epoch.publicKey), wraps },
      };
    },

    /** Whether two groups typed from the paper are right; then the code is forgotten here. */
    checkGroups(typed: readonly [string, string]): boolean {
      if (code === null || asked === null || !hasGroups(code, asked, typed)) return false;
      code = null;
      return true;
    },

    newMember({ passphrase, cost }: { passphrase: string; cost: Cost }): MadeMember {
      return make(passphrase, cost);
    },

    /** What proves a passphrase at login; the stretched passphrase is kept until `unlock`. */
    prove({ passphrase, setting }: { passphrase: string; setting: string }): string {
      stretched = stretch(passphrase, readSetting(fromText(setting)), limits);
      return toText(loginProof(stretched));
    },

    /** Opens one's own key, with a passphrase or with what `prove` has kept; gives its fingerprint. */
    unlock({ publicKey, locked, passphrase }: { publicKey: string; locked: string; passphrase?: string }): string {
      const lock = fromText(locked);
      const key = passphrase === undefined ? stretched : stretch(passphrase, settingOfLocked(lock), limits);
      stretched = null;
      if (key === null) throw new VaultError("bad-argument", "nothing to unlock with");
      pair = openModeratorKey(fromText(publicKey), lock, key);
      return fingerprint("moderator", pair.publicKey);
    },

    isUnlocked(): boolean {
      return pair !== null;
    },

    /** Opens the epochs that are sealed to this member. */
    openEpochs(given: readonly EpochText[]): void {
      const mine = held(pair);
      epochs = given.flatMap(({ name, publicKey, wrap }) =>
        wrap === null ? [] : [openEpochKey({ name, publicKey: fromText(publicKey) }, fromText(wrap), mine)],
      );
    },

    fingerprints(keys: readonly { of: "moderator" | "epoch"; publicKey: string }[]): readonly string[] {
      return keys.map(({ of, publicKey }) => fingerprint(of, fromText(publicKey)));
    },

    /** Every epoch sealed to a newcomer's key. */
    sealEpochsTo({ id, publicKey }: { id: string; publicKey: string }): readonly { epoch: string; wrap: string; vouch: string }[] {
      return epochs.map((epoch) => {
        const { wrap, vouch } = wrapFor(epoch, id, fromText(publicKey));
        return { epoch: epoch.name, wrap, vouch };
      });
    },

    /** The next epoch, sealed to everybody of this one but the one who goes. */
    nextEpoch({ succession, without }: { succession: SuccessionShape; without: string }): NextEpochText {
      return followEpoch(epochs, succession, without);
    },

    changePassphrase(given: {
      publicKey: string;
      locked: string;
      old: string;
      fresh: string;
      cost: Cost;
    }): LockText & { oldProof: string } {
      const lock = fromText(given.locked);
      const old = stretch(given.old, settingOfLocked(lock), limits);
      const mine = openModeratorKey(fromText(given.publicKey), lock, old);
      const fresh = stretchNew(given.fresh, given.cost, limits);
      return { oldProof: toText(loginProof(old)), locked: toText(lockModeratorKey(mine, fresh)), proof: toText(loginProof(fresh)) };
    },

    /** Forgets every key. */
    lock(): void {
      [code, asked, stretched, pair, epochs] = [null, null, null, null, []];
    },
  };
}

export type Hand = ReturnType<typeof openHand>;

/** An epoch sealed to a recipient, with the vouch for whoever makes the next one. */
export function wrapFor(epoch: EpochKey, recipient: string, publicKey: Uint8Array): WrapText {
  return {
    recipient,
    publicKey: toText(publicKey),
    wrap: toText(wrapEpochKey(epoch, publicKey)),
    vouch: toText(vouchFor(epoch, recipient, publicKey)),
  };
}

function held(pair: KeyPair | null): KeyPair {
  if (pair === null) throw new VaultError("bad-argument", "the key is locked");
  return pair;
}
