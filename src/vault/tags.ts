import { openBytes, sealBytes } from "./aead.js";
import { type Bytes, fromUtf8, requireLength, utf8 } from "./bytes.js";
import { contextOf, requireUuid } from "./context.js";
import { padTo, unpadFrom } from "./padding.js";
import { type Random, secureRandom } from "./random.js";
import { sodium } from "./sodium.js";

const KEY_BYTES = 32;
/** Every contact has this length, so that the number of digits, which tells the age of an account, stays inside. */
const CONTACT_BYTES = 64;

/** Where a person can be answered: the platform's name and its id of the chat. */
export interface Contact {
  readonly platform: string;
  readonly chat: string;
}

/**
 * Who filed a report, for limits and for "my reports": HMAC-SHA-256 of the platform's id, 64 hexadecimal letters. Without the
 * tag key nobody finds out by trying all ids of a platform, which are few.
 * @param key 32 bytes
 */
export function reporterTag(key: Uint8Array, platform: string, id: string): string {
  requireLength("the tag key", key, KEY_BYTES);
  return sodium.crypto_auth_hmacsha256(contextOf("reporter", platform, id), key, "hex");
}

/**
 * The chat to which notices about a report go, under the bot's contact key, which the service has: this one it must be able to open.
 * @throws VaultError `bad-argument` when platform and id have more than 48 bytes together
 */
export function sealContact(key: Uint8Array, report: string, { platform, chat }: Contact, random: Random = secureRandom): Bytes {
  const content = padTo(CONTACT_BYTES, utf8(contextOf("to", platform, chat)));
  return sealBytes(key, contactContext(report), content, random);
}

/** @throws VaultError `does-not-open` for another key or report or changed bytes */
export function openContact(key: Uint8Array, report: string, sealed: Uint8Array): Contact {
  const text = fromUtf8(unpadFrom(CONTACT_BYTES, openBytes(key, contactContext(report), sealed)));
  const [platform = "", chat = ""] = text.split("|").slice(-2);
  return { platform, chat };
}

function contactContext(report: string): string {
  return contextOf("contact", requireUuid(report));
}
