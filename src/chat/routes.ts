import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { z } from "zod";
import { type Foundation, respond } from "../conversation.js";
import { locales } from "../domain/locale.js";
import { allows, type Role } from "../domain/roles.js";
import { fieldsOf } from "../fields.js";
import { projectDir } from "../project.js";
import { suggest } from "../suggest.js";
import { fromThisMachine } from "./from-this-machine.js";
import { blocksForPage } from "./page-blocks.js";

/** Whom one can be here, with the roles that the local chat vouches for. */
const people: Readonly<Record<string, readonly Role[]>> = {
  family: [],
  advocate: [],
  moderator: ["moderator"],
  editor: ["editor"],
  admin: ["admin"],
};
const person = z.enum(["family", "advocate", "moderator", "editor", "admin"]);
const locale = z.enum(locales);

const said = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string().max(200_000) }),
  z.object({ kind: z.literal("line"), command: z.string().max(64), line: z.string().max(200_000) }),
  z.object({ kind: z.literal("form"), command: z.string().max(64), typed: z.record(z.string(), z.string().max(200_000)) }),
]);
const saying = z.object({ person, locale, session: z.string().regex(/^[\w-]{8,64}$/), said });
const suggesting = z.object({ field: z.enum(["figures", "sources"]), typed: z.string().max(200).default(""), locale });

const pageFiles = {
  "/": ["index.html", "text/html"],
  "/chat.js": ["chat.js", "text/javascript"],
  "/render.js": ["render.js", "text/javascript"],
  "/menu.js": ["menu.js", "text/javascript"],
  "/words.js": ["words.js", "text/javascript"],
  "/chat.css": ["chat.css", "text/css"],
} as const;

/** The local chat: a page, its menu, and what is said on it. For loopback alone, since one may be anybody here. */
export function localChat(foundation: Foundation): Hono {
  const chat = new Hono();
  chat.use(fromThisMachine);
  for (const [path, [file, type]] of Object.entries(pageFiles)) {
    const content = readFileSync(join(projectDir, "src/chat/page", file), "utf8");
    chat.get(path, (context) => context.body(content, 200, { "content-type": `${type}; charset=utf-8` }));
  }
  chat.get("/chat/commands", (context) => {
    const asked = z.object({ person, locale }).safeParse(context.req.query());
    return asked.success ? context.json(menuFor(foundation, asked.data)) : context.json({ error: "unknown person or language" }, 400);
  });
  chat.get("/chat/suggest", (context) => {
    const asked = suggesting.safeParse(context.req.query());
    if (!asked.success) return context.json({ error: "nothing to suggest" }, 400);
    return context.json(suggest(foundation.library.catalogue(), asked.data.field, asked.data.typed, asked.data.locale));
  });
  chat.post("/chat/say", async (context) => {
    const asked = saying.safeParse(await context.req.json().catch(() => null));
    if (!asked.success) return context.json({ error: z.prettifyError(asked.error) }, 400);
    return context.json(blocksForPage(await answer(foundation, asked.data)));
  });
  return chat;
}

function answer(foundation: Foundation, { person, locale, session, said }: z.output<typeof saying>) {
  return respond(foundation, {
    platform: "chat",
    // Everybody at this page is somebody else: a report belongs to one session.
    userId: `${session}:${person}`,
    place: { platform: "chat", chatId: `${session}:${person}`, private: true },
    said,
    languageHint: locale,
    roles: people[person] ?? [],
  });
}

function menuFor({ commands }: Foundation, { person, locale }: { person: string; locale: (typeof locales)[number] }) {
  const mine = commands.filter((command) => !command.hidden && allows(people[person] ?? [], command.role));
  return mine.map((command) => ({
    name: command.name,
    summary: command.summary[locale],
    fields: fieldsOf(command).map((field) => ({ name: field.name, label: field.label[locale], suggest: field.suggest })),
  }));
}
