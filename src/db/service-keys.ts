import { keyFile } from "./key-file.js";

/**
 * The service's own keys, each in a file of its own in the data folder. `inbox`: updates on their way. `intake`: reports that are not sent
 * yet. `tag`: who filed a report, as a tag. `contact`: where notices about a report go. `console`: settings for names that nobody has.
 * None of them opens a report that was sent.
 */
export const serviceKeyNames = ["inbox", "intake", "tag", "contact", "console"] as const;
export type ServiceKeyName = (typeof serviceKeyNames)[number];

/** The key in `dataDir`/NAME.key; see `keyFile`. */
export function serviceKey(dataDir: string, name: ServiceKeyName): Promise<Uint8Array> {
  return keyFile(dataDir, `${name}.key`);
}
