import { z } from "zod";
import type { Db } from "../../db/client.js";
import { endDraft, findDraft, saveDraft } from "../../db/drafts.js";
import { openBytes, sealBytes } from "../../vault/aead.js";
import { contextOf } from "../../vault/context.js";
import { readJson, writeJson } from "../../vault/padded-json.js";
import { secureRandom } from "../../vault/random.js";
import { VaultError } from "../../vault/vault-error.js";
import type { Draft } from "./draft.js";
import { cardSchema, detailsSchema, fields, purposes, reportKinds } from "./report.js";

/**
 * A draft lasts three days after the last answer. Longer would help a family that is interrupted, and keep words under a key that the
 * service itself has; whoever takes server and key reads no more than three days of unfinished reports.
 */
export const DRAFT_LASTS_MS = 3 * 24 * 3_600_000;

const field = z.enum(fields);
const onward = z.enum(["next", "review"]);
const standing = z.discriminatedUnion("name", [
  z.object({ name: z.enum(["consent", "kind", "enough", "review"]) }),
  z.object({ name: z.literal("step"), field, onward }),
  z.object({ name: z.literal("guess"), field, onward, value: z.unknown() }),
]);
const page = z.union([standing, z.object({ name: z.literal("cancel"), from: standing })]);
const consent = z.object({ given: z.boolean(), at: z.iso.datetime(), version: z.int() });
const draftSchema = z.object({
  id: z.uuid(),
  kind: z.enum(reportKinds).nullable(),
  consents: z.partialRecord(z.enum(purposes), consent),
  answers: cardSchema.extend(detailsSchema.shape).partial(),
  page,
  turns: z.array(z.string()),
});

/** Stores a draft sealed under the intake's key; it opens for this owner only. */
export async function keepDraft(db: Db, key: Uint8Array, owner: string, draft: Draft, now: Date): Promise<void> {
  const body = sealBytes(key, draftContext(owner), writeJson(draft), secureRandom);
  await saveDraft(db, { owner, body, endsAt: new Date(now.getTime() + DRAFT_LASTS_MS) }, now);
}

/** The owner's draft. One that another key has sealed is removed: nobody can go on with it. */
export async function openDraft(db: Db, key: Uint8Array, owner: string, now: Date): Promise<Draft | null> {
  const row = await findDraft(db, owner, now);
  if (!row) return null;
  try {
    return readJson(openBytes(key, draftContext(owner), row.body), (content) => draftSchema.parse(content) as Draft);
  } catch (error) {
    if (!(error instanceof VaultError) || error.code !== "does-not-open") throw error;
    await endDraft(db, owner);
    return null;
  }
}

function draftContext(owner: string): string {
  return contextOf("draft", owner);
}
