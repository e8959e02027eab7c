import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../db/start-error.js";
import type { Manifest } from "./manifest.js";

/**
 * The service's own key files in DATA_DIR that a restored service cannot do without, and what it cannot do. None of them is in a
 * backup: with backup and keys in one hand, whoever takes the backup reads the chat ids of the families. None opens a report: that takes
 * a moderator's passphrase or the recovery key on paper. The keys of what does not last (inbox.key, intake.key) are not here: a new one serves as well.
 */
const neededKeys: Readonly<Record<string, string>> = {
  "tag.key": "the bot does not recognise who filed which report",
  "contact.key": "the bot cannot write to the families of earlier reports",
  "vault.fingerprint": "the service does not start, since it cannot tell that the vault is yours",
};

/** The keys that this folder has, each with a hash by which another can be told from it and nothing else. */
export async function keysIn(dataDir: string): Promise<Manifest["keys"]> {
  const found: Manifest["keys"] = [];
  for (const name of Object.keys(neededKeys)) {
    const sha256 = await hashOf(join(dataDir, name));
    if (sha256) found.push({ name, sha256 });
  }
  return found;
}

/** What is wrong with this folder's keys for a backup that was made beside `keys`, in sentences. */
export async function keyTroubles(dataDir: string, keys: Manifest["keys"]): Promise<readonly string[]> {
  const there = new Map((await keysIn(dataDir)).map(({ name, sha256 }) => [name, sha256]));
  return keys
    .filter(({ name, sha256 }) => there.get(name) !== sha256)
    .map(({ name }) => {
      const trouble = there.has(name) ? "is another key than the one at the time of the backup" : "is missing";
      return `${join(dataDir, name)} ${trouble}; bring back your copy, for without it ${neededKeys[name] ?? "something will not work"}.`;
    });
}

async function hashOf(path: string): Promise<string | null> {
  try {
    return createHash("sha256")
      .update("zvistka|v1|own-key|")
      .update(await readFile(path))
      .digest("hex");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
