import { createServer, type Server } from "node:http";
import { afterEach, expect, it } from "vitest";
import { begin, bot, eachTestHasItsOwn, emulator, inboxRows, line, newBot, olena, texts } from "./stage.js";

const secret = "a-secret-of-the-test";
let server: Server | undefined;
eachTestHasItsOwn();
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** What the project's HTTP server does with the handler. */
async function serve(): Promise<string> {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const token = request.headers["x-telegram-bot-api-secret-token"];
    const answer = await bot.webhook?.(typeof token === "string" ? token : undefined, Buffer.concat(chunks));
    response.writeHead(answer?.status ?? 404, answer?.headers).end();
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/telegram`;
}

const message = (id: number, words: string) =>
  Buffer.from(
    JSON.stringify({
      update_id: id,
      message: { message_id: id, date: 0, chat: { id: olena.id, type: "private" }, from: { id: olena.id, is_bot: false }, text: words },
    }),
  );

it("answers over a webhook", async () => {
  const url = await serve();
  await begin({ webhook: { url, secret } });
  emulator.say(olena, "скільки?");
  expect((await emulator.waitForReply(olena)).text).toBe("You said: скільки?");
});
it("answers the same update once, however often it comes", async () => {
  await begin({ webhook: { url: await serve(), secret } });
  emulator.say(olena, "/start");
  await emulator.waitForReply(olena);
  const answers = await Promise.all([1, 2, 3].map(() => bot.webhook?.(secret, message(77, "once"))));
  expect(answers).toMatchObject([{ status: 200 }, { status: 200 }, { status: 200 }]);
  await bot.webhook?.(secret, message(78, "last"));
  await expect.poll(() => texts(olena).at(-1)).toBe("You said: last");
  expect(texts(olena)).toEqual(["welcome", "You said: once", "You said: last"]);
});
it("takes numbers in any order", async () => {
  await begin({ webhook: { url: await serve(), secret } });
  emulator.say(olena, "/start");
  await emulator.waitForReply(olena);
  for (const id of [900, 5, 901, 4]) await bot.webhook?.(secret, message(id, `n${id}`));
  await expect.poll(() => texts(olena)).toEqual(["welcome", "You said: n900", "You said: n5", "You said: n901", "You said: n4"]);
});
it("answers once what came in before the start was over", async () => {
  const early = newBot({ webhook: { url: await serve(), secret } });
  emulator.say(olena, "/start");
  expect(await early.webhook?.(secret, message(60, "early"))).toMatchObject({ status: 200 });
  await early.start();
  await early.webhook?.(secret, message(61, "late"));
  await expect.poll(() => texts(olena).at(-1)).toBe("You said: late");
  expect(texts(olena).filter((each) => each === "You said: early")).toHaveLength(1);
  await early.stop();
});
it("refuses a wrong secret, a body over 256 KiB and what is no update", async () => {
  const { webhook } = newBot({ webhook: { url: "https://example.org/", secret } });
  expect(await webhook?.("wrong", message(1, "x"))).toMatchObject({ status: 401 });
  expect(await webhook?.(undefined, message(1, "x"))).toMatchObject({ status: 401 });
  expect(await webhook?.(secret, Buffer.alloc(256 * 1024 + 1, " "))).toMatchObject({ status: 413 });
  expect(await webhook?.(secret, Buffer.from("not json"))).toMatchObject({ status: 400 });
  expect(await webhook?.(secret, Buffer.from("[]"))).toMatchObject({ status: 400 });
  expect(await inboxRows()).toEqual([]);
});
it("asks to come again while the database is down, and stores nothing by halves", async () => {
  await begin({ webhook: { url: await serve(), secret } });
  emulator.say(olena, "/start");
  await emulator.waitForReply(olena);
  await expect.poll(async () => (await inboxRows()).every((row) => row.outcome !== null)).toBe(true);
  line.cut();
  expect(await bot.webhook?.(secret, message(500, "while down"))).toMatchObject({ status: 503, headers: { "retry-after": "2" } });
  line.mend();
  expect(await bot.webhook?.(secret, message(500, "while down"))).toMatchObject({ status: 200 });
  await expect.poll(() => texts(olena)).toEqual(["welcome", "You said: while down"]);
});
