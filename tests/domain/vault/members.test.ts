import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readHome, readMembers } from "../../../src/domain/vault/home.js";
import { join, letMemberIn } from "../../../src/domain/vault/join.js";
import { invite } from "../../../src/domain/vault/links.js";
import { sealingEpoch } from "../../../src/domain/vault/pinned-epoch.js";
import { Refusal } from "../../../src/domain/vault/refusal.js";
import { removeMember } from "../../../src/domain/vault/remove.js";
import type { Actor } from "../../../src/domain/vault/rights.js";
import { whoIs } from "../../../src/domain/vault/session.js";
import { toText } from "../../../src/vault/envelope-text.js";
import { VaultError } from "../../../src/vault/vault-error.js";
import { joined, letIn, newMemberBy, nextWithout, openEpochs, opened, type Person, person } from "./people.js";
import { type VaultStage, vaultStage } from "./stage.js";

const minute = 60_000;
let stage: VaultStage;
let olena: Person;
let petro: Person;
let first: Actor;
beforeEach(async () => {
  stage = await vaultStage();
  [olena, petro] = [person("Олена"), person("Петро")];
  first = await opened(stage.foundation, olena);
});
afterEach(() => stage.close());

const second = async () => {
  const { actor, session } = await joined(stage.foundation, first, petro, ["moderator", "admin"]);
  await letIn(stage.foundation, olena, first, actor);
  return whoIs(stage.foundation, session);
};

describe("somebody who joins", () => {
  it("may do nothing until let in, and then opens every epoch", async () => {
    const { actor, session } = await joined(stage.foundation, first, petro);
    expect(actor.roles).toEqual([]);
    expect(await readHome(stage.foundation, actor)).toMatchObject({ rights: [], epochs: [], wraps: [] });
    await expect(readMembers(stage.foundation, actor)).rejects.toEqual(new Refusal("forbidden"));
    await letIn(stage.foundation, olena, first, actor);
    const now = await whoIs(stage.foundation, session);
    expect(now.roles).toEqual(["moderator"]);
    await openEpochs(stage.foundation, petro, now);
    const [{ publicKey } = { publicKey: new Uint8Array() }] = await readMembers(stage.foundation, now);
    expect(petro.hand.sealEpochsTo({ id: first.id, publicKey: toText(publicKey) })).toHaveLength(1);
  });

  it("uses the link within ten minutes and once, of many at once only one", async () => {
    const late = await invite(stage.foundation, first, ["moderator"]);
    stage.pass(10 * minute);
    await expect(join(stage.foundation, late.token, newMemberBy(petro))).rejects.toEqual(new Refusal("link-invalid"));
    const { token } = await invite(stage.foundation, first, ["moderator"]);
    const names = ["Петро", "Марія", "Іван"];
    const outcomes = await Promise.allSettled(names.map((name) => join(stage.foundation, token, newMemberBy(person(name)))));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(join(stage.foundation, token, newMemberBy(person("Ганна")))).rejects.toEqual(new Refusal("link-invalid"));
  });

  it("keeps the link when the name is taken", async () => {
    const { token } = await invite(stage.foundation, first, ["moderator"]);
    await expect(join(stage.foundation, token, newMemberBy(person("оЛЕНА")))).rejects.toEqual(new Refusal("name-taken"));
    await join(stage.foundation, token, newMemberBy(petro));
  });

  it("is let in with the key that was compared, and sealed to every epoch, or not at all", async () => {
    const { actor } = await joined(stage.foundation, first, petro);
    const { publicKey } = (await readHome(stage.foundation, actor)).member;
    const other = new Uint8Array(publicKey).fill(1);
    const given = { id: actor.id, publicKey, wraps: [] };
    await expect(letMemberIn(stage.foundation, first, { ...given, publicKey: other })).rejects.toEqual(new Refusal("key-changed"));
    await expect(letMemberIn(stage.foundation, first, given)).rejects.toEqual(new Refusal("out-of-date"));
    await expect(letMemberIn(stage.foundation, actor, given)).rejects.toEqual(new Refusal("forbidden"));
  });

  it("is let in by another moderator than the one who invited, once there is one", async () => {
    const helper = await second();
    const { actor } = await joined(stage.foundation, first, person("Марія"));
    await expect(letIn(stage.foundation, olena, first, actor)).rejects.toEqual(new Refusal("second-person"));
    await letIn(stage.foundation, petro, helper, actor);
  });

  it("gets no keys without the role of a moderator", async () => {
    const { actor, session } = await joined(stage.foundation, first, petro, ["editor", "auditor"]);
    await letIn(stage.foundation, olena, first, actor);
    const editor = await whoIs(stage.foundation, session);
    expect((await readHome(stage.foundation, editor)).wraps).toEqual([]);
    await expect(invite(stage.foundation, editor, ["editor"])).rejects.toEqual(new Refusal("forbidden"));
    await removeMember(stage.foundation, first, editor.id, null);
  });
});

describe("somebody who is removed", () => {
  it("loses wraps, lock, sessions and links, and a new epoch begins that the others open", async () => {
    const helper = await second();
    const { token } = await invite(stage.foundation, helper, ["moderator"]);
    await openEpochs(stage.foundation, olena, first);
    await removeMember(stage.foundation, first, helper.id, await nextWithout(stage.foundation, olena, first, helper.id));
    await expect(readHome(stage.foundation, helper)).rejects.toEqual(new Refusal("no-session"));
    expect(await stage.foundation.db.epochWrap.count({ where: { recipient: helper.id } })).toBe(0);
    expect(await stage.foundation.db.consoleSession.count({ where: { memberId: helper.id } })).toBe(0);
    expect(await stage.foundation.db.vaultMember.findUnique({ where: { id: helper.id } })).toMatchObject({
      locked: null,
      proofHash: null,
      roles: [],
    });
    await expect(join(stage.foundation, token, newMemberBy(person("Іван")))).rejects.toEqual(new Refusal("link-invalid"));
    expect((await sealingEpoch(stage.foundation))?.name).toBe("2026-Q4-2");
    expect(await stage.foundation.pins.read()).toHaveLength(1);
    await openEpochs(stage.foundation, olena, first);
    const { wraps } = await readHome(stage.foundation, first);
    expect(wraps.map(({ epoch }) => epoch)).toEqual(["2026-Q4", "2026-Q4-2"]);
  });

  it("is followed by an epoch of whoever holds the present one, not of a row that says moderator", async () => {
    const helper = await second();
    await openEpochs(stage.foundation, olena, first);
    const next = await nextWithout(stage.foundation, olena, first, helper.id);
    const forged = { ...next, answer: new Uint8Array(32) };
    await expect(removeMember(stage.foundation, first, helper.id, forged)).rejects.toEqual(new Refusal("forbidden"));
    await expect(removeMember(stage.foundation, first, helper.id, null)).rejects.toEqual(new Refusal("out-of-date"));
    const without = { ...next, wraps: next.wraps.filter(({ recipient }) => recipient !== "recovery") };
    await expect(removeMember(stage.foundation, first, helper.id, without)).rejects.toEqual(new Refusal("out-of-date"));
    expect((await sealingEpoch(stage.foundation))?.name).toBe("2026-Q4");
    expect(await stage.foundation.pins.read()).toHaveLength(1);
  });

  it("leaves no place for somebody whom a database writer slipped in", async () => {
    const helper = await second();
    const { db } = stage.foundation;
    const mine = await db.epochWrap.findFirstOrThrow({ where: { recipient: first.id } });
    const slipped = { ...mine, recipient: crypto.randomUUID(), publicKey: newMemberBy(person("Чужинець")).publicKey };
    await db.epochWrap.create({ data: slipped });
    await openEpochs(stage.foundation, olena, first);
    const next = nextWithout(stage.foundation, olena, first, helper.id);
    await expect(next).rejects.toEqual(new VaultError("wrong-key", "a recipient without a vouch"));
  });

  it("is never oneself, and never somebody who is not there", async () => {
    await expect(removeMember(stage.foundation, first, first.id, null)).rejects.toEqual(new Refusal("not-yourself"));
    await expect(removeMember(stage.foundation, first, crypto.randomUUID(), null)).rejects.toEqual(new Refusal("member-unknown"));
  });

  it("may come back under the same name with new keys", async () => {
    const helper = await second();
    await openEpochs(stage.foundation, olena, first);
    await removeMember(stage.foundation, first, helper.id, await nextWithout(stage.foundation, olena, first, helper.id));
    const { actor } = await joined(stage.foundation, first, person("Петро"));
    expect(actor.id).not.toBe(helper.id);
  });
});
