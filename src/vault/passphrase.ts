import { type Bytes, concat, requireLength } from "./bytes.js";
import { type Layout, readEnvelope, writeEnvelope } from "./envelope.js";
import { type Random, secureRandom } from "./random.js";
import { sodium } from "./sodium.js";
import { VaultError } from "./vault-error.js";

/** What one guess costs: passes over so many KiB of memory. */
export interface Cost {
  readonly passes: number;
  readonly memoryKiB: number;
}

export interface CostLimits {
  readonly floor: Cost;
  readonly ceiling: Cost;
}

/** What must be known beside the passphrase. No secret: the server gives it to whoever wants to log in. */
export interface PassphraseSetting extends Cost {
  /** 16 bytes. */
  readonly salt: Uint8Array;
}

/** libsodium's MODERATE: 256 MiB, three passes; about a second in a browser, and as much for each guess of a thief. */
export const usualCost: Cost = { passes: 3, memoryKiB: 262_144 };

/** The floor is libsodium's INTERACTIVE: whoever holds the server must not talk a browser into less. Above the ceiling it dies. */
export const usualLimits: CostLimits = {
  floor: { passes: 2, memoryKiB: 65_536 },
  ceiling: { passes: 10, memoryKiB: 1_048_576 },
};

const SHORTEST = 12;
export const SALT_BYTES = 16;
const layout: Layout = { algorithm: "passphrase", fields: [4, 4, SALT_BYTES] };

/** A passphrase after Argon2id: 32 bytes from which keys for its uses are derived (sub-key.ts), and what it was made with. */
export interface Stretched {
  readonly setting: PassphraseSetting;
  readonly secret: Uint8Array;
}

/**
 * A passphrase that somebody chose, first or instead of another, stretched with a new salt.
 * @throws VaultError `passphrase-too-short` below 12 characters: everything else in the vault is stronger than that
 */
export function stretchNew(
  passphrase: string,
  cost: Cost = usualCost,
  limits: CostLimits = usualLimits,
  random: Random = secureRandom,
): Stretched {
  if ([...normal(passphrase)].length < SHORTEST) throw new VaultError("passphrase-too-short", `fewer than ${SHORTEST} characters`);
  return stretch(passphrase, { ...cost, salt: concat(random(SALT_BYTES)) }, limits);
}

/**
 * Argon2id (version 1.3, one lane) over the passphrase; 32 bytes.
 * @throws VaultError `cost-refused` outside the limits, or when the machine lacks the memory
 */
export function stretch(passphrase: string, setting: PassphraseSetting, limits: CostLimits = usualLimits): Stretched {
  requireCost(setting, limits);
  requireLength("a salt", setting.salt, SALT_BYTES);
  return { setting, secret: argon2id(normal(passphrase), setting) };
}

function argon2id(passphrase: string, { passes, memoryKiB, salt }: PassphraseSetting): Uint8Array {
  try {
    return sodium.crypto_pwhash(32, passphrase, salt, passes, memoryKiB * 1_024, sodium.crypto_pwhash_ALG_ARGON2ID13);
  } catch {
    // Within the limits there is one reason left: this machine has not so much memory, or Argon2id not so little.
    throw new VaultError("cost-refused", `no memory for ${memoryKiB} KiB`);
  }
}

/** One keyboard sends й as one character and another as two, and both must open the same key. */
function normal(passphrase: string): string {
  return passphrase.normalize("NFKC");
}

function requireCost({ passes, memoryKiB }: Cost, { floor, ceiling }: CostLimits): void {
  const within = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most;
  if (within(passes, floor.passes, ceiling.passes) && within(memoryKiB, floor.memoryKiB, ceiling.memoryKiB)) return;
  throw new VaultError("cost-refused", `${passes} passes over ${memoryKiB} KiB`);
}

/** The setting as an envelope, for the server to hand out before a login. */
export function writeSetting(setting: PassphraseSetting): Bytes {
  return writeEnvelope(layout, ...settingFields(setting));
}

/** @throws VaultError for anything that is not an envelope of `writeSetting`; the cost is checked by `stretch` */
export function readSetting(envelope: Uint8Array): PassphraseSetting {
  const [passes, memory, salt] = readEnvelope(layout, envelope) as [Uint8Array, Uint8Array, Uint8Array];
  return settingOf(passes, memory, salt);
}

/** passes and KiB as four bytes each, the highest first; the salt. */
export function settingFields({ passes, memoryKiB, salt }: PassphraseSetting): readonly Uint8Array[] {
  return [fourBytes(passes), fourBytes(memoryKiB), salt];
}

export function settingOf(passes: Uint8Array, memory: Uint8Array, salt: Uint8Array): PassphraseSetting {
  return { passes: fromFourBytes(passes), memoryKiB: fromFourBytes(memory), salt };
}

function fourBytes(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

function fromFourBytes(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0);
}
