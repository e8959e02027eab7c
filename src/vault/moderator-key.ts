import { decrypt, encrypt, NONCE_BYTES, TAG_BYTES } from "./aead.js";
import type { Bytes } from "./bytes.js";
import { contextOf } from "./context.js";
import { type Layout, readEnvelope, writeEnvelope } from "./envelope.js";
import { type KeyPair, keyPairOf, SECRET_KEY_BYTES } from "./key-pair.js";
import { type PassphraseSetting, SALT_BYTES, type Stretched, settingFields, settingOf } from "./passphrase.js";
import { type Random, secureRandom } from "./random.js";
import { sodium } from "./sodium.js";
import { subKey } from "./sub-key.js";
import { VaultError } from "./vault-error.js";

const layout: Layout = { algorithm: "locked", fields: [4, 4, SALT_BYTES, NONCE_BYTES, SECRET_KEY_BYTES + TAG_BYTES] };

/** A new X25519 pair for a moderator; its secret half leaves the browser only locked. */
export function createModeratorKey(random: Random = secureRandom): KeyPair {
  return keyPairOf(random(SECRET_KEY_BYTES));
}

/** The secret half under a passphrase that was stretched by `stretchNew`. */
export function lockModeratorKey({ publicKey, secretKey }: KeyPair, stretched: Stretched, random: Random = secureRandom): Bytes {
  const nonce = random(NONCE_BYTES);
  const sealed = encrypt(lockKey(stretched), lockContext(stretched.setting, publicKey), nonce, secretKey);
  return writeEnvelope(layout, ...settingFields(stretched.setting), nonce, sealed);
}

/** What the passphrase must be stretched with to open this key. Its cost is checked by `stretch`. */
export function settingOfLocked(locked: Uint8Array): PassphraseSetting {
  const [passes, memory, salt] = readEnvelope(layout, locked) as [Uint8Array, Uint8Array, Uint8Array];
  return settingOf(passes, memory, salt);
}

/**
 * The moderator's pair. `publicKey` is the one under which colleagues know them: another locked key in its place does not open.
 * @throws VaultError `does-not-open` for another passphrase, setting or public key, or changed bytes
 */
export function openModeratorKey(publicKey: Uint8Array, locked: Uint8Array, stretched: Stretched): KeyPair {
  const [, , , nonce, sealed] = readEnvelope(layout, locked) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const context = lockContext(settingOfLocked(locked), publicKey);
  const pair = keyPairOf(decrypt(lockKey(stretched), context, nonce, sealed));
  if (!sodium.memcmp(pair.publicKey, publicKey)) throw new VaultError("wrong-key", "the locked key is another moderator's");
  return pair;
}

/**
 * The same pair under another passphrase. Wraps of epoch keys stay as they are; so whoever kept the old locked key opens it with
 * the old passphrase still, and a passphrase that somebody learned calls for a new pair instead.
 * @throws VaultError as `openModeratorKey`
 */
export function changePassphrase(
  publicKey: Uint8Array,
  locked: Uint8Array,
  old: Stretched,
  fresh: Stretched,
  random: Random = secureRandom,
): Bytes {
  return lockModeratorKey(openModeratorKey(publicKey, locked, old), fresh, random);
}

function lockKey({ secret }: Stretched): Uint8Array {
  return subKey(secret, "moderator.lock");
}

function lockContext({ passes, memoryKiB, salt }: PassphraseSetting, publicKey: Uint8Array): string {
  return contextOf("moderator.key", String(passes), String(memoryKiB), sodium.to_hex(salt), sodium.to_hex(publicKey));
}
