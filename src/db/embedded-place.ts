import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Account, chooseAccount } from "./embedded-account.js";
import { packagedBinaries, program, run } from "./embedded-program.js";
import { codeOf, StartError } from "./start-error.js";

/** Where one embedded server lives. All paths are absolute. */
export interface Place {
  readonly account: Account | null;
  readonly binaries: string;
  readonly data: string;
  /** data/postgres: the data itself, or, once there is any, a link to it. */
  readonly link: string;
  readonly socket: string;
}

const away = "/var/lib/zvistka";
const longestSocketPath = 100;

/**
 * Settles who runs the server and where its programs, data and socket are: below the data folder, unless the account
 * cannot enter it (a checkout under /root). Then data/postgres is a link to a folder in /var/lib/zvistka.
 */
export async function settle(dataDir: string, projectDir: string, log: (line: string) => void): Promise<Place> {
  const root = resolve(dataDir);
  makeFolder(root, null, process.getuid?.() === 0 ? 0o711 : 0o700);
  const link = join(root, "postgres");
  const existing = whereIs(link);
  const account = chooseAccount(existing ?? link);
  const outside = join(away, digest(root));
  const binaries = await reachableBinaries(packagedBinaries(projectDir), join(outside, "binaries"), account, log);
  const here = existing !== null || (await enters(account, root));
  const data = existing ? await mustEnter(account, existing) : here ? link : join(outside, "postgres");
  if (dirname(data) === outside) makeFolder(outside, null, 0o755);
  if (!here) log(`PostgreSQL runs as another user who cannot enter this folder, so the database is in ${data}`);
  const socket = socketFolder(join(dirname(data), "socket"), data);
  makeFolder(socket, account, 0o700);
  return { account, binaries, data, link, socket };
}

/** Makes a folder of this account and mode; one that is somebody else's, or a link, is refused. */
export function makeFolder(path: string, account: Account | null, mode: number): void {
  try {
    if (!existsSync(path)) {
      mkdirSync(path, { recursive: true, mode });
      chmodSync(path, mode);
      if (account) chownSync(path, account.uid, account.gid);
    }
    const found = lstatSync(path);
    if (found.isFile()) throw new StartError(`${path} is a file and should be a folder; move it away, or set DATA_DIR to another folder.`);
    const owner = account?.uid ?? process.getuid?.();
    const private_ = mode !== 0o700 || owner === undefined || (found.uid === owner && !found.isSymbolicLink());
    if (!private_) throw new StartError(`The folder ${path} belongs to somebody else; move it away or give it to this user.`);
  } catch (error) {
    if (codeOf(error) === "ENOSPC") throw new StartError(`The disk is full; free some space for ${path}.`, { cause: error });
    if (["EACCES", "EPERM", "EROFS", "ENOTDIR"].includes(codeOf(error)))
      throw new StartError(`zvistka may not write to ${path}; give this user the right to, or set DATA_DIR to another folder.`, {
        cause: error,
      });
    throw error;
  }
}

function whereIs(link: string): string | null {
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (!found) return null;
  const target = found.isSymbolicLink() ? resolve(dirname(link), readlinkSync(link)) : link;
  if (existsSync(target)) return target;
  throw new StartError(`The database of this folder should be in ${target} and is not; bring it back, or delete ${link} to begin empty.`);
}

async function reachableBinaries(packaged: string, copy: string, account: Account | null, log: (line: string) => void): Promise<string> {
  if (!existsSync(program(packaged, "postgres")))
    throw new StartError(
      `There is no PostgreSQL for ${process.platform} ${process.arch} in node_modules; set DATABASE_URL to a server of yours.`,
    );
  const tried = await run(program(packaged, "postgres"), ["--version"], account, "/", 15_000);
  if (tried.code === 0) return packaged;
  if (!account)
    throw new StartError(`The PostgreSQL programs in node_modules do not run here (${lastLine(tried.output)}); set DATABASE_URL.`);
  await copyBinaries(packaged, copy, log);
  return copy;
}

async function copyBinaries(packaged: string, copy: string, log: (line: string) => void): Promise<void> {
  const wanted = await run(program(packaged, "postgres"), ["--version"], null, "/", 15_000);
  const present = existsSync(copy) ? await run(program(copy, "postgres"), ["--version"], null, "/", 15_000) : null;
  if (present?.code === 0 && present.output === wanted.output) return;
  log(`PostgreSQL runs as another user who cannot enter this folder, so a copy of its programs goes to ${copy}`);
  const fresh = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(packaged, fresh, { recursive: true, verbatimSymlinks: true });
  rmSync(copy, { recursive: true, force: true });
  renameSync(fresh, copy);
}

// Asked of a shell, which changes folder as that user; Node would enter a program's folder before it changes user.
async function enters(account: Account | null, folder: string): Promise<boolean> {
  if (process.platform === "win32") return true;
  return (await run("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], account, "/", 15_000)).code === 0;
}

async function mustEnter(account: Account | null, data: string): Promise<string> {
  if (await enters(account, data)) return data;
  throw new StartError(`The database in ${data} cannot be opened by the user that runs it; start zvistka as the user who made it.`);
}

// A unix socket's address holds about a hundred bytes, whatever the file system allows.
function socketFolder(wanted: string, data: string): string {
  if (Buffer.byteLength(join(wanted, ".s.PGSQL.5432")) <= longestSocketPath) return wanted;
  return join(tmpdir(), `zvistka-${digest(data)}`);
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
const lastLine = (text: string) => text.trim().split("\n").at(-1) ?? "";
