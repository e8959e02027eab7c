import { type ChainedEntry, type ChainHead, emptyChain, linkHash } from "../vault/audit-chain.js";
import { type ChainVerdict, verifyChain } from "../vault/audit-verify.js";
import { VaultError } from "../vault/vault-error.js";
import { auditPages } from "./audit.js";
import type { Db } from "./client.js";

/**
 * Reads the whole log and says whether it is the one that was written. Without `known`, a head that was noted elsewhere, a log that was
 * cut at its end cannot be told from a whole one.
 */
export async function verifyAudit(db: Db, known: ChainHead | null = null): Promise<ChainVerdict> {
  let head = emptyChain;
  let isKnown = known === null || (known.number === 0 && known.hash === emptyChain.hash);
  for await (const rows of auditPages(db)) {
    for (const row of rows) {
      // What happened to a broken log can be told only by who sees all of it.
      if (!follows(head, row)) return verifyChain(await wholeLog(db), known);
      head = { number: row.number, hash: row.hash };
      isKnown ||= row.number === known?.number && row.hash === known.hash;
    }
  }
  if (isKnown || known === null) return { isWhole: true, head };
  if (head.number < known.number) return { isWhole: false, problem: "cut", number: head.number + 1 };
  return { isWhole: false, problem: "rewritten", number: known.number };
}

async function wholeLog(db: Db): Promise<ChainedEntry[]> {
  const log: ChainedEntry[] = [];
  for await (const rows of auditPages(db)) log.push(...rows);
  return log;
}

function follows(head: ChainHead, { number, entry, hash }: ChainedEntry): boolean {
  try {
    return number === head.number + 1 && linkHash(head.hash, number, entry) === hash;
  } catch (error) {
    // An entry without a canonical form was never chained.
    if (error instanceof VaultError) return false;
    throw error;
  }
}

const sentences = {
  edited: (number: number) => `entry ${number} was edited, or the one before it together with its hash`,
  deleted: (number: number) => `entry ${number} was deleted`,
  reordered: (number: number) => `from entry ${number} on, entries changed places or stand twice`,
  cut: (number: number) => `the end was cut off: entry ${number} and what followed are gone`,
  rewritten: (number: number) => `it was rewritten: entry ${number} is not the one whose hash was noted`,
} as const;

/** A verdict in one plain sentence. */
export function verdictSentence(verdict: ChainVerdict): string {
  if (verdict.isWhole) return "The audit log is whole: nothing was edited, deleted, reordered or cut.";
  return `The audit log is broken: ${sentences[verdict.problem](verdict.number)}.`;
}
