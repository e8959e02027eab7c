import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectDir } from "../../src/project.js";
import { ask, dataFolder, startService } from "./service.js";

/** Runs a built tool as `npm run` does after preparing. */
async function tool(dataDir: string, ...argv: readonly string[]): Promise<{ code: number; said: string }> {
  const program = `const { run } = await import(${JSON.stringify(join(projectDir, "dist/src/cli/run.js"))});
    process.exitCode = await run(process.argv[1], process.argv.slice(2));`;
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, DATA_DIR: dataDir };
  const child = spawn(process.execPath, ["--input-type=module", "-e", program, ...argv], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, "close");
  return { code, said };
}

describe("the state of a service", () => {
  const [here, there] = [dataFolder(), dataFolder()];
  afterAll(() => {
    here.remove();
    there.remove();
  });

  it("is backed up while it runs, not restored while it runs, and answers the same on another machine", async () => {
    const file = join(here.path, "state.tar");
    const question = { kind: "text", text: "скільки зниклих безвісти в реєстрі" } as const;
    const service = await startService(here.path, { ADMINS: "telegram:100200300" });
    expect(await ask(service.url, question)).toMatch(/55\s000/);
    const made = await tool(here.path, "backup", file);
    expect(made).toMatchObject({ code: 0, said: expect.stringContaining("read back and verified") });
    const refused = await tool(here.path, "restore", file, "--replace");
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("another zvistka is already running in this folder") });
    // The service was not disturbed by either.
    expect(await ask(service.url, question)).toMatch(/55\s000/);
    expect((await tool(here.path, "audit")).said).toMatch(/3 entries\.\nThe audit log is whole/);
    expect(await service.end("SIGTERM")).toBe(0);

    expect(await tool(there.path, "restore", file)).toMatchObject({ code: 0, said: expect.stringContaining("Restored.") });
    const moved = await startService(there.path, { ADMINS: "telegram:100200300" });
    expect(moved.output()).not.toContain("Loaded the first catalogue");
    expect(await ask(moved.url, question)).toMatch(/55\s000/);
    await moved.end("SIGKILL");
    expect(await tool(there.path, "audit")).toMatchObject({ code: 0, said: expect.stringMatching(/3 entries\.\nThe audit log is whole/) });
  }, 240_000);
});
