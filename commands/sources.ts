import { z } from "zod";
import { sourceList } from "../src/cards/source.js";
import { defineCommand } from "../src/command.js";
import { replyOf } from "../src/reply.js";

export const sources = defineCommand({
  name: "sources",
  summary: { uk: "Усі джерела", en: "All sources", ru: "Все источники" },
  role: "anyone",
  input: z.object({}),
  run: async (_input, { library, locale }) => replyOf(...sourceList(library.catalogue().sources, locale)),
});
