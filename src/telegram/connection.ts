import type { Logger } from "pino";
import { z } from "zod";
import type { Foundation } from "../conversation.js";
import { describe, failureOf } from "./failures.js";
import type { Me } from "./mention.js";
import { publishMenu } from "./menu.js";
import { untilDone, waitAfterFailure } from "./patience.js";
import type { Line } from "./send.js";
import { backOff } from "./sleep.js";
import { allowedUpdates } from "./update.js";

export type TelegramState = "stopped" | "connecting" | "running" | "unauthorised" | "conflict" | "waiting";

/** How the bot stands with Telegram. Said in the log once for each change, not once for each try. */
export interface Standing {
  state: TelegramState;
  readonly waitAfter: (error: unknown, failures: number) => number;
}

const complaints = {
  unauthorised: "telegram: the token is not valid; check TELEGRAM_BOT_TOKEN (trying again every minute)",
  conflict: "telegram: another process takes this bot's updates; stop it (trying again every 5 s)",
  waiting: "telegram: no answer from Telegram (trying again)",
};

export function standingOf(log: Logger): Standing {
  const standing: Standing = {
    state: "stopped",
    waitAfter(error, failures) {
      const failure = failureOf(error);
      const next = failure.kind === "unauthorised" || failure.kind === "conflict" ? failure.kind : "waiting";
      if (standing.state !== next) log.warn({ problem: describe(error) }, complaints[next]);
      standing.state = next;
      return waitAfterFailure(failure, failures);
    },
  };
  return standing;
}

const meSchema = z.object({ id: z.int(), username: z.string() });

/** Who the bot is; undefined when it was stopped first. */
export async function introduce(line: Line, { waitAfter }: Standing): Promise<Me | undefined> {
  const { api, sendTimeout: timeout, signal } = line;
  const found = await untilDone(async () => meSchema.parse(await api("getMe", {}, { timeout, signal })), { ...line, waitAfter });
  return found?.done;
}

/** Tells Telegram where updates go: to this address, or nowhere, so that the bot may ask for them. */
export async function direct(line: Line, { waitAfter }: Standing, webhook: { url: string; secret: string } | undefined): Promise<void> {
  const { api, sendTimeout: timeout, signal } = line;
  const to = webhook && { url: webhook.url, secret_token: webhook.secret, allowed_updates: allowedUpdates, max_connections: 40 };
  await untilDone(() => api(to ? "setWebhook" : "deleteWebhook", to ?? {}, { timeout, signal }), { ...line, waitAfter });
}

/** Publishes the menu, now or later: nothing waits for it. */
export async function keepMenu(line: Line, { commands, defaultLocale, log }: Foundation): Promise<void> {
  const waitAfter = (error: unknown, failures: number) => {
    log.warn({ problem: describe(error) }, "telegram: the menu was not published (trying again)");
    return backOff(failures, 10_000, 600_000);
  };
  await untilDone(() => publishMenu(line.api, commands, defaultLocale), { ...line, waitAfter });
}
