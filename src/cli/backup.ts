import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { makeBackup } from "../backup/make-backup.js";
import { rowsOf } from "../backup/manifest.js";
import { amount } from "../backup/progress.js";
import type { ProjectDatabase } from "../db/project.js";
import { projectDir } from "../project.js";
import type { Output } from "./seed.js";

export interface BackupSettings {
  readonly dataDir: string;
  open(): Promise<ProjectDatabase>;
}

const help = [
  "npm run backup -- FILE [--force]",
  "",
  "Writes the whole state into one file and reads it back before saying so. The service may run meanwhile.",
  "--force   replaces a file of that name",
];
const leftOut =
  "Not in it: updates that wait to be answered and unfinished drafts (three days old at most), bot tokens, .env, and the key files of DATA_DIR.";

/** Runs the command and returns its exit code: 0 made and verified, 2 wrong use. @throws StartError when it could not be made */
export async function main(argv: readonly string[], io: Output, { dataDir, open }: BackupSettings): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    options: { force: { type: "boolean" }, help: { type: "boolean" } },
  });
  const [name] = positionals;
  const unknown = Object.keys(values).some((option) => option !== "force");
  if (!name || positionals.length > 1 || unknown) {
    for (const line of help) io.out(line);
    return values.help ? 0 : 2;
  }
  const file = fileFrom(name);
  const database = await open();
  try {
    const force = values.force === true;
    const made = await makeBackup({ database, dataDir, file, force, zvistka: version(), now: new Date(), log: io.error });
    io.out(`${file}: ${amount(rowsOf(made), "rows")} and ${amount(made.files.length, "sealed files")}, read back and verified.`);
    io.out(leftOut);
    const keys = made.keys.map(({ name }) => join(dataDir, name));
    if (keys.length > 0) io.out(`Keep a copy of these elsewhere, not beside the backup: ${keys.join(", ")}.`);
    return 0;
  } finally {
    await database.close();
  }
}

/** A name is meant from the folder in which the person typed it; npm runs scripts in the project's. */
export function fileFrom(name: string): string {
  return resolve(process.env.INIT_CWD ?? "", name);
}

function version(): string {
  return (JSON.parse(readFileSync(join(projectDir, "package.json"), "utf8")) as { version: string }).version;
}
