import { poly1305 } from "@noble/ciphers/_poly1305.js";
import { chacha20, hchacha } from "@noble/ciphers/chacha.js";

const SIGMA = new Uint32Array(new TextEncoder().encode("expand 32-byte k").buffer);

/**
 * crypto_secretstream_xchacha20poly1305 written again from its description in libsodium's documentation and source, on another
 * library's ChaCha20 and Poly1305. It takes its header from outside, which libsodium's does not. No rekeying.
 */
export function sealByReference(
  key: Uint8Array,
  header: Uint8Array,
  context: Uint8Array,
  blocks: readonly Uint8Array[],
): readonly Uint8Array[] {
  const streamKey = subkeyOf(key, header);
  const nonce = new Uint8Array(12);
  nonce.set(header.subarray(16), 4);
  return blocks.map((block, at) => {
    new DataView(nonce.buffer).setUint32(0, at + 1, true);
    const sealed = sealBlock(streamKey, nonce, context, block, at === blocks.length - 1 ? 3 : 0);
    // The tag of each block goes into the nonce of the next: this is what holds the order.
    for (let byte = 0; byte < 8; byte++) nonce[4 + byte] = (nonce[4 + byte] ?? 0) ^ (sealed[sealed.length - 16 + byte] ?? 0);
    return sealed;
  });
}

function subkeyOf(key: Uint8Array, header: Uint8Array): Uint8Array {
  const out = new Uint32Array(8);
  hchacha(SIGMA, words(key), words(header.subarray(0, 16)), out);
  return new Uint8Array(out.buffer);
}

function sealBlock(key: Uint8Array, nonce: Uint8Array, context: Uint8Array, block: Uint8Array, tag: number): Uint8Array {
  const macKey = chacha20(key, nonce, new Uint8Array(64), undefined, 0).subarray(0, 32);
  const first = chacha20(key, nonce, new Uint8Array(64).fill(tag, 0, 1), undefined, 1);
  const cipher = chacha20(key, nonce, block, undefined, 2);
  const lengths = new Uint8Array(16);
  new DataView(lengths.buffer).setUint32(0, context.length, true);
  new DataView(lengths.buffer).setUint32(8, 64 + block.length, true);
  // libsodium pads the ciphertext by its length and not to a multiple of 16; it says so and keeps it.
  const parts = [context, new Uint8Array(-context.length & 15), first, cipher, new Uint8Array(block.length & 15), lengths];
  const mac = poly1305(new Uint8Array(Buffer.concat(parts)), macKey);
  return new Uint8Array(Buffer.concat([first.subarray(0, 1), cipher, mac]));
}

function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
}
