import type { Db } from "./client.js";
import type { ReportKind } from "./generated/enums.js";

type Sealed = Uint8Array<ArrayBuffer>;

/** A report as it is stored. Nothing here tells who it is about, and only keys beyond the service's reach open the rest. */
export interface ReportRow {
  readonly id: string;
  readonly code: string;
  readonly createdDay: Date;
  readonly kind: ReportKind;
  readonly epoch: string;
  readonly card: Sealed;
  readonly cardKey: Sealed;
  readonly details: Sealed;
  readonly detailsKey: Sealed;
  readonly reporterTag: string;
  readonly contact: Sealed | null;
  /** By purpose: given, when (ISO), which version of the words. */
  readonly consents: object;
  /** Hash of the receipt. */
  readonly receipt: Sealed;
  readonly keepUntil: Date;
}

/** The receipt under the intake's own key, so that it can be shown again until its reporter has it. */
export interface ShownReceipt {
  readonly report: string;
  readonly owner: string;
  readonly body: Sealed;
  readonly endsAt: Date;
}

/**
 * Makes a report of a draft: report and receipt are there and the draft is gone, or nothing has changed. A draft becomes one report only,
 * whoever else does the same at the same time. False when it already had.
 */
export async function insertReport(db: Db, report: ReportRow, receipt: ShownReceipt): Promise<boolean> {
  return db.$transaction(async (step) => {
    const { count } = await step.report.createMany({ data: [report], skipDuplicates: true });
    if (count === 1) await step.receiptShown.create({ data: receipt });
    await step.draft.deleteMany({ where: { owner: receipt.owner } });
    return count === 1;
  });
}

/** The receipts that an owner has not confirmed to have kept, the newest first. */
export async function shownReceipts(db: Db, owner: string, now: Date): Promise<readonly ShownReceipt[]> {
  return db.receiptShown.findMany({ where: { owner, endsAt: { gt: now } }, orderBy: { endsAt: "desc" } });
}

/** The reporter has the receipt: nobody can show it any more. */
export async function forgetReceipt(db: Db, report: string, owner: string): Promise<boolean> {
  const { count } = await db.receiptShown.deleteMany({ where: { report, owner } });
  return count > 0;
}

/** How many reports somebody filed from this day on. */
export async function countSince(db: Db, reporterTag: string, day: Date): Promise<number> {
  return db.report.count({ where: { reporterTag, createdDay: { gte: day } } });
}
