import { z } from "zod";
import { fromText } from "../vault/envelope-text.js";
import { VaultError } from "../vault/vault-error.js";

/** Bytes as the page writes them, `v1.` and base64url; keys, envelopes and proofs are all short. */
const bytes = z
  .string()
  .max(4_096)
  .transform((text, context) => {
    try {
      return fromText(text);
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      context.addIssue({ code: "custom", message: "not bytes" });
      return z.NEVER;
    }
  });
const name = z.string().max(200);
const token = z.string().max(100);
const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "not a uuid in small letters");
const role = z.enum(["moderator", "editor", "admin", "auditor"]);
const epochName = z.string().regex(/^\d{4}-Q[1-4](-\d{1,4})?$/, "not an epoch");

const lock = { locked: bytes, proof: bytes };
const member = z.strictObject({ name, publicKey: bytes, ...lock });
const wrap = z.strictObject({ recipient: z.union([id, z.literal("recovery")]), publicKey: bytes, wrap: bytes, vouch: bytes });
const epoch = z.strictObject({ name: epochName, publicKey: bytes, wraps: z.array(wrap).max(200) });

/** What each request brings; more than that is refused. */
export const bodies = {
  nothing: z.strictObject({}),
  link: z.strictObject({ token }),
  setUp: z.strictObject({ token, id, member, recoveryKey: bytes, epoch }),
  join: z.strictObject({ token, member }),
  setting: z.strictObject({ name }),
  login: z.strictObject({ name, proof: bytes }),
  passphrase: z.strictObject({ oldProof: bytes, ...lock }),
  invite: z.strictObject({
    roles: z
      .array(role)
      .min(1)
      .max(4)
      .transform((roles) => [...new Set(roles)]),
  }),
  letIn: z.strictObject({
    id,
    publicKey: bytes,
    wraps: z.array(z.strictObject({ epoch: epochName, wrap: bytes, vouch: bytes })).max(1_000),
  }),
  remove: z.strictObject({ id, next: epoch.extend({ answer: bytes }).nullable() }),
};
