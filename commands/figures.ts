import { z } from "zod";
import { figureList } from "../src/cards/figures.js";
import { defineCommand } from "../src/command.js";
import { replyOf } from "../src/reply.js";

export const figures = defineCommand({
  name: "figures",
  summary: { uk: "Усі показники", en: "All figures", ru: "Все показатели" },
  role: "anyone",
  input: z.object({}),
  run: async (_input, { library, locale }) => replyOf(...figureList(library.catalogue().figures, locale)),
});
