import { z } from "zod";
import { exampleQuestion } from "../src/cards/refusal.js";
import { defineCommand } from "../src/command.js";
import { say } from "../src/locale.js";
import { bold, replyOf, text } from "../src/reply.js";

export const start = defineCommand({
  name: "start",
  summary: { uk: "Почати", en: "Begin", ru: "Начать" },
  role: "anyone",
  input: z.object({}),
  async run(_input, { locale, botName, library }) {
    const example = exampleQuestion(library.catalogue(), locale);
    const ways = ["figures", "sources", "official", "help", "language"] as const;
    return replyOf(
      text(bold(say(locale, "start-hello", { bot: botName }))),
      text(say(locale, "start-what")),
      text(say(locale, "start-limits")),
      {
        kind: "buttons",
        buttons: [
          ...(example === "" ? [] : [{ kind: "action" as const, label: example, command: "example", typed: {} }]),
          ...ways.map((command) => ({ kind: "action" as const, label: say(locale, `button-${command}`), command, typed: {} })),
        ],
      },
    );
  },
});
