import type { Bytes } from "./bytes.js";
import { openKey, sealKey } from "./capsule.js";
import { contextOf } from "./context.js";
import { requireEpoch } from "./epoch-name.js";
import { type KeyPair, keyPairOf, SECRET_KEY_BYTES } from "./key-pair.js";
import { type Random, secureRandom } from "./random.js";
import { sodium } from "./sodium.js";
import { VaultError } from "./vault-error.js";

/** What the service knows of an epoch, and what it may: enough to seal, nothing to open. */
export interface EpochPublic {
  /** `2026-Q4`; see epoch-name.ts. */
  readonly name: string;
  readonly publicKey: Uint8Array;
}

export interface EpochKey extends EpochPublic, KeyPair {}

/** A new key for an epoch; made in a moderator's browser, since the secret half must never be in the service's memory. */
export function createEpochKey(name: string, random: Random = secureRandom): EpochKey {
  return { name: requireEpoch(name), ...keyPairOf(random(SECRET_KEY_BYTES)) };
}

/** The secret half sealed to one recipient: a moderator's public key, or that of the recovery key. */
export function wrapEpochKey(epoch: EpochKey, recipientPublicKey: Uint8Array, random: Random = secureRandom): Bytes {
  return sealKey(recipientPublicKey, wrapContext(epoch), epoch.secretKey, random);
}

/**
 * The epoch's key out of a wrap. Its public half must be the one that the service seals to: a wrap that somebody with the
 * database made for a pair of their own does not pass.
 * @throws VaultError `does-not-open`, `wrong-place` for another epoch's wrap, `wrong-key` for another pair
 */
export function openEpochKey({ name, publicKey }: EpochPublic, wrap: Uint8Array, recipient: KeyPair): EpochKey {
  const pair = keyPairOf(openKey(recipient, wrapContext({ name }), wrap));
  const same = publicKey.length === pair.publicKey.length && sodium.memcmp(publicKey, pair.publicKey);
  if (!same) throw new VaultError("wrong-key", `the wrap holds another key than that of ${name}`);
  return { name, ...pair };
}

/**
 * The epoch's public half for sealing something at a place that names its epoch; sealed to any other it would never open again.
 * @throws VaultError `bad-argument` when the place names another epoch
 */
export function publicKeyFor({ name, publicKey }: EpochPublic, place: { readonly epoch: string }): Uint8Array {
  if (place.epoch !== name) throw new VaultError("bad-argument", `sealed to ${name} under the name of another epoch`);
  return publicKey;
}

function wrapContext({ name }: Pick<EpochPublic, "name">): string {
  return contextOf("epoch.secret", requireEpoch(name));
}
