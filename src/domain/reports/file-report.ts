import { z } from "zod";
import type { Db } from "../../db/client.js";
import { forgetReceipt, insertReport, shownReceipts } from "../../db/reports.js";
import { openBytes, sealBytes } from "../../vault/aead.js";
import { contextOf } from "../../vault/context.js";
import type { EpochPublic } from "../../vault/epoch-key.js";
import { readJson, writeJson } from "../../vault/padded-json.js";
import { secureRandom } from "../../vault/random.js";
import { createReceipt, receiptHash } from "../../vault/receipt.js";
import { sealPart } from "../../vault/report-seal.js";
import { reporterTag, sealContact } from "../../vault/tags.js";
import type { Draft } from "./draft.js";
import { partsOf } from "./report.js";
import { fieldsOf } from "./steps.js";

/** The service's own keys that intake needs; see db/service-keys.ts. */
export interface IntakeKeys {
  readonly intake: Uint8Array;
  readonly tag: Uint8Array;
  readonly contact: Uint8Array;
}

export interface Reporter {
  readonly platform: string;
  readonly userId: string;
  readonly chatId: string;
}

/** What a family gets for its report: the receipt opens its own view, the code names the report in talk. */
export interface Filed {
  readonly report: string;
  readonly receipt: string;
  readonly code: string;
}

const DAY_MS = 24 * 3_600_000;
/** A report is kept for a year unless its reporter extends that. */
const KEPT_DAYS = 365;
const RECEIPT_SHOWN_MS = DAY_MS;

const shownSchema = z.object({ receipt: z.string(), code: z.string() });

export function ownerOf(keys: IntakeKeys, { platform, userId }: Reporter): string {
  return reporterTag(keys.tag, platform, userId);
}

/**
 * Seals a draft to the epoch and stores it as a report, with its receipt. After this returns it is durable. Done twice, also at once, it
 * gives the same report and the same receipt.
 * @throws ZodError when an answer is not what its step lets through
 */
export async function fileReport(
  db: Db,
  { epoch, keys }: { readonly epoch: EpochPublic; readonly keys: IntakeKeys },
  draft: Draft,
  reporter: Reporter,
  now: Date,
): Promise<Filed> {
  if (draft.kind === null) throw new Error("a draft without a kind is no report");
  const owner = ownerOf(keys, reporter);
  const receipt = createReceipt();
  const code = newCode();
  const place = { report: draft.id, epoch: epoch.name };
  const parts = partsOf(draft.answers, fieldsOf(draft.kind));
  const card = sealPart(epoch, { ...place, part: "card" }, parts.card);
  const details = sealPart(epoch, { ...place, part: "details" }, parts.details);
  const row = {
    id: draft.id,
    code,
    createdDay: dayOf(now),
    kind: draft.kind,
    epoch: epoch.name,
    card: card.body,
    cardKey: card.key,
    details: details.body,
    detailsKey: details.key,
    reporterTag: owner,
    contact: contactOf(keys, draft, reporter),
    consents: draft.consents,
    receipt: receiptHash(receipt),
    keepUntil: new Date(dayOf(now).getTime() + KEPT_DAYS * DAY_MS),
  };
  const body = sealBytes(keys.intake, receiptContext(draft.id), writeJson({ receipt, code }), secureRandom);
  const shown = { report: draft.id, owner, body, endsAt: new Date(now.getTime() + RECEIPT_SHOWN_MS) };
  if (await insertReport(db, row, shown)) return { report: draft.id, receipt, code };
  const [earlier] = (await unconfirmed(db, keys, reporter, now)).filter(({ report }) => report === draft.id);
  if (!earlier) throw new Error("the report was filed before, and its receipt is confirmed");
  return earlier;
}

/** Receipts that the reporter has not confirmed to have kept: shown again when a person asks, and after a crash. */
export async function unconfirmed(db: Db, keys: IntakeKeys, reporter: Reporter, now: Date): Promise<readonly Filed[]> {
  const rows = await shownReceipts(db, ownerOf(keys, reporter), now);
  return rows.map(({ report, body }) => {
    const shown = readJson(openBytes(keys.intake, receiptContext(report), body), (content) => shownSchema.parse(content));
    return { report, ...shown };
  });
}

/** From now on nobody but the reporter has the receipt. */
export async function confirmReceipt(db: Db, keys: IntakeKeys, reporter: Reporter, report: string): Promise<boolean> {
  return forgetReceipt(db, report, ownerOf(keys, reporter));
}

/** Whoever did not allow to be written to leaves no address. */
function contactOf({ contact }: IntakeKeys, { id, consents }: Draft, { platform, chatId }: Reporter) {
  return consents.contact?.given ? sealContact(contact, id, { platform, chat: chatId }) : null;
}

const LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Six letters to name a report by in talk: no secret, opens nothing. */
function newCode(): string {
  return [...secureRandom(6)].map((byte) => LETTERS[byte % LETTERS.length]).join("");
}

/** The day in UTC: the hour in which a family wrote is nobody's business. */
export function dayOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS);
}

function receiptContext(report: string): string {
  return contextOf("receipt.shown", report);
}
