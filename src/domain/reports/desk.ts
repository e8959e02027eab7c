import type { Db } from "../../db/client.js";
import { endDraft, pauseDraft } from "../../db/drafts.js";
import { countSince } from "../../db/reports.js";
import type { EpochPublic } from "../../vault/epoch-key.js";
import { UserError } from "../user-error.js";
import { type Draft, newDraft } from "./draft.js";
import { confirmReceipt, dayOf, type Filed, fileReport, type IntakeKeys, ownerOf, type Reporter, unconfirmed } from "./file-report.js";
import { advance, type Move, type Problem, type Readers } from "./intake.js";
import { DRAFT_LASTS_MS, keepDraft, openDraft } from "./keep-draft.js";

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
  | { readonly kind: "saved"; readonly endsAt: Date }
  | { readonly kind: "cancelled" | "kept" };

const MOST_A_DAY = 5;
/** More than can be under way when a process dies. */
const TURNS_KEPT = 30;

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
  if (draft) {
    // Whoever comes back goes on: what they write is an answer again.
    await keepDraft(db, desk.keys.intake, owner, draft, now);
    return { kind: "page", draft, problem: null };
  }
  const filedToday = await countSince(db, owner, dayOf(now));
  if (filedToday >= MOST_A_DAY) throw new UserError("too-many-reports", { most: MOST_A_DAY });
  const begun = newDraft(newUuid());
  await keepDraft(db, desk.keys.intake, owner, begun, now);
  return { kind: "page", draft: begun, problem: null };
}

/**
 * One move of a reporter, kept before it is answered. The same turn again changes nothing and shows the page where the person is.
 * @throws UserError `report-closed` without a vault, `unknown-button` for a draft that is gone
 */
export async function makeMove(db: Db, desk: Desk, turn: Turn, move: Move): Promise<DeskReply> {
  const epoch = desk.epoch();
  if (!epoch) throw new UserError("report-closed");
  const { reporter, now } = turn;
  const owner = ownerOf(desk.keys, reporter);
  const draft = await openDraft(db, desk.keys.intake, owner, now);
  if (!draft) return afterwards(db, desk, turn);
  if (turn.turn !== null && draft.turns.includes(turn.turn)) return { kind: "page", draft, problem: null };
  const outcome = advance(draft, move, now, desk.readers);
  switch (outcome.kind) {
    case "saved":
      await pauseDraft(db, owner);
      return { kind: "saved", endsAt: new Date(now.getTime() + DRAFT_LASTS_MS) };
    case "cancelled":
      await endDraft(db, owner);
      return { kind: "cancelled" };
    case "send":
      return { kind: "receipts", filed: [await fileReport(db, { epoch, keys: desk.keys }, outcome.draft, reporter, now)] };
    case "draft": {
      const turns = turn.turn === null ? draft.turns : [...draft.turns, turn.turn].slice(-TURNS_KEPT);
      const kept = { ...outcome.draft, turns };
      await keepDraft(db, desk.keys.intake, owner, kept, now);
      return { kind: "page", draft: kept, problem: outcome.problem };
    }
  }
}

/** A button whose draft is gone: what came of it, or that nothing can. @throws UserError `unknown-button` */
async function afterwards(db: Db, desk: Desk, { reporter, now }: Turn): Promise<DeskReply> {
  const filed = await unconfirmed(db, desk.keys, reporter, now);
  if (filed.length === 0) throw new UserError("unknown-button");
  return { kind: "receipts", filed };
}

/** The reporter has kept the receipt. */
export async function keepReceipt(db: Db, desk: Desk, { reporter }: Turn, report: string): Promise<DeskReply> {
  await confirmReceipt(db, desk.keys, reporter, report);
  return { kind: "kept" };
}
