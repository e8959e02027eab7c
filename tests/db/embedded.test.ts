import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client, type PoolConfig } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Embedded, startEmbedded } from "../../src/db/embedded.js";
import { acquireInstanceLock } from "../../src/db/instance-lock.js";
import { StartError } from "../../src/db/start-error.js";

const projectDir = resolve(import.meta.dirname, "../..");
let dataDir: string;
let started: Embedded[];
let children: ChildProcess[];

beforeEach(() => {
  dataDir = join(projectDir, ".cache", `embedded-${randomUUID()}`);
  started = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  for (const server of started) await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, projectDir, log: () => undefined });
  started.push(server);
  return server;
}

async function query(connection: PoolConfig, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client(connection);
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

/** A service in a process of its own: starts, takes the lock, writes a row, says so and stays. */
async function startInChild(): Promise<ChildProcess> {
  const module = (name: string) => JSON.stringify(join(projectDir, "dist", "src", "db", name));
  const program = `
    const { startEmbedded } = await import(${module("embedded.js")});
    const { acquireInstanceLock } = await import(${module("instance-lock.js")});
    const { connect } = await import(${module("inspect.js")});
    const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, projectDir: ${JSON.stringify(projectDir)}, log: () => {} });
    await acquireInstanceLock(server.connection);
    const client = await connect(server.connection);
    await client.query("create table kept as select 7 as value");
    console.log("ready");
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

describe("the embedded server", () => {
  it("starts in an empty folder, durable, and reachable by nobody outside it", async () => {
    const { connection, adopted } = await start();
    expect(adopted).toBe(false);
    const [settings] = await query(
      connection,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as tcp,
         current_setting('server_version_num')::int / 10000 as major, current_setting('log_min_error_statement') as statements`,
    );
    expect(settings).toEqual({ fsync: "on", commit: "on", tcp: "", major: 18, statements: "panic" });
    expect(statSync(connection.host ?? "").mode & 0o777).toBe(0o700);
  });

  it("orders and folds Ukrainian letters", async () => {
    const { connection } = await start();
    expect(await query(connection, "select lower('ЄЇҐ') as low, 'ЗВІСТКА' ilike 'звістка' as same")).toEqual([{ low: "єїґ", same: true }]);
  });

  it("keeps its data through a stop and a start", async () => {
    const first = await start();
    await query(first.connection, "create table kept as select 7 as value");
    await first.stop();
    expect(existsSync(join(dataDir, "postgres", "postmaster.pid"))).toBe(false);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second.connection, "select value from kept")).toEqual([{ value: 7 }]);
  });

  it("is adopted with its data after the service was killed, and the service's lock is gone", async () => {
    const child = await startInChild();
    child.kill("SIGKILL");
    await once(child, "exit");
    const { connection, adopted } = await start();
    expect(adopted).toBe(true);
    expect(await query(connection, "select value from kept")).toEqual([{ value: 7 }]);
    await (await acquireInstanceLock(connection)).release();
  });

  it("recovers what was committed after the server itself was killed", async () => {
    const { connection } = await start();
    await query(connection, "create table kept as select 7 as value");
    const pid = Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(pid, "SIGKILL");
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(await query(again.connection, "select value from kept")).toEqual([{ value: 7 }]);
  });

  it("refuses a second service in the folder, naming the first, and does not stop the first one's server", async () => {
    const child = await startInChild();
    const second = await start();
    const refused = new StartError(`another zvistka is already running in this folder (process ${child.pid})`);
    await expect(acquireInstanceLock(second.connection)).rejects.toEqual(refused);
    await second.stop();
    expect(await query(second.connection, "select value from kept")).toEqual([{ value: 7 }]);
    child.kill("SIGKILL");
    await once(child, "exit");
  });

  it("is started once when two services begin at the same time", async () => {
    const [one, other] = await Promise.all([start(), start()]);
    await query(one.connection, "create table kept as select 7 as value");
    expect(await query(other.connection, "select value from kept")).toEqual([{ value: 7 }]);
  });

  it("works in a folder whose path is longer than a socket's address may be, and has spaces, quotes and Ukrainian letters", async () => {
    const base = dataDir;
    dataDir = join(base, "дані о'звістки, перші", "довга назва теки".repeat(5));
    const { connection } = await start();
    expect(connection.host?.startsWith(tmpdir())).toBe(true);
    expect(statSync(connection.host ?? "").mode & 0o777).toBe(0o700);
    await started.pop()?.stop();
    rmSync(connection.host ?? "", { recursive: true });
    dataDir = base;
  });
});

describe("what the operator can mend is said in a sentence", () => {
  const startingFails = () => expect(startEmbedded({ dataDir, projectDir, log: () => undefined })).rejects;

  it("data made by another major version", async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, "postgres", "PG_VERSION"), "16\n");
    await startingFails().toThrow(/was made by PostgreSQL 16 and this zvistka brings 18; go back .* and take a backup/);
    writeFileSync(join(dataDir, "postgres", "PG_VERSION"), "18\n");
  });

  it("data that others may read", async () => {
    await (await start()).stop();
    chmodSync(join(dataDir, "postgres"), 0o777);
    await startingFails().toThrow(/PostgreSQL may not use .*postgres; give the folder back to the user who made it/);
  });

  it("a file where the data folder should be", async () => {
    mkdirSync(join(dataDir, ".."), { recursive: true });
    writeFileSync(dataDir, "");
    await startingFails().toThrow(/is a file and should be a folder/);
  });
});
