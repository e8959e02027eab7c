import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyChain } from "../../src/vault/audit-verify.js";
import { openEpochKey } from "../../src/vault/epoch-key.js";
import { openFile } from "../../src/vault/file-seal.js";
import { isLoginProof, loginProof } from "../../src/vault/login-proof.js";
import { openModeratorKey, settingOfLocked } from "../../src/vault/moderator-key.js";
import { stretch } from "../../src/vault/passphrase.js";
import { receiptHash } from "../../src/vault/receipt.js";
import { recoveryKeyPair } from "../../src/vault/recovery-key.js";
import { openEntry, openPart } from "../../src/vault/report-seal.js";
import { openContact } from "../../src/vault/tags.js";
import { collected, inPieces } from "./from-pieces.js";
import { makeVectors, vectorsDir } from "./make-vectors.js";
import { asIs, smallLimits } from "./samples.js";

const committed = (name: string) => JSON.parse(readFileSync(join(vectorsDir, `${name}.json`), "utf8"));
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));
const { epoch, moderator, recovery } = committed("keys");
const epochPublic = { name: epoch.name, publicKey: bytes(epoch.publicKey) };
const epochPair = { secretKey: bytes(epoch.secretKey), publicKey: bytes(epoch.publicKey) };

describe("the known answers", () => {
  it("are still what is made of the same keys and nonces", async () => {
    const made = JSON.parse(JSON.stringify(await makeVectors()));
    for (const name of Object.keys(made)) expect(made[name], name).toEqual(committed(name));
    expect(Object.keys(made)).toHaveLength(6);
  });

  it("open: a moderator's key by passphrase, and with it the epoch's", () => {
    const stretched = stretch(moderator.passphrase, settingOfLocked(bytes(moderator.locked)), smallLimits);
    const pair = openModeratorKey(bytes(moderator.publicKey), bytes(moderator.locked), stretched);
    expect(pair.secretKey).toEqual(bytes(moderator.secretKey));
    expect(openEpochKey(epochPublic, bytes(moderator.wrap), pair).secretKey).toEqual(epochPair.secretKey);
    expect(loginProof(stretched)).toEqual(bytes(moderator.loginProof));
    expect(isLoginProof(bytes(moderator.loginProof), bytes(moderator.loginProofHash))).toBe(true);
  });

  it("open: the epoch's key by the paper alone", () => {
    expect(openEpochKey(epochPublic, bytes(recovery.wrap), recoveryKeyPair(recovery.code)).secretKey).toEqual(epochPair.secretKey);
  });

  it("open: every part and entry of a report", () => {
    const { parts, entries } = committed("reports");
    const sealed = ({ key, body }: { key: string; body: string }) => ({ key: bytes(key), body: bytes(body) });
    for (const part of parts) expect(openPart(epochPair, part, sealed(part), asIs)).toEqual(part.content);
    for (const entry of entries) expect(openEntry(epochPair, entry, sealed(entry), asIs)).toEqual(entry.content);
    expect([parts.length, entries.length]).toEqual([3, 3]);
  });

  it("open: a file of two blocks", async () => {
    const file = committed("files");
    const blocks = new Uint8Array(Buffer.from(file.blocks, "base64"));
    const row = { key: bytes(file.key), metadata: bytes(file.metadata) };
    const { metadata, content } = openFile(epochPair, file, row, inPieces(blocks, 1_000));
    expect(metadata).toMatchObject({ ...file.name, size: 70_000 });
    expect(await collected(content)).toEqual(Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) & 255));
  });

  it("hold: receipts, contacts, the chain", () => {
    for (const { receipt, hash } of committed("codes")) expect(receiptHash(receipt)).toEqual(bytes(hash));
    const { key, contact } = committed("tags");
    const { platform, chat } = contact;
    expect(openContact(bytes(key), contact.report, bytes(contact.sealed))).toEqual({ platform, chat });
    expect(verifyChain(committed("audit")).isWhole).toBe(true);
  });
});
