import { describe, expect, it } from "vitest";
import { type MadeVault, openHand } from "../../../console/vault/hand.js";
import { fromText, toText } from "../../../src/vault/envelope-text.js";
import { openEpochKey } from "../../../src/vault/epoch-key.js";
import { openModeratorKey, settingOfLocked } from "../../../src/vault/moderator-key.js";
import { stretch, writeSetting } from "../../../src/vault/passphrase.js";
import { recoveryKeyPair } from "../../../src/vault/recovery-key.js";
import { smallCost, smallLimits } from "../../vault/samples.js";

const id = "3f0c1b6e-8a57-4d0e-9b1f-6c2d7e8f9a01";
const passphrase = "вигадана довга фраза";
const made = (hand: ReturnType<typeof openHand>) => hand.newVault({ id, epoch: "2026-Q4", passphrase, cost: smallCost });
const refusal = (action: () => unknown) => {
  try {
    return action();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

/** The secrets behind what a hand gave out, got from the passphrase and the paper as their owner would. */
function secretsOf({ member, epoch, groups }: MadeVault): readonly Uint8Array[] {
  const locked = fromText(member.locked);
  const stretched = stretch(passphrase, settingOfLocked(locked), smallLimits);
  const moderator = openModeratorKey(fromText(member.publicKey), locked, stretched);
  const paper = recoveryKeyPair(groups.join(""));
  const wrap = epoch.wraps.find(({ recipient }) => recipient === "recovery");
  const key = openEpochKey({ name: epoch.name, publicKey: fromText(epoch.publicKey) }, fromText(wrap?.wrap ?? ""), paper);
  return [moderator.secretKey, key.secretKey, paper.secretKey, stretched.secret];
}

describe("the hand", () => {
  it("gives out no secret with what goes to the server", () => {
    const all = made(openHand(smallLimits));
    const { groups: _paper, ...rest } = all;
    const sent = [...JSON.stringify(rest).matchAll(/v1\.[\w-]+/g)].map(([text]) => Buffer.from(fromText(text)).toString("hex"));
    expect(sent.length).toBeGreaterThan(8);
    for (const secret of secretsOf(all)) expect(sent.some((hex) => hex.includes(Buffer.from(secret).toString("hex")))).toBe(false);
  });

  it("takes the two groups that it asked for, and no others", () => {
    const hand = openHand(smallLimits);
    expect(hand.checkGroups(["", ""])).toBe(false);
    const { groups, asked } = made(hand);
    const right = asked.map((at) => groups[at - 1] ?? "") as [string, string];
    expect(hand.checkGroups([right[1], right[0]])).toBe(right[0] === right[1]);
    expect(hand.checkGroups([right[0], "0000"])).toBe(false);
    expect(hand.checkGroups([right[0].toLowerCase(), ` ${right[1]}`])).toBe(true);
  });

  it("unlocks with what the login has stretched, once, or with a passphrase", () => {
    const hand = openHand(smallLimits);
    const { member, fingerprint } = made(hand);
    const { publicKey, locked } = member;
    hand.lock();
    expect(hand.isUnlocked()).toBe(false);
    const setting = toText(writeSetting(settingOfLocked(fromText(locked))));
    expect(hand.prove({ passphrase, setting })).toBe(member.proof);
    expect(hand.unlock({ publicKey, locked })).toBe(fingerprint);
    expect(refusal(() => hand.unlock({ publicKey, locked }))).toBe("bad-argument");
    expect(refusal(() => hand.unlock({ publicKey, locked, passphrase: "зовсім інша фраза" }))).toBe("does-not-open");
    expect(hand.unlock({ publicKey, locked, passphrase })).toBe(fingerprint);
  });

  it("opens nothing that the server put in the place of a key", () => {
    const [hand, other] = [openHand(smallLimits), openHand(smallLimits)];
    const [mine, theirs] = [made(hand), made(other)];
    const [wrap] = mine.epoch.wraps;
    const epoch = { ...mine.epoch, wrap: wrap?.wrap ?? null };
    expect(refusal(() => hand.openEpochs([{ ...epoch, publicKey: theirs.epoch.publicKey }]))).toBe("wrong-key");
    expect(refusal(() => hand.openEpochs([{ ...epoch, name: "2026-Q4-2" }]))).toBe("wrong-place");
    expect(refusal(() => hand.openEpochs([{ ...epoch, wrap: theirs.epoch.wraps[0]?.wrap ?? null }]))).toBe("does-not-open");
    expect(refusal(() => hand.openEpochs([epoch]))).toBeUndefined();
  });

  it("does not stretch as little as a server may ask for", () => {
    const setting = toText(writeSetting({ ...smallCost, salt: new Uint8Array(16) }));
    expect(refusal(() => openHand().prove({ passphrase, setting }))).toBe("cost-refused");
    expect(refusal(() => openHand().newMember({ passphrase, cost: smallCost }))).toBe("cost-refused");
    expect(refusal(() => openHand(smallLimits).newMember({ passphrase: "коротка", cost: smallCost }))).toBe("passphrase-too-short");
  });
});
