import { z } from "zod";
import type { UploadedFile } from "./body.js";
import { custom, list, readForm, text } from "./form.js";
import { invalidForm, refuse } from "./refusal.js";
import { layoutComponents, legacyComponents } from "./validate-components.js";
import { embedList } from "./validate-embeds.js";

export const flag = { suppressEmbeds: 4, ephemeral: 64, loading: 128, silent: 4096, layout: 32768 } as const;

const ids = z.array(z.string().regex(/^\d{15,20}$/));

const mentions = z
  .object({
    parse: z.array(z.enum(["roles", "users", "everyone"])).optional(),
    users: ids.max(100).optional(),
    roles: ids.max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .check((ctx) => {
    for (const kind of ["users", "roles"] as const) {
      if (!ctx.value.parse?.includes(kind) || !ctx.value[kind]?.length) continue;
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      ctx.issues.push(custom("MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message, ctx.value, ["parse"]));
    }
  });

const attachment = z.object({
  id: z.union([z.string(), z.int()]).transform(String),
  filename: text(1, 1024).optional(),
  description: text(0, 1024).nullish(),
});

const shape = {
  content: text(0, 2000).nullish(),
  embeds: embedList.nullish(),
  components: z.unknown().optional(),
  allowed_mentions: mentions.nullish(),
  attachments: list(attachment, 0, 10).nullish(),
  flags: z.int().min(0).nullish(),
  tts: z.boolean().nullish(),
};

const posted = z.object({
  ...shape,
  nonce: z.union([text(0, 25), z.int().transform(String)]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .object({
      message_id: z.string(),
      channel_id: z.string().nullish(),
      guild_id: z.string().nullish(),
      fail_if_not_exists: z.boolean().nullish(),
      type: z.int().optional(),
    })
    .nullish(),
});

/** A message as a client may send it, already checked. Components are checked and typed as they came. */
export type MessageForm = Omit<z.output<typeof posted>, "components"> & { components?: Record<string, unknown>[] | null | undefined };

/**
 * Reads the body of a message, new or edited. Throws 50035 for a broken limit. `allowedFlags` are the flags that may be set here;
 * `at` is where the message stands in the request; `layout` says that the edited message has the flag IS_COMPONENTS_V2, which it keeps.
 */
export function readMessage(
  body: unknown,
  files: ReadonlyMap<number, UploadedFile>,
  allowedFlags: number,
  at: readonly string[] = [],
  layout = false,
): MessageForm {
  const form = readForm(posted, body, at);
  const flags = form.flags ?? 0;
  if ((flags & ~allowedFlags) !== 0)
    throw invalidForm([{ path: [...at, "flags"], code: "MESSAGE_FLAGS_NOT_ALLOWED", message: "These flags cannot be set here." }]);
  const asLayout = layout || (flags & flag.layout) !== 0;
  if (asLayout) refuseOldContent(form, at);
  const components =
    form.components === undefined || form.components === null ? form.components : readComponents(form.components, asLayout, at);
  checkFiles(form, files, at);
  return { ...form, components };
}

function readComponents(given: unknown, asLayout: boolean, at: readonly string[]): Record<string, unknown>[] {
  return asLayout ? readForm(layoutComponents, given, [...at, "components"]) : readForm(legacyComponents, given, [...at, "components"]);
}

function refuseOldContent(form: z.output<typeof posted>, at: readonly string[]): void {
  const used = [form.content ? "content" : [], form.embeds?.length ? "embeds" : []].flat();
  const message = "The field cannot be used when the flag IS_COMPONENTS_V2 is set";
  if (used.length > 0)
    throw invalidForm(used.map((name) => ({ path: [...at, name], code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message })));
}

const maxFile = 10 * 1024 * 1024;

function checkFiles(form: z.output<typeof posted>, files: ReadonlyMap<number, UploadedFile>, at: readonly string[]): void {
  if ([...files.values()].some(({ bytes }) => bytes.length > maxFile)) throw refuse(40005);
  if (files.size > 10)
    throw invalidForm([{ path: [...at, "attachments"], code: "BASE_TYPE_MAX_LENGTH", message: "Must be 10 or fewer in length." }]);
  for (const [index, one] of (form.attachments ?? []).entries()) {
    const isNew = one.id.length < 15;
    if (isNew && !files.has(Number(one.id)))
      throw invalidForm([
        { path: [...at, "attachments", index, "id"], code: "ATTACHMENT_NOT_FOUND", message: "The attachment has no uploaded file." },
      ]);
  }
}

/** Throws 50006 when nothing would be shown. */
export function requireContent(shown: {
  content: string;
  embeds: readonly unknown[];
  components: readonly unknown[];
  attachments: readonly unknown[];
}): void {
  const { content, embeds, components, attachments } = shown;
  if (content.trim() === "" && embeds.length + components.length + attachments.length === 0) throw refuse(50006);
}
