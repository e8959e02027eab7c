import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Db } from "../db/client.js";
import { knownIds, saveSeed } from "../domain/figures/catalogue-store.js";
import type { Difference, FieldChange } from "../domain/figures/difference.js";
import { readSeeds, SeedError } from "../domain/figures/seed.js";

export interface Output {
  /** Writes a line for the person at the terminal. */
  out(line: string): void;
  /** The same for what went wrong. */
  error(line: string): void;
}

/** A database that is open for the length of one command. */
export interface OpenDatabase {
  readonly db: Db;
  close(): Promise<void>;
}

const help = [
  "npm run seed -- FILE…",
  "",
  "Loads figures, claims, sources, documents, how-tos and statements from YAML files into the catalogue.",
  "New things are added (+) and changed things get a new version (~); things that no file names stay as they are.",
  "Things that an editor has withdrawn stay withdrawn (-). Loading the same files again changes nothing.",
  "All files are loaded, or none: when anything in them is wrong, every problem is listed with its line.",
  "",
  "The files that come with zvistka: npm run seed -- seeds/*.yaml",
];

/** Runs the command and returns its exit code: 0 loaded (or help asked for), 1 nothing was loaded. */
export async function main(argv: readonly string[], io: Output, open: () => Promise<OpenDatabase>): Promise<number> {
  if (argv.length === 0 || argv.includes("--help") || argv.includes("-h")) {
    for (const line of help) io.out(line);
    return 0;
  }
  const database = await open();
  try {
    return await seedFiles(database.db, argv, io, new Date());
  } finally {
    await database.close();
  }
}

/** Loads the files and writes what changed, or every problem. Returns the exit code. */
export async function seedFiles(db: Db, files: readonly string[], io: Output, now: Date): Promise<number> {
  try {
    const texts = await Promise.all([...new Set(files)].map(readText));
    const catalogue = readSeeds(texts, await knownIds(db));
    const difference = await saveSeed(db, catalogue, {
      by: "seed",
      reason: `loaded from ${texts.map(({ name }) => basename(name)).join(", ")}`,
      now,
    });
    for (const line of linesOf(difference)) io.out(line);
    return 0;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    for (const problem of error.problems) io.error(problem);
    io.error(`Nothing was loaded: ${error.problems.length} ${error.problems.length === 1 ? "problem" : "problems"}.`);
    return 1;
  }
}

async function readText(name: string): Promise<{ name: string; text: string }> {
  try {
    return { name, text: await readFile(name, "utf8") };
  } catch (error) {
    throw new SeedError([`${name}: cannot be read (${error instanceof Error ? error.message : String(error)})`]);
  }
}

/** One line a thing; what is unchanged is only counted. */
function linesOf({ added, changed, unchanged, withdrawn }: Difference): string[] {
  return [
    ...added.map(({ kind, id }) => `+ ${kind} ${id}`),
    ...changed.flatMap(({ kind, id, version, changes }) => [`~ ${kind} ${id} (version ${version})`, ...changes.map(changeLine)]),
    ...withdrawn.map(({ kind, id }) => `- ${kind} ${id} was withdrawn by an editor and stays so`),
    `= ${unchanged.length} unchanged, + ${added.length} added, ~ ${changed.length} changed, - ${withdrawn.length} left withdrawn`,
  ];
}

function changeLine({ path, old, new: now }: FieldChange): string {
  return `    ${path}: ${old === undefined ? "nothing" : JSON.stringify(old)} → ${now === undefined ? "nothing" : JSON.stringify(now)}`;
}
