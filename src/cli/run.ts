import { ConfigError, loadEnvFile, readConfig } from "../config.js";
import { openProjectDatabase } from "../db/project.js";
import { StartError } from "../db/start-error.js";
import { projectDir } from "../project.js";

type Tool = (argv: readonly string[]) => Promise<number>;

/** The command-line tools by name; each gives its exit code. */
const tools: Readonly<Record<string, () => Promise<Tool>>> = {
  ask: async () => (await import("./ask.js")).main,
  seed: async () => {
    const { main } = await import("./seed.js");
    return (argv) => main(argv, { out: console.log, error: console.error }, openDatabase);
  },
  migration: async () => (await import("./migration.js")).main,
  "discord-commands": async () => {
    const { main } = await import("./discord-commands.js");
    return (argv) => main(argv, process.env);
  },
};

async function openDatabase() {
  const { databaseUrl, dataDir } = readConfig(process.env, projectDir);
  return openProjectDatabase({ databaseUrl, dataDir, projectDir, log: console.error, alone: false });
}

/** Runs a tool and gives its exit code: 2 for one that there is not. What the operator can mend is one sentence. */
export async function run(name: string, argv: readonly string[]): Promise<number> {
  const tool = tools[name];
  if (!tool) {
    console.error(`No such tool: ${name}. There are: ${Object.keys(tools).join(", ")}.`);
    return 2;
  }
  try {
    loadEnvFile(projectDir);
    return await (await tool())(argv);
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StartError)) throw error;
    console.error(error.message);
    return 1;
  }
}
