import { type KeyPair, keyPairOf } from "./key-pair.js";
import { type Random, randomBelow, secureRandom } from "./random.js";
import { codeBytes, codeGroups, readCode, writeCode } from "./readable-code.js";
import { subKey } from "./sub-key.js";
import { VaultError } from "./vault-error.js";

/** The key on paper: 160 random bits in nine groups of four, for example `1K7M-…`. It opens every epoch and is stored nowhere. */
export function createRecoveryCode(random: Random = secureRandom): string {
  return writeCode("recovery", random(codeBytes("recovery")));
}

/**
 * The X25519 pair of a recovery code as it was typed. No Argon2id: 160 random bits are not guessed.
 * @throws VaultError `malformed`, `unknown-version`, `bad-checksum`
 */
export function recoveryKeyPair(typed: string): KeyPair {
  return keyPairOf(subKey(readCode("recovery", typed), "recovery.secret"));
}

/** Which two groups of the paper are asked back before the set-up goes on, counted from 1, the lower first. */
export type GroupsAsked = readonly [number, number];

export function askGroups(code: string, random: Random = secureRandom): GroupsAsked {
  const count = codeGroups(code).length;
  const first = randomBelow(count, random);
  const step = 1 + randomBelow(count - 1, random);
  const [low = 0, high = 0] = [first, (first + step) % count].toSorted((a, b) => a - b);
  return [low + 1, high + 1];
}

/** Whether the two groups that somebody typed from the paper are those of the code. What is no group of a code is just wrong. */
export function hasGroups(code: string, asked: GroupsAsked, typed: readonly [string, string]): boolean {
  const groups = codeGroups(code);
  return asked.every((at, index) => groups[at - 1] !== undefined && groups[at - 1] === typedGroup(typed[index] ?? ""));
}

function typedGroup(typed: string): string | null {
  try {
    return codeGroups(typed).join("");
  } catch (error) {
    if (error instanceof VaultError) return null;
    throw error;
  }
}
