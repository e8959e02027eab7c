import { type Bytes, fromUtf8, utf8 } from "./bytes.js";
import { pad, unpad } from "./padding.js";
import { VaultError } from "./vault-error.js";

/** Says what the content of a seal is, and throws when it is not that; a zod schema's `parse`, for example. */
export type Parse<T> = (content: unknown) => T;

/** @throws VaultError `invalid-content` for what JSON has no words for, such as `undefined` or a circle */
export function writeJson(content: unknown): Bytes {
  return pad(utf8(stringified(content)));
}

/** @throws VaultError `malformed` (padding) or `invalid-content` (no JSON, or not what `parse` knows) */
export function readJson<T>(padded: Uint8Array, parse: Parse<T>): T {
  const text = fromUtf8(unpad(padded));
  try {
    return parse(JSON.parse(text));
  } catch {
    throw new VaultError("invalid-content", "opened, but not what belongs there");
  }
}

function stringified(content: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(content);
  } catch {
    // A circle, a bigint, a toJSON that throws; refused below, without the words of the error, which may quote the content.
  }
  if (text === undefined) throw new VaultError("invalid-content", "cannot be written as JSON");
  return text;
}
