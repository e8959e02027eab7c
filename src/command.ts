import { z } from "zod";
import type { Db } from "./db/client.js";
import type { Focus } from "./domain/answers/answer.js";
import type { Library } from "./domain/figures/library.js";
import type { Locale, Localized } from "./domain/locale.js";
import type { Desk } from "./domain/reports/desk.js";
import { allows, type Role } from "./domain/roles.js";
import { UserError } from "./domain/user-error.js";
import type { Reply } from "./reply.js";

export type Platform = "telegram" | "discord" | "chat" | "cli";

export interface Actor {
  readonly platform: Platform;
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Where a command was given. `private` means that nobody but the person and the bot reads along. */
export interface Place {
  readonly platform: Platform;
  readonly chatId: string;
  readonly private: boolean;
}

/** All that a command may use: nothing is reached for from outside, so a test hands in its own. */
export interface CommandContext {
  readonly db: Db;
  readonly library: Library;
  readonly actor: Actor;
  readonly place: Place;
  readonly locale: Locale;
  /** The language that this chat chose with /language, if it did. */
  readonly chosenLocale: Locale | null;
  /** What the chat last asked about. */
  readonly focus: Focus | null;
  readonly now: Date;
  readonly newId: () => string;
  readonly newUuid: () => string;
  /** Where families file reports; null where that is not set up. */
  readonly desk: Desk | null;
  /** The platform's id of what the person did: the same when it brings it again. */
  readonly turn: string | null;
  readonly botName: string;
}

/** What a form shows for a field. `suggest` names what an adapter may offer while the person types. */
export interface FieldLabel {
  readonly label: Localized;
  readonly suggest?: "figures" | "sources";
  readonly choices?: Readonly<Record<string, Localized>>;
}
export const labels = z.registry<FieldLabel>();

export interface Command<Input extends z.ZodObject = z.ZodObject> {
  /** 1 to 32 of a-z, 0-9 and _: what both Telegram and Discord take. */
  readonly name: string;
  /** At most 100 letters: Discord's limit for a description. */
  readonly summary: Localized;
  readonly role: Role;
  readonly input: Input;
  /** Answered only where nobody else reads along. */
  readonly private?: true;
  /** Reached by buttons alone: in no menu and not in help. */
  readonly hidden?: true;
  /** The field that gets what a person writes without naming a command; one command has it. */
  readonly freeText?: string;
  /** The field that gets what a person writes while a report of theirs is being filed; one command has it. */
  readonly dialogue?: string;
  run(input: z.output<Input>, context: CommandContext): Promise<Reply>;
}

export function defineCommand<Input extends z.ZodObject>(command: Command<Input>): Command {
  return command as unknown as Command;
}

/**
 * The only door to run(): role first, then input. Typed commands, buttons and forms all come through here.
 * @throws UserError `forbidden`, `invalid-input`, and whatever the command throws
 */
export async function execute(command: Command, raw: unknown, context: CommandContext): Promise<Reply> {
  if (!allows(context.actor.roles, command.role)) throw new UserError("forbidden");
  const parsed = command.input.safeParse(raw, { error: z.locales[context.locale]().localeError });
  if (!parsed.success) throw new UserError("invalid-input", { problem: z.prettifyError(parsed.error) });
  const reply = await command.run(parsed.data, context);
  return command.private ? { ...reply, private: true } : reply;
}
