import { serve as listen, type ServerType } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { StartError } from "../db/start-error.js";
import { securityHeaders } from "./security-headers.js";

const MOST_BYTES = 256 * 1024;

/** Takes the secret header and the body of a platform's request, and says what to answer. */
export type Webhook = (
  secret: string | undefined,
  body: Uint8Array,
) => Promise<{ status: number; headers: Readonly<Record<string, string>> }>;

export interface ServeOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly webhook: Webhook | null;
  /** Routes to mount at the root, or null. */
  readonly chat: Hono | null;
  /** The same for the moderators' console. */
  readonly console?: Hono | null;
}

/**
 * Serves health, the Telegram webhook, the console and the local chat.
 * @throws StartError when the port is taken or may not be used
 */
export async function serve({ host, port, webhook, chat, console }: ServeOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.text("too large", 413) }));
  app.get("/healthz", (context) => context.text("ok"));
  if (webhook) app.post("/telegram/webhook", (context) => answerWebhook(context, webhook));
  if (console) app.route("/", console);
  // Last, because it lets in pages of this machine alone.
  if (chat) app.route("/", chat);
  const { server, taken } = await listening(app, host, port);
  const shown = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${shown}:${taken}/`, stop: () => closed(server) };
}

async function answerWebhook(context: Context, webhook: Webhook): Promise<Response> {
  const body = new Uint8Array(await context.req.arrayBuffer());
  const { status, headers } = await webhook(context.req.header("x-telegram-bot-api-secret-token"), body);
  return new Response(null, { status, headers });
}

function listening(app: Hono, hostname: string, port: number): Promise<{ server: ServerType; taken: number }> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname, port }, ({ port: taken }) => resolve({ server, taken }));
    server.once("error", (error: NodeJS.ErrnoException) => reject(new StartError(explain(error, hostname, port), { cause: error })));
  });
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") return `Port ${port} is taken by another program; set HTTP_PORT to a free one.`;
  if (code === "EACCES") return `Port ${port} needs more rights; set HTTP_PORT to one above 1023.`;
  return `HTTP cannot listen on ${host}:${port}: ${message}.`;
}

/** Answers under way get 3 s; then open connections are ended too, since a browser keeps them for minutes. */
function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const end = () => "closeAllConnections" in server && server.closeAllConnections();
    const late = setTimeout(end, 3_000);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
