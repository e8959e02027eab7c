import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { serviceKey } from "../../src/db/service-keys.js";

describe("a key of the service", () => {
  it("is made once, also when many begin at once, and only its owner may read it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "zvistka-key-"));
    const keys = await Promise.all(Array.from({ length: 8 }, () => serviceKey(folder, "inbox")));
    expect(new Set(keys.map((each) => Buffer.from(each).toString("hex"))).size).toBe(1);
    expect(await readdir(folder)).toEqual(["inbox.key"]);
    expect((await stat(join(folder, "inbox.key"))).mode & 0o777).toBe(0o600);
    await writeFile(join(folder, "inbox.key"), "short");
    await expect(serviceKey(folder, "inbox")).rejects.toThrow("is not a key of 32 bytes");
    await rm(folder, { recursive: true });
  });
});
