import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const projectDir = resolve(import.meta.dirname, "../..");
const script = (name: string) => join(projectDir, "scripts", name);

describe("the scripts that start everything", () => {
  it.each(["prepare.mjs", "start.mjs", "run.mjs", "test.mjs"])("%s imports nothing that must be installed first", (name) => {
    const imported = [...readFileSync(script(name), "utf8").matchAll(/from "([^"]+)"/g)].map((match) => match[1]);
    expect(imported.filter((from) => !from?.startsWith("node:") && from !== "./prepare.mjs")).toEqual([]);
  });

  it("refuse a Node that is too old with one sentence", () => {
    const program = `
      Object.defineProperty(process.versions, "node", { value: "18.20.4" });
      const { prepare } = await import(${JSON.stringify(script("prepare.mjs"))});
      prepare();
    `;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: tmpdir(), encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe("zvistka needs Node 20.19 or newer, and this is Node 18.20.4; install a newer one from https://nodejs.org.");
  });
});
