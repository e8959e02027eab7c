import type { SuccessionShape } from "../../src/console/shapes.js";
import { fromText, toText } from "../../src/vault/envelope-text.js";
import { createEpochKey, type EpochKey } from "../../src/vault/epoch-key.js";
import { solveRiddle } from "../../src/vault/epoch-riddle.js";
import { VaultError } from "../../src/vault/vault-error.js";
import { isVouched } from "../../src/vault/vouch.js";
import { type WrapText, wrapFor } from "./hand.js";

export interface NextEpochText {
  readonly name: string;
  readonly publicKey: string;
  readonly wraps: readonly WrapText[];
  readonly answer: string;
}

/**
 * A new epoch, sealed to the recipients of this one except who goes. Their keys come from the server, so each must carry the vouch of
 * whoever let them in; one without would be somebody who was slipped in.
 * @throws VaultError `wrong-key` for a recipient without a vouch, or an epoch that is not the one held here
 */
export function followEpoch(
  held: readonly EpochKey[],
  { epoch, next, recipients, riddle }: SuccessionShape,
  without: string,
): NextEpochText {
  const current = held.find(({ name, publicKey }) => name === epoch.name && toText(publicKey) === epoch.publicKey);
  if (!current) throw new VaultError("wrong-key", "the epoch of now is not the one held here");
  const staying = recipients.filter(({ recipient }) => recipient !== without);
  for (const { recipient, publicKey, vouch } of staying) {
    if (!isVouched(current, recipient, fromText(publicKey), fromText(vouch)))
      throw new VaultError("wrong-key", "a recipient without a vouch");
  }
  const fresh = createEpochKey(next);
  return {
    name: next,
    publicKey: toText(fresh.publicKey),
    wraps: staying.map(({ recipient, publicKey }) => wrapFor(fresh, recipient, fromText(publicKey))),
    answer: toText(solveRiddle(current, fromText(riddle))),
  };
}
