import { requireLength } from "./bytes.js";
import { contextOf } from "./context.js";
import { sodium } from "./sodium.js";
import { VaultError } from "./vault-error.js";

const FEWEST_REPORTS = 500;
const FEWEST_PARTNERS = 2;
const KEY_BYTES = 32;

/** Names folded for comparing (src/domain/reports/fold-name.ts), so that all spellings of one name have one index; empty where unknown. */
export interface IndexedPerson {
  readonly surname: string;
  readonly given: string;
  /** Null when the family does not know it. */
  readonly birthYear: number | null;
}

/** So many bits and their value; reports are compared at the smaller number of bits, by `isHint`. */
export interface BlindIndex {
  readonly bits: number;
  readonly value: number;
}

/**
 * How many bits of index a vault of so many reports may keep: the most with which any name, also a stranger's, is expected to meet at
 * least two reports by chance. So a hit says nothing about a person to whoever steals index and key. Null below 500 reports.
 */
export function indexBits(reports: number): number | null {
  if (reports < FEWEST_REPORTS) return null;
  return Math.floor(Math.log2(reports / FEWEST_PARTNERS));
}

/** Whether so many bits are right for so many reports: at least two expected false partners, and fewer than √reports. */
export function fitsReports(bits: number, reports: number): boolean {
  const partners = reports / 2 ** bits;
  return reports >= FEWEST_REPORTS && partners >= FEWEST_PARTNERS && partners < Math.sqrt(reports);
}

/**
 * The index of a person: the first bits of HMAC-SHA-256 over surname, given name and birth year together, so that no part can be
 * tried alone. Null when there are too few reports, or one of the three is not known: half a person hits too many.
 * @param key 32 bytes, the service's
 * @param reports how many reports carry an index now
 */
export function blindIndex(key: Uint8Array, { surname, given, birthYear }: IndexedPerson, reports: number): BlindIndex | null {
  requireLength("the key of the index", key, KEY_BYTES);
  const bits = indexBits(reports);
  if (bits === null || surname === "" || given === "" || birthYear === null) return null;
  const mac = sodium.crypto_auth_hmacsha256(contextOf("index", surname, given, yearText(birthYear)), key);
  return { bits, value: new DataView(mac.buffer).getUint32(0) >>> (32 - bits) };
}

/** Whether two reports may be about the same person, as far as the index can tell. */
export function isHint(one: BlindIndex, other: BlindIndex): boolean {
  const bits = Math.min(one.bits, other.bits);
  return one.value >>> (one.bits - bits) === other.value >>> (other.bits - bits);
}

function yearText(year: number): string {
  if (!Number.isInteger(year)) throw new VaultError("bad-argument", "a birth year that is no whole number");
  return String(year);
}
