import { VaultError } from "./vault-error.js";

/**
 * What a seal is for, in one line: `zvistka|v1|report.card|<uuid>|<epoch>`. Bound into every seal, so that nothing opens
 * anywhere but where it was put, and into every hash, so that no value of one kind passes for one of another.
 * @throws VaultError `bad-argument` for a part that is empty or contains the separator, which could make two places look the same
 */
export function contextOf(kind: string, ...parts: readonly string[]): string {
  if (parts.some((part) => part === "" || part.includes("|")))
    throw new VaultError("bad-argument", `a part of ${kind} is empty or holds "|"`);
  return ["zvistka", "v1", kind, ...parts].join("|");
}

/** A uuid as PostgreSQL writes it: small letters only, since the same report in capitals would be another place. */
export function requireUuid(text: string): string {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw new VaultError("bad-argument", "not a uuid in small letters");
  return text;
}
