import type { Context } from "hono";
import type { Logger } from "pino";
import { UserError } from "../domain/user-error.js";
import { Refusal, type RefusalCode } from "../domain/vault/refusal.js";

const statuses: Partial<Record<RefusalCode, 401 | 403 | 404 | 409 | 429 | 500>> = {
  "no-session": 401,
  "login-refused": 401,
  forbidden: 403,
  "second-person": 403,
  "not-yourself": 403,
  "member-unknown": 404,
  "vault-exists": 409,
  "vault-missing": 409,
  "name-taken": 409,
  "key-changed": 409,
  "out-of-date": 409,
  "too-many-attempts": 429,
  "vault-altered": 500,
};

/** Anything thrown, as an answer: `{ error: code }`, which the page puts into words. What nobody expected goes to the log, under a number. */
export function refuse(error: unknown, context: Context, log: Logger, newId: () => string): Response {
  const code = refusalOf(error);
  if (code === "vault-altered") log.error("the vault's key in the database is not the one noted outside it: nothing is sealed");
  if (code) return context.json({ error: code }, statuses[code] ?? 400);
  const reference = newId();
  log.error({ err: error, reference }, "the console failed");
  return context.json({ error: "unexpected", reference }, 500);
}

function refusalOf(error: unknown): RefusalCode | null {
  if (error instanceof Refusal) return error.code;
  return error instanceof UserError && error.code === "vault-altered" ? "vault-altered" : null;
}
