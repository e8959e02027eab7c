import type { Context } from "hono";
import type { z } from "zod";
import { Refusal } from "../domain/vault/refusal.js";

/** The request's JSON as `schema` reads it. @throws Refusal `invalid-input` without a word of what was sent */
export async function bodyOf<T extends z.ZodType>(context: Context, schema: T): Promise<z.output<T>> {
  const read = schema.safeParse(await context.req.json().catch(() => null));
  if (!read.success) throw new Refusal("invalid-input");
  return read.data;
}
