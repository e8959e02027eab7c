import { parseArgs } from "node:util";
import { type Manifest, rowsOf } from "../backup/manifest.js";
import { type Backup, checkBackup, openBackup } from "../backup/open-backup.js";
import { keyTroubles } from "../backup/own-keys.js";
import { amount, progressTo } from "../backup/progress.js";
import { type Restored, restoreBackup } from "../backup/restore-backup.js";
import { verdictSentence } from "../db/audit-verify.js";
import { eraseReport } from "../db/erasures.js";
import type { ProjectDatabase } from "../db/project.js";
import { projectDir } from "../project.js";
import { fileFrom } from "./backup.js";
import type { Output } from "./seed.js";

export interface RestoreSettings {
  readonly dataDir: string;
  /** Whether the database is on a server of the operator's. */
  readonly shared: boolean;
  /** Opens the database for this process alone. */
  open(): Promise<ProjectDatabase>;
}

const help = [
  "npm run restore -- FILE [--check] [--replace]",
  "",
  "Puts a backup in the place of the database and the sealed files, all of it or nothing. The service must be stopped.",
  "--check     only verifies the file, and touches nothing",
  "--replace   lets what is in the database go",
];

/** Runs the command and returns its exit code: 0 done, 2 wrong use. @throws StartError when nothing was restored */
export async function main(argv: readonly string[], io: Output, settings: RestoreSettings): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    options: { check: { type: "boolean" }, replace: { type: "boolean" }, help: { type: "boolean" } },
  });
  const [name] = positionals;
  const unknown = Object.keys(values).some((option) => option !== "check" && option !== "replace");
  if (!name || positionals.length > 1 || unknown) {
    for (const line of help) io.out(line);
    return values.help ? 0 : 2;
  }
  const file = fileFrom(name);
  const manifest = await checkBackup(file, progressTo(io.error));
  io.out(`${file} is whole: ${contentsOf(manifest)}.`);
  if (values.check) return 0;
  const backup = await openBackup(file, progressTo(io.error));
  try {
    return await restore(backup, values.replace === true, io, settings);
  } finally {
    await backup.close();
  }
}

async function restore(backup: Backup, replace: boolean, io: Output, { open, dataDir, shared }: RestoreSettings): Promise<number> {
  const database = await open();
  try {
    const log = io.error;
    const erase = (subject: string) => eraseReport(database.db, subject);
    const options = { backup, database, shared, dataDir, projectDir, replace, erase, now: new Date(), log };
    const troubles = await keyTroubles(dataDir, backup.manifest.keys);
    for (const line of linesOf(await restoreBackup(options), troubles)) io.out(line);
    return 0;
  } finally {
    await database.close();
  }
}

function linesOf({ erasuresKept, told, verdict }: Restored, troubles: readonly string[]): string[] {
  const kept = `${amount(erasuresKept, "erasures")} made after the backup: kept, and carried out again.`;
  return ["Restored.", ...(erasuresKept > 0 ? [kept] : []), verdictSentence(verdict), ...told, ...troubles];
}

function contentsOf(manifest: Manifest): string {
  const { zvistka, madeAt, files } = manifest;
  return `${amount(rowsOf(manifest), "rows")} and ${amount(files.length, "sealed files")}, made ${madeAt} by zvistka ${zvistka}`;
}
