import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "../../src/project.js";
import { controlAt } from "../support/telegram/control.js";

const chats = 200;
const perChat = 40;
const rounds = 3;
const question = "скільки зниклих безвісти в реєстрі";
/** Answered with a fixed text, as the echo is: what is left is the way of an update through the service. */
const command = "/official";

interface Contestant {
  readonly name: string;
  readonly program: string;
  /** What everybody writes. */
  readonly text: string;
  env(root: string, token: string): NodeJS.ProcessEnv;
}

/** The flags of `npm start`, for both: much of a message's cost is short-lived memory. */
const asStarted = ["--max-semi-space-size=32"];
const port = 18_443;
const webhook = {
  TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram/webhook`,
  TELEGRAM_WEBHOOK_SECRET: "a-secret-for-the-benchmark",
  HTTP_PORT: String(port),
};
const contestants: readonly Contestant[] = [
  echo("telegraf echo, polling", {}),
  zvistka("zvistka, polling, a command", command, {}),
  zvistka("zvistka, polling, a question", question, {}),
  echo("telegraf echo, webhook", { WEBHOOK_PORT: String(port) }),
  zvistka("zvistka, webhook, a command", command, webhook),
  zvistka("zvistka, webhook, a question", question, webhook),
];

function echo(name: string, more: NodeJS.ProcessEnv): Contestant {
  const env = (root: string, token: string) => ({ TOKEN: token, API_ROOT: root, ...more });
  return { name, program: "dist/tests/bench/echo-bot.js", text: question, env };
}

/** The whole service as `npm start` runs it: every update is committed to PostgreSQL first, a question is answered from the catalogue. */
function zvistka(name: string, text: string, more: NodeJS.ProcessEnv): Contestant {
  const env = (root: string, token: string) => ({
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: root,
    HTTP_PORT: "0",
    LOG_LEVEL: "warn",
    ...more,
  });
  return { name, program: "dist/src/main.js", text, env };
}

/** Updates answered per second from the first answer to the last; the bots take turns against an emulator in its own process. */
export async function benchUpdates(): Promise<void> {
  console.log(`${chats * perChat} messages in ${chats} chats wait for the bot; ${rounds} rounds; answered per second`);
  const rates = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const contestant of contestants) rates.set(contestant.name, [...(rates.get(contestant.name) ?? []), await rateOf(contestant)]);
  }
  for (const [name, all] of rates) {
    const sorted = all.toSorted((a, b) => a - b);
    console.log(`${name.padEnd(30)} min ${sorted[0]?.toFixed(0)}  median ${sorted[1]?.toFixed(0)}  max ${sorted[2]?.toFixed(0)}`);
  }
}

async function rateOf({ program, text, env }: Contestant): Promise<number> {
  const cache = join(projectDir, ".cache");
  // A fresh clone has none.
  mkdirSync(cache, { recursive: true });
  const data = mkdtempSync(join(cache, "bench-"));
  const emulator = run("dist/tests/support/telegram/main.js", {});
  const { root, token } = JSON.parse(String(await firstLine(emulator)));
  const control = controlAt(root);
  const people = (await control("populate", chats)) as number[];
  for (let at = 0; at < perChat; at++) await Promise.all(people.map((id) => control("say", id, text)));
  const bot = run(program, { DATA_DIR: data, ...env(root, token) });
  try {
    return await measured(control);
  } finally {
    await ended(bot, "SIGTERM");
    await ended(emulator, "SIGTERM");
    rmSync(data, { recursive: true, force: true });
  }
}

async function measured(control: ReturnType<typeof controlAt>): Promise<number> {
  const wanted = chats * perChat;
  const sent = async () => ((await control("metrics")) as { byMethod: Record<string, number> }).byMethod.sendMessage ?? 0;
  const deadline = Date.now() + 120_000;
  let begun: { at: number; count: number } | null = null;
  for (;;) {
    const count = await sent();
    if (!begun && count > 0) begun = { at: performance.now(), count };
    if (begun && count >= wanted) return ((count - begun.count) * 1_000) / (performance.now() - begun.at);
    if (Date.now() > deadline) throw new Error(`only ${count} of ${wanted} were answered in two minutes`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function run(program: string, env: NodeJS.ProcessEnv): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [...asStarted, join(projectDir, program)], {
    cwd: projectDir,
    env: { PATH, HOME, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function firstLine({ stdout }: ChildProcess): Promise<unknown> {
  if (!stdout) throw new Error("the emulator has no output");
  const [chunk] = await once(stdout, "data");
  return chunk;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill(signal);
  await once(child, "close");
}
