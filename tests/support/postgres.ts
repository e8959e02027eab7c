import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Client, type PoolConfig } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../../src/db/embedded.js";
import { migrate } from "../../src/db/migrate.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The server for the tests: the connection to its database `postgres`, and the migrated template's name. */
    readonly postgres: { readonly connection: PoolConfig; readonly template: string };
  }
}

const projectDir = resolve(import.meta.dirname, "../..");

/** One server for the whole run, with one migrated database that every test database is a copy of. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, stop } = process.env.TEST_DATABASE_URL ? external(process.env.TEST_DATABASE_URL) : await embedded();
  const template = `zvistka_template_${process.pid}`;
  await statement(connection, `create database ${template}`);
  await migrate({ ...connection, database: template }, join(projectDir, "prisma", "migrations"), { log: () => undefined });
  project.provide("postgres", { connection, template });
  return async () => {
    await statement(connection, `drop database if exists ${template} with (force)`);
    await stop();
  };
}

// The parts of the address, since a database name beside a connection string would not count.
function external(address: string) {
  const url = new URL(address);
  const connection: PoolConfig = {
    host: decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1) || "postgres",
  };
  return { connection, stop: async () => undefined };
}

async function embedded() {
  const dataDir = join(projectDir, ".cache", `tests-${process.pid}`);
  const server = await startEmbedded({ dataDir, projectDir, log: () => undefined });
  const stop = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { connection: { ...server.connection, database: "postgres" }, stop };
}

async function statement(connection: PoolConfig, sql: string): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
