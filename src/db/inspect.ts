import { Client, type PoolConfig } from "pg";
import { codeOf, StartError } from "./start-error.js";

const oldestMajor = 15;

/** A connection of its own, outside any pool. The caller must end it. */
export async function connect(connection: PoolConfig, applicationName = "zvistka"): Promise<Client> {
  const client = new Client({
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    ...connection,
    application_name: applicationName,
  });
  // A broken connection is reported by the next query; without a listener it would end the process instead.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/**
 * Proves that the server can be used and returns its major version.
 * @throws StartError in one sentence that never repeats the address, the user's name or the password.
 */
export async function inspectServer(connection: PoolConfig): Promise<number> {
  const client = await connect(connection).catch((error: unknown) => {
    throw new StartError(explainConnection(error));
  });
  try {
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    return supportedMajor(Number(rows[0]?.version));
  } finally {
    await client.end();
  }
}

/** The major version out of `server_version_num` (180004 is 18.4). */
export function supportedMajor(versionNumber: number): number {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= oldestMajor) return major;
  throw new StartError(`The PostgreSQL server is version ${major}; upgrade it to ${oldestMajor} or newer, or remove DATABASE_URL.`);
}

/** Why a connection failed, by code alone: the messages of drivers may quote the address with its password. */
export function explainConnection(error: unknown): string {
  const code = codeOf(error);
  if (code === "28P01" || code === "28000") return "PostgreSQL refused the user name or password; correct them in DATABASE_URL.";
  if (code === "3D000") return "The database named in DATABASE_URL does not exist; create it or correct the name.";
  if (code === "53300") return "PostgreSQL has no free connection; raise its max_connections or stop other clients.";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "The host in DATABASE_URL is not known; correct its name.";
  if (code === "ERR_INVALID_URL") return "DATABASE_URL is not a valid address; write it as postgresql://user:password@host:5432/database.";
  return `PostgreSQL cannot be reached${code ? ` (${code})` : ""}; check that it is running and that DATABASE_URL is right.`;
}
