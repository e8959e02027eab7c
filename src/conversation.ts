import type { Logger } from "pino";
import { apology } from "./apology.js";
import { type Actor, type Command, type CommandContext, execute, type Place, type Platform } from "./command.js";
import { type Db, databaseAnswers, lineBroke } from "./db/client.js";
import { findStanding } from "./domain/chats.js";
import type { Library } from "./domain/figures/library.js";
import { isLocale, type Locale } from "./domain/locale.js";
import type { Desk } from "./domain/reports/desk.js";
import { ownerOf } from "./domain/reports/file-report.js";
import type { Role } from "./domain/roles.js";
import { UserError } from "./domain/user-error.js";
import { fromText, readLine } from "./fields.js";
import type { Reply } from "./reply.js";

/** What a person did, in no platform's terms. */
export type Said =
  | { readonly kind: "text"; readonly text: string }
  /** A command typed as text: `line` is what stands after its name. */
  | { readonly kind: "line"; readonly command: string; readonly line: string }
  /** A command filled in by a form or a button. */
  | { readonly kind: "form"; readonly command: string; readonly typed: Readonly<Record<string, string>> }
  /** A button that nobody can read any more. */
  | { readonly kind: "stale-button" }
  /** Something without words: a sticker, a photo, a voice message. */
  | { readonly kind: "wordless" };

export interface Incoming {
  readonly platform: Platform;
  readonly userId: string;
  readonly place: Place;
  readonly said: Said;
  /** The language that the platform says the person uses (a BCP 47 tag). */
  readonly languageHint: string | null;
  /** The platform's id of what was done, where it may bring it again. */
  readonly turn?: string;
  /** Roles that the adapter itself vouches for: only the local chat, where one picks who to be. */
  readonly roles?: readonly Role[];
}

/** Everything the replies are made from. One for the whole process. */
export interface Foundation {
  readonly db: Db;
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly log: Logger;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly newUuid: () => string;
  /** Where families file reports; null where that is not set up. */
  readonly desk: Desk | null;
  readonly defaultLocale: Locale;
  readonly botName: string;
}

/** Waits before another try while the database is away; false when there is no time left to wait. */
export type Patience = (failures: number) => Promise<boolean>;

/**
 * What a person did, answered: what goes wrong is put into words, a bug gets a reference number. With patience the answer waits for a
 * database that is away, and the failure is thrown only when patience ends; without it nothing is ever thrown.
 */
export async function respond(foundation: Foundation, incoming: Incoming, patience?: Patience): Promise<Reply> {
  const hint = localeOf(incoming.languageHint) ?? foundation.defaultLocale;
  for (let failures = 0; ; failures++) {
    let locale = hint;
    try {
      const asked = await contextOf(foundation, incoming, hint);
      locale = asked.context.locale;
      return await run(foundation, incoming, asked);
    } catch (error) {
      const away = patience && !(error instanceof UserError) && (lineBroke(error) || !(await databaseAnswers(foundation.db)));
      if (!away) return apology(error, locale, foundation);
      if (!(await patience(failures))) throw error;
    }
  }
}

interface Asked {
  readonly context: CommandContext;
  /** A report of this person is being filed here: what they write is an answer. */
  readonly drafting: boolean;
}

async function run({ commands }: Foundation, incoming: Incoming, { context, drafting }: Asked): Promise<Reply> {
  const { command, typed } = readSaid(commands, incoming.said, drafting);
  if (command.private && !incoming.place.private && incoming.platform === "telegram")
    throw new UserError("private-only", { command: command.name });
  return execute(command, fromText(command, typed, context.locale), context);
}

function readSaid(
  commands: readonly Command[],
  said: Said,
  drafting: boolean,
): { command: Command; typed: Readonly<Record<string, string>> } {
  switch (said.kind) {
    case "text": {
      const fieldOf = (each: Command) => (drafting ? each.dialogue : each.freeText);
      const command = commands.find((each) => fieldOf(each) !== undefined);
      const field = command && fieldOf(command);
      if (!command || !field) throw new UserError("unknown-command", { command: "" });
      return { command, typed: { [field]: said.text } };
    }
    case "line": {
      const command = named(commands, said.command);
      return { command, typed: readLine(command, said.line) };
    }
    case "form":
      return { command: named(commands, said.command), typed: said.typed };
    case "stale-button":
      throw new UserError("unknown-button");
    case "wordless":
      throw new UserError("not-this-kind");
  }
}

function named(commands: readonly Command[], name: string): Command {
  const command = commands.find((each) => each.name === name.toLowerCase());
  if (!command) throw new UserError("unknown-command", { command: name.slice(0, 32) });
  return command;
}

async function contextOf(foundation: Foundation, incoming: Incoming, hint: Locale): Promise<Asked> {
  const { db, library, clock, newId, newUuid, desk, botName } = foundation;
  const { platform, userId, place } = incoming;
  const now = clock();
  const owner = desk && place.private ? ownerOf(desk.keys, { platform, userId, chatId: place.chatId }) : null;
  const standing = await findStanding(db, { platform, chatId: place.chatId, userId, owner, now });
  const roles: readonly Role[] = incoming.roles ? ["anyone", ...incoming.roles] : standing.roles;
  const actor: Actor = { platform, id: userId, roles };
  const { locale: chosenLocale, focus, drafting } = standing;
  const turn = incoming.turn ?? null;
  const locale = chosenLocale ?? hint;
  const context = { db, library, actor, place, locale, chosenLocale, focus, now, newId, newUuid, desk, turn, botName };
  return { context, drafting };
}

/** The language of a BCP 47 tag ("uk-UA"), if we speak it. */
export function localeOf(tag: string | null): Locale | null {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return isLocale(language) ? language : null;
}
