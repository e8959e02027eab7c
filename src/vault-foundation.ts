import { randomBytes, randomUUID } from "node:crypto";
import type { Foundation } from "./conversation.js";
import { serviceKey } from "./db/service-keys.js";
import { pinsIn } from "./db/vault-fingerprint.js";
import type { VaultFoundation } from "./domain/vault/foundation.js";
import { loginAttempts } from "./domain/vault/login-attempts.js";

/** What the rules of the vault work with, from what the service has; the service's key and the fingerprint are files in `dataDir`. */
export async function vaultFoundation({ db, clock }: Pick<Foundation, "db" | "clock">, dataDir: string): Promise<VaultFoundation> {
  return {
    db,
    clock,
    pins: pinsIn(dataDir),
    attempts: loginAttempts(),
    serviceKey: await serviceKey(dataDir, "console"),
    newId: () => randomUUID(),
    newToken: () => randomBytes(32).toString("base64url"),
  };
}
