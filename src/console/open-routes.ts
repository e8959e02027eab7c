import { Hono } from "hono";
import { join } from "../domain/vault/join.js";
import { readLink } from "../domain/vault/links.js";
import { logIn, settingFor } from "../domain/vault/login.js";
import { isOpen } from "../domain/vault/pinned-epoch.js";
import { Refusal } from "../domain/vault/refusal.js";
import { whoIs } from "../domain/vault/session.js";
import { setUpVault } from "../domain/vault/set-up.js";
import { toText } from "../vault/envelope-text.js";
import { firstEpoch } from "../vault/epoch-name.js";
import { writeSetting } from "../vault/passphrase.js";
import { bodies } from "./bodies.js";
import { bodyOf } from "./body.js";
import type { ConsoleOptions } from "./routes.js";
import type { SessionCookie } from "./session-cookie.js";
import type { StateShape } from "./shapes.js";

/** What one may ask without being logged in; there is nothing else. */
export function openRoutes({ foundation, cost }: ConsoleOptions, cookie: SessionCookie): Hono {
  const api = new Hono();
  api.get("/state", async (context) => {
    const isLoggedIn = await holds(whoIs(foundation, cookie.read(context)));
    const state: StateShape = { isOpen: await isOpen(foundation), isLoggedIn, firstEpoch: firstEpoch(foundation.clock()), cost };
    return context.json(state);
  });
  api.post("/link", async (context) => {
    const { token } = await bodyOf(context, bodies.link);
    return context.json({ purpose: await readLink(foundation, token) });
  });
  api.post("/set-up", async (context) => {
    cookie.write(context, await setUpVault(foundation, await bodyOf(context, bodies.setUp)));
    return context.json({});
  });
  api.post("/join", async (context) => {
    const { token, member } = await bodyOf(context, bodies.join);
    cookie.write(context, await join(foundation, token, member));
    return context.json({});
  });
  api.post("/login/setting", async (context) => {
    const { name } = await bodyOf(context, bodies.setting);
    return context.json({ setting: toText(writeSetting(await settingFor(foundation, name, cost))) });
  });
  api.post("/login", async (context) => {
    const { name, proof } = await bodyOf(context, bodies.login);
    cookie.write(context, await logIn(foundation, name, proof));
    return context.json({});
  });
  return api;
}

function holds(asked: Promise<unknown>): Promise<boolean> {
  return asked.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Refusal) return false;
      throw error;
    },
  );
}
