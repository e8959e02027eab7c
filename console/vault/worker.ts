import { VaultError } from "../../src/vault/vault-error.js";
import { type Call, type Outcome, ready } from "./calls.js";
import { openHand } from "./hand.js";

const hand = openHand();

self.onmessage = ({ data }: MessageEvent<Call>) => {
  self.postMessage({ id: data.id, ...outcomeOf(data) } satisfies { id: number } & Outcome);
};
// The vault waits for libsodium before this line, and what is sent to a worker meanwhile is lost.
self.postMessage(ready);

/** A bug passes by its name alone: an error's message might quote what it stumbled over. */
function outcomeOf({ method, args }: Call): Outcome {
  try {
    return { value: (hand[method] as (...given: readonly unknown[]) => unknown)(...args) };
  } catch (error) {
    return { error: error instanceof VaultError ? error.code : "unexpected" };
  }
}
