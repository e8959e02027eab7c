import { expect, it } from "vitest";
import { serve } from "../../src/http/server.js";

const options = { host: "127.0.0.1", webhook: null, chat: null };

it("says that it is well", async () => {
  const server = await serve({ ...options, port: 0 });
  expect(await (await fetch(`${server.url}healthz`)).text()).toBe("ok");
  await server.stop();
});

it("says in one sentence that a port is taken", async () => {
  const first = await serve({ ...options, port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(serve({ ...options, port })).rejects.toThrow(`Port ${port} is taken by another program; set HTTP_PORT to a free one.`);
  await first.stop();
});

it("hands a webhook's bytes and secret on, and its answer back", async () => {
  const seen: unknown[] = [];
  const webhook = async (secret: string | undefined, body: Uint8Array) => {
    seen.push([secret, new TextDecoder().decode(body)]);
    return { status: 503, headers: { "retry-after": "2" } };
  };
  const server = await serve({ ...options, port: 0, webhook });
  const headers = { "x-telegram-bot-api-secret-token": "a-secret" };
  const response = await fetch(`${server.url}telegram/webhook`, { method: "POST", headers, body: "{}" });
  expect([response.status, response.headers.get("retry-after"), seen]).toEqual([503, "2", [["a-secret", "{}"]]]);
  await server.stop();
});
