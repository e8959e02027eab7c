import { createHash } from "node:crypto";

/** What the database keeps of a token: it has 256 random bits, so a plain hash gives nothing away. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update("zvistka|v1|token|").update(token).digest());
}
