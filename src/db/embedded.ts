import { readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Client, PoolConfig } from "pg";
import { isAlive, passwordOf, prepareData, superuser } from "./embedded-data.js";
import { explainProgram } from "./embedded-explain.js";
import { type Place, settle } from "./embedded-place.js";
import { program, run } from "./embedded-program.js";
import { connect } from "./inspect.js";
import { isInstanceRunning } from "./instance-lock.js";
import { codeOf, StartError } from "./start-error.js";

export interface EmbeddedOptions {
  /** The service's data folder; the database is in its subfolder `postgres`. Made when missing. */
  readonly dataDir: string;
  /** The checkout, where node_modules is. */
  readonly projectDir: string;
  readonly log: (line: string) => void;
}

export interface Embedded {
  readonly connection: PoolConfig;
  /** The server was running already: left by a service that was killed, or in use by another one. */
  readonly adopted: boolean;
  /** Stops the server and waits for it, unless a service holds the instance lock: then it is left to that service. */
  stop(): Promise<void>;
}

const database = "zvistka";
// A server that was killed takes a moment to be gone with all its processes.
const lastServerIsLeaving = /lock file .* already exists|pre-existing shared memory block|is another postmaster/i;
const startSeconds = 60; // after a power loss the log is replayed first

/**
 * Starts PostgreSQL in the data folder, or adopts the one that runs there, and makes the database in it.
 * @throws StartError when the operator must do something first.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = await settle(options.dataDir, options.projectDir, options.log);
  await prepareData(place, options.log);
  const running = await reach(place);
  const client = running ?? (await startServer(place, options.log));
  try {
    await makeDatabase(client);
  } finally {
    await client.end();
  }
  const connection = { ...addressOf(place), database };
  return { connection, adopted: running !== null, stop: () => stopServer(place, connection) };
}

async function startServer(place: Place, log: (line: string) => void): Promise<Client> {
  log("Starting PostgreSQL…");
  const logFile = join(place.data, "server.log");
  keepSmall(logFile);
  // A relative -D, since pg_ctl puts the path through a shell.
  const args = ["start", "-D", ".", "-l", "server.log", "-w", "-t", String(startSeconds)];
  for (let attempt = 1; ; attempt += 1) {
    const before = sizeOf(logFile);
    const started = await run(program(place.binaries, "pg_ctl"), args, place.account, place.data, (startSeconds + 15) * 1000);
    const client = await reach(place);
    if (client) return client;
    const output = `${started.output}\n${textFrom(logFile, before)}`;
    if (attempt === 10 || !lastServerIsLeaving.test(output)) throw explainProgram("start", place.data, output);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function stopServer(place: Place, connection: PoolConfig): Promise<void> {
  if (await isInstanceRunning(connection)) return;
  const stopped = await run(
    program(place.binaries, "pg_ctl"),
    ["stop", "-D", ".", "-m", "fast", "-w", "-t", "30"],
    place.account,
    place.data,
  );
  if (stopped.code !== 0 && runningPid(place.data) !== null) throw explainProgram("stop", place.data, stopped.output);
}

/**
 * A connection to the server of this data folder, or null when none runs. A server that is still starting up or
 * replaying its log is waited for. postmaster.pid is only read: whether it is stale is for PostgreSQL to decide.
 */
async function reach(place: Place): Promise<Client | null> {
  const deadline = Date.now() + startSeconds * 1000;
  while (runningPid(place.data) !== null && Date.now() < deadline) {
    const answer = await tryConnect(place);
    if (answer !== "starting") return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return null;
}

async function tryConnect(place: Place): Promise<Client | "starting" | null> {
  try {
    const client = await connect({ ...addressOf(place), database: "postgres" });
    if (await serves(client, place.data)) return client;
    await client.end();
    throw new StartError(`Another PostgreSQL uses ${place.socket}; stop it, or set DATA_DIR to another folder.`);
  } catch (error) {
    if (codeOf(error) === "57P03") return "starting";
    if (["ENOENT", "ECONNREFUSED"].includes(codeOf(error))) return null;
    throw error;
  }
}

async function serves(client: Client, data: string): Promise<boolean> {
  const { rows } = await client.query<{ data_directory: string }>("show data_directory");
  return realpathSync(rows[0]?.data_directory ?? "/") === realpathSync(data);
}

// The lock file's lines: process, data folder, start time, port, socket folder.
function lockLines(data: string): readonly string[] {
  try {
    return readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

function runningPid(data: string): number | null {
  const pid = Number(lockLines(data)[0]);
  return pid > 0 && isAlive(pid) ? pid : null;
}

function addressOf(place: Place): PoolConfig {
  const lines = lockLines(place.data);
  const host = process.platform === "win32" ? "127.0.0.1" : lines[4]?.trim() || place.socket;
  return { host, port: Number(lines[3]) || 5432, user: superuser, ...passwordOf(place.data) };
}

async function makeDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
  if (rowCount === 0) await client.query(`create database ${database}`).catch(ignoreExisting);
}

function ignoreExisting(error: unknown): void {
  if (!["42P04", "23505"].includes(codeOf(error))) throw error;
}

function keepSmall(logFile: string): void {
  if (sizeOf(logFile) > 4_000_000) rmSync(logFile);
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function textFrom(file: string, start: number): string {
  return sizeOf(file) > start ? readFileSync(file).subarray(start).toString() : "";
}
