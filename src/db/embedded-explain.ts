import { StartError } from "./start-error.js";

const known: readonly (readonly [RegExp, (folder: string) => string])[] = [
  [/No space left on device/i, (folder) => `The disk is full; free some space for ${folder}.`],
  [/Read-only file system/i, (folder) => `The disk of ${folder} is read-only; set DATA_DIR to a folder that can be written.`],
  [
    /Permission denied|Operation not permitted|wrong ownership|invalid permissions/i,
    (folder) =>
      `PostgreSQL may not use ${folder}; give the folder back to the user who made it, with nobody else's rights on it (chmod 700).`,
  ],
  [
    /incompatible with server|not compatible with this version/i,
    (folder) => `The database in ${folder} was made by another version of PostgreSQL; start the zvistka that made it.`,
  ],
  [
    /could not (create|resize|map).*shared memory|Cannot allocate memory/i,
    () => "There is too little memory for PostgreSQL; stop other programs.",
  ],
  [/could not bind|Address already in use/i, () => "The address of PostgreSQL is taken by another program; stop that program."],
];

/** What went wrong in one of PostgreSQL's programs, out of what it printed, as a sentence that tells what to do. */
export function explainProgram(action: string, folder: string, output: string): StartError {
  for (const [pattern, sentence] of known) if (pattern.test(output)) return new StartError(sentence(folder));
  const lines = output.trim().split("\n");
  const reason = lines.findLast((line) => /FATAL|error:|PANIC/.test(line)) ?? lines.at(-1) ?? "";
  return new StartError(`PostgreSQL could not ${action} in ${folder}: ${reason.trim() || "it gave no reason"}.`);
}
