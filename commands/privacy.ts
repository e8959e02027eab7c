import { z } from "zod";
import { defineCommand } from "../src/command.js";
import { say } from "../src/locale.js";
import { bold, replyOf, text } from "../src/reply.js";

const parts = ["kept", "not", "moment", "platform", "names"] as const;

export const privacy = defineCommand({
  name: "privacy",
  summary: { uk: "Що я зберігаю", en: "What I keep", ru: "Что я храню" },
  role: "anyone",
  input: z.object({}),
  run: async (_input, { locale }) =>
    replyOf(text(bold(say(locale, "privacy-title"))), ...parts.map((part) => text(say(locale, `privacy-${part}`)))),
});
