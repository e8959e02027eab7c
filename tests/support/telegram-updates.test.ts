import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { button, call, eachTestHasItsOwn, olena, refusal, restart, send, servers, telegram } from "./telegram/rig.js";
import type { Message, Update } from "./telegram/wire.js";

eachTestHasItsOwn();

describe("polling", () => {
  const poll = (payload: object = {}): Promise<Update[]> => call<Update[]>("getUpdates", payload);

  it("gives an update again until a higher offset confirms it", async () => {
    telegram.say(olena, "one");
    const [first, second] = await poll();
    expect(first).toMatchObject({
      message: {
        text: "/start",
        from: { language_code: "uk" },
        chat: { id: olena.id, type: "private" },
        entities: [{ type: "bot_command" }],
      },
    });
    expect(await poll({ offset: first?.update_id })).toHaveLength(2);
    expect(await poll({ offset: second?.update_id })).toEqual([second]);
    expect(await poll({ offset: (second?.update_id ?? 0) + 1, limit: 1 })).toEqual([]);
    expect(telegram.pending()).toEqual([]);
  });
  it("counts a negative offset from the end and forgets the rest", async () => {
    for (const text of ["one", "two", "three"]) telegram.say(olena, text);
    expect(await poll({ offset: -2 })).toMatchObject([{ message: { text: "two" } }, { message: { text: "three" } }]);
    expect(telegram.pending()).toHaveLength(2);
  });
  it("gives one update when the same offset is asked again within half a second", async () => {
    telegram.say(olena, "one");
    expect(await poll()).toHaveLength(2);
    expect(await poll()).toHaveLength(1);
    telegram.advance(600);
    expect(await poll()).toHaveLength(2);
  });
  it("wakes a long poll", async () => {
    const [first] = await poll();
    const waiting = poll({ offset: (first?.update_id ?? 0) + 1, timeout: 20 });
    await expect.poll(() => telegram.metrics.byMethod.getUpdates).toBe(2);
    telegram.say(olena, "awake?");
    expect(await waiting).toMatchObject([{ message: { text: "awake?" } }]);
  });
  it("ends a long poll with 409 when another begins, and not for a short one", async () => {
    const [first] = await poll();
    const offset = (first?.update_id ?? 0) + 1;
    const old = refusal("getUpdates", { offset, timeout: 20 });
    await expect.poll(() => telegram.metrics.byMethod.getUpdates).toBe(2);
    expect(await poll({ offset: offset + 1, timeout: 0 })).toEqual([]);
    const next = poll({ offset, timeout: 20 });
    expect(await old).toBe("409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    telegram.say(olena, "still here");
    expect(await next).toHaveLength(1);
    expect(telegram.metrics.conflicts).toBe(1);
  });
  it("gives only the allowed types, and remembers the choice", async () => {
    await poll({ allowed_updates: ["callback_query"] });
    telegram.say(olena, "unseen");
    const message = await send("choose", button("Yes", { callback_data: "y" }));
    telegram.press(message, "Yes");
    expect(telegram.pending().map((update) => Object.keys(update)[1])).toEqual(["message", "callback_query"]);
    await poll({ offset: -1, allowed_updates: [] });
    telegram.say(olena, "seen");
    expect(telegram.pending()).toHaveLength(2);
  });
  it("forgets presses after 150 seconds and messages after a day", async () => {
    telegram.press(await send("choose", button("Yes", { callback_data: "y" })), "Yes");
    telegram.advance(151_000);
    expect(await poll()).toHaveLength(1);
    telegram.advance(86_400_000);
    expect(await poll()).toEqual([]);
    expect(telegram.metrics.expiredUpdates).toBe(2);
  });
  it("gives injected updates at least once, whatever their ids", async () => {
    const [first] = await poll();
    const known = first?.update_id ?? 0;
    telegram.inject({ ...first, update_id: 17 } as Update);
    telegram.inject({ ...first } as Update);
    const again = await poll({ offset: known + 1 });
    expect(again.map(({ update_id }) => update_id)).toEqual([17, known]);
    expect(await poll({ offset: known + 1, limit: 5 })).toEqual([]);
  });
});

interface Hit {
  update: Update;
  secret: string | undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}

async function listener(
  answer: (hit: Hit, count: number) => { status: number; headers?: Record<string, string>; body?: string; ms?: number },
) {
  const hits: Hit[] = [];
  const server = createServer(async (request, response) => {
    const hit = {
      update: JSON.parse(await bodyOf(request)) as Update,
      secret: request.headers["x-telegram-bot-api-secret-token"]?.toString(),
    };
    hits.push(hit);
    const { status, headers, body, ms } = answer(hit, hits.length);
    if (ms !== undefined) await new Promise((resolve) => setTimeout(resolve, ms));
    response.writeHead(status, headers).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { hits, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

describe("webhook", () => {
  it("delivers with the secret, and getUpdates is refused meanwhile", async () => {
    const { hits, url } = await listener(() => ({ status: 200 }));
    expect(await call("setWebhook", { url, secret_token: "s3cret_-" })).toBe(true);
    await telegram.drained();
    expect(hits).toMatchObject([{ secret: "s3cret_-", update: { message: { text: "/start" } } }]);
    expect(await refusal("getUpdates")).toMatch(/^409 Conflict: can't use getUpdates method while webhook is active/);
    expect(await call("getWebhookInfo")).toMatchObject({ url, pending_update_count: 0, max_connections: 40 });
    expect(await call("deleteWebhook")).toBe(true);
    expect(await call("getUpdates", { timeout: 0 })).toEqual([]);
  });
  it("ends a long poll when it is set, refuses bad settings and too many of them", async () => {
    await call("getUpdates", { offset: -1 });
    const waiting = refusal("getUpdates", { offset: (telegram.pending()[0]?.update_id ?? 0) + 1, timeout: 20 });
    await expect.poll(() => telegram.metrics.byMethod.getUpdates).toBe(2);
    const { url } = await listener(() => ({ status: 200 }));
    await call("setWebhook", { url });
    expect(await waiting).toBe("409 Conflict: terminated by setWebhook request");
    expect(await refusal("setWebhook", { url })).toBe("429 Too Many Requests: retry after 1");
    telegram.advance(1000);
    expect(await refusal("setWebhook", { url, secret_token: "not allowed!" })).toBe(
      "400 Bad Request: secret token contains unallowed characters",
    );
    telegram.advance(1000);
    expect(await refusal("setWebhook", { url: "http://example.org/hook" })).toMatch(/^400 Bad Request: bad webhook/);
  });
  it("repeats what failed, in the order of each chat", async () => {
    telegram.say(olena, "one");
    telegram.say(olena, "two");
    const { hits, url } = await listener((_, count) => ({ status: count <= 3 ? 500 : 200 }));
    await call("setWebhook", { url });
    await telegram.drained();
    const texts = hits.map(({ update }) => (update.message as Message).text);
    expect(texts).toEqual(["/start", "/start", "/start", "/start", "one", "two"]);
    expect(telegram.metrics.webhookFailures).toBe(3);
  });
  it("does not let one chat wait for another, up to max_connections", async () => {
    const people = telegram.populate(6);
    await call("getUpdates", { offset: -1 });
    let open = 0;
    let most = 0;
    const { url } = await listener(() => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
      }, 30);
      return { status: 200, ms: 30 };
    });
    await call("setWebhook", { url, max_connections: 3 });
    for (const id of people) telegram.say(id, "hello");
    await telegram.drained();
    expect(most).toBe(3);
  });
  it("honours Retry-After", async () => {
    await restart({ timeScale: 0.1 });
    const { hits, url } = await listener((_, count) =>
      count === 1 ? { status: 503, headers: { "retry-after": "3600" } } : { status: 200 },
    );
    await call("setWebhook", { url });
    await expect.poll(() => telegram.metrics.webhookFailures).toBe(1);
    await expect(telegram.drained(300)).rejects.toThrow(/1 updates are not confirmed/);
    expect(hits).toHaveLength(1);
  });
  it("runs a call that comes as the answer", async () => {
    const reply = JSON.stringify({ method: "sendMessage", chat_id: olena.id, text: "by the way" });
    const { url } = await listener(() => ({ status: 200, headers: { "content-type": "application/json" }, body: reply }));
    await call("setWebhook", { url });
    expect(await telegram.waitForReply(olena)).toMatchObject({ text: "by the way" });
  });
});
