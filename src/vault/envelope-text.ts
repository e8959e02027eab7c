import { type Bytes, concat } from "./bytes.js";
import { sodium } from "./sodium.js";
import { VaultError } from "./vault-error.js";

const PREFIX = "v1.";

/** An envelope as text for JSON and forms: `v1.` and base64url without padding. */
export function toText(envelope: Uint8Array): string {
  return PREFIX + sodium.to_base64(envelope, sodium.base64_variants.URLSAFE_NO_PADDING);
}

/**
 * The bytes of an envelope that was written by `toText`; there is one text for every envelope and no other is taken.
 * @throws VaultError `unknown-version` or `malformed`
 */
export function fromText(text: string): Bytes {
  if (!text.startsWith(PREFIX)) throw versionOrForm(text);
  try {
    // libsodium refuses padding and stray bits in the last letter: either would be a second text for the same envelope.
    return concat(sodium.from_base64(text.slice(PREFIX.length), sodium.base64_variants.URLSAFE_NO_PADDING));
  } catch {
    throw new VaultError("malformed", "not base64url");
  }
}

function versionOrForm(text: string): VaultError {
  const version = /^v(\d{1,4})\./.exec(text)?.[1];
  return version === undefined
    ? new VaultError("malformed", "a text that is no envelope")
    : new VaultError("unknown-version", `an envelope of version ${version}`);
}
