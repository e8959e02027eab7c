import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StartError } from "../../../src/db/start-error.js";
import { UserError } from "../../../src/domain/user-error.js";
import { keepPinOfNow, requirePinnedEpoch, sealingEpoch } from "../../../src/domain/vault/pinned-epoch.js";
import { readSuccession } from "../../../src/domain/vault/succession.js";
import { createEpochKey } from "../../../src/vault/epoch-key.js";
import { opened, person } from "./people.js";
import { type VaultStage, vaultStage } from "./stage.js";

let stage: VaultStage;
beforeEach(async () => {
  stage = await vaultStage();
});
afterEach(() => stage.close());

const swapKey = () => {
  const { publicKey } = createEpochKey("2026-Q4");
  return stage.foundation.db.epochKey.updateMany({ data: { publicKey: new Uint8Array(publicKey) } });
};

describe("the epoch that is sealed to", () => {
  it("starts without a vault, and with one whose fingerprint is noted", async () => {
    await requirePinnedEpoch(stage.foundation);
    await opened(stage.foundation, person("Олена"));
    await requirePinnedEpoch(stage.foundation);
    expect(await stage.foundation.pins.read()).toEqual([expect.stringMatching(/^2026-Q4( \d{5}){6}$/)]);
  });

  it("is refused loudly when somebody swapped the key in the database", async () => {
    const actor = await opened(stage.foundation, person("Олена"));
    await swapKey();
    await expect(sealingEpoch(stage.foundation)).rejects.toEqual(new UserError("vault-altered"));
    await expect(readSuccession(stage.foundation, actor)).rejects.toEqual(new UserError("vault-altered"));
    const start = requirePinnedEpoch(stage.foundation);
    await expect(start).rejects.toThrow(StartError);
    await expect(start).rejects.toThrow(/2026-Q4 in the database is not the one noted in .*vault\.fingerprint/);
  });

  it("is refused when an epoch of somebody else was put in its place", async () => {
    await opened(stage.foundation, person("Олена"));
    const { db } = stage.foundation;
    await db.epochKey.updateMany({ data: { retiredAt: new Date() } });
    const { publicKey } = createEpochKey("2026-Q4-2");
    await db.epochKey.create({ data: { name: "2026-Q4-2", publicKey: new Uint8Array(publicKey), createdAt: new Date() } });
    await keepPinOfNow(stage.foundation);
    await expect(sealingEpoch(stage.foundation)).rejects.toEqual(new UserError("vault-altered"));
  });

  it("is refused when the vault is gone from the database, or the file from the disk", async () => {
    await opened(stage.foundation, person("Олена"));
    await stage.foundation.pins.write([]);
    await expect(requirePinnedEpoch(stage.foundation)).rejects.toThrow(StartError);
    await stage.foundation.pins.write(["2026-Q4 00000 00000 00000 00000 00000 00000"]);
    await stage.foundation.db.$executeRaw`TRUNCATE epoch_key CASCADE`;
    await expect(requirePinnedEpoch(stage.foundation)).rejects.toThrow("knows a vault that the database does not have");
  });

  it("outlives a crash between file and database, and then forgets the line that nothing came of", async () => {
    await opened(stage.foundation, person("Олена"));
    const { pins } = stage.foundation;
    const [line = ""] = await pins.read();
    await pins.write([line, "2026-Q4-2 00000 00000 00000 00000 00000 00000"]);
    await requirePinnedEpoch(stage.foundation);
    expect(await pins.read()).toEqual([line]);
  });
});
