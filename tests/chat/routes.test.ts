import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chatServer } from "./stage.js";

let chat: Awaited<ReturnType<typeof chatServer>>;
beforeAll(async () => {
  chat = await chatServer();
});
afterAll(async () => {
  await chat.stopServer();
  await chat.dropDatabase();
});

const body = (more: object = {}) =>
  JSON.stringify({ person: "family", locale: "uk", session: "a-session-1", said: { kind: "text", text: "привіт" }, ...more });

function post(content: string, headers: Record<string, string> = {}): Promise<Response> {
  const origin = chat.url.slice(0, -1);
  return fetch(`${chat.url}chat/say`, {
    method: "POST",
    headers: { origin, "content-type": "application/json", ...headers },
    body: content,
  });
}

/** fetch() sets Host itself, so a foreign one is sent by hand. */
function statusFor(host: string): Promise<number | undefined> {
  const { port } = new URL(chat.url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: "/", headers: { host }, timeout: 5_000 }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once("error", reject);
    asked.end();
  });
}

describe("the local chat", () => {
  it("answers what a person says", async () => {
    const answer = (await (await post(body())).json()) as { blocks: unknown[] };
    expect(answer.blocks).not.toHaveLength(0);
  });

  it("refuses a page of another site", async () => {
    expect((await post(body(), { origin: "https://evil.example" })).status).toBe(403);
  });

  it("refuses a name of another site that points here", async () => {
    expect(await statusFor("evil.example")).toBe(403);
    expect(await statusFor(new URL(chat.url).host)).toBe(200);
  });

  it.each([
    ["no JSON", "{"],
    ["an unknown person", body({ person: "general" })],
    ["an unknown language", body({ locale: "de" })],
    ["a session that is none", body({ session: "../x" })],
    ["a kind of saying that is none", body({ said: { kind: "telepathy" } })],
  ])("refuses %s with 400", async (_what, content) => {
    expect((await post(content)).status).toBe(400);
  });

  it("answers 64 KB of text with a clear error", async () => {
    const answer = JSON.stringify(await (await post(body({ said: { kind: "text", text: "слово ".repeat(10_000) } }))).json());
    expect(answer).toContain("Повідомлення задовге");
  });

  it("names an unknown command and a button that is stale", async () => {
    expect(JSON.stringify(await (await post(body({ said: { kind: "line", command: "nosuch", line: "" } }))).json())).toContain(
      "Не знаю такої команди",
    );
    const pressed = { kind: "form", command: "helped", typed: { answer: "none", verdict: "yes" } };
    expect(JSON.stringify(await (await post(body({ said: pressed }))).json())).toContain("Не знаходжу цієї відповіді");
  });

  it("sends a page that loads nothing from elsewhere", async () => {
    const page = await fetch(chat.url);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(await page.text()).not.toMatch(/https?:\/\//);
  });

  it("keeps whether an answer helped, and counts what has no answer without its words", async () => {
    await post(body({ said: { kind: "text", text: "скільки полонених стратили у 2023 Таємничук" } }));
    const rows = await chat.db.unanswered.findMany();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/Таємничук|2023/);
    const answer = await chat.db.answer.findFirstOrThrow({ orderBy: { at: "desc" } });
    await post(body({ said: { kind: "form", command: "helped", typed: { answer: answer.id, verdict: "no" } } }));
    expect(await chat.db.feedback.findUnique({ where: { answerId: answer.id } })).toMatchObject({ helpful: false });
  });

  it("refuses more than 256 KiB", async () => {
    expect((await post(body({ said: { kind: "text", text: "я".repeat(200_000) } }))).status).toBe(413);
  });
});
