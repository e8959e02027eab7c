import { Hono } from "hono";
import { readHome, readMembers } from "../domain/vault/home.js";
import { letMemberIn } from "../domain/vault/join.js";
import { invite } from "../domain/vault/links.js";
import { changePassphrase } from "../domain/vault/login.js";
import { removeMember } from "../domain/vault/remove.js";
import type { Actor } from "../domain/vault/rights.js";
import { logOut, whoIs } from "../domain/vault/session.js";
import { readSuccession } from "../domain/vault/succession.js";
import { bodies } from "./bodies.js";
import { bodyOf } from "./body.js";
import type { ConsoleOptions } from "./routes.js";
import type { SessionCookie } from "./session-cookie.js";
import { homeShape, memberShape, successionShape } from "./shapes.js";

/** What one may ask when logged in. Whoever is not gets no further than the first line; the roles are the domain's to check. */
export function memberRoutes({ foundation }: ConsoleOptions, cookie: SessionCookie): Hono<{ Variables: { actor: Actor } }> {
  const api = new Hono<{ Variables: { actor: Actor } }>();
  api.use(async (context, next) => {
    context.set("actor", await whoIs(foundation, cookie.read(context)));
    await next();
  });
  api.get("/home", async (context) => context.json(homeShape(await readHome(foundation, context.var.actor))));
  api.get("/members", async (context) => context.json((await readMembers(foundation, context.var.actor)).map(memberShape)));
  api.get("/succession", async (context) => context.json(successionShape(await readSuccession(foundation, context.var.actor))));
  api.post("/logout", async (context) => {
    await bodyOf(context, bodies.nothing);
    await logOut(foundation, context.var.actor);
    cookie.clear(context);
    return context.json({});
  });
  api.post("/passphrase", async (context) => {
    const { oldProof, ...lock } = await bodyOf(context, bodies.passphrase);
    await changePassphrase(foundation, context.var.actor, oldProof, lock);
    return context.json({});
  });
  api.post("/invite", async (context) => {
    const { roles } = await bodyOf(context, bodies.invite);
    const { token, expiresAt } = await invite(foundation, context.var.actor, roles);
    return context.json({ token, expiresAt: expiresAt.toISOString() });
  });
  api.post("/members/let-in", async (context) => {
    await letMemberIn(foundation, context.var.actor, await bodyOf(context, bodies.letIn));
    return context.json({});
  });
  api.post("/members/remove", async (context) => {
    const { id, next } = await bodyOf(context, bodies.remove);
    await removeMember(foundation, context.var.actor, id, next);
    return context.json({});
  });
  api.all("*", (context) => context.json({ error: "invalid-input" }, 404));
  return api;
}
