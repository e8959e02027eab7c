import { createHash, createHmac, createPrivateKey, createPublicKey } from "node:crypto";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hsalsa, xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { argon2id } from "@noble/hashes/argon2.js";
import { blake2b } from "@noble/hashes/blake2.js";
import { describe, expect, it } from "vitest";
import { openBytes, sealBytes } from "../../src/vault/aead.js";
import { blindIndex } from "../../src/vault/blind-index.js";
import { openStream, sealStream } from "../../src/vault/file-stream.js";
import { fingerprint } from "../../src/vault/fingerprint.js";
import { keyPairOf } from "../../src/vault/key-pair.js";
import { stretch } from "../../src/vault/passphrase.js";
import { secureRandom } from "../../src/vault/random.js";
import { writeCode } from "../../src/vault/readable-code.js";
import { receiptHash } from "../../src/vault/receipt.js";
import { openWith, sealTo } from "../../src/vault/sealed-box.js";
import { subKey } from "../../src/vault/sub-key.js";
import { collected, inPieces } from "./from-pieces.js";
import { seeded, smallLimits } from "./samples.js";
import { sealByReference } from "./secret-stream-reference.js";

const key = seeded("key")(32);
const text = (words: string) => new TextEncoder().encode(words);
const sha256 = (...parts: readonly (string | Uint8Array)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};

/** What another implementation makes of the same bytes. */
describe("beside another implementation", () => {
  it("sealed bytes are XChaCha20-Poly1305 (noble-ciphers), both ways", () => {
    const sealed = sealBytes(key, "context", text("слово"), secureRandom);
    const theirs = (nonce: Uint8Array) => xchacha20poly1305(key, nonce, text("context"));
    expect(theirs(sealed.slice(2, 26)).decrypt(sealed.slice(26))).toEqual(text("слово"));
    const nonce = seeded("nonce")(24);
    expect(openBytes(key, "context", Uint8Array.of(1, 1, ...nonce, ...theirs(nonce).encrypt(text("слово"))))).toEqual(text("слово"));
  });

  it("a key pair is X25519 (Node's crypto)", () => {
    // The PKCS #8 of an X25519 key is these bytes and the key (RFC 8410).
    const der = Buffer.concat([Buffer.from("302e020100300506032b656e04220420", "hex"), key]);
    const { x = "" } = createPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" })).export({ format: "jwk" });
    expect(Buffer.from(keyPairOf(key).publicKey).toString("base64url")).toBe(x);
  });

  it("a sealed box opens with X25519, HSalsa20, XSalsa20-Poly1305 and BLAKE2b (noble)", () => {
    const recipient = keyPairOf(key);
    const sealed = sealTo(recipient.publicKey, text("слово"), secureRandom);
    const ephemeral = sealed.slice(2, 34);
    const nonce = blake2b(Buffer.concat([ephemeral, recipient.publicKey]), { dkLen: 24 });
    const shared = x25519.getSharedSecret(key, ephemeral);
    const boxKey = new Uint32Array(8);
    const words = (bytes: Uint8Array) => new Uint32Array(bytes.slice().buffer);
    hsalsa(words(text("expand 32-byte k")), words(shared), new Uint32Array(4), boxKey);
    expect(xsalsa20poly1305(new Uint8Array(boxKey.buffer), nonce).decrypt(sealed.slice(34))).toEqual(text("слово"));
    expect(openWith(recipient, sealed)).toEqual(text("слово"));
  });

  it("a stretched passphrase is Argon2id (noble-hashes) and a sub-key is keyed BLAKE2b", () => {
    const setting = { passes: 2, memoryKiB: 32, salt: seeded("salt")(16) };
    const theirs = argon2id("її фраза", setting.salt, { t: 2, m: 32, p: 1, dkLen: 32 });
    expect(stretch("її фраза", setting, smallLimits).secret).toEqual(theirs);
    expect(subKey(key, "use")).toEqual(blake2b(text("zvistka|v1|key|use"), { key, dkLen: 32 }));
  });

  it("a sealed stream is crypto_secretstream as written again from its description", async () => {
    const header = seeded("header")(24);
    const blocks = [seeded("a")(65_536), seeded("b")(65_536), seeded("c")(777)];
    const theirs = Buffer.concat([Uint8Array.of(1, 5), header, ...sealByReference(key, header, text("context"), blocks)]);
    const opened = await collected(openStream(key, "context", inPieces(theirs, 5_000)));
    expect(Buffer.from(opened).equals(Buffer.concat(blocks))).toBe(true);
    const ours = await collected(sealStream(key, "context", inPieces(Buffer.concat(blocks), 5_000)));
    const again = Buffer.concat([ours.slice(0, 26), ...sealByReference(key, ours.slice(2, 26), text("context"), blocks)]);
    expect(again.equals(ours)).toBe(true);
  });

  it("a fingerprint, a code's checksum and a receipt's hash are SHA-256 (Node's crypto)", () => {
    const print = sha256("zvistka|v1|fingerprint|epoch", key);
    const groups = Array.from({ length: 6 }, (_, at) => {
      const number = BigInt(`0x${Buffer.from(print.slice(at * 5, at * 5 + 5)).toString("hex")}`) % 100_000n;
      return String(number).padStart(5, "0");
    });
    expect(fingerprint("epoch", key)).toBe(groups.join(" "));

    const bytes = key.slice(0, 15);
    const symbols = (of: Uint8Array) => {
      const number = BigInt(`0x${Buffer.from(of).toString("hex")}`)
        .toString(32)
        .padStart((of.length * 8) / 5, "0");
      return [...number].map((digit) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[Number.parseInt(digit, 32)]).join("");
    };
    const check = symbols(sha256("zvistka|v1|code|receipt", bytes).slice(0, 5)).slice(0, 3);
    expect(writeCode("receipt", bytes).replaceAll("-", "")).toBe(`1${symbols(bytes)}${check}`);
    expect(receiptHash(writeCode("receipt", bytes))).toEqual(sha256("zvistka|v1|receipt", bytes));
  });

  it("a blind index is the beginning of an HMAC-SHA-256 (Node's crypto)", () => {
    const mac = createHmac("sha256", key).update("zvistka|v1|index|vigadani|zrazok|1990").digest();
    const person = { surname: "vigadani", given: "zrazok", birthYear: 1990 };
    expect(blindIndex(key, person, 1_024)).toEqual({ bits: 9, value: mac.readUInt16BE(0) >> 7 });
  });
});
