import { isUnsettled } from "../backup/restore-journal.js";
import { readHead } from "../db/audit-head.js";
import { verdictSentence, verifyAudit } from "../db/audit-verify.js";
import type { OpenDatabase, Output } from "./seed.js";

export interface AuditSettings {
  readonly dataDir: string;
  open(): Promise<OpenDatabase>;
}

const help = [
  "npm run audit [-- --json]",
  "",
  "Reads the whole audit log and says whether it is the one that was written. Exit code 1 when it is not.",
];

/** Runs the command and returns its exit code: 0 the log is whole, 1 it is broken, 2 wrong use. */
export async function main(argv: readonly string[], io: Output, { dataDir, open }: AuditSettings): Promise<number> {
  if (argv.some((word) => word !== "--json")) {
    for (const line of help) io.out(line);
    return argv.includes("--help") ? 0 : 2;
  }
  const { db, close } = await open();
  try {
    // Noted before it is read: what is logged meanwhile lengthens the log and does not break it.
    const noted = await readHead(dataDir);
    const verdict = await verifyAudit(db, noted);
    const entries = await db.auditEntry.count();
    if (argv.includes("--json")) io.out(JSON.stringify({ entries, ...verdict, noted }));
    else for (const line of [`${entries} ${entries === 1 ? "entry" : "entries"}.`, verdictSentence(verdict)]) io.out(line);
    if (!noted && entries > 0) io.error("No head is noted in DATA_DIR/audit.head, so an end that was cut off would not be seen.");
    if (isUnsettled(dataDir)) io.error("A restore was interrupted; start the service, or restore again, and it is brought to its end.");
    return verdict.isWhole ? 0 : 1;
  } finally {
    await close();
  }
}
