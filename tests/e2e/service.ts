import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "../../src/project.js";

export interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  output(): string;
  /** Ends it and gives the exit code; null after kill -9. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** A data folder of its own below the project's .cache, and a way to remove it. */
export function dataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(projectDir, ".cache", "service-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs the built service as `npm start` does after preparing. Rejects with what it said when it ends before it is ready. */
export function startService(dataDir: string, more: NodeJS.ProcessEnv = {}): Promise<Running> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, DATA_DIR: dataDir, HTTP_PORT: "0", ...more };
  const child = spawn(process.execPath, [join(projectDir, "dist/src/main.js")], {
    cwd: projectDir,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /http:\/\/\S+\//.exec(output)?.[0];
      if (url && output.includes("Ctrl-C")) resolve({ url, child, output: () => output, end });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then((code) => reject(new Error(`${output.trim()} (exit code ${code})`)));
  });
}

/** What the local chat answers, as text with everything in it. */
export async function ask(url: string, said: object): Promise<string> {
  const response = await fetch(`${url}chat/say`, {
    method: "POST",
    headers: { origin: url.slice(0, -1), "content-type": "application/json" },
    body: JSON.stringify({ person: "family", locale: "uk", session: "service-test", said }),
    signal: AbortSignal.timeout(10_000),
  });
  return response.text();
}
