import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Account } from "./embedded-account.js";
import { explainProgram } from "./embedded-explain.js";
import type { Place } from "./embedded-place.js";
import { program, run } from "./embedded-program.js";
import { codeOf, StartError } from "./start-error.js";

export const superuser = "zvistka";
const major = "18";
const windows = process.platform === "win32";

/**
 * Makes the data folder when there is none. It is made beside its place and renamed, so that whatever interrupts this
 * leaves either nothing or a whole database.
 */
export async function prepareData(place: Place, log: (line: string) => void): Promise<void> {
  if (!existsSync(join(place.data, "PG_VERSION"))) await initialise(place, log);
  requireMajor(place.data);
  if (!existsSync(place.link)) symlinkSync(place.data, place.link);
  writeSettings(place);
}

/** The password of a server on TCP; a unix socket in a private folder needs none. */
export function passwordOf(data: string): { password: string } | Record<string, never> {
  return windows ? { password: readFileSync(passwordFile(data), "utf8").trim() } : {};
}

function requireMajor(data: string): void {
  const found = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (found === major) return;
  throw new StartError(
    `The database in ${data} was made by PostgreSQL ${found} and this zvistka brings ${major}; go back to the zvistka that made it and take a backup.`,
  );
}

async function initialise(place: Place, log: (line: string) => void): Promise<void> {
  log("Making an empty database…");
  removeUnfinished(place.data);
  const unfinished = `${place.data}.unfinished-${process.pid}-${randomBytes(4).toString("hex")}`;
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  give(unfinished, place.account);
  const made = await run(program(place.binaries, "initdb"), initdbArguments(place.data, unfinished), place.account, unfinished);
  if (made.code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw explainProgram("make a database", place.data, made.output);
  }
  moveInto(unfinished, place.data);
}

// Two first starts at once both make a database; the later one finds the earlier one's and takes that.
function moveInto(unfinished: string, data: string): void {
  try {
    renameSync(unfinished, data);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!["ENOTEMPTY", "EEXIST", "EPERM"].includes(codeOf(error))) throw error;
  }
}

function initdbArguments(data: string, unfinished: string): string[] {
  const common = [
    "-D",
    unfinished,
    "-U",
    superuser,
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
  if (!windows) return [...common, "-A", "trust"];
  writeFileSync(passwordFile(data), randomBytes(24).toString("hex"), { mode: 0o600 });
  return [...common, "-A", "scram-sha-256", `--pwfile=${passwordFile(data)}`];
}

// What an interrupted start left behind, unless that start is still at work.
function removeUnfinished(data: string): void {
  if (!existsSync(dirname(data))) return;
  for (const name of readdirSync(dirname(data))) {
    const [, pid] = name.split(`${basename(data)}.unfinished-`);
    if (pid && !isAlive(Number.parseInt(pid, 10))) rmSync(join(dirname(data), name), { recursive: true, force: true });
  }
}

/** Whether a process exists, also when it is somebody else's. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/**
 * Settings of ours, written anew at each start since the folder may have moved. Durability stays on. PostgreSQL's log
 * must not repeat what a family wrote: neither the statement nor the values of a failed row go there.
 */
function writeSettings(place: Place): void {
  const file = join(place.data, "zvistka.conf");
  const lines = [
    windows ? "listen_addresses = '127.0.0.1'" : "listen_addresses = ''",
    windows ? "unix_socket_directories = ''" : `unix_socket_directories = ${quoted(`"${place.socket.replaceAll('"', '""')}"`)}`,
    "unix_socket_permissions = 0700",
    "port = 5432",
    "fsync = on",
    "synchronous_commit = on",
    "log_checkpoints = off",
    "log_error_verbosity = terse",
    "log_min_error_statement = panic",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
  ];
  writeFileSync(file, `${lines.join("\n")}\n`, { mode: 0o600 });
  give(file, place.account);
  const main = join(place.data, "postgresql.conf");
  const text = readFileSync(main, "utf8");
  if (!text.includes("include 'zvistka.conf'")) writeFileSync(main, `${text}\ninclude 'zvistka.conf'\n`);
}

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;
const passwordFile = (data: string) => `${data}.password`;

function give(path: string, account: Account | null): void {
  if (account && statSync(path).uid !== account.uid) chownSync(path, account.uid, account.gid);
}
