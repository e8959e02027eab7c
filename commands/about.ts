import { z } from "zod";
import { defineCommand } from "../src/command.js";
import { say } from "../src/locale.js";
import { bold, replyOf, text } from "../src/reply.js";

export const about = defineCommand({
  name: "about",
  summary: { uk: "Про бот", en: "About this bot", ru: "О боте" },
  role: "anyone",
  input: z.object({}),
  async run(_input, { library, locale, botName }) {
    const { figures, sources } = library.catalogue();
    const count = say(locale, "about-count", { figures: figures.length, sources: sources.length });
    return replyOf(text(bold(say(locale, "about-title"))), text(say(locale, "about-body", { bot: botName })), text(count));
  },
});
