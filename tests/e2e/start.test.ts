import { afterAll, describe, expect, it } from "vitest";
import { ask, dataFolder, startService } from "./service.js";

describe("the built service", () => {
  const folder = dataFolder();
  afterAll(() => folder.remove());

  it("starts, answers, keeps everything over a kill -9, refuses a second instance and stops when told", async () => {
    const first = await startService(folder.path);
    expect(await ask(first.url, { kind: "text", text: "скільки зниклих безвісти в реєстрі" })).toMatch(/55\s000/);
    await ask(first.url, { kind: "form", command: "language", typed: { language: "en" } });
    const link = /#set-up=([\w-]{43})$/m;
    const [, token = ""] = link.exec(first.output()) ?? [];
    expect((await fetch(`${first.url}console/`)).status).toBe(200);
    await first.end("SIGKILL");

    const second = await startService(folder.path);
    expect(second.output()).not.toContain("Loaded the first catalogue");
    expect(link.exec(second.output())?.[1]).not.toBe(token);
    const asked = { method: "POST", headers: { origin: second.url.slice(0, -1), "content-type": "application/json" } };
    const old = await fetch(`${second.url}console/api/link`, { ...asked, body: JSON.stringify({ token }) });
    expect([token.length, await old.json()]).toEqual([43, { error: "link-invalid" }]);
    expect(await ask(second.url, { kind: "line", command: "about", line: "" })).toContain("free software");
    await expect(startService(folder.path)).rejects.toThrow(
      `another zvistka is already running in this folder (process ${second.child.pid})`,
    );
    expect(await second.end("SIGTERM")).toBe(0);
  }, 120_000);

  it("stops cleanly also when nobody reads what it says any more", async () => {
    const service = await startService(folder.path);
    service.child.stdout?.destroy();
    expect(await service.end("SIGTERM")).toBe(0);
  }, 60_000);

  it.each([
    ["HTTP_PORT", "eighty"],
    ["TELEGRAM_BOT_TOKEN", "not a token"],
    ["DATABASE_URL", "mysql://user:hidden-word@host/base"],
    ["TIME_ZONE", "Europe/Atlantis"],
    ["ADMINS", "olena"],
  ])("names a wrong %s in one sentence without repeating it", async (name, value) => {
    const failed = await startService(folder.path, { [name]: value }).catch((error: Error) => error.message);
    expect(failed).toMatch(new RegExp(`^${name}: .+ \\(exit code 1\\)$`));
    expect(failed).not.toContain(value);
  });
});
