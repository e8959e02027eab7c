import { keyFile } from "./key-file.js";

/** The key of the inbox in `dataDir`/inbox.key; see `keyFile`. */
export function inboxKey(dataDir: string): Promise<Uint8Array> {
  return keyFile(dataDir, "inbox.key");
}
