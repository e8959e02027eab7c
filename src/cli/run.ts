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
  audit: async () => {
    const { main } = await import("./audit.js");
    return (argv) => main(argv, { out: console.log, error: console.error }, { dataDir: config().dataDir, open: openDatabase });
  },
  backup: async () => {
    const { main } = await import("./backup.js");
    return (argv) => main(argv, { out: console.log, error: console.error }, { dataDir: config().dataDir, open: openDatabase });
  },
  restore: async () => {
    const { main } = await import("./restore.js");
    const { dataDir, databaseUrl } = config();
    const open = () => openDatabase({ alone: true });
    return (argv) => main(argv, { out: console.log, error: console.error }, { dataDir, shared: databaseUrl !== null, open });
  },
  migration: async () => (await import("./migration.js")).main,
  "discord-commands": async () => {
    const { main } = await import("./discord-commands.js");
    return (argv) => main(argv, process.env);
  },
};

const config = () => readConfig(process.env, projectDir);

async function openDatabase({ alone } = { alone: false }) {
  const { databaseUrl, dataDir } = config();
  return openProjectDatabase({ databaseUrl, dataDir, projectDir, log: console.error, alone });
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
