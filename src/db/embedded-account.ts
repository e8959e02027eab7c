import { execFileSync, type SpawnOptions } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { StartError } from "./start-error.js";

/** Who runs PostgreSQL, because it refuses to run as root. Null: the user of this process. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const userName = "postgres";

/**
 * The account for a data folder. As root it is the owner of data that exists already, so that an ordinary user's
 * folder stays his, and else the system user `postgres`, created when missing.
 */
export function chooseAccount(dataFolder: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owner = existsSync(dataFolder) ? statSync(dataFolder) : null;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return findUser() ?? createUser();
}

/** Spawn options that start a program as this account. */
export function runAs(account: Account | null): SpawnOptions {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

function findUser(): Account | null {
  try {
    return { uid: numberFrom("id", "-u", userName), gid: numberFrom("id", "-g", userName) };
  } catch {
    return null; // `id` fails for a user that does not exist
  }
}

function createUser(): Account {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", userName], {
      stdio: "pipe",
      timeout: 15_000,
    });
  } catch (cause) {
    const advice = `create the system user "${userName}", or start zvistka as an ordinary user`;
    throw new StartError(`PostgreSQL does not run as root and the user for it could not be created; ${advice}.`, { cause });
  }
  const created = findUser();
  if (!created) throw new StartError(`The system user "${userName}" was created but cannot be found; start zvistka as an ordinary user.`);
  return created;
}

function numberFrom(program: string, ...args: string[]): number {
  return Number(execFileSync(program, args, { encoding: "utf8", stdio: "pipe", timeout: 15_000 }).trim());
}
