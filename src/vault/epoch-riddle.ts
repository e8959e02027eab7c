import type { Bytes } from "./bytes.js";
import { openKey, sealKey } from "./capsule.js";
import { contextOf } from "./context.js";
import type { EpochKey, EpochPublic } from "./epoch-key.js";
import { type Random, secureRandom } from "./random.js";

/**
 * 32 bytes sealed to an epoch: whoever gives them back holds its secret half. The service asks so before it takes the next epoch,
 * since a row in the database makes anybody a moderator, but does not open this.
 */
export function riddle({ name, publicKey }: EpochPublic, answer: Uint8Array, random: Random = secureRandom): Bytes {
  return sealKey(publicKey, riddleContext(name), answer, random);
}

/** @throws VaultError as `openKey` */
export function solveRiddle(epoch: EpochKey, sealed: Uint8Array): Uint8Array {
  return openKey(epoch, riddleContext(epoch.name), sealed);
}

function riddleContext(name: string): string {
  return contextOf("epoch.riddle", name);
}
