import { Hono } from "hono";
import type { Logger } from "pino";
import type { VaultFoundation } from "../domain/vault/foundation.js";
import type { Cost } from "../vault/passphrase.js";
import { memberRoutes } from "./member-routes.js";
import { openRoutes } from "./open-routes.js";
import { fromOwnOrigin } from "./own-origin.js";
import { pageFiles } from "./page-files.js";
import { consoleHeaders } from "./policy.js";
import { refuse } from "./refuse.js";
import { sessionCookie } from "./session-cookie.js";

export interface ConsoleOptions {
  readonly foundation: VaultFoundation;
  /** How the outside reaches this service; null: on this machine alone. */
  readonly publicUrl: string | null;
  /** The folder of the built page. */
  readonly pageFolder: string;
  readonly log: Logger;
  /** What a new passphrase is stretched with. */
  readonly cost: Cost;
}

/** The moderators' console: the page, and what it asks. Everything is below /console. */
export function consoleRoutes(options: ConsoleOptions): Hono {
  const { foundation, publicUrl, pageFolder, log } = options;
  const site = new Hono();
  const cookie = sessionCookie(publicUrl);
  site.use("/console/*", consoleHeaders, fromOwnOrigin(publicUrl));
  site.onError((error, context) => refuse(error, context, log, foundation.newId));
  site.route("/", pageFiles(pageFolder));
  site.route("/console/api", openRoutes(options, cookie));
  site.route("/console/api", memberRoutes(options, cookie));
  return site;
}

/** The address of a one-time link. The token stands behind #, so that no request and no proxy's log ever holds it. */
export function linkAddress(base: string, purpose: "set-up" | "join", token: string): string {
  return `${new URL("/console/", base).href}#${purpose}=${token}`;
}
