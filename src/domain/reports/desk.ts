import type { Db } from "../../db/client.js";
import { endDraft } from "../../db/drafts.js";
import { countSince } from "../../db/reports.js";
import type { EpochPublic } from "../../vault/epoch-key.js";
import { UserError } from "../user-error.js";
import { type Draft, newDraft } from "./draft.js";
import { confirmReceipt, type Filed, fileReport, type IntakeKeys, ownerOf, type Reporter, unconfirmed } from "./file-report.js";
import { advance, type Move, type Problem, type Readers } from "./intake.js";
import { keepDraft, openDraft } from "./keep-draft.js";

/** Where families file reports: the keys of intake, and the epoch that is sealed to; null until there is a vault. */
export interface Desk {
  readonly keys: IntakeKeys;
  readonly epoch: () => EpochPublic | null;
  readonly readers: Readers;
}

/** One thing that a reporter did. `turn`: the platform's id of it, the same when the platform brings it again. */
export interface Turn {
  readonly reporter: Reporter;
  readonly turn: string | null;
  readonly now: Date;
  readonly newUuid: () => string;
}

export type DeskReply =
  | { readonly kind: "page"; readonly draft: Draft; readonly problem: Problem | null }
  | { readonly kind: "receipts"; readonly filed: readonly Filed[] }
  | { readonly kind: "cancelled" | "kept" };

const MOST_A_DAY = 5;
const DAY_MS = 24 * 3_600_000;

/**
 * `/report` without more: receipts that are not confirmed yet, else the draft where it was left, else a new one.
 * @throws UserError `report-closed` without a vault, `too-many-reports` after five in a day
 */
export async function visit(db: Db, desk: Desk, { reporter, now, newUuid }: Turn): Promise<DeskReply> {
  if (!desk.epoch()) throw new UserError("report-closed");
  const filed = await unconfirmed(db, desk.keys, reporter, now);
  if (filed.length > 0) return { kind: "receipts", filed };
  const owner = ownerOf(desk.keys, reporter);
  const draft = await openDraft(db, desk.keys.intake, owner, now);
  if (draft) return { kind: "page", draft, problem: null };
  const filedToday = await countSince(db, owner, new Date(now.getTime() - DAY_MS));
  if (filedToday >= MOST_A_DAY) throw new UserError("too-many-reports", { most: MOST_A_DAY });
  const begun = newDraft(newUuid());
  await keepDraft(db, desk.keys.intake, owner, begun, now);
  return { kind: "page", draft: begun, problem: null };
}

/**
 * One move of a reporter, kept before it is answered. The same turn again changes nothing and shows the same page.
 * @throws UserError as `visit` does
 */
export async function makeMove(db: Db, desk: Desk, turn: Turn, move: Move): Promise<DeskReply> {
  const epoch = desk.epoch();
  if (!epoch) throw new UserError("report-closed");
  const { reporter, now } = turn;
  const owner = ownerOf(desk.keys, reporter);
  const draft = await openDraft(db, desk.keys.intake, owner, now);
  if (!draft) return visit(db, desk, turn);
  if (turn.turn !== null && draft.turn === turn.turn) return { kind: "page", draft, problem: null };
  const outcome = advance(draft, move, now, desk.readers);
  switch (outcome.kind) {
    case "cancelled":
      await endDraft(db, owner);
      return { kind: "cancelled" };
    case "send":
      return { kind: "receipts", filed: [await fileReport(db, { epoch, keys: desk.keys }, outcome.draft, reporter, now)] };
    case "draft": {
      const kept = { ...outcome.draft, turn: turn.turn };
      await keepDraft(db, desk.keys.intake, owner, kept, now);
      return { kind: "page", draft: kept, problem: outcome.problem };
    }
  }
}

/** The reporter has kept the receipt. */
export async function keepReceipt(db: Db, desk: Desk, { reporter }: Turn, report: string): Promise<DeskReply> {
  await confirmReceipt(db, desk.keys, reporter, report);
  return { kind: "kept" };
}
