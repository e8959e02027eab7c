import { createCipheriv, createDecipheriv } from "node:crypto";
import { fewRandomBytes } from "./random.js";

const IV = 12;
const TAG = 16;

/**
 * Seals an update for the inbox with AES-256-GCM: iv (12 bytes), tag (16 bytes), ciphertext. `place` (bot and update key) is
 * authenticated, so that a body moved to another row does not open. The key has 32 bytes.
 */
export function sealUpdate(key: Uint8Array, place: string, body: string): Uint8Array<ArrayBuffer> {
  const iv = fewRandomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place, "utf8"));
  const sealed = Buffer.concat([cipher.update(body, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), sealed]));
}

/** The text of a sealed update; null when the key, the place or the bytes are not those of the sealing. */
export function openUpdate(key: Uint8Array, place: string, sealed: Uint8Array): string | null {
  if (sealed.length < IV + TAG) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, IV), { authTagLength: TAG })
    .setAAD(Buffer.from(place, "utf8"))
    .setAuthTag(sealed.subarray(IV, IV + TAG));
  const head = decipher.update(sealed.subarray(IV + TAG));
  try {
    return Buffer.concat([head, decipher.final()]).toString("utf8");
  } catch {
    // final() throws for one reason only: the tag does not fit.
    return null;
  }
}
