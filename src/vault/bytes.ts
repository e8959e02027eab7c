import { VaultError } from "./vault-error.js";

/** Bytes that own their memory: what the database client and the browser's Blob ask for. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
// A mark at the beginning is a character like any other here; swallowing it would change what was sealed.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

/** @throws VaultError `invalid-content` when the bytes are not UTF-8 */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new VaultError("invalid-content", "not UTF-8");
  }
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @throws VaultError `bad-argument` when it does not have that many bytes */
export function requireLength(what: string, bytes: Uint8Array, length: number): void {
  if (bytes.length !== length) throw new VaultError("bad-argument", `${what} has ${bytes.length} bytes, not ${length}`);
}
