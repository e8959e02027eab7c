import type { Logger } from "pino";
import type { Update } from "../db/inbox.js";
import type { Api } from "./api.js";
import { describe, failureOf } from "./failures.js";
import { updateSchema } from "./update.js";

/** A press is acknowledged before anything else: the person's phone shows a clock until then. Returns at once. */
export function acknowledge(api: Api, log: Logger, update: Update): void {
  // Most updates are no press: a look at the text spares them the parsing.
  if (!update.body.includes('"callback_query"')) return;
  const press = updateSchema.safeParse(JSON.parse(update.body)).data?.callback_query;
  if (!press) return;
  api("answerCallbackQuery", { callback_query_id: press.id }, { timeout: 10_000 }).catch((error: unknown) => {
    if (failureOf(error).kind !== "old-query") log.warn({ problem: describe(error) }, "telegram: a press was not acknowledged");
  });
}
