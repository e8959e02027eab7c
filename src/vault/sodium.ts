import sodium from "libsodium-wrappers-sumo";

// Waited for here, once: whoever imports the vault may call it at once, and none of its functions need be asynchronous for this.
await sodium.ready;

export { sodium };
