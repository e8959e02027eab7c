import { type ChainedEntry, type ChainHead, emptyChain, isHash, linkHash } from "./audit-chain.js";
import { VaultError } from "./vault-error.js";

/**
 * `edited`: the entry is not what it was, or the one before it was changed together with its hash; the two cannot be told apart.
 * `deleted`: the entry is missing though later ones are there. `reordered`: another entry stands in its place, or it stands
 * twice. `cut`: the log ends before the head that is known. `rewritten`: everything fits, but it is not the log whose head is known.
 */
export type ChainProblem = "edited" | "deleted" | "reordered" | "cut" | "rewritten";

export type ChainVerdict =
  | { readonly isWhole: true; readonly head: ChainHead }
  /** `number` is that of the first entry with the problem. */
  | { readonly isWhole: false; readonly problem: ChainProblem; readonly number: number };

/**
 * Checks a log from its first entry on, in the order in which it is read. Without `known`, a head that was noted elsewhere, a log
 * that was cut at its end or written anew cannot be told from a whole one.
 */
export function verifyChain(rows: readonly ChainedEntry[], known: ChainHead | null = null): ChainVerdict {
  let head = emptyChain;
  for (const row of rows) {
    if (row.number !== head.number + 1 || !fits(head, row)) return brokenAfter(head, rows);
    head = row;
  }
  return known === null ? whole(head) : againstKnown(rows, known, head);
}

function againstKnown(rows: readonly ChainedEntry[], known: ChainHead, head: ChainHead): ChainVerdict {
  if (head.number < known.number) return { isWhole: false, problem: "cut", number: head.number + 1 };
  const there = known.number === 0 ? emptyChain : rows[known.number - 1];
  return there?.hash === known.hash ? whole(head) : { isWhole: false, problem: "rewritten", number: known.number };
}

/** What happened at the first place that does not fit. */
function brokenAfter(head: ChainHead, rows: readonly ChainedEntry[]): ChainVerdict {
  const number = head.number + 1;
  const isThere = rows.some((row) => row.number === number);
  const here = rows[head.number];
  // Two rows that changed places may have changed numbers as well: then the right entry is found by its hash.
  const elsewhere = rows.some((row) => row !== here && fits(head, { ...row, number }));
  const problem = elsewhere ? "reordered" : !isThere ? "deleted" : here?.number === number ? "edited" : "reordered";
  return { isWhole: false, problem, number };
}

function fits(head: ChainHead, { number, entry, hash }: ChainedEntry): boolean {
  try {
    return isHash(hash) && linkHash(head.hash, number, entry) === hash;
  } catch (error) {
    // An entry without a canonical form was never chained.
    if (error instanceof VaultError) return false;
    throw error;
  }
}

function whole({ number, hash }: ChainHead): ChainVerdict {
  return { isWhole: true, head: { number, hash } };
}
