import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { offerSetUp, readLink } from "../../../src/domain/vault/links.js";
import { isOpen, sealingEpoch } from "../../../src/domain/vault/pinned-epoch.js";
import { Refusal } from "../../../src/domain/vault/refusal.js";
import { whoIs } from "../../../src/domain/vault/session.js";
import { setUpVault } from "../../../src/domain/vault/set-up.js";
import { openEpochKey } from "../../../src/vault/epoch-key.js";
import { recoveryKeyPair } from "../../../src/vault/recovery-key.js";
import { everythingKept, formsOf } from "./canary.js";
import { person, setUpBy } from "./people.js";
import { type VaultStage, vaultStage } from "./stage.js";

let stage: VaultStage;
beforeEach(async () => {
  stage = await vaultStage();
});
afterEach(() => stage.close());

const olena = () => person("Олена");
const link = async () => (await offerSetUp(stage.foundation)) ?? "";
const replacedLink = async () => {
  const token = await link();
  await link();
  return token;
};

describe("the first set-up", () => {
  it("opens the vault with a moderator who is an admin, logged in, and a paper that opens the epoch", async () => {
    const { foundation } = stage;
    expect(await isOpen(foundation)).toBe(false);
    expect(await sealingEpoch(foundation)).toBeNull();
    const { paper, ...given } = setUpBy(olena(), await link());
    const actor = await whoIs(foundation, await setUpVault(foundation, given));
    expect(actor).toMatchObject({ id: given.id, roles: ["moderator", "admin"] });
    expect(await sealingEpoch(foundation)).toEqual({ name: "2026-Q4", publicKey: given.epoch.publicKey });
    const [, recovery] = given.epoch.wraps;
    expect(openEpochKey(given.epoch, recovery?.wrap ?? new Uint8Array(), recoveryKeyPair(paper)).publicKey).toEqual(given.epoch.publicKey);
    expect(await stage.audited()).toEqual([`vault.created service ${given.id}`]);
  });

  it("is won by one of two browsers at once, and leaves nothing of the other", async () => {
    const token = await link();
    const tries = [setUpBy(person("Олена"), token), setUpBy(person("Петро"), token)];
    const outcomes = await Promise.allSettled(tries.map((given) => setUpVault(stage.foundation, given)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = outcomes.find((outcome) => outcome.status === "rejected");
    expect(lost?.reason).toEqual(new Refusal("vault-exists"));
    const { db, pins } = stage.foundation;
    expect([await db.epochKey.count(), await db.epochWrap.count(), await db.vaultMember.count()]).toEqual([1, 2, 1]);
    expect(await pins.read()).toHaveLength(1);
    await expect(sealingEpoch(stage.foundation)).resolves.not.toBeNull();
  });

  it.each([
    ["a link that never was", async () => setUpBy(olena(), "nothing"), "link-invalid"],
    ["a link that a later start replaced", async () => setUpBy(olena(), await replacedLink()), "link-invalid"],
    ["an epoch of another quarter", async () => setUpBy(olena(), await link(), "2027-Q1"), "out-of-date"],
    ["a name of one letter", async () => setUpBy(person("О", "вигадана довга фраза"), await link()), "name-refused"],
    ["a name with markup", async () => setUpBy(person("<b>Олена"), await link()), "name-refused"],
  ] as const)("refuses %s, and stores nothing", async (_what, given, code) => {
    await expect(setUpVault(stage.foundation, await given())).rejects.toEqual(new Refusal(code));
    expect([await isOpen(stage.foundation), await stage.foundation.db.vaultMember.count()]).toEqual([false, 0]);
    expect(await stage.foundation.pins.read()).toEqual([]);
  });

  it("refuses an epoch that is not sealed to the paper, or to somebody else too", async () => {
    const given = setUpBy(olena(), await link());
    const [mine, paper] = given.epoch.wraps;
    for (const wraps of [[mine], [mine, paper, { ...paper, recipient: crypto.randomUUID() }]]) {
      const epoch = { ...given.epoch, wraps: wraps as typeof given.epoch.wraps };
      await expect(setUpVault(stage.foundation, { ...given, epoch })).rejects.toEqual(new Refusal("out-of-date"));
    }
  });

  it("uses its link once, and afterwards no link is offered", async () => {
    const token = await link();
    expect(await readLink(stage.foundation, token)).toBe("setUp");
    await setUpVault(stage.foundation, setUpBy(olena(), token));
    await expect(readLink(stage.foundation, token)).rejects.toEqual(new Refusal("link-invalid"));
    expect(await offerSetUp(stage.foundation)).toBeNull();
  });

  it("is refused where the database lost a vault that the file still knows", async () => {
    await setUpVault(stage.foundation, setUpBy(olena(), await link()));
    const { db } = stage.foundation;
    await db.$executeRaw`TRUNCATE epoch_key, epoch_wrap, vault_member, console_session CASCADE`;
    await expect(setUpVault(stage.foundation, setUpBy(person("Чужинець"), await link()))).rejects.toEqual(new Refusal("vault-altered"));
  });

  it("keeps no passphrase, no paper and no token, in any table, file or log", async () => {
    const [me, token] = [olena(), await link()];
    const { paper, ...given } = setUpBy(me, token);
    const session = await setUpVault(stage.foundation, given);
    const kept = await everythingKept(stage);
    expect(kept).toContain(given.id);
    const secrets = [me.passphrase, paper, paper.replaceAll("-", ""), token, session, given.member.proof];
    for (const form of secrets.flatMap(formsOf)) expect(kept.includes(form)).toBe(false);
  });
});
