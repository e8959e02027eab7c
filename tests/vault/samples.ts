import { createHash } from "node:crypto";
import { createEpochKey } from "../../src/vault/epoch-key.js";
import type { CostLimits } from "../../src/vault/passphrase.js";
import type { Random } from "../../src/vault/random.js";
import type { PartPlace, ReportPlace } from "../../src/vault/report-seal.js";

/** The same "random" bytes for the same seed, so that what is sealed can be told in advance. */
export function seeded(seed: string): Random {
  let asked = 0;
  return (count) => {
    asked += 1;
    const hashes = Array.from({ length: Math.ceil(count / 32) }, (_, at) => createHash("sha256").update(`${seed}|${asked}|${at}`).digest());
    return new Uint8Array(Buffer.concat(hashes).subarray(0, count));
  };
}

export const epoch = createEpochKey("2026-Q4", seeded("epoch"));
export const nextEpoch = createEpochKey("2026-Q4-2", seeded("next epoch"));

export const report = "3f0c1b6e-8a57-4d0e-9b1f-6c2d7e8f9a01";
export const otherReport = "3f0c1b6e-8a57-4d0e-9b1f-6c2d7e8f9a02";
export const entry = "7d2e4c10-0b6a-4f53-8e21-1a2b3c4d5e6f";
export const place: ReportPlace = { report, epoch: epoch.name };
export const cardPlace: PartPlace = { ...place, part: "card" };

export const card = { surname: "Вигаданий", given: "Зразок", birthYear: 1990, unit: "0-а вигадана рота" };

/** Argon2id as small as it goes: what is tested is what stands around it. */
export const smallCost = { passes: 1, memoryKiB: 8 };
export const smallLimits: CostLimits = { floor: smallCost, ceiling: { passes: 3, memoryKiB: 64 } };

export const asIs = (content: unknown): unknown => content;
