import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readHome } from "../../../src/domain/vault/home.js";
import { changePassphrase, logIn, settingFor } from "../../../src/domain/vault/login.js";
import { usualAttempts } from "../../../src/domain/vault/login-attempts.js";
import { Refusal } from "../../../src/domain/vault/refusal.js";
import type { Actor } from "../../../src/domain/vault/rights.js";
import { logOut, whoIs } from "../../../src/domain/vault/session.js";
import { fromText, toText } from "../../../src/vault/envelope-text.js";
import { writeSetting } from "../../../src/vault/passphrase.js";
import { smallCost } from "../../vault/samples.js";
import { opened, type Person, person } from "./people.js";
import { type VaultStage, vaultStage } from "./stage.js";

const minute = 60_000;
let stage: VaultStage;
let olena: Person;
let actor: Actor;
beforeEach(async () => {
  stage = await vaultStage();
  olena = person("Олена");
  actor = await opened(stage.foundation, olena);
});
afterEach(() => stage.close());

const proofFor = async (name: string, passphrase: string) => {
  const setting = await settingFor(stage.foundation, name, smallCost);
  return fromText(olena.hand.prove({ passphrase, setting: toText(writeSetting(setting)) }));
};
const enter = async (passphrase = olena.passphrase, name = "Олена") => logIn(stage.foundation, name, await proofFor(name, passphrase));

describe("the login", () => {
  it("takes the right passphrase, however the name is typed", async () => {
    for (const name of ["Олена", "  олена ", "ОЛЕНА"]) {
      expect(await whoIs(stage.foundation, await enter(olena.passphrase, name))).toMatchObject({ id: actor.id });
    }
  });

  it("refuses a wrong passphrase and an unknown name in the same words", async () => {
    await expect(enter("зовсім інша фраза")).rejects.toEqual(new Refusal("login-refused"));
    await expect(enter("зовсім інша фраза", "Ніхто")).rejects.toEqual(new Refusal("login-refused"));
    expect((await stage.audited()).slice(-2)).toEqual([`login.refused service ${actor.id}`, "login.refused service null"]);
  });

  it("gives an unknown name a setting that stays the same and differs from others", async () => {
    const setting = (name: string) => settingFor(stage.foundation, name, smallCost);
    expect(await setting("Ніхто")).toEqual(await setting(" ніхто"));
    expect(await setting("Ніхто")).not.toEqual(await setting("Нікого"));
    expect((await setting("Ніхто")).salt).toHaveLength((await setting("Олена")).salt.length);
  });

  it("is closed to a name after ten attempts, also to the right passphrase, for a quarter of an hour", async () => {
    const wrong = new Uint8Array(32).fill(7);
    for (let attempt = 0; attempt < usualAttempts.perMember; attempt += 1) {
      await expect(logIn(stage.foundation, "Олена", wrong)).rejects.toEqual(new Refusal("login-refused"));
    }
    await expect(enter()).rejects.toEqual(new Refusal("too-many-attempts"));
    stage.pass(15 * minute);
    await expect(enter()).resolves.toBeTypeOf("string");
  });

  it("is closed to everybody after a hundred attempts under any names", async () => {
    const wrong = new Uint8Array(32).fill(7);
    for (let attempt = 0; attempt < usualAttempts.inAll; attempt += 1) {
      await logIn(stage.foundation, `Хтось ${attempt}`, wrong).catch(() => undefined);
    }
    await expect(enter()).rejects.toEqual(new Refusal("too-many-attempts"));
  });

  it("takes no proof that is empty or all zeros for somebody who has none", async () => {
    for (const proof of [new Uint8Array(), new Uint8Array(32)]) {
      await expect(logIn(stage.foundation, "Ніхто", proof)).rejects.toEqual(new Refusal("login-refused"));
    }
  });
});

describe("a session", () => {
  it("ends after 30 minutes of rest, but not while it is used", async () => {
    const session = await enter();
    for (let used = 0; used < 3; used += 1) {
      stage.pass(29 * minute);
      await whoIs(stage.foundation, session);
    }
    stage.pass(30 * minute);
    await expect(whoIs(stage.foundation, session)).rejects.toEqual(new Refusal("no-session"));
  });

  it("ends after 12 hours, however much it is used", async () => {
    const session = await enter();
    for (let used = 0; used < (12 * 60) / 20 - 1; used += 1) {
      stage.pass(20 * minute);
      await whoIs(stage.foundation, session);
    }
    stage.pass(20 * minute);
    await expect(whoIs(stage.foundation, session)).rejects.toEqual(new Refusal("no-session"));
  });

  it("ends when one logs out, and is none for a token that never was", async () => {
    const session = await enter();
    await logOut(stage.foundation, await whoIs(stage.foundation, session));
    await expect(whoIs(stage.foundation, session)).rejects.toEqual(new Refusal("no-session"));
    for (const token of [undefined, "", "nothing"]) {
      await expect(whoIs(stage.foundation, token)).rejects.toEqual(new Refusal("no-session"));
    }
  });

  it("is not in the database by its token", async () => {
    const session = await enter();
    const rows = await stage.foundation.db.$queryRaw<{ row: string }[]>`SELECT s::text AS row FROM console_session AS s`;
    expect(rows).toHaveLength(2);
    expect(rows.some(({ row }) => row.includes(session) || row.includes(Buffer.from(session).toString("hex")))).toBe(false);
  });
});

describe("another passphrase", () => {
  const change = async (old: string, fresh: string) => {
    const { locked, publicKey } = (await readHome(stage.foundation, actor)).member;
    const given = { publicKey: toText(publicKey), locked: toText(locked ?? new Uint8Array()), old, fresh, cost: smallCost };
    const { oldProof, ...lock } = olena.hand.changePassphrase(given);
    return changePassphrase(stage.foundation, actor, fromText(oldProof), { locked: fromText(lock.locked), proof: fromText(lock.proof) });
  };

  it("opens the same key, logs in, and ends the other sessions", async () => {
    const other = await enter();
    await change(olena.passphrase, "новенька фраза для Олени");
    await expect(whoIs(stage.foundation, other)).rejects.toEqual(new Refusal("no-session"));
    await expect(enter()).rejects.toEqual(new Refusal("login-refused"));
    await enter("новенька фраза для Олени");
    const { locked, publicKey } = (await readHome(stage.foundation, actor)).member;
    const opened = { publicKey: toText(publicKey), locked: toText(locked ?? new Uint8Array()), passphrase: "новенька фраза для Олени" };
    expect(olena.hand.unlock(opened)).toMatch(/^\d{5}( \d{5}){5}$/);
  });

  it("is refused to a session without the old one", async () => {
    const lock = { locked: new Uint8Array(), proof: new Uint8Array(32) };
    await expect(changePassphrase(stage.foundation, actor, new Uint8Array(32), lock)).rejects.toEqual(new Refusal("login-refused"));
    const right = await proofFor("Олена", olena.passphrase);
    await expect(changePassphrase(stage.foundation, actor, right, lock)).rejects.toEqual(new Refusal("invalid-input"));
  });
});
