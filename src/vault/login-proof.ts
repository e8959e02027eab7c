import { type Bytes, concat, utf8 } from "./bytes.js";
import { contextOf } from "./context.js";
import type { Stretched } from "./passphrase.js";
import { sodium } from "./sodium.js";
import { subKey } from "./sub-key.js";

const PROOF_BYTES = 32;

/**
 * What a browser sends to log in: 32 bytes from the same Argon2id output as the key that opens the moderator's secret, but
 * neither can be had from the other. A server that keeps every proof it sees still opens nothing.
 */
export function loginProof({ secret }: Stretched): Bytes {
  return concat(subKey(secret, "moderator.login"));
}

/** What the server stores, SHA-256: to guess its proof is to guess 256 bits, or the passphrase through Argon2id. */
export function loginProofHash(proof: Uint8Array): Bytes {
  return concat(sodium.crypto_hash_sha256(concat(utf8(contextOf("login.proof")), proof)));
}

/** Whether a proof is the one whose hash is stored; takes the same time for every wrong one of the right length. */
export function isLoginProof(proof: Uint8Array, stored: Uint8Array): boolean {
  const hash = loginProofHash(proof);
  return proof.length === PROOF_BYTES && stored.length === hash.length && sodium.memcmp(hash, stored);
}
