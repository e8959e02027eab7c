import { type Bytes, concat } from "./bytes.js";
import { contextOf } from "./context.js";
import type { EpochKey } from "./epoch-key.js";
import { requireEpoch } from "./epoch-name.js";
import { sodium } from "./sodium.js";
import { subKey } from "./sub-key.js";

/**
 * Says under the epoch's own secret that a recipient has this public key: 32 bytes, made by whoever seals the epoch to it. When a
 * later epoch is sealed to the same people, their keys come from the server, and one that was put there by anybody else has no vouch.
 * @param recipient a member's id, or `recovery`
 */
export function vouchFor({ name, secretKey }: Pick<EpochKey, "name" | "secretKey">, recipient: string, publicKey: Uint8Array): Bytes {
  const said = contextOf("vouch", requireEpoch(name), recipient, sodium.to_hex(publicKey));
  return concat(sodium.crypto_generichash(32, said, subKey(secretKey, "epoch.vouch")));
}

export function isVouched(
  epoch: Pick<EpochKey, "name" | "secretKey">,
  recipient: string,
  publicKey: Uint8Array,
  vouch: Uint8Array,
): boolean {
  const expected = vouchFor(epoch, recipient, publicKey);
  return expected.length === vouch.length && sodium.memcmp(expected, vouch);
}
