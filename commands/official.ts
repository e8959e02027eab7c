import { z } from "zod";
import { officialBlocks } from "../src/cards/official.js";
import { defineCommand } from "../src/command.js";
import { say } from "../src/locale.js";
import { bold, replyOf, text } from "../src/reply.js";

export const official = defineCommand({
  name: "official",
  summary: { uk: "Куди звертатися", en: "Where to turn", ru: "Куда обращаться" },
  role: "anyone",
  input: z.object({}),
  run: async (_input, { locale }) => replyOf(text(bold(say(locale, "official-title"))), ...officialBlocks(locale)),
});
