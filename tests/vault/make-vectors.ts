import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectDir } from "../../src/project.js";
import { chain, emptyChain } from "../../src/vault/audit-chain.js";
import { blindIndex } from "../../src/vault/blind-index.js";
import { openKey } from "../../src/vault/capsule.js";
import { wrapEpochKey } from "../../src/vault/epoch-key.js";
import { sealFile } from "../../src/vault/file-seal.js";
import { fingerprint } from "../../src/vault/fingerprint.js";
import { loginProof, loginProofHash } from "../../src/vault/login-proof.js";
import { createModeratorKey, lockModeratorKey } from "../../src/vault/moderator-key.js";
import { stretchNew, writeSetting } from "../../src/vault/passphrase.js";
import { createReceipt, receiptHash } from "../../src/vault/receipt.js";
import { createRecoveryCode, recoveryKeyPair } from "../../src/vault/recovery-key.js";
import { sealEntry, sealPart } from "../../src/vault/report-seal.js";
import { subKey } from "../../src/vault/sub-key.js";
import { reporterTag, sealContact } from "../../src/vault/tags.js";
import { collected, inPieces } from "./from-pieces.js";
import { card, cardPlace, entry, epoch, place, report, seeded, smallCost, smallLimits } from "./samples.js";
import { sealByReference } from "./secret-stream-reference.js";

export const vectorsDir = join(projectDir, "tests", "vault", "vectors");
export const passphrase = "вигадана фраза для перевірки";

/**
 * The known answers, by file. What is committed must open for ever: when these change, so did the format, and then the version must
 * too. `node dist/tests/vault/make-vectors.js` writes them.
 */
export async function makeVectors(): Promise<Readonly<Record<string, unknown>>> {
  return { keys: keys(), reports: reports(), files: await files(), codes: codes(), tags: tags(), audit: audit() };
}

function keys() {
  const moderator = createModeratorKey(seeded("moderator"));
  const stretched = stretchNew(passphrase, smallCost, smallLimits, seeded("salt"));
  const recoveryCode = createRecoveryCode(seeded("paper"));
  const recovery = recoveryKeyPair(recoveryCode);
  return {
    epoch: {
      name: epoch.name,
      secretKey: hex(epoch.secretKey),
      publicKey: hex(epoch.publicKey),
      fingerprint: fingerprint("epoch", epoch.publicKey),
    },
    moderator: {
      passphrase,
      setting: hex(writeSetting(stretched.setting)),
      publicKey: hex(moderator.publicKey),
      secretKey: hex(moderator.secretKey),
      locked: hex(lockModeratorKey(moderator, stretched, seeded("lock"))),
      loginProof: hex(loginProof(stretched)),
      loginProofHash: hex(loginProofHash(loginProof(stretched))),
      wrap: hex(wrapEpochKey(epoch, moderator.publicKey, seeded("moderator wrap"))),
    },
    recovery: {
      code: recoveryCode,
      publicKey: hex(recovery.publicKey),
      wrap: hex(wrapEpochKey(epoch, recovery.publicKey, seeded("recovery wrap"))),
    },
  };
}

function reports() {
  const parts = (["body", "card", "details"] as const).map((part) => {
    const { key, body } = sealPart(epoch, { ...cardPlace, part }, card, seeded(part));
    return { ...cardPlace, part, key: hex(key), body: hex(body), content: card };
  });
  const entries = (["message", "note", "correction"] as const).map((kind) => {
    const { key, body } = sealEntry(epoch, { ...place, kind, entry }, { text: kind }, seeded(kind));
    return { ...place, kind, entry, key: hex(key), body: hex(body), content: { text: kind } };
  });
  return { parts, entries };
}

/** The blocks come from the reference, since libsodium's stream draws its header itself; the row comes from the vault. */
async function files() {
  const content = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) & 255);
  const name = { name: "зразок.bin", type: "application/octet-stream" };
  const where = { ...place, file: entry, rendition: "original" } as const;
  const sealing = sealFile(epoch, where, name, inPieces(content, 4_096), seeded("file"));
  await collected(sealing.blocks);
  const { key, metadata } = sealing.row();
  const context = `zvistka|v1|report.file.original|${report}|${epoch.name}|${entry}`;
  const header = seeded("file header")(24);
  const blocks = [content.subarray(0, 65_536), content.subarray(65_536)];
  const streamKey = subKey(openKey(epoch, context, key), "file.blocks");
  const sealed = Buffer.concat([Uint8Array.of(1, 5), header, ...sealByReference(streamKey, header, utf8(context), blocks)]);
  return {
    ...where,
    key: hex(key),
    metadata: hex(metadata),
    blocks: sealed.toString("base64"),
    name,
    content: "byte n is 7n mod 256, 70000 bytes",
  };
}

function codes() {
  return ["one", "two", "three"].map((seed) => {
    const receipt = createReceipt(seeded(seed));
    const recovery = createRecoveryCode(seeded(seed));
    return { receipt, hash: hex(receiptHash(receipt)), recovery, publicKey: hex(recoveryKeyPair(recovery).publicKey) };
  });
}

function tags() {
  const key = seeded("service key")(32);
  const contact = { platform: "telegram", chat: "100000001" };
  return {
    key: hex(key),
    reporter: reporterTag(key, contact.platform, contact.chat),
    contact: { ...contact, report, sealed: hex(sealContact(key, report, contact, seeded("contact"))) },
    index: [500, 10_000, 1_000_000].map((count) => ({
      reports: count,
      index: blindIndex(key, { surname: "vigadani", given: "zrazok", birthYear: 1990 }, count),
    })),
  };
}

function audit() {
  const first = chain(emptyChain, { action: "open-card", by: "вигаданий модератор", count: 1 });
  const second = chain(first, { z: [], a: { ї: "є", b: -5 } });
  return [first, second];
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, vectors] of Object.entries(await makeVectors())) {
    writeFileSync(join(vectorsDir, `${name}.json`), `${JSON.stringify(vectors, null, 2)}\n`);
  }
}
