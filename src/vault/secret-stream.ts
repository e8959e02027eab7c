import { sodium } from "./sodium.js";

export const HEADER_BYTES = 24;
export const BLOCK_OVERHEAD = 17;
export const FINAL = 3;
const MESSAGE = 0;

/** libsodium's state is a number, the address of 52 bytes in its memory; its types call it an object. */
type State = ReturnType<typeof sodium.crypto_secretstream_xchacha20poly1305_init_pull>;

// The wrapper never gives back the state of a stream, which holds the stream's key.
const STATE_BYTES = 52;
const memory = (sodium as unknown as { libsodium: { HEAPU8: Uint8Array; _free(address: number): void } }).libsodium;

/** A stream being sealed; `close` it in any case. */
export function sealer(key: Uint8Array) {
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  const seal = (bytes: Uint8Array, context: string, isLast: boolean) =>
    sodium.crypto_secretstream_xchacha20poly1305_push(state, bytes, context, isLast ? FINAL : MESSAGE);
  return { header, seal, close: () => forget(state) };
}

/** A stream being opened; `open` gives null for a block that is not the next one of this stream. `close` it in any case. */
export function opener(key: Uint8Array, header: Uint8Array) {
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(header, key);
  const open = (block: Uint8Array, context: string): { message: Uint8Array; tag: number } | null =>
    (block.length >= BLOCK_OVERHEAD && sodium.crypto_secretstream_xchacha20poly1305_pull(state, block, context)) || null;
  return { open, close: () => forget(state) };
}

function forget(state: State): void {
  const address = Number(state);
  memory.HEAPU8.fill(0, address, address + STATE_BYTES);
  memory._free(address);
}
