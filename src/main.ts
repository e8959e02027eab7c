import { commands } from "../commands/index.js";
import { ConfigError, loadEnvFile, readConfig } from "./config.js";
import { StartError } from "./db/start-error.js";
import { openLog } from "./log.js";
import { projectDir } from "./project.js";
import { startZvistka } from "./zvistka.js";

const tell = (line: string) => process.stdout.write(`${line}\n`);
// Whoever reads along may leave (`npm start | head`); that is no reason to end, least of all in the middle of a stop.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

/** Starts everything; what the operator can mend is one sentence and exit code 1. */
async function main(): Promise<void> {
  loadEnvFile(projectDir);
  const config = readConfig(process.env, projectDir);
  const log = openLog(config.logLevel);
  // discord.js lets a malformed packet become a rejection that nobody can catch: one lost event must not end the service.
  process.on("unhandledRejection", (err) => log.error({ err }, "something failed where nobody was listening"));
  const { stop } = await startZvistka({ config, commands, projectDir, log, tell });
  let stopping = false;
  const end = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    tell("Stopping…");
    await stop();
    tell("Stopped.");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
}

await main().catch((error: unknown) => {
  if (!(error instanceof ConfigError || error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
