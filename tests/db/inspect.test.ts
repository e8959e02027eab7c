import { createServer } from "node:net";
import { describe, expect, inject, it } from "vitest";
import { explainConnection, inspectServer, supportedMajor } from "../../src/db/inspect.js";
import { StartError } from "../../src/db/start-error.js";

const secret = "kalyna-5-secret";

/** A server that answers every start-up message with one PostgreSQL error. */
async function refusingServer(code: string): Promise<{ port: number; close(): void }> {
  const fields = `SFATAL\0C${code}\0Mrefused for ${secret}\0\0`;
  const message = Buffer.concat([Buffer.from("E"), Buffer.alloc(4), Buffer.from(fields)]);
  message.writeInt32BE(message.length - 1, 1);
  const server = createServer((socket) => socket.once("data", () => socket.end(message)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, close: () => server.close() };
}

async function sentenceFor(connectionString: string): Promise<string> {
  const error = await inspectServer({ connectionString }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StartError);
  return error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : "";
}

describe("inspectServer", () => {
  it("gives the major version of a server that will do", async () => {
    expect(await inspectServer(inject("postgres").connection)).toBeGreaterThanOrEqual(15);
  });

  it("refuses a server older than 15", () => {
    expect(() => supportedMajor(140_012)).toThrow(/version 14; upgrade it to 15 or newer/);
    expect(supportedMajor(150_000)).toBe(15);
  });

  it.each([
    ["28P01", "refused the user name or password"],
    ["3D000", "does not exist"],
    ["53300", "no free connection"],
  ])("explains %s without repeating the address", async (code, words) => {
    const server = await refusingServer(code);
    const sentence = await sentenceFor(`postgresql://olena:${secret}@127.0.0.1:${server.port}/zvistka`);
    expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/olena|kalyna|127\.0\.0\.1/);
    server.close();
  });

  it("says that nobody listens, without repeating the address", async () => {
    const sentence = await sentenceFor(`postgresql://olena:${secret}@127.0.0.1:1/zvistka`);
    expect(sentence).toContain("PostgreSQL cannot be reached (ECONNREFUSED)");
    expect(sentence).not.toMatch(/olena|kalyna|127\.0\.0\.1/);
  });

  it("has a sentence for an error without a code", () => {
    expect(explainConnection(new Error(secret))).not.toContain(secret);
  });
});
