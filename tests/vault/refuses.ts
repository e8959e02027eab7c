import { expect } from "vitest";
import { VaultError, type VaultErrorCode } from "../../src/vault/vault-error.js";

/** The code with which something is refused; fails when it is not, or by anything but a VaultError. */
export function refusalOf(action: () => unknown): VaultErrorCode {
  let result: unknown;
  try {
    result = action();
  } catch (error) {
    return codeOf(error);
  }
  return expect.unreachable(`was not refused: ${JSON.stringify(result)}`);
}

export async function refusalOfAsync(action: () => Promise<unknown>): Promise<VaultErrorCode> {
  try {
    await action();
  } catch (error) {
    return codeOf(error);
  }
  return expect.unreachable("was not refused");
}

function codeOf(error: unknown): VaultErrorCode {
  if (!(error instanceof VaultError)) throw error;
  return error.code;
}

/** Copies of the bytes with one bit turned over: every bit, or of long ones about so many, ends included. */
export function* bitFlips(bytes: Uint8Array, about = 2_000): Generator<Uint8Array> {
  const bits = bytes.length * 8;
  const step = Math.max(1, Math.floor(bits / about));
  // Steps of 8 would only ever turn the lowest bit.
  const odd = step % 2 === 0 ? step + 1 : step;
  for (let bit = 0; bit < bits; bit += odd) yield flipped(bytes, bit);
  yield flipped(bytes, bits - 1);
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

/** Every shorter beginning of the bytes, or of long ones about so many; then the bytes with something behind and before them. */
export function* wrongLengths(bytes: Uint8Array, about = 600): Generator<Uint8Array> {
  const step = Math.max(1, Math.floor(bytes.length / about));
  for (let end = 0; end < bytes.length; end += step) yield bytes.slice(0, end);
  yield bytes.slice(0, -1);
  yield bytes.slice(1);
  yield Uint8Array.of(...bytes, 0);
  yield Uint8Array.of(...bytes, ...bytes.slice(-16));
  yield Uint8Array.of(0, ...bytes);
}

/** Whether all of them are refused, each as what it is: bytes that no version wrote, or that do not open. */
export function refusesAll(spoilt: Iterable<Uint8Array>, open: (bytes: Uint8Array) => unknown): boolean {
  const known: readonly VaultErrorCode[] = ["unknown-version", "wrong-algorithm", "malformed", "does-not-open"];
  const codes = [...refusalsOf(spoilt, open)];
  expect(codes).not.toEqual([]);
  expect(codes.filter((code) => !known.includes(code))).toEqual([]);
  return true;
}

/** The codes with which all of them are refused. */
export function refusalsOf(spoilt: Iterable<Uint8Array>, open: (bytes: Uint8Array) => unknown): ReadonlySet<VaultErrorCode> {
  return new Set(Array.from(spoilt, (bytes) => refusalOf(() => open(bytes))));
}
