import { sodium } from "./sodium.js";

/** Gives so many random bytes. An argument everywhere, so that known answers can be tested; nothing else ever passes its own. */
export type Random = (bytes: number) => Uint8Array;

/** libsodium's source: `crypto.getRandomValues` of Node or the browser. */
export const secureRandom: Random = (bytes) => sodium.randombytes_buf(bytes);

/** A whole number from 0 to `below` - 1, each as likely as the other. `below` is at most 256. */
export function randomBelow(below: number, random: Random): number {
  const even = 256 - (256 % below);
  for (;;) {
    const [byte = 0] = random(1);
    if (byte < even) return byte % below;
  }
}
