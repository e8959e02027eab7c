import { z } from "zod";

const count = z.int().min(0);
const none = z.strictObject({});
const role = z.enum(["moderator", "editor", "admin", "auditor"]);

/**
 * Everything that is logged, by its code, with the details that belong to it. To log something new, add a line. Details are numbers,
 * words of a closed list and hashes: a text would sooner or later hold a name, and nothing can be taken out of the log again.
 */
export const auditActions = {
  "vault.created": none,
  "epoch.created": none,
  "member.invited": none,
  "member.asked": none,
  "member.added": none,
  "member.removed": none,
  login: none,
  "login.refused": none,
  logout: none,
  "passphrase.changed": none,
  "report.opened": z.strictObject({ part: z.enum(["card", "details", "file"]) }),
  "report.erased": z.strictObject({ by: z.enum(["reporter", "moderator", "retention"]) }),
  "role.granted": z.strictObject({ role }),
  "role.removed": z.strictObject({ role }),
  "catalogue.seeded": z.strictObject({ added: count, changed: count, unchanged: count, withdrawn: count }),
  "backup.made": z.strictObject({ rows: count, files: count }),
  /** `entries` came with the backup; what it replaced was a log of `replaced` entries that ended with `replacedHash`. */
  restored: z.strictObject({
    rows: count,
    files: count,
    entries: count,
    erasuresKept: count,
    replaced: count,
    replacedHash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
} as const satisfies Record<string, z.ZodType>;

export type AuditAction = keyof typeof auditActions;

/** `operator` is whoever has the shell or the configuration, `service` the program by itself. */
export const auditRoles = ["operator", "service", "reporter", ...role.options] as const;

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const epoch = z.string().regex(/^\d{4}-Q[1-4](?:-\d{1,4})?$/);

/** A person or thing is a random id whose meaning stands elsewhere and can be erased there; a platform's id is somebody's name tag. */
const envelope = z.strictObject({
  at: z.date().transform((at) => at.toISOString()),
  actor: z.strictObject({ role: z.enum(auditRoles), id: uuid.nullable() }),
  action: z.enum(Object.keys(auditActions) as [AuditAction, ...AuditAction[]]),
  subject: z.union([uuid, epoch]).nullable(),
});

/** What a caller wants to have in the log. */
export type AuditNote = {
  [Action in AuditAction]: Omit<z.input<typeof envelope>, "action"> & {
    readonly action: Action;
    readonly details: z.input<(typeof auditActions)[Action]>;
  };
}[AuditAction];

/** As it stands in the log: plain JSON with a canonical form. */
export type AuditEntry = z.output<typeof envelope> & { readonly details: Readonly<Record<string, string | number>> };

/** @throws z.ZodError for anything that is not of the closed form: the caller's mistake, never a person's */
export function auditEntry({ details, ...rest }: AuditNote): AuditEntry {
  const read = envelope.parse(rest);
  return { ...read, details: auditActions[read.action].parse(details) };
}
