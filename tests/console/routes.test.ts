import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consoleRoutes, linkAddress } from "../../src/console/routes.js";
import { invite, offerSetUp } from "../../src/domain/vault/links.js";
import { openSession, whoIs } from "../../src/domain/vault/session.js";
import { toText } from "../../src/vault/envelope-text.js";
import { opened, person } from "../domain/vault/people.js";
import { policy } from "../vault/page/server.js";
import { type ConsoleStage, consoleStage, emptyPage, leastCost } from "./stage.js";

type Role = "moderator" | "admin" | "editor" | "auditor";

const bytes = toText(new Uint8Array(32));
const nobody = randomUUID();
const member = { name: "Хтось", publicKey: bytes, locked: bytes, proof: bytes };
const epoch = { name: "2026-Q4", publicKey: bytes, wraps: [] };
const everyone = ["moderator", "admin", "editor", "auditor", "waiting"] as const;

/** Every route with a body that is well formed; `open` needs no session, the others name who is not refused. */
const table: Record<string, { body?: object; open?: true; for?: readonly (Role | "waiting")[] }> = {
  "GET /state": { open: true },
  "POST /link": { open: true, body: { token: "nothing" } },
  "POST /set-up": { open: true, body: { token: "nothing", id: nobody, member, recoveryKey: bytes, epoch } },
  "POST /join": { open: true, body: { token: "nothing", member } },
  "POST /login/setting": { open: true, body: { name: "Хтось" } },
  "POST /login": { open: true, body: { name: "Хтось", proof: bytes } },
  "GET /home": { for: everyone },
  "GET /members": { for: ["moderator", "admin", "auditor"] },
  "GET /succession": { for: ["moderator"] },
  "POST /passphrase": { for: everyone, body: { oldProof: bytes, locked: bytes, proof: bytes } },
  "POST /invite": { for: ["admin"], body: { roles: ["moderator"] } },
  "POST /members/let-in": { for: ["moderator"], body: { id: nobody, publicKey: bytes, wraps: [] } },
  "POST /members/remove": { for: ["admin"], body: { id: nobody, next: null } },
  "POST /logout": { for: everyone, body: {} },
};
const routes = Object.entries(table).map(([route, about]) => {
  const [method = "", path = ""] = route.split(" ");
  return { route, method, path, ...about };
});
const guarded = routes.filter(({ open }) => !open);

let page: ReturnType<typeof emptyPage>;
let stage: ConsoleStage;
beforeAll(async () => {
  page = emptyPage();
  stage = await consoleStage(page.folder);
  await opened(stage.foundation, person("Олена"));
});
afterAll(async () => {
  await stage.close();
  page.remove();
});

interface Sending {
  readonly method?: string;
  readonly body?: object | string | undefined;
  readonly session?: string;
  readonly origin?: string | null;
}

function send(path: string, { method = "POST", body, session, origin }: Sending = {}, at: ConsoleStage = stage): Promise<Response> {
  const from = origin === undefined ? at.url.slice(0, -1) : origin;
  const headers = { "content-type": "application/json", ...(from && { origin: from }), ...(session && { cookie: `zvistka=${session}` }) };
  const content = method === "GET" ? {} : { body: typeof body === "string" ? body : JSON.stringify(body ?? {}) };
  return fetch(`${at.url}console/api${path}`, { method, headers, ...content });
}

/** A session of somebody with one role, or of somebody who waits to be let in. */
async function sessionOf(role: Role | "waiting"): Promise<string> {
  const id = randomUUID();
  const key = new Uint8Array(32);
  const roles: Role[] = role === "waiting" ? ["moderator", "admin"] : [role];
  const joinedAt = role === "waiting" ? null : new Date();
  const row = { id, name: id, nameKey: id, publicKey: key, locked: key, proofHash: key, roles, askedAt: new Date(), joinedAt };
  await stage.foundation.db.vaultMember.create({ data: row });
  return openSession(stage.foundation, id);
}

describe("the routes of the console", () => {
  it("are those of the table, and no others", () => {
    const { foundation } = stage;
    const site = consoleRoutes({ foundation, publicUrl: null, pageFolder: page.folder, log: foundation as never, cost: leastCost });
    const found = site.routes.filter(({ path, method }) => path.startsWith("/console/api") && method !== "ALL");
    const names = found.map(({ path, method }) => `${method} ${path.slice("/console/api".length)}`);
    expect([...new Set(names)].sort()).toEqual(Object.keys(table).sort());
  });

  it.each(guarded)("refuse $route without a session, or with one that is none", async ({ path, method, body }) => {
    for (const session of [undefined, "", "A".repeat(43)]) {
      const answer = await send(path, { method, body, ...(session !== undefined && { session }) });
      expect([answer.status, await answer.json()]).toEqual([401, { error: "no-session" }]);
    }
  });

  it.each(["GET", "POST", "PUT", "DELETE", "PATCH"])("refuse %s of an unknown path without a session", async (method) => {
    expect((await send("/no-such-thing", { method, body: {} })).status).toBe(401);
  });

  const pairs = guarded.flatMap((route) => everyone.map((role) => ({ ...route, role, isFor: route.for?.includes(role) === true })));
  it.each(pairs.filter(({ isFor }) => !isFor))("refuse $route to $role", async ({ path, method, body, role }) => {
    const answer = await send(path, { method, body, session: await sessionOf(role) });
    expect([answer.status, await answer.json()]).toEqual([403, { error: "forbidden" }]);
  });
  it.each(pairs.filter(({ isFor }) => isFor))("do not refuse $route to $role", async ({ path, method, body, role }) => {
    const answer = await send(path, { method, body, session: await sessionOf(role) });
    const said = JSON.stringify(await answer.json());
    expect(said).not.toMatch(/"(forbidden|no-session|unexpected)"/);
  });

  it.each(routes.filter(({ method }) => method === "POST"))("refuse $route to another page, or to none", async ({ path, body }) => {
    const session = await sessionOf("admin");
    const { port } = new URL(stage.url);
    for (const origin of [
      null,
      "null",
      "https://evil.example",
      `https://127.0.0.1:${port}`,
      "http://127.0.0.1:1",
      `http://localhost:${port}`,
    ]) {
      expect((await send(path, { body, session, origin })).status).toBe(403);
    }
  });

  it.each(routes.filter(({ method }) => method === "POST"))(
    "refuse $route with what is not its body, without quoting it",
    async ({ path }) => {
      const session = await sessionOf("admin");
      for (const body of ["{", "[]", '{"token":{"a":1},"name":7,"secret-word":1}', '{"__proto__":1,"proof":"v1.!"}']) {
        const answer = await send(path, { body, session });
        expect([answer.status, await answer.json()]).toEqual([400, { error: "invalid-input" }]);
      }
    },
  );
});

describe("the console's answers", () => {
  it("carry the policy of the specification, and are kept nowhere", async () => {
    for (const path of ["console", "console/", "console/assets/a.js", "console/api/state", "console/api/home", "console/nothing"]) {
      const { headers } = await fetch(`${stage.url}${path}`);
      expect([path, headers.get("content-security-policy"), headers.get("cache-control")]).toEqual([path, policy, "no-store"]);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("are for this machine's own names", async () => {
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const { port } = new URL(stage.url);
        const asked = request({ host: "127.0.0.1", port, path: "/console/", headers: { host }, timeout: 5_000 }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        asked.once("error", reject);
        asked.end();
      });
    expect([await statusFor("evil.example"), await statusFor("localhost:1"), await statusFor("127.0.0.1")]).toEqual([403, 200, 200]);
  });

  it("name no file outside the page's folder", async () => {
    for (const path of ["console/../package.json", "console/assets/..%2f..%2fpackage.json", "console/%2e%2e/package.json"]) {
      expect((await fetch(`${stage.url}${path}`)).status).toBe(404);
    }
  });

  it("tell of a bug by a number only", async () => {
    const broken = { ...stage.foundation, clock: () => new Date(Number.NaN) };
    const options = { foundation: broken, publicUrl: null, pageFolder: page.folder, cost: leastCost };
    const logged: unknown[] = [];
    const site = consoleRoutes({ ...options, log: { error: (...line: unknown[]) => logged.push(line) } as never });
    const answer = await site.request("http://127.0.0.1/console/api/link", {
      method: "POST",
      headers: { host: "127.0.0.1", origin: "http://127.0.0.1", "content-type": "application/json" },
      body: JSON.stringify({ token: "a-secret-token" }),
    });
    expect([answer.status, await answer.json()]).toEqual([500, { error: "unexpected", reference: expect.any(String) }]);
    expect(logged).toHaveLength(1);
  });
});

describe("the session's cookie", () => {
  const cookieOf = async (at: ConsoleStage, origin: string) => {
    const me = await at.foundation.db.vaultMember.findFirst();
    const actor = { id: me?.id ?? "", roles: ["admin" as const], session: new Uint8Array() };
    const { token } = await invite(at.foundation, actor, ["editor"]);
    const { hand, passphrase } = person("Нова");
    const made = hand.newMember({ passphrase, cost: { passes: 1, memoryKiB: 8 } }).member;
    const answer = await send("/join", { body: { token, member: { ...made, name: "Нова" } }, origin }, at);
    expect(answer.status).toBe(200);
    return answer.headers.get("set-cookie") ?? "";
  };

  it("is for this host, for no script and for no other site", async () => {
    const cookie = await cookieOf(stage, stage.url.slice(0, -1));
    expect(cookie).toMatch(/^zvistka=[\w-]{43}; /);
    const session = /^zvistka=([\w-]+)/.exec(cookie)?.[1];
    expect(await whoIs(stage.foundation, session)).toMatchObject({ roles: [] });
    expect(cookie.split("; ").slice(1).sort()).toEqual(["HttpOnly", "Path=/", "SameSite=Strict"]);
  });

  it("is a __Host- cookie over https, where only the public page may write", async () => {
    const outside = await consoleStage(page.folder, "https://zvistka.example");
    await opened(outside.foundation, person("Олена"));
    const cookie = await cookieOf(outside, "https://zvistka.example");
    expect(cookie).toMatch(/^__Host-zvistka=[\w-]{43}; /);
    expect(cookie.split("; ").slice(1).sort()).toEqual(["HttpOnly", "Path=/", "SameSite=Strict", "Secure"]);
    expect((await send("/link", { body: { token: "x" }, origin: "http://zvistka.example" }, outside)).status).toBe(403);
    await outside.close();
  });
});

describe("the address of a one-time link", () => {
  it("keeps the token behind #, where no server sees it, whatever PUBLIC_URL ends in", async () => {
    const token = (await offerSetUp(stage.foundation)) ?? "abc";
    for (const base of ["https://zvistka.example", "https://zvistka.example/", "https://zvistka.example/bot"]) {
      expect(linkAddress(base, "set-up", token)).toBe(`https://zvistka.example/console/#set-up=${token}`);
    }
  });
});
