import { z } from "zod";
import { type Command, defineCommand } from "../src/command.js";
import { allows } from "../src/domain/roles.js";
import { say } from "../src/locale.js";
import { plain, replyOf, text } from "../src/reply.js";

/** Help for the commands listed: takes the list, so that it imports nothing back. */
export function helpFor(listed: readonly Command[]): Command {
  return defineCommand({
    name: "help",
    summary: { uk: "Що я вмію", en: "What I can do", ru: "Что я умею" },
    role: "anyone",
    input: z.object({}),
    async run(_input, { locale, actor }) {
      const mine = listed.filter((command) => !command.hidden && allows(actor.roles, command.role));
      const items = mine.map((command) => plain(say(locale, "help-command", { name: command.name, summary: command.summary[locale] })));
      return replyOf(
        { kind: "list", title: say(locale, "help-title"), items },
        text(say(locale, "help-free")),
        text(say(locale, "start-limits")),
      );
    },
  });
}
